import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../bot/store/database.ts';
import { startPostgres } from '../bot/store/embedded.ts';
import { buildPanel } from './build-panel.ts';

/** One throw-away Postgres for the run, and in it a migrated database that each test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  buildPanel();
  const server = await startPostgres();
  const admin = new Client({ connectionString: server.url() });
  await admin.connect();
  await admin.query('create database template_motevakt');
  await admin.end();
  const template = await openDatabase({ url: server.url('template_motevakt') }, () => undefined);
  await template.close();
  project.provide('postgresUrl', server.url());
  return server.stop;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly postgresUrl: string;
  }
}
