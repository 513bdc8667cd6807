import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { config } from '../../bot/settings/config.ts';
import { readFiles, readableByAll } from '../../bot/settings/files.ts';
import { registrationKeys, registrationSettings } from '../../bot/settings/registration-settings.ts';
import { registrationsIn } from '../../bot/settings/registrations-in.ts';
import { settingReader } from '../../bot/settings/setting.ts';

const root = mkdtempSync(join(tmpdir(), 'motevakt-tenants-'));
afterAll(() => rmSync(root, { recursive: true }));

const nordvik = {
  MICROSOFT_APP_ID: '11111111-1111-4111-8111-AAAAAAAAAAAA',
  MICROSOFT_APP_TENANT_ID: '33333333-3333-4333-8333-333333333333',
  MICROSOFT_APP_PASSWORD: 'not a real secret',
  CALLBACK_SECRET: 'thirty-two characters, or even more',
};
const sorvik = {
  ...nordvik,
  MICROSOFT_APP_ID: '22222222-2222-4222-8222-222222222222',
  MICROSOFT_APP_TENANT_ID: '44444444-4444-4444-8444-444444444444',
  CALLBACK_SECRET: 'other thirty-two characters, or more',
};

/** A folder with these files, and the environment that names it. */
function given(files: Readonly<Record<string, unknown>>, more: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(root, 'folder-'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content), { mode: 0o600 });
  }
  return { folder, env: { PUBLIC_URL: 'https://motevakt.example', TENANTS_DIR: folder, ...more } };
}

function problems(files: Readonly<Record<string, unknown>>, more: Readonly<Record<string, string>> = {}) {
  const read = config(given(files, more).env);
  return 'problems' in read ? read.problems : read.faulty.flatMap((one) => one.problems);
}

test('each file of the folder is a registration, with the names and defaults of the environment', () => {
  const { folder, env } = given({
    'sorvik.json': { ...sorvik, GRAPH_CALLS: 'on', ROUTINE_FILE: 'routines/sorvik.json' },
    'nordvik.json': `\uFEFF${JSON.stringify(nordvik)}`,
    'readme.txt': 'not a registration',
  });
  expect(config(env)).toMatchObject({
    service: { publicUrl: 'https://motevakt.example', listen: { port: 3978 } },
    registrations: [
      {
        file: join(folder, 'nordvik.json'),
        ownPath: '/11111111-1111-4111-8111-aaaaaaaaaaaa',
        allowedTenants: [nordvik.MICROSOFT_APP_TENANT_ID],
        graphCalls: false,
        graphUrl: 'https://graph.microsoft.com',
      },
      {
        file: join(folder, 'sorvik.json'),
        ownPath: `/${sorvik.MICROSOFT_APP_ID}`,
        graphCalls: true,
        routineFile: join(folder, 'routines', 'sorvik.json'),
      },
    ],
  });
});

test('everything wrong with all the files is said at once, each by its file', () => {
  const { CALLBACK_SECRET: _, ...lacking } = nordvik;
  const said = problems({
    'a.json': { ...lacking, MICROSOFT_APP_ID: 'nordvik', GRAPH_CALLS: true },
    'b.json': { ...sorvik, PORT: '3978', MICROSOFT_APP_PASWORD: 'hunter2' },
    'c.json': '{ "MICROSOFT_APP_ID": ',
    'd.json': '[]',
  });
  expect(said.map((problem) => problem.replace(/(is not JSON|it is|is missing): .*/, '$1'))).toEqual([
    'a.json: GRAPH_CALLS is not a text in quotation marks',
    "a.json: MICROSOFT_APP_ID is not an id; it is the bot's application (client) id: Entra admin centre > App registrations > Overview",
    'a.json: CALLBACK_SECRET is missing',
    'b.json: PORT is no setting of a registration',
    'b.json: MICROSOFT_APP_PASWORD is no setting of a registration',
    'c.json is not JSON',
    'd.json is not a group of settings, { "MICROSOFT_APP_ID": "…", … }',
  ]);
  expect(said.join()).not.toContain('hunter2');
});

test.each([
  '{ "MICROSOFT_APP_PASSWORD": hunter2hunter2 }',
  'hunter2hunter2',
  '{ "A": "hunter2hunter2',
  '{ "A": "hunter2\n" }',
])('what cannot be parsed is not repeated, there may be a secret in it: %s', (content) => {
  const [said = ''] = problems({ 'a.json': content });
  expect(said).toMatch(/^a\.json is not JSON: \S.+ \(\S+a\.json\)$/);
  expect(said).not.toMatch(/nter2/);
});

