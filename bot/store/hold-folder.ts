import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes this process the only one that uses a folder, or throws. The hold is a listening local socket: it ends with the
 * process, however that ends, which a file with a process id does not. Answers with what lets go.
 */
export async function holdFolder(folder: string): Promise<() => void> {
  const name = `motevakt-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)}`;
  const socket = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
  if (await answers(socket)) {
    throw new Error(
      `Another Møtevakt already runs on ${folder}. Stop it, give this one its own DATA_DIR, or give both the same ` +
        'DATABASE_URL: on one database they share the work.',
    );
  }
  if (process.platform !== 'win32') rmSync(socket, { force: true });
  const server = createServer((visitor) => visitor.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
  server.unref();
  return () => void server.close();
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const visit = connect(socket);
    visit.once('connect', () => {
      visit.destroy();
      resolve(true);
    });
    visit.once('error', () => resolve(false));
  });
}
