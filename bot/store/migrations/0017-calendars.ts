import { sql, type Kysely } from 'kysely';

/**
 * The calendars that are watched, and what was found of the invitations in them: verdicts, kinds and times, and no word of any. Times are in
 * milliseconds since 1970. Who has taken a calendar looks at it alone until `busy_until`; what changes meanwhile makes it `due`
 * again. An invitation is of one event, or of all occurrences of a series that are as the series has them.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table calendar (
      tenant text not null,
      person text not null,
      due double precision not null,
      busy_until double precision not null default 0,
      subscription text,
      subscribed_until double precision,
      polled boolean not null default false,
      installed boolean not null default false,
      following text,
      begun double precision,
      primary key (tenant, person)
    )`.execute(database);
  await sql`create index calendar_due on calendar (due)`.execute(database);
  await sql`
    create table invitation (
      id uuid primary key default gen_random_uuid(),
      tenant text not null,
      person text not null,
      event text not null,
      version text not null,
      is_series boolean not null,
      starts double precision not null,
      ends double precision not null,
      joins text,
      letter text not null,
      remarks jsonb not null,
      card text,
      shown text,
      unique (tenant, person, event),
      foreign key (tenant, person) references calendar on delete cascade
    )`.execute(database);
  await sql`create index invitation_joins on invitation (tenant, joins)`.execute(database);
}
