import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { wordsFor } from '../../../src/language/words.ts';
import { ownFile } from '../../own-files.ts';
import { failure, type Receiver } from '../exchange.ts';
import { policy } from '../security-headers.ts';
import { escaped, html, readersLanguage } from './page.ts';

/** Where `npm run build` puts the page of the side panel. */
const built = ownFile('dist/panel/');

/** Whether the page of the side panel has been built. */
export function isPanelBuilt(folder = built): boolean {
  return existsSync(`${folder}index.html`);
}

/**
 * The page asks this service alone. It puts styles into style elements that are empty (by rules, not by text): the hash is that
 * of nothing.
 */
const headers = {
  'Content-Security-Policy': policy({
    'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    'connect-src': "'self'",
  }),
};

/** The page of the side panel: the same for everybody, so nothing of any meeting is in it. */
export function panelPage(folder = built): Receiver {
  if (!isPanelBuilt(folder)) return notBuilt;
  const body = readFileSync(`${folder}index.html`, 'utf8');
  return () => Promise.resolve({ status: 200, type: 'text/html; charset=utf-8', body, headers });
}

const notBuilt: Receiver = (exchange) => {
  const language = readersLanguage(exchange);
  const { title, notBuilt: said } = wordsFor(language).panel;
  const main = `<h1>${escaped(title)}</h1>\n<p>${escaped(said)}</p>`;
  return Promise.resolve({ ...html({ language, title, main, kind: 'text' }), status: 503 });
};

const pack = promisify<Uint8Array, { readonly level: number }, Uint8Array>(gzip);

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * What the page is made of, packed for who can unpack it: once, when it is first asked for. The name of each file holds a hash of its
 * content, so it may be kept for ever.
 */
export function panelAssets(folder = built): Receiver {
  const files = new Map(isPanelBuilt(folder) ? readdirSync(`${folder}assets`).map((name) => [name, read(name)]) : []);
  const packed = new Map<string, Promise<Uint8Array>>();
  function read(name: string): Uint8Array {
    return readFileSync(`${folder}assets/${name}`);
  }
  return async ({ params, headers: { 'accept-encoding': accepted } }) => {
    const name = params['file'] ?? '';
    const [body, type] = [files.get(name), types[extname(name)]];
    if (body === undefined || type === undefined) return failure(404);
    const kept = { 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' };
    if (typeof accepted !== 'string' || !/\bgzip\b(?!;q=0(?:\.0*)?(?:,|$))/.test(accepted)) {
      return { status: 200, type, body, headers: kept };
    }
    const small = packed.get(name) ?? pack(body, { level: 9 });
    packed.set(name, small);
    return { status: 200, type, body: await small, headers: { ...kept, 'Content-Encoding': 'gzip' } };
  };
}
