-- Deletes all that is kept of one tenant, after it has been moved and works in its new database:
--   psql "$OLD" -v ON_ERROR_STOP=1 -v tenant=TENANT-ID --single-transaction -f deploy/tenant-gone.sql
select count(forget_occurrence(id)) from meeting where tenant = :'tenant';
delete from person where tenant = :'tenant';
delete from invitation where tenant = :'tenant';
delete from calendar where tenant = :'tenant';
delete from pause where tenant = :'tenant';
