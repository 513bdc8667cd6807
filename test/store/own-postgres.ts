import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../bot/store/embedded.ts';

/** Does something with an empty Postgres that nobody else uses, whose files lie in a folder of its own. */
export async function onPostgresOfItsOwn<Answer>(
  work: (url: string, folder: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'motevakt-test-'));
  const own = await startPostgres(folder);
  try {
    return await work(own.url(), folder);
  } finally {
    await own.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