test('neither an application nor a tenant nor a secret can be that of two', () => {
  const { MICROSOFT_APP_ID: app, MICROSOFT_APP_TENANT_ID: tenant } = nordvik;
  expect(
    problems({
      'a.json': nordvik,
      'b.json': { ...sorvik, MICROSOFT_APP_ID: app.toLowerCase() },
      'c.json': {
        ...sorvik,
        ALLOWED_TENANT_IDS: `55555555-5555-4555-8555-555555555555,${tenant}`,
        CALLBACK_SECRET: nordvik.CALLBACK_SECRET,
      },
    }),
  ).toEqual([
    `b.json: application ${app.toLowerCase()} is that of a.json already`,
    `c.json: tenant ${tenant} is that of a.json already`,
    'c.json: CALLBACK_SECRET is that of a.json already',
  ]);
});

test('a file that cannot be used keeps no other from being used, and what is not served claims nothing', () => {
  const read = config(given({ 'a.json': '[]', 'b.json': nordvik, 'c.json': nordvik, 'd.json': sorvik }).env);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  expect(read.registrations.map(({ appId }) => appId)).toEqual([
    nordvik.MICROSOFT_APP_ID.toLowerCase(),
    sorvik.MICROSOFT_APP_ID,
  ]);
  expect(read.faulty.map(({ file = '' }) => basename(file))).toEqual(['a.json', 'c.json']);
});

test('of two that claim the same the one that is at work goes on', () => {
  const { folder } = given({ 'a.json': nordvik, 'b.json': nordvik });
  const { registrations } = registrationsIn(folder, new Set([join(folder, 'b.json')]));
  expect(registrations.map(({ file }) => file)).toEqual([join(folder, 'b.json')]);
});

test('a registration may name a database of its own, and be paused; in the environment neither is known', () => {
  const own = { DATABASE_URL: 'postgres://motevakt@nordvik.example/motevakt', PAUSED: 'on' };
  const read = config(
    given({ 'a.json': { ...nordvik, ...own }, 'b.json': sorvik }, { DATABASE_URL: 'postgres://x' }).env,
  );
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const [a, b] = read.registrations;
  expect([a?.databaseUrl, a?.isPaused]).toEqual([own.DATABASE_URL, true]);
  expect([b?.databaseUrl, b?.isPaused, read.service.databaseUrl]).toEqual([undefined, false, 'postgres://x']);
  expect(registrationSettings(settingReader({ ...nordvik, ...own }, {}))).toMatchObject({ isPaused: false });
});

test('what would be nobody’s in the environment is said, and so is a folder with nothing in it', () => {
  expect(
    problems({ 'a.json': nordvik }, { MICROSOFT_APP_ID: sorvik.MICROSOFT_APP_ID, GRAPH_CHAT: 'on', ROUTINE_FILE: ' ' }),
  ).toEqual([
    'MICROSOFT_APP_ID stands beside TENANTS_DIR: it belongs in the files there, each has its own',
    'GRAPH_CHAT stands beside TENANTS_DIR: it belongs in the files there, each has its own',
  ]);
  expect(problems({}).join()).toMatch(/^TENANTS_DIR holds no file that ends with \.json: /);
  expect(problems({ 'a.json': nordvik }, { TENANTS_DIR: join(root, 'nowhere') })).toEqual([
    `TENANTS_DIR cannot be read: ${join(root, 'nowhere')}`,
  ]);
});

test('what is wrong with the files that a registration names is said by its file; secrets that all can read are told of', () => {
  const { folder, env } = given({
    'a.json': { ...nordvik, ROUTINE_FILE: 'none.json' },
    'b.json': { ...sorvik, ROUTINE_FILE: 'own.json' },
    'own.json.txt': '',
  });
  const read = config(env);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  expect(readFiles(read.registrations)).toEqual({
    prepared: [],
    faulty: [
      {
        file: join(folder, 'a.json'),
        problems: [`a.json: ROUTINE_FILE cannot be read: ${join(folder, 'none.json')}`],
      },
      { file: join(folder, 'b.json'), problems: [`b.json: ROUTINE_FILE cannot be read: ${join(folder, 'own.json')}`] },
    ],
  });
  const own = (files: readonly string[]) => files.filter((file) => file.startsWith(folder));
  expect(own(readableByAll(read.registrations))).toEqual([]);
  writeFileSync(join(folder, 'open.json'), JSON.stringify(nordvik), { mode: 0o644 });
  expect(own(readableByAll([{ ...registration(), file: join(folder, 'open.json') }]))).toEqual([
    join(folder, 'open.json'),
  ]);
});

function registration() {
  return registrationSettings(settingReader(nordvik, {}));
}

test('the names of what belongs to a registration are those that are asked for', () => {
  const asked = new Set<string>();
  const values = new Proxy<Record<string, string>>(
    { GRAPH_CHAT: 'on' },
    {
      get: (target, key) => {
        asked.add(String(key));
        return target[String(key)];
      },
    },
  );
  registrationSettings(settingReader(values, {}));
  expect([...asked].toSorted()).toEqual([...registrationKeys].toSorted());
});
