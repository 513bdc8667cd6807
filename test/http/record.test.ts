import { SignJWT, type JWTPayload } from 'jose';
import { expect, test } from 'vitest';
import { recordReceiver } from '../../bot/http/record.ts';
import { viewerCheck } from '../../bot/http/viewer.ts';
import type { Occurrence } from '../../bot/meeting/fact.ts';
import { initialState, stranger, type MeetingState, type Participant } from '../../src/protocol/state.ts';
import { standard } from '../../src/routine/standard.ts';
import { recordOf } from '../../src/view/record.ts';
import { keyPair, startEntra } from './entra.ts';
import { givenServer } from './given-server.ts';

const appId = '11111111-1111-4111-8111-aaaaaaaaaaaa';
const tenant = '22222222-2222-4222-8222-222222222222';
const otherTenant = '33333333-3333-4333-8333-333333333333';
const strangeTenant = '44444444-4444-4444-8444-444444444444';
const kari = 'a1c0de00-0000-4000-8000-000000000001';
const ola = 'a1c0de00-0000-4000-8000-000000000002';
const lise = 'a1c0de00-0000-4000-8000-000000000003';
const now = Date.parse('2026-08-25T09:05:00Z');

const people = { [`entra:${ola}`]: participant(ola), [`entra:${lise}`]: { ...participant(lise), coOrganizer: true } };
const state: MeetingState = {
  ...initialState,
  phase: 'ended',
  startedAt: now - 3_600_000,
  endedAt: now - 60_000,
  organizer: `entra:${kari}`,
  participants: { [`entra:${kari}`]: participant(kari), ...people },
};
const meetings: Readonly<Record<string, Occurrence>> = {
  held: occurrence('held', state),
  elsewhere: {
    ...occurrence('elsewhere', state),
    chat: { tenant: otherTenant, conversation: '19:meeting_2@thread.v2' },
  },
  deleted: occurrence('deleted', { ...state, deletionAskedAt: now }),
};

const entra = await startEntra();
const settings = {
  appId,
  publicUrl: 'https://motevakt.kommune.example',
  loginUrl: entra.url,
  allowedTenants: [tenant, otherTenant],
};
const server = await givenServer({
  record: recordReceiver({
    viewer: viewerCheck(settings, () => now),
    meetings: { read: async (where) => (where.in === 'meeting' ? meetings[where.meeting] : undefined) },
    clock: () => now,
  }),
});

function participant(id: string): Participant {
  return { ...stranger(`entra:${id}`), affiliation: 'own' };
}

function occurrence(id: string, known: MeetingState): Occurrence {
  return { id, chat: { tenant, conversation: '19:meeting_1@thread.v2' }, state: known, routine: standard };
}

const seconds = now / 1000;
const second: JWTPayload = {
  aud: appId,
  iss: `${entra.url}/${tenant}/v2.0`,
  azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  scp: 'access_as_user',
  oid: kari,
  tid: tenant,
  ver: '2.0',
  nbf: seconds - 60,
  exp: seconds + 3600,
};
const { azp: _azp, ...plain } = second;
const { exp: _exp, ...endless } = second;
const first: JWTPayload = {
  ...plain,
  aud: `api://motevakt.kommune.example/botid-${appId}`,
  iss: `https://sts.windows.net/${tenant}/`,
  appid: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  ver: '1.0',
};

