import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { ownFile } from '../../../bot/own-files.ts';
import type { Reply, Route } from '../wire/route.ts';

const folder = ownFile('test/simulator/page/');
const cards = join(
  createRequire(import.meta.url).resolve('adaptivecards/package.json'),
  '../dist/adaptivecards.min.js',
);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** The page's files; TypeScript is served as the JavaScript it is without its types. */
export function fileRoutes(): readonly Route[] {
  const get = (pattern: RegExp, handle: Route['handle']): Route => ({ method: 'GET', pattern, handle });
  return [
    get(/^\/$/, () => file('index.html')),
    get(/^\/page\/(.+)$/, ({ params }) => file(params[0] ?? '')),
    get(/^\/adaptivecards\.js$/, async () => ({
      status: 200,
      text: await readFile(cards),
      headers: { 'content-type': types['.js'] ?? '' },
    })),
  ];
}

async function file(asked: string): Promise<Reply> {
  // In a release the page's modules are one; in a checkout they are as they were written.
  const path = asked === 'main.js' && !existsSync(join(folder, asked)) ? 'main.ts' : asked;
  const type = types[extname(path)];
  const whole = normalize(join(folder, path));
  const content =
    whole.startsWith(folder) && type !== undefined ? await readFile(whole).catch(() => undefined) : undefined;
  if (content === undefined) return { status: 404, text: 'Not found' };
  const text = extname(path) === '.ts' ? stripTypeScriptTypes(content.toString('utf8')) : content;
  return { status: 200, text, headers: { 'content-type': type ?? '', 'cache-control': 'no-store' } };
}
