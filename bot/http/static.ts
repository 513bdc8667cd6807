import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ownFile } from '../own-files.ts';
import type { Receiver } from './exchange.ts';

/** A file of `static/` beside this one, read once. */
export function staticFile(name: string, type: string): Receiver {
  return unchanging(readFileSync(ownFile(`bot/http/static/${name}`), 'utf8'), type);
}

/** Teams' own library for pages inside it, as its package brings it. */
export function teamsScript(): Receiver {
  const require = createRequire(import.meta.url);
  const file = require.resolve('@microsoft/teams-js');
  // Its source map is not served.
  const script = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
  return unchanging(script, 'text/javascript; charset=utf-8');
}

function unchanging(body: string, type: string): Receiver {
  const reply = { status: 200, type, body, headers: { 'Cache-Control': 'public, max-age=3600' } };
  return () => Promise.resolve(reply);
}