async function ask(authorization: string | undefined, meeting = 'held', url = server.url) {
  const headers: HeadersInit = authorization === undefined ? {} : { authorization };
  const answer = await fetch(`${url}/api/meetings/${meeting}/record`, { headers });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

const bearer = async (claims: JWTPayload) => `Bearer ${await entra.sign(claims)}`;
const record = { status: 200, body: JSON.parse(JSON.stringify(recordOf(state, standard, now))) as unknown };
const hidden = { status: 404, body: { error: 'not-found' } };
const refused = { status: 401, body: { error: 'unauthorized' } };

const welcome: Readonly<Record<string, JWTPayload>> = {
  'the organizer': second,
  'the organizer by a token of the first version': first,
  'the organizer whose id is written in capitals': { ...second, oid: kari.toUpperCase() },
  'a co-organizer': { ...second, oid: lise },
  'the organizer on Teams for desktop': { ...second, azp: '1fec8e78-bce4-4aaf-ab1b-5451cc387264' },
  'a token for api://<app>': { ...second, aud: `api://${appId}` },
  'a token for api://botid-<app>': { ...second, aud: `api://botid-${appId}` },
  'a token with further scopes': { ...second, scp: 'openid access_as_user' },
  'a token that ended four minutes ago, for clocks differ': { ...second, exp: seconds - 240 },
};

test.each(Object.entries(welcome))('the record is shown to %s', async (_who, claims) => {
  expect(await ask(await bearer(claims))).toEqual(record);
});

const outsiders: Readonly<Record<string, readonly [claims: JWTPayload, meeting?: string]>> = {
  'a colleague who took part': [{ ...second, oid: ola }],
  'somebody who was not there': [{ ...second, oid: 'a1c0de00-0000-4000-8000-000000000009' }],
  'the same person id in another served tenant': [
    { ...second, tid: otherTenant, iss: `${entra.url}/${otherTenant}/v2.0` },
  ],
  'the organizer, of a meeting in another tenant': [second, 'elsewhere'],
  'the organizer, once deletion has been asked for': [second, 'deleted'],
  'the organizer, of a meeting that there is not': [second, 'unknown'],
};

test.each(Object.entries(outsiders))('there is no such meeting for %s', async (_who, [claims, meeting]) => {
  expect(await ask(await bearer(claims), meeting)).toEqual(hidden);
});

const forgeries: Readonly<Record<string, () => Promise<string | undefined>>> = {
  nobody: async () => undefined,
  'a word': async () => 'Bearer abc',
  'another scheme': async () => `Basic ${await entra.sign(second)}`,
  'an unsigned token': async () => `Bearer ${part({ alg: 'none' })}.${part(second)}.`,
  'a token signed by a stranger': async () => `Bearer ${await entra.sign(second, { key: keyPair().privateKey })}`,
  'a token signed with the app id as secret': async () =>
    `Bearer ${await new SignJWT(second).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(Buffer.from(appId))}`,
  'a token whose content was changed': async () => {
    const [head, , signature] = (await entra.sign({ ...second, oid: ola })).split('.');
    return `Bearer ${head}.${part(second)}.${signature}`;
  },
  'a token for another app': () => bearer({ ...second, aud: 'https://graph.microsoft.com' }),
  'a token for several apps': () => bearer({ ...second, aud: [appId, 'https://graph.microsoft.com'] }),
  'a token for the app on another host': () => bearer({ ...first, aud: `api://evil.example/botid-${appId}` }),
  'a token of another issuer': () => bearer({ ...second, iss: `https://evil.example/${tenant}/v2.0` }),
  'a token whose issuer is another tenant': () => bearer({ ...second, iss: `${entra.url}/${otherTenant}/v2.0` }),
  'a token whose version does not fit its issuer': () =>
    bearer({ ...second, iss: `https://sts.windows.net/${tenant}/` }),
  'a token of a tenant that is not served': () =>
    bearer({ ...second, tid: strangeTenant, iss: `${entra.url}/${strangeTenant}/v2.0` }),
  'a token asked for by another program': () => bearer({ ...second, azp: strangeTenant }),
  'a token of a program, not a person': () => bearer({ ...plain, azp: second['azp'], scp: undefined }),
  'a token for another scope': () => bearer({ ...second, scp: 'User.Read' }),
  'a token without person': () => bearer({ ...second, oid: undefined }),
  'a token without end': () => bearer(endless),
  'a token that ended ten minutes ago': () => bearer({ ...second, exp: seconds - 600 }),
  'a token that is not valid yet': () => bearer({ ...second, nbf: seconds + 600 }),
};

test.each(Object.entries(forgeries))(
  'the record is not shown to %s, whether there is one or not',
  async (_who, forge) => {
    const authorization = await forge();
    expect(await ask(authorization)).toEqual(refused);
    expect(await ask(authorization, 'unknown')).toEqual(refused);
  },
);

test('nobody is turned away because the keys could not be had', async () => {
  const away = await startEntra({ away: true });
  const unsure = await givenServer({
    record: recordReceiver({
      viewer: viewerCheck({ ...settings, loginUrl: away.url }, () => now),
      meetings: { read: () => Promise.resolve(undefined) },
      clock: () => now,
    }),
  });
  const claims = { ...second, iss: `${away.url}/${tenant}/v2.0` };
  const answer = await ask(`Bearer ${await away.sign(claims)}`, 'held', unsure.url);
  expect(answer).toEqual({ status: 503, body: { error: 'try-again-later' } });
});

test('nothing is shown to a token by a key that may be new, and nobody is turned away for it', async () => {
  await ask(await bearer(second));
  const authorization = `Bearer ${await entra.sign(second, { kid: 'k2' })}`;
  const unsure = { status: 503, body: { error: 'try-again-later' } };
  expect(await ask(authorization)).toEqual(unsure);
  expect(await ask(authorization, 'unknown')).toEqual(unsure);
});

function part(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}
