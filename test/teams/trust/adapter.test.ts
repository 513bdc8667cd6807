import { SignJWT, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { teamsAdapter, type Turn } from '../../../bot/teams/trust/adapter.ts';
import { NotReached } from '../../../bot/outside/delivery-error.ts';
import { appId, startChannel, tenant, type Channel } from './channel.ts';

let channel: Channel;
let now = 0;
beforeAll(async () => {
  channel = await startChannel();
  now = Date.now();
});
afterAll(() => channel.stop());

const stranger = '22222222-2222-4222-8222-222222222222';

function adapter({ issuer, openidMetadataUrl }: Channel = channel): Turn {
  return teamsAdapter({ appId, issuer, openidMetadataUrl, now: () => now });
}

function message(over: object = {}) {
  return {
    type: 'message',
    id: '1795420860111',
    channelId: 'msteams',
    serviceUrl: channel.serviceUrl,
    text: 'Hei',
    from: { id: '29:ola' },
    recipient: { id: `28:${appId}` },
    conversation: { id: '19:meeting_1@thread.v2', tenantId: tenant },
    ...over,
  };
}

/** Sends an activity with a token; tells the status and whether the bot listened. */
async function send(token: string | undefined, over: object = {}, turn: Turn = adapter()) {
  let heard = false;
  const header = token === undefined ? undefined : `Bearer ${token}`;
  const { status } = await turn(header, message(over), () => {
    heard = true;
    return Promise.resolve(undefined);
  });
  return { status, heard };
}

const listens = { status: 200, heard: true };
const turnsAway = { status: 401, heard: false };

test('listens to the channel', async () => {
  expect(await send(await channel.sign({}))).toEqual(listens);
});

test('listens to a token that expired less than five minutes ago, for clocks differ', async () => {
  expect(await send(await channel.sign({}, { expires: '-4m' }))).toEqual(listens);
});

const forgeries: Readonly<Record<string, () => Promise<string | undefined>>> = {
  'no token': async () => undefined,
  'a token that is none': async () => 'abc',
  'an unsigned token': async () => unsigned({ alg: 'none', kid: 'k1' }),
  'a token signed by a stranger with the right key id': async () =>
    channel.sign({}, { key: (await generateKeyPair('RS256')).privateKey }),
  'a token with an unknown key id': () => channel.sign({}, { kid: 'k2' }),
  'a token whose content was changed': async () => tampered(await channel.sign({})),
  'a token for another bot': () => channel.sign({ aud: stranger }),
  'a token for several bots': () => channel.sign({ aud: [appId, stranger] }),
  'a token from another issuer': () => channel.sign({ iss: 'https://evil.example' }),
  'a token that expired ten minutes ago': () => channel.sign({}, { expires: '-10m' }),
  'a token that is not valid yet': () => channel.sign({}, { notBefore: '10m' }),
  'a token for another service URL': () => channel.sign({ serviceurl: 'https://evil.example/' }),
  'a token signed with a secret instead of a key': () => withSecret(),
  'a token that claims nothing': () => channel.signContent('null'),
  'a token that claims a list': () => channel.signContent('[]'),
  'an Entra token of any tenant': () =>
    channel.sign({ iss: 'https://sts.windows.net/any/', tid: 'any', appid: appId, ver: '1.0' }),
  'an Entra token for the bot itself ("emulator")': () =>
    channel.sign({
      iss: 'https://sts.windows.net/any/',
      aud: 'https://api.botframework.com',
      appid: appId,
      ver: '1.0',
    }),
};

for (const [name, forge] of Object.entries(forgeries)) {
  test(`turns away ${name}`, async () => {
    expect(await send(await forge())).toEqual(turnsAway);
  });
}

test('turns away another channel than Teams', async () => {
  expect(await send(await channel.sign({}), { channelId: 'webchat' })).toEqual(turnsAway);
});

test.each([
  ['for another channel', { endorsements: ['webchat'] }],
  ['for none', { endorsements: [] }],
  ['not at all', {}],
])('turns away whoever signs with a key that is endorsed %s', async (_how, endorsed) => {
  const other = await startChannel(endorsed);
  try {
    const token = await other.sign({});
    expect(await send(token, {}, adapter(other))).toEqual(turnsAway);
    expect(await send(token, { channelId: 'webchat' }, adapter(other))).toEqual(turnsAway);
  } finally {
    await other.stop();
  }
});

test('takes a service URL that is the same address, written otherwise', async () => {
  const serviceUrl = channel.serviceUrl.toUpperCase().replace(/\/$/, '');
  expect(await send(await channel.sign({}), { serviceUrl })).toEqual(listens);
  expect(await send(await channel.sign({ serviceurl: 'no address' }), { serviceUrl: 'no address' })).toEqual(turnsAway);
});

test('says nothing about why it turned somebody away', async () => {
  const reply = await adapter()(undefined, message(), () => Promise.resolve(undefined));
  expect(reply).toEqual({ status: 401 });
});

test('verifies a token once, but checks what it claims every time', async () => {
  const turn = adapter();
  const token = await channel.sign({});
  expect(await send(token, {}, turn)).toEqual(listens);
  expect(await send(token, {}, turn)).toEqual(listens);
  expect(await send(token, { serviceUrl: 'https://evil.example/' }, turn)).toEqual(turnsAway);
  expect(await send(token, { channelId: 'webchat' }, turn)).toEqual(turnsAway);
  now += 2 * 3_600_000;
  expect(await send(token, {}, turn)).toEqual(turnsAway);
  now -= 2 * 3_600_000;
});

test('does not take a remembered token for another bot', async () => {
  const token = await channel.sign({});
  expect(await send(token)).toEqual(listens);
  const other = teamsAdapter({ ...trust(), appId: stranger });
  expect(await send(token, {}, other)).toEqual(turnsAway);
});

test('cannot say who is calling while the channel keys are out of reach', async () => {
  const cutOff = teamsAdapter({ ...trust(), openidMetadataUrl: 'http://127.0.0.1:9/metadata' });
  await expect(send(await channel.sign({}), {}, cutOff)).rejects.toBeInstanceOf(NotReached);
  expect(await send('abc', {}, cutOff)).toEqual(turnsAway);
});

test('fetches the keys once for a hundred unknown key ids, of which it cannot say yet whether they are new', async () => {
  const turn = adapter();
  await send(await channel.sign({}), {}, turn);
  const before = channel.keysFetched();
  for (let index = 0; index < 100; index += 1) {
    const unknown = send(await channel.sign({}, { kid: `k${index + 10}` }), {}, turn);
    await expect(unknown).rejects.toMatchObject({ name: 'NotReached', code: 'too-soon' });
  }
  expect(channel.keysFetched()).toBe(before);
});

test('refuses to exist without an app id', () => {
  expect(() => teamsAdapter({ ...trust(), appId: '' })).toThrow('no app id');
});

test('does not understand what is no activity', async () => {
  const token = await channel.sign({});
  expect(await send(token, { type: undefined })).toEqual({ status: 400, heard: false });
  expect(await send(token, { conversation: null })).toEqual({ status: 400, heard: false });
});

function trust() {
  return { appId, issuer: channel.issuer, openidMetadataUrl: channel.openidMetadataUrl, now: () => now };
}

function base64(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function unsigned(header: object): string {
  return `${base64(header)}.${base64({ iss: channel.issuer, aud: appId, serviceurl: channel.serviceUrl, exp: 9e9 })}.`;
}

function tampered(token: string): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims: object = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return `${header}.${base64({ ...claims, sub: 'changed' })}.${signature}`;
}

function withSecret(): Promise<string> {
  return new SignJWT({ iss: channel.issuer, aud: appId, serviceurl: channel.serviceUrl })
    .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode('x'.repeat(64)));
}
