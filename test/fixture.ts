import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { openDatabase, type Database } from '../bot/store/database.ts';

/** A migrated database of its own for a test file (about 0.1 s); gone after it. */
export async function freshDatabase(): Promise<Database> {
  const url = await freshDatabaseUrl();
  const database = await openDatabase({ url }, () => undefined);
  afterAll(() => database.close());
  return database;
}

/** The address of such a database, for a test that opens it itself. */
export async function freshDatabaseUrl(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} template template_motevakt`);
  afterAll(() => administer(`drop database ${name} with (force)`));
  return inject('postgresUrl').replace(/\/postgres$/, `/${name}`);
}

async function administer(statement: string): Promise<void> {
  const admin = new Client({ connectionString: inject('postgresUrl') });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
