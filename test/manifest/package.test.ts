import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { ownFile } from '../../bot/own-files.ts';
import { text } from '../simulator/wire/json.ts';

const folder = mkdtempSync(join(tmpdir(), 'motevakt-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pack(env: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, [ownFile('deploy/motevakt.ts'), 'package'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}

test('without its settings the package is not made, and all that is missing is said', () => {
  const { status, stderr } = pack({});
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^The app cannot be packed:\n- PUBLIC_URL is missing: .+\n- MICROSOFT_APP_ID is missing: .+\n$/,
  );
  const local = pack({ PUBLIC_URL: 'http://127.0.0.1:3978', MICROSOFT_APP_ID: '11111111-1111-4111-8111-aaaaaaaaaaaa' });
  expect(local.stderr).toContain('- PUBLIC_URL is for this machine alone; Teams wants an https address\n');
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('with them it lies in dist', () => {
  const { status, stdout } = pack({
    PUBLIC_URL: 'https://motevakt.kommune.example/',
    MICROSOFT_APP_ID: '11111111-1111-4111-8111-AAAAAAAAAAAA',
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/motevakt\.zip: version \d+\.\d+\.\d+ of the app for motevakt\.kommune\.example\n$/);
  expect(existsSync(join(folder, 'dist/motevakt.zip'))).toBe(true);
});

test('each of several organisations has an app of its own, with its own pages', () => {
  mkdirSync(join(folder, 'tenants'));
  const app = '22222222-2222-4222-8222-222222222222';
  const given = {
    MICROSOFT_APP_ID: app,
    MICROSOFT_APP_TENANT_ID: '33333333-3333-4333-8333-333333333333',
    MICROSOFT_APP_PASSWORD: 'not a real secret',
    CALLBACK_SECRET: 'thirty-two characters, or even more',
  };
  const env = { PUBLIC_URL: 'https://motevakt.example', TENANTS_DIR: 'tenants' };
  expect(pack(env).stderr).toContain('- TENANTS_DIR holds no file that ends with .json: ');
  writeFileSync(join(folder, 'tenants', 'nordvik.json'), JSON.stringify(given));
  expect(pack(env).status).toBe(0);
  const manifest = unzipSync(readFileSync(join(folder, 'dist/motevakt-nordvik.zip')))['manifest.json'];
  const read: unknown = JSON.parse(strFromU8(manifest ?? new Uint8Array()));
  expect([text(read, 'id'), text(read, 'developer', 'privacyUrl'), text(read, 'developer', 'termsOfUseUrl')]).toEqual([
    app,
    `https://motevakt.example/privacy/${app}`,
    `https://motevakt.example/terms/${app}`,
  ]);
});
