import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { config } from '../../bot/settings/config.ts';

const complete = {
  PUBLIC_URL: 'https://motevakt.kommune.example/',
  MICROSOFT_APP_ID: '11111111-1111-4111-8111-AAAAAAAAAAAA',
  MICROSOFT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
  MICROSOFT_APP_PASSWORD: 'not a real secret',
  CALLBACK_SECRET: 'thirty-two characters, or even more',
};

function problems(env: Readonly<Record<string, string>>): readonly string[] {
  const read = config(env);
  return 'problems' in read ? read.problems : [];
}

/** The settings a list of complaints is about. */
function about(complaints: readonly string[]): readonly string[] {
  return complaints.map((complaint) => /^[A-Z_]+/.exec(complaint)?.[0] ?? complaint);
}

test('the service says everything that is missing at once, and how to get it', () => {
  const said = problems({ GRAPH_CHAT: 'on' });
  expect(about(said).toSorted()).toEqual([
    'CALLBACK_SECRET',
    'MICROSOFT_APP_ID',
    'MICROSOFT_APP_PASSWORD',
    'MICROSOFT_APP_TENANT_ID',
    'NOTIFICATION_CERTIFICATE_FILE',
    'NOTIFICATION_PRIVATE_KEY_FILE',
    'PUBLIC_URL',
  ]);
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z_]+ is missing: .{20,}/);
});

test('nothing is needed beyond five settings, and the rest has sensible defaults', () => {
  const read = config(complete);
  expect(read).toMatchObject({
    service: {
      listen: { port: 3978 },
      metrics: { port: 9464, host: '127.0.0.1' },
      publicUrl: 'https://motevakt.kommune.example',
      logLevel: 'info',
    },
    registrations: [
      {
        appId: '11111111-1111-4111-8111-aaaaaaaaaaaa',
        credential: { kind: 'secret', secret: 'not a real secret' },
        allowedTenants: ['22222222-2222-4222-8222-222222222222'],
        graphCalls: false,
        graphChat: false,
        graphHideMessages: false,
        privateMessages: false,
        loginUrl: 'https://login.microsoftonline.com',
      },
    ],
  });
  expect(read).not.toHaveProperty('service.databaseUrl');
});

const faulty: readonly (readonly [key: string, value: string, said: string])[] = [
  ['PORT', '70000', 'PORT is not a port number (0 to 65535)'],
  ['METRICS_PORT', 'none', 'METRICS_PORT is not a port number (0 to 65535)'],
  [
    'PUBLIC_URL',
    'http://motevakt.kommune.example',
    'PUBLIC_URL is not an https address (http is for this machine alone)',
  ],
  ['MICROSOFT_APP_ID', 'motevakt', "MICROSOFT_APP_ID is not an id; it is the bot's application (client) id"],
  ['ALLOWED_TENANT_IDS', 'kommune.example', 'ALLOWED_TENANT_IDS is not a comma-separated list of tenant ids'],
  ['ALLOWED_TENANT_IDS', ',', 'ALLOWED_TENANT_IDS is not a comma-separated list of tenant ids'],
  ['GRAPH_CALLS', 'yes', 'GRAPH_CALLS is neither on nor off'],
  ['CALLBACK_SECRET', 'short', 'CALLBACK_SECRET is too short; it is at least 32 random characters'],
  ['CALLBACK_SECRET', 'secret'.repeat(8), 'CALLBACK_SECRET can be guessed; it is at least 32 random characters'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL is none of silent, fatal, error, warn, info, debug'],
  [
    'MICROSOFT_APP_PRIVATE_KEY_FILE',
    'key.pem',
    'MICROSOFT_APP_CERTIFICATE_FILE is missing: a certificate and its private key',
  ],
  ['LOGIN_URL', 'login', 'LOGIN_URL is not an https address (http is for this machine alone)'],
];

test.each(faulty)('a faulty %s (%s) is said so', (key, value, said) => {
  const [first, ...others] = problems({ ...complete, [key]: value });
  expect(first).toContain(said);
  expect(others).toEqual([]);
});

test('the service listens where it is told to, and its counts are read elsewhere or nowhere', () => {
  const told = { HOST: '10.0.0.5', METRICS_PORT: '9000', METRICS_HOST: '0.0.0.0' };
  expect(config({ ...complete, ...told })).toMatchObject({
    service: { listen: { port: 3978, host: '10.0.0.5' }, metrics: { port: 9000, host: '0.0.0.0' } },
  });
  expect(config({ ...complete, METRICS_PORT: 'off' })).not.toHaveProperty('service.metrics');
});

test('no complaint repeats a secret', () => {
  const said = problems({ ...complete, CALLBACK_SECRET: 'hunter2', MICROSOFT_APP_ID: '' }).join('\n');
  expect(said).not.toContain('hunter2');
  expect(said).not.toContain('not a real secret');
});

test('.env.example lists every setting there is, each under a comment of its own, with the default it has', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8').split('\n');
  const lines = example.flatMap((line, index) => {
    const [, key, value] = /^#?([A-Z][A-Z_]+)=(.*)$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [{ key, value, above: example[index - 1] ?? '' }];
  });
  expect(lines.map(({ key }) => key).toSorted()).toEqual([...asked()].toSorted());
  for (const { key, above } of lines) expect(above, `the line above ${key}`).toMatch(/^# .{10,}/);

  const given = Object.fromEntries(lines.filter(({ value }) => value !== '').map(({ key, value }) => [key, value]));
  expect(config({ ...complete, ...given })).toEqual(config(complete));
});

/** Every key that reading the settings looks up. */
function asked(): ReadonlySet<string> {
  const keys = new Set<string>();
  const env = new Proxy<Record<string, string>>(
    { GRAPH_CHAT: 'on' },
    {
      get: (target, key) => {
        keys.add(String(key));
        return target[String(key)];
      },
    },
  );
  config(env);
  return keys;
}
