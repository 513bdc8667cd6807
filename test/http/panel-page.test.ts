import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { panelAssets, panelPage } from '../../bot/http/page/panel-page.ts';
import { languages } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
import { givenServer } from './given-server.ts';

const server = await givenServer();
const folder = fileURLToPath(new URL('../../dist/panel/assets/', import.meta.url));

test('the page of the panel may be framed by Teams, and reach nothing but the service', async () => {
  const answer = await fetch(`${server.url}/panel`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const policy = answer.headers.get('content-security-policy');
  expect(policy).toContain('frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com');
  expect(policy).toContain("connect-src 'self';");
  expect(policy).toContain("script-src 'self';");
  expect(answer.headers.get('x-frame-options')).toBeNull();
  const page = await answer.text();
  expect(page).not.toMatch(/<script(?![^>]* src=)|<style|style=|https?:\/\//);
  for (const [, address] of page.matchAll(/(?:src|href)="([^"]+)"/g)) {
    const part = await fetch(server.url + (address ?? ''));
    expect([part.status, part.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  }
});

test('what the page is made of is sent packed to who can unpack it, and plain to others', async () => {
  const [name = ''] = readdirSync(folder).filter((one) => one.startsWith('index-') && one.endsWith('.js'));
  const plain = readFileSync(folder + name);
  const ask = async (accepted: string) => {
    const answer = await fetch(`${server.url}/panel/assets/${name}`, { headers: { 'accept-encoding': accepted } });
    const how = [answer.headers.get('content-encoding'), answer.headers.get('vary')];
    return {
      how,
      length: Number(answer.headers.get('content-length')),
      bytes: Buffer.from(await answer.arrayBuffer()),
    };
  };
  for (const accepted of ['gzip, deflate, br', 'br;q=1, gzip;q=0.8']) {
    const { how, length, bytes } = await ask(accepted);
    expect(how).toEqual(['gzip', 'Accept-Encoding']);
    expect(length).toBeLessThan(180_000);
    expect(bytes.equals(plain)).toBe(true);
  }
  for (const accepted of ['identity', 'br', 'gzip;q=0']) {
    const { how, length, bytes } = await ask(accepted);
    expect(how).toEqual([null, 'Accept-Encoding']);
    expect(length).toBe(plain.length);
    expect(bytes.equals(plain)).toBe(true);
  }
});

test('what is no part of the page is not found', async () => {
  for (const path of ['/panel/assets/none.js', '/panel/assets/..%2Findex.html', '/panel/index.html']) {
    expect((await fetch(server.url + path)).status, path).toBe(404);
  }
});

test('what is loaded before the page shows something is small: 180 kB, with one language', () => {
  const size = (name: string) => gzipSync(readFileSync(folder + name), { level: 9 }).length;
  const others = languages.filter((language) => language !== 'nb');
  const first = readdirSync(folder).filter((name) => !others.some((language) => name.startsWith(`${language}-`)));
  expect(first.some((name) => name.startsWith('nb-'))).toBe(true);
  expect(first.reduce((sum, name) => sum + size(name), 0)).toBeLessThan(180_000);
});

test('a panel that was not built says so in the language of who asks', async () => {
  const nowhere = `${tmpdir()}/no-such-panel/`;
  const head = { headers: {}, query: { language: 'nn' }, params: { file: 'index.js' } };
  const said = expect.stringContaining(wordsFor('nn').panel.notBuilt) as unknown;
  expect(await panelPage(nowhere)(head)).toMatchObject({ status: 503, body: said });
  expect(await panelAssets(nowhere)(head)).toMatchObject({ status: 404 });
});
