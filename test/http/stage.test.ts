import { expect, test } from 'vitest';
import { freshDatabase } from '../fixture.ts';
import { chat } from '../meeting/stage.ts';
import { opening } from '../card/states.ts';
import { amina, inside, kari, minute, nils, ola, roster, start } from '../card/told.ts';
import { givenEntra, givenPanel, listen, panelAddress } from './given-panel.ts';

let now = start + 6 * minute;
const clock = () => now;
const { entra, bearer, claimsOf } = await givenEntra();
const database = await freshDatabase();
const one = await givenPanel(database, { entra, clock, limits: { all: 100, each: 1, heartbeat: 20_000 } });
const two = await givenPanel(database, { entra, clock });
await one.tell(...opening, roster(1, inside(kari, 'on'), inside(ola, 'on'), inside(nils, 'off'), inside(amina, 'on')));

const asKari = await bearer(claimsOf(kari.id, now));
const asOla = await bearer(claimsOf(ola.id, now));

async function ask(headers: Readonly<Record<string, string>>) {
  const answer = await fetch(panelAddress(one.url, '/stage'), { method: 'POST', headers });
  return { status: answer.status, body: (await answer.json()) as { readonly stage?: string } };
}

function withPass(pass = ''): { readonly authorization: string } {
  return { authorization: `Bearer ${pass}` };
}

async function streamed(pass: string | undefined, { url } = one) {
  const heard = listen(await fetch(`${url}/api/panel/stage/stream`, { headers: withPass(pass) }));
  return async () => (await heard.next()).value;
}

async function statusOf(path: string, pass: string | undefined): Promise<number> {
  return (await fetch(`${one.url}${path}`, { headers: withPass(pass) })).status;
}

test('who leads shows to all steps and counts, and nobody’s name or id, in any instance', async () => {
  const { body } = await ask(asKari);
  for (const instance of [one, two, one]) {
    // More than one stream at once: everybody in the meeting has one.
    const next = await streamed(body.stage, instance);
    const { view } = (await next()) ?? {};
    expect(view).toMatchObject({
      for: 'all',
      stage: 'running',
      here: 4,
      steps: [
        { demand: 'guest-shows-id', left: 2 },
        { demand: 'camera-on', left: 1 },
        { demand: 'introductions', left: 4 },
        { demand: 'screened', left: 4 },
      ],
    });
    expect(JSON.stringify(view)).not.toMatch(/Kari|Ola|Nils|Amina|entra:|teams:|call:/);
  }
});

test('only who leads shows it to all', async () => {
  expect(await ask(asOla)).toEqual({ status: 403, body: { error: 'forbidden' } });
  expect((await ask({})).status).toBe(401);
});

test('what shows the stage opens nothing else, and nothing else opens it', async () => {
  const { stage } = (await ask(asKari)).body;
  expect(await statusOf('/api/panel', stage)).toBe(401);
  expect(await statusOf('/api/panel/stream', stage)).toBe(401);
  const exchanged = await fetch(`${one.url}/api/panel/session`, { method: 'POST', headers: withPass(stage) });
  expect(exchanged.status).toBe(401);
  const meeting = (await one.meetings.read(chat))?.id ?? '';
  const session = await one.passes.seal('session', { tenant: chat.tenant, meeting, participant: kari.id });
  for (const other of [session, asKari.authorization.slice('Bearer '.length), 'x.y.z', undefined]) {
    expect(await statusOf('/api/panel/stage/stream', other)).toBe(401);
  }
  const another = await one.passes.seal('stage', { tenant: chat.tenant, meeting: 'another' });
  expect(await statusOf('/api/panel/stage/stream', another)).toBe(404);
});

test('it changes with the meeting, and dies with it', async () => {
  const { stage } = (await ask(asKari)).body;
  const next = await streamed(stage);
  await next();
  const round = { type: 'introductionsHeld', id: 'round', at: now, by: kari } as const;
  await one.tell(round);
  let heard = await next();
  while (heard?.view !== undefined && !/"introductions","left":0/.test(JSON.stringify(heard.view)))
    heard = await next();
  expect(heard?.event).toBe('view');
  // The chat is met in again: that is another occurrence, which nobody has shown.
  const again = now + 30 * minute;
  now = again;
  await one.tell({ type: 'meetingStarted', id: 'again', at: again, startedAt: again });
  while (heard?.event === 'view') heard = await next();
  expect(heard).toEqual({ event: 'gone' });
  expect(await statusOf('/api/panel/stage/stream', stage)).toBe(404);
});
