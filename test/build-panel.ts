import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const sources = ['bot/panel', 'src', 'package-lock.json'].map((path) => join(project, path));

/** Builds the page of the side panel where what it is made of is newer than it. */
export function buildPanel(): void {
  const page = statSync(join(project, 'dist/panel/index.html'), { throwIfNoEntry: false });
  if (page !== undefined && sources.every((source) => newest(source) <= page.mtimeMs)) return;
  // As `npm run build` does: among tests, React would be built for developers.
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '-c', 'bot/panel/vite.config.ts'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
