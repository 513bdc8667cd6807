import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { passes } from '../../bot/passes.ts';
import { wordsFor } from '../../src/language/words.ts';
import { freshDatabase } from '../fixture.ts';
import { chat } from '../meeting/stage.ts';
import { opening } from '../card/states.ts';
import { inside, kari, minute, nils, ola, roster, start, visitor } from '../card/told.ts';
import { appId, callbackSecret, givenEntra, givenPanel, listen, otherTenant, panelAddress } from './given-panel.ts';

let now = start + 6 * minute;
const clock = () => now;
const { entra, bearer, claimsOf } = await givenEntra();
const database = await freshDatabase();
const one = await givenPanel(database, { entra, clock });
const two = await givenPanel(database, { entra, clock });
await one.tell(...opening, roster(1, inside(kari, 'on'), inside(ola, 'on'), inside(nils, 'off')));
const meeting = (await one.meetings.read(chat))?.id ?? '';
const holder = { tenant: chat.tenant, meeting, participant: nils.id };

interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function read(answer: Response): Promise<Answered> {
  return { status: answer.status, body: (await answer.json()) as Answered['body'] };
}

function withPass(pass: unknown): { readonly authorization: string } {
  return { authorization: `Bearer ${String(pass)}` };
}

async function exchange(key: unknown, { url } = one): Promise<Answered> {
  return read(await fetch(`${url}/api/panel/session`, { method: 'POST', headers: withPass(key) }));
}

async function sessionOf(participant: string): Promise<Readonly<Record<string, string>>> {
  const { body } = await exchange(await one.passes.seal('key', { ...holder, participant }));
  return withPass(body['session']);
}

/** A session says by itself which meeting it is of; an address that names another is not heard. */
async function show(headers: Readonly<Record<string, string>>, { url } = one): Promise<Answered> {
  return read(await fetch(`${url}/api/panel?locale=nn-no`, { headers }));
}

async function press(headers: Readonly<Record<string, string>>, action: object, claimed = meeting): Promise<Answered> {
  const answer = await fetch(`${one.url}/api/panel/press`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ meeting: claimed, action }),
  });
  return read(answer);
}

const unauthorized = { status: 401, body: { error: 'unauthorized' } };
const confirmed = { type: 'screenedConfirmed', participant: 'self' };

test('a guest without account chooses their language in the panel, which follows it, and it is kept in this meeting', async () => {
  const session = await sessionOf(nils.id);
  const stream = await fetch(`${two.url}/api/panel/stream?locale=nb-no`, { headers: session });
  const heard = listen(stream);
  const next = async () => (await heard.next()).value;
  expect(await next()).toMatchObject({ view: { for: 'participant', language: 'nb' } });
  expect(await press(session, { type: 'languageChosen', language: 'ar' })).toMatchObject({
    status: 200,
    body: { view: { language: 'ar', clause: wordsFor('ar').consent.informed } },
  });
  expect(await next()).toMatchObject({ view: { language: 'ar' } });
  expect(await show(session)).toMatchObject({ body: { language: 'ar' } });
  expect(await show(session, two)).toMatchObject({ body: { language: 'ar' } });
  now += 1000;
  await press(session, { type: 'languageChosen', language: 'nn' });
  expect(await next()).toMatchObject({ view: { language: 'nn' } });
  await stream.body?.cancel().catch(() => undefined);
});

test('a guest without account is shown their own steps in their language, and presses for themselves', async () => {
  const session = await sessionOf(nils.id);
  expect(await show(session)).toMatchObject({ status: 200, body: { for: 'participant', language: 'nn' } });
  expect(await press(session, confirmed)).toMatchObject({ status: 200 });
  const { state } = (await one.meetings.read(chat)) ?? {};
  expect(state?.participants[nils.id]?.screened.at(-1)).toMatchObject({ by: nils.id });
  expect(JSON.stringify((await show(session)).body)).not.toMatch(/Kari|Ola/);
});

test('a session may no more than its person: what those who lead answer is not for a guest', async () => {
  const identify = { type: 'identityAnswered', participant: nils.id, answer: 'seen' };
  expect(await press(await sessionOf(nils.id), identify)).toEqual({ status: 409, body: { refusal: 'organizer-only' } });
  expect(await press(await sessionOf(kari.id), identify)).toMatchObject({ status: 200 });
});

test('a session holds in every instance, and so does that a key is spent', async () => {
  const key = await one.passes.seal('key', holder);
  const opened = await exchange(key, two);
  expect(opened.status).toBe(200);
  expect((await show(withPass(opened.body['session']), one)).status).toBe(200);
  expect(await exchange(key, one)).toEqual(unauthorized);
  expect(await exchange(key, two)).toEqual(unauthorized);
});

test('of many who exchange a key at once, in two instances, one has a session', async () => {
  const key = await one.passes.seal('key', holder);
  const answers = await Promise.all([one, two, one, two, one, two].map((instance) => exchange(key, instance)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401, 401, 401, 401, 401]);
});

test('a key is good for a minute', async () => {
  const key = await one.passes.seal('key', holder);
  now += 61_000;
  expect(await exchange(key)).toEqual(unauthorized);
});

