import { expect, test } from 'vitest';
import { admission } from '../../bot/http/admission.ts';
import type { Sheddable } from '../../bot/http/exchange.ts';
import { givenServer, reading } from './given-server.ts';

/** An admission whose time stands still unless told otherwise, and whose requests do not end. */
function given() {
  let now = 0;
  const due = new Map<() => void, number>();
  const { admit } = admission({
    now: () => now,
    after: (milliseconds, work) => {
      due.set(work, now + milliseconds);
      return () => due.delete(work);
    },
  });
  /** Lets in those of a kind until one is not, at most 2000. */
  const take = (what: Sheddable | undefined) => {
    const done: (() => void)[] = [];
    for (let next = admit(what); next !== undefined && done.length < 2000; next = admit(what)) done.push(next);
    return done;
  };
  const later = (milliseconds: number) => {
    now += milliseconds;
    for (const [work, at] of due) if (at <= now && due.delete(work)) work();
  };
  /** So many have been under way for longer than a moment. */
  const busy = (count: number) => {
    const done = Array.from({ length: count }, () => admit(undefined));
    later(201);
    return done;
  };
  return { take, later, busy };
}

test('cards drawn anew are shed first, then what Graph repeats, then what else is told, and presses never', () => {
  const { take, busy } = given();
  busy(8);
  expect(take('refresh').length).toBe(16);
  expect(take('notification').length).toBe(24);
  expect(take('activity').length).toBe(48);
  expect([take('refresh').length, take('notification').length, take('activity').length]).toEqual([0, 0, 0]);
  expect(take(undefined).length).toBe(2000);
});

test('many that come at once after a calm moment are all let in, up to what can be held', () => {
  const { take, later } = given();
  expect(take('activity').length).toBe(1000);
  later(201);
  expect(take('activity').length).toBe(0);
});

test('who is done gives room back once, and when few are under way the flood is over', () => {
  const { take, busy } = given();
  const first = busy(8);
  const [one, two, ...others] = take('activity');
  one?.();
  one?.();
  two?.();
  expect(take('activity').length).toBe(2);
  others.forEach((done) => done());
  first.forEach((done) => done?.());
  expect(take('refresh').length, 'it is calm').toBeGreaterThan(24);
});

test('who waits for something else than its turn keeps nobody out, unless there are very many', () => {
  const { take, later, busy } = given();
  busy(8);
  take('activity');
  expect(take('refresh').length).toBe(0);
  later(1000);
  expect(take('refresh').length).toBe(1000 - 96);
});

test('what is left undone is answered with when to come again, counted, and said to be missed', async () => {
  const answers: (() => void)[] = [];
  let missed = 0;
  let now = 0;
  const kinds: Readonly<Record<string, Sheddable>> = { told: 'activity', drawn: 'refresh' };
  const server = await givenServer(
    {
      messages: reading(
        ({ body }) =>
          body === 'held'
            ? new Promise((resolve) => answers.push(() => resolve({ status: 200 })))
            : Promise.resolve({ status: 200 }),
        (body) => kinds[String(body)],
      ),
    },
    // Nobody is taken for one who waits for something else, and no moment was calm.
    { missed: () => (missed += 1), admission: admission({ now: () => (now += 300), after: () => () => undefined }) },
  );
  const post = (body: string) => fetch(`${server.url}/api/messages`, { method: 'POST', body: JSON.stringify(body) });
  const held = Array.from({ length: 96 }, () => post('held'));
  await expect.poll(() => answers.length).toBe(96);
  const shed = await post('told');
  expect([shed.status, shed.headers.get('retry-after')]).toEqual([503, '10']);
  expect((await post('drawn')).status).toBe(503);
  expect((await post('pressed')).status).toBe(200);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect(missed, 'a card is drawn later').toBe(1);
  answers.forEach((answer) => answer());
  expect((await Promise.all(held)).every(({ status }) => status === 200)).toBe(true);
  expect((await post('told')).status).toBe(200);
  const counts = await (await fetch(`${server.url}/metrics`)).text();
  expect(counts).toContain('{door="http",kind="activity",result="shed"} 1');
  expect(counts).toContain('{door="http",kind="refresh",result="shed"} 1');
});
