import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Asks nobody outside: the service starts with it, and is stopped before anything happens. */
const settings = {
  PORT: '0',
  METRICS_PORT: 'off',
  PUBLIC_URL: 'http://127.0.0.1:1',
  MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
  MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-000000000002',
  MICROSOFT_APP_PASSWORD: 'none',
  CALLBACK_SECRET: 'nobody calls back while this is made',
};

/** Starts the released service once and stops it, so that what a start takes is compiled and kept beside it. */
export async function compileAhead(release: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'motevakt-release-'));
  // Where root makes it, the database runs as another user, who must be able to walk through to its own folder.
  chmodSync(folder, 0o711);
  try {
    const child = spawn(join(release, 'motevakt'), ['start'], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    let said = '';
    for await (const part of child.stdout) {
      said += String(part);
      if (said.includes('"msg":"listening"')) child.kill('SIGTERM');
    }
    const [code]: unknown[] = await ended;
    if (code !== 0) throw new Error(`the released service ended with ${String(code)}: ${said}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
