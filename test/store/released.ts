import { readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import { freshDatabaseUrl } from '../fixture.ts';
import { ask } from './ask.ts';

/** The address of a database as a release left it (see `fixtures/`), for a test that opens it itself. */
export async function releasedDatabaseUrl(release: '0.1.0'): Promise<string> {
  const url = await freshDatabaseUrl();
  await ask(url, 'drop schema public cascade; drop schema graphile_worker cascade; create schema public');
  await runMigrations({ connectionString: url });
  await ask(url, await readFile(new URL(`./fixtures/${release}.sql`, import.meta.url), 'utf8'));
  return url;
}

/** The meetings of the fixture. */
export const stored = {
  tenant: '11111111-2222-3333-4444-555555555555',
  /** Nils has asked to see Ola's ID, and nobody has been told yet. */
  running: { id: '00000000-0000-4000-8000-00000000bbbb', conversation: '19:meeting_running@thread.v2', version: 11 },
  /** It is over, and the record has not been sent yet. */
  over: { id: '00000000-0000-4000-8000-00000000aaaa', conversation: '19:meeting_over@thread.v2', version: 13 },
  /** When they began. */
  begun: Date.parse('2026-11-27T09:00:00Z'),
} as const;