test('a key shows nothing by itself, and a session is no key', async () => {
  const key = await one.passes.seal('key', holder);
  expect(await show(withPass(key))).toEqual(unauthorized);
  expect(await press(withPass(key), confirmed)).toEqual(unauthorized);
  const session = await one.passes.seal('session', holder);
  expect(await exchange(session)).toEqual(unauthorized);
  expect(await exchange((await bearer(claimsOf(kari.id, now))).authorization.slice('Bearer '.length))).toEqual(
    unauthorized,
  );
});

test('what another registration has sealed, or nobody, opens nothing', async () => {
  const other = '99999999-9999-4999-8999-999999999999';
  const strangers = [
    passes({ appId: other, callbackSecret, clock }),
    passes({ appId, callbackSecret: 'another secret of thirty-two characters', clock }),
  ];
  for (const stranger of strangers) {
    expect(await show(withPass(await stranger.seal('session', holder)))).toEqual(unauthorized);
    expect(await exchange(await stranger.seal('key', holder))).toEqual(unauthorized);
  }
  const claims = { tid: chat.tenant, meeting, sub: kari.id, jti: '1', aud: appId, exp: now / 1000 + 60 };
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
  const unsealed = `${part({ alg: 'none' })}.${part(claims)}.`;
  const own = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(callbackSecret));
  const [head, , seal] = (await one.passes.seal('session', holder)).split('.');
  for (const forged of [unsealed, own, `${head}.${part(claims)}.${seal}`, '', 'x.y.z']) {
    expect(await show(withPass(forged))).toEqual(unauthorized);
    expect(await exchange(forged)).toEqual(unauthorized);
  }
});

test('a session opens its own occurrence alone', async () => {
  const elsewhere = { ...chat, conversation: '19:meeting_second@thread.v2' };
  await one.meetings.handle({
    where: elsewhere,
    event: { type: 'participantJoined', id: 'second', at: now, person: nils, source: 'teams' },
  });
  const second = (await one.meetings.read(elsewhere))?.id ?? '';
  const session = await sessionOf(nils.id);
  const asked = await fetch(panelAddress(one.url, '', { chat: elsewhere.conversation }), { headers: session });
  expect(await read(asked)).toMatchObject({ status: 200, body: { meeting } });
  expect(await press(session, confirmed, second)).toEqual({ status: 404, body: { error: 'not-found' } });
});

test('nothing is shown in another tenant, nor to somebody the meeting does not know', async () => {
  const abroad = withPass(await one.passes.seal('session', { ...holder, tenant: otherTenant }));
  const stranger = withPass(await one.passes.seal('session', { ...holder, participant: 'teams:29:nobody' }));
  for (const session of [abroad, stranger]) {
    expect(await show(session)).toEqual({ status: 404, body: { error: 'not-found' } });
    expect(await press(session, confirmed)).toMatchObject({ status: 404 });
  }
  const key = await one.passes.seal('key', { ...holder, participant: 'teams:29:nobody' });
  expect(await exchange(key)).toEqual({ status: 404, body: { error: 'not-found' } });
});

async function streamOf(session: Readonly<Record<string, string>>) {
  const heard = listen(await fetch(`${one.url}/api/panel/stream`, { headers: session }));
  return async () => (await heard.next()).value;
}

test('who is removed sees nothing more, by a session they had and by a key', async () => {
  const siv = visitor(700, 'Siv');
  await one.tell({ type: 'participantJoined', id: 'siv', at: now, person: siv, source: 'members' });
  const session = await sessionOf(siv.id);
  const key = await one.passes.seal('key', { ...holder, participant: siv.id });
  const next = await streamOf(session);
  expect(await next()).toMatchObject({ event: 'view' });
  await one.tell({ type: 'participantLeft', id: 'siv left', at: now + 1, person: siv, source: 'members' });
  let heard = await next();
  while (heard?.event === 'view') heard = await next();
  expect(heard).toEqual({ event: 'gone' });
  expect(await show(session)).toEqual({ status: 404, body: { error: 'not-found' } });
  expect(await press(session, confirmed)).toMatchObject({ status: 404 });
  expect(await exchange(key)).toMatchObject({ status: 404 });
});

test('a session hears of what happens, and dies with the meeting', async () => {
  const session = await sessionOf(nils.id);
  const next = await streamOf(session);
  expect(await next()).toMatchObject({ event: 'view', view: { for: 'participant' } });
  await one.tell({ type: 'meetingEnded', id: 'end', at: now + 2, by: 'platform' });
  let heard = await next();
  while (heard?.event === 'view') heard = await next();
  expect(heard).toEqual({ event: 'gone' });
  expect(await show(session)).toMatchObject({ status: 404 });
});

test('of a key only its id is kept, and when it was spent', async () => {
  const rows = await database.kysely.selectFrom('spent_key').selectAll().execute();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(['id', 'spent']);
  expect(JSON.stringify(rows)).not.toMatch(/teams:|entra:|eyJ/);
  expect(one.lines.join('\n')).not.toMatch(/eyJ/);
});
