import { createServer, connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import type { JWTPayload } from 'jose';
import { freshDatabase } from '../fixture.ts';
import { chat } from '../meeting/stage.ts';
import { opening } from '../card/states.ts';
import { inside, kari, lise, minute, nils, ola, roster, start, visitor } from '../card/told.ts';
import { keyPair } from './entra.ts';
import { givenEntra, givenPanel, listen, otherTenant, panelAddress } from './given-panel.ts';

const now = start + 6 * minute;
const clock = () => now;
const { entra, bearer, claimsOf } = await givenEntra();
const database = await freshDatabase();
const limits = { all: 105, each: 101, heartbeat: 20_000 };
const one = await givenPanel(database, { entra, clock, limits });
const two = await givenPanel(database, { entra, clock, limits: { all: 2, each: 1, heartbeat: 30 } });
await one.tell(...opening, roster(1, inside(kari, 'on'), inside(ola, 'on'), inside(nils, 'off')));

const asKari = await bearer(claimsOf(kari.id, now));
const asOla = await bearer(claimsOf(ola.id, now));

async function show(headers: Readonly<Record<string, string>>, query?: Readonly<Record<string, string>>) {
  const answer = await fetch(panelAddress(one.url, '', query), { headers });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function press(headers: Readonly<Record<string, string>>, action: object, meeting?: string) {
  const { body } = await show(asKari);
  const answer = await fetch(`${one.url}/api/panel/press?locale=nb-no`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ meeting: meeting ?? body['meeting'], action }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** A stream that is open, and its events one after the other. */
async function opened(url: string, headers: Readonly<Record<string, string>>) {
  const abort = new AbortController();
  const answer = await fetch(panelAddress(url, '/stream'), { headers, signal: abort.signal });
  afterAll(() => abort.abort());
  const heard = listen(answer);
  const next = async () => (await heard.next()).value;
  return { answer, next, close: () => abort.abort() };
}

test('who leads and who takes part are shown what is theirs', async () => {
  expect(await show(asKari)).toMatchObject({ status: 200, body: { for: 'leader', stage: 'running', language: 'nb' } });
  expect(await show(asOla, { locale: 'nn-no' })).toMatchObject({ body: { for: 'participant', language: 'nn' } });
  expect(await show(asOla, { locale: 'pl-pl' })).toMatchObject({ body: { for: 'participant', language: 'pl' } });
  expect(await show(asKari, { locale: 'pl-pl' })).toMatchObject({ body: { for: 'leader', language: 'en' } });
});

test('the meeting is also found by the id Teams has for it', async () => {
  const meeting = Buffer.from(`0#${chat.conversation}#0`).toString('base64');
  const answer = await fetch(`${one.url}/api/panel?meeting=${encodeURIComponent(meeting)}`, { headers: asKari });
  expect(answer.status).toBe(200);
  const strange = await fetch(`${one.url}/api/panel?meeting=abc`, { headers: asKari });
  expect(strange.status).toBe(400);
});

const forged: Readonly<Record<string, JWTPayload>> = {
  'for another app': { aud: 'https://graph.microsoft.com' },
  'that ran out': { exp: now / 1000 - 600 },
  'asked for by another program': { azp: otherTenant },
  'of a tenant that is not served': {
    tid: '44444444-4444-4444-8444-444444444444',
    iss: `${entra.url}/44444444-4444-4444-8444-444444444444/v2.0`,
  },
};

test.each(Object.entries(forged))('a token %s opens nothing', async (_what, claims) => {
  const headers = await bearer({ ...claimsOf(kari.id, now), ...claims });
  expect((await show(headers)).status).toBe(401);
  expect((await fetch(panelAddress(one.url, '/stream'), { headers })).status).toBe(401);
  expect((await press(headers, { type: 'routinePaused' })).status).toBe(401);
});

test('a token that a stranger signed opens nothing', async () => {
  const token = await entra.sign(claimsOf(kari.id, now), { key: keyPair().privateKey });
  expect((await show({ authorization: `Bearer ${token}` })).status).toBe(401);
  expect((await show({})).status).toBe(401);
});

test('there is no such meeting for a stranger of the same tenant, nor for the same id in another', async () => {
  const stranger = await bearer(claimsOf('entra:a1c0de00-0000-4000-8000-0000000000ff', now));
  const elsewhere = await bearer({
    ...claimsOf(kari.id, now),
    tid: otherTenant,
    iss: `${entra.url}/${otherTenant}/v2.0`,
  });
  for (const headers of [stranger, elsewhere]) {
    expect(await show(headers)).toEqual({ status: 404, body: { error: 'not-found' } });
    expect((await fetch(panelAddress(one.url, '/stream'), { headers })).status).toBe(404);
    expect(await press(headers, { type: 'routinePaused' })).toEqual({ status: 404, body: { error: 'not-found' } });
  }
  expect((await show(asKari, { chat: '19:meeting_none@thread.v2' })).status).toBe(404);
});

test('a member of the chat who has not come yet is shown their steps', async () => {
  await one.tell({ type: 'membersLearned', id: 'members', at: now, people: [lise], whole: true });
  const asLise = await bearer(claimsOf(lise.id, now));
  expect(await show(asLise)).toMatchObject({ status: 200, body: { for: 'participant' } });
});

test('a press is taken by the same rules as that of a card', async () => {
  const identify = { type: 'identityAnswered', participant: nils.id, answer: 'seen' };
  expect(await press(asOla, identify)).toEqual({ status: 409, body: { refusal: 'organizer-only' } });
  expect(await press(asKari, identify, 'another-meeting')).toMatchObject({ status: 404 });
  expect(await press(asKari, { ...identify, answer: 'guessed' })).toMatchObject({ status: 400 });
  expect(await press(asKari, { type: 'refresh' })).toMatchObject({ status: 400 });
  const { status, body } = await press(asKari, identify);
  expect(status).toBe(200);
  const { people } = body['view'] as { readonly people: readonly { readonly id: string; readonly left: unknown }[] };
  expect(people.find(({ id }) => id === nils.id)?.left).not.toContain('guest-shows-id');
  const { state } = (await one.meetings.read(chat)) ?? {};
  expect(state?.participants[nils.id]?.identity).toMatchObject({ by: kari.id, answer: 'seen' });
});

test('who presses "I" is who Entra says', async () => {
  expect((await press(asOla, { type: 'screenedConfirmed', participant: 'self' })).status).toBe(200);
  const { state } = (await one.meetings.read(chat)) ?? {};
  expect(state?.participants[ola.id]?.screened.at(-1)?.by).toBe(ola.id);
});

test('of a name to watch for only keyed hashes are kept', async () => {
  expect((await press(asKari, { type: 'watchName', name: 'Ingvild Eksempel' })).status).toBe(200);
  const { rows } = await database.pool.query<{ all: string }>(`select string_agg(body::text, ' ') as all from event`);
  expect(rows[0]?.all).toContain('nameWatched');
  expect(rows[0]?.all).not.toMatch(/ingvild|eksempel/i);
});

let came = 0;

/** Somebody new is there from now on. */
async function comes(): Promise<string> {
  came += 1;
  const person = visitor(900 + came, `Gjest ${came}`);
  await one.tell({ type: 'participantJoined', id: `came ${came}`, at: now, person, source: 'teams' });
  return person.id;
}

test('a stream tells at once, and again when something changes, in any instance', async () => {
  const streams = [await opened(one.url, asKari), await opened(two.url, asKari)];
  for (const { answer, next } of streams) {
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(await next()).toMatchObject({ event: 'view', view: { for: 'leader' } });
  }
  const id = await comes();
  for (const { next, close } of streams) {
    let heard = await next();
    while (heard?.view?.for !== 'leader' || !heard.view.people.some((person) => person.id === id)) heard = await next();
    close();
  }
});

test('a stream that is resumed tells nothing twice', async () => {
  const first = await opened(one.url, asKari);
  const { id = '' } = (await first.next()) ?? {};
  first.close();
  const again = await opened(one.url, { ...asKari, 'last-event-id': id });
  expect(await again.next()).toEqual({ comment: 'nothing new' });
  again.close();
  await comes();
  const later = await opened(one.url, { ...asKari, 'last-event-id': id });
  expect(await later.next()).toMatchObject({ event: 'view' });
  later.close();
});

test('a stream that the network cut is resumed with what has changed meanwhile', async () => {
  const sockets: Socket[] = [];
  const line = createServer((from) => {
    const to = connect(one.port, '127.0.0.1');
    sockets.push(from, to);
    for (const socket of [from, to]) socket.on('error', () => undefined);
    from.pipe(to).pipe(from);
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  afterAll(() => void line.close());
  // Listening on a port, not on a pipe.
  const { port } = line.address() as AddressInfo;
  const cut = await opened(`http://127.0.0.1:${port}`, asKari);
  const { id = '' } = (await cut.next()) ?? {};
  sockets.forEach((socket) => socket.destroy());
  await expect(cut.next()).rejects.toThrow();
  const newcomer = await comes();
  const resumed = await opened(one.url, { ...asKari, 'last-event-id': id });
  expect(JSON.stringify((await resumed.next())?.view)).toContain(newcomer);
  resumed.close();
});

test('a silent stream gives a sign of life', async () => {
  const { next, close } = await opened(two.url, asOla);
  expect(await next()).toMatchObject({ event: 'view' });
  let heard = await next();
  while (heard?.comment === undefined) heard = await next();
  expect(heard.comment).toBe('still here');
  close();
});

test('a stream ends when the proof of who listens runs out', async () => {
  let time = now;
  const own = await givenPanel(database, { entra, clock: () => time, limits: { all: 2, each: 1, heartbeat: 20 } });
  const { next } = await opened(own.url, asKari);
  expect(await next()).toMatchObject({ event: 'view' });
  time = now + 301_000;
  let heard = await next();
  while (heard !== undefined) heard = await next();
});

test('streams have a cap of their own, in all and for each person', async () => {
  const held = await opened(two.url, asKari);
  await held.next();
  const second = await fetch(panelAddress(two.url, '/stream'), { headers: asKari });
  expect([second.status, second.headers.get('retry-after')]).toEqual([503, '20']);
  const other = await opened(two.url, asOla);
  await other.next();
  const third = await fetch(panelAddress(two.url, '/stream'), { headers: await bearer(claimsOf(lise.id, now)) });
  expect(third.status).toBe(503);
  held.close();
  other.close();
});

test('a hundred streams hear of a change', async () => {
  const streams = await Promise.all(Array.from({ length: 100 }, () => opened(one.url, asKari)));
  await Promise.all(streams.map(({ next }) => next()));
  const id = await comes();
  const heard = await Promise.all(streams.map(({ next }) => next()));
  for (const event of heard) expect(JSON.stringify(event?.view)).toContain(id);
  streams.forEach(({ close }) => close());
});

test('there is nothing more to see once deletion has been asked for', async () => {
  const { next } = await opened(one.url, asOla);
  await next();
  await one.tell({ type: 'meetingEnded', id: 'end', at: now, by: 'platform' });
  expect(await next()).toMatchObject({ view: { stage: 'ended' } });
  const deleted = await press(asKari, { type: 'deletionAsked' });
  expect(deleted).toEqual({ status: 200, body: { deleted: true } });
  let heard = await next();
  while (heard?.event === 'view') heard = await next();
  expect(heard).toEqual({ event: 'gone' });
  expect(await next()).toBeUndefined();
  expect((await show(asKari)).status).toBe(404);
});

test('a service that stops ends its streams at once', async () => {
  const last = await givenPanel(database, { entra, clock, limits });
  await last.meetings.handle({
    where: { ...chat, conversation: '19:meeting_last@thread.v2' },
    event: { type: 'participantJoined', id: 'first', at: now, person: kari, source: 'teams' },
  });
  const address = panelAddress(last.url, '/stream', { chat: '19:meeting_last@thread.v2' });
  const heard = listen(await fetch(address, { headers: asKari }));
  expect((await heard.next()).value).toMatchObject({ event: 'view' });
  const stopped = last.stop();
  expect((await heard.next()).done).toBe(true);
  await stopped;
});
