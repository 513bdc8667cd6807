import { expect, test } from 'vitest';
import { outboundLimit, type Sending } from '../../bot/meeting/outbound-limit.ts';
import type { Lane } from '../../src/protocol/way.ts';

/** A limit, with a clock that stands still unless told otherwise. */
function given(instances = 1) {
  let now = 0;
  const limit = outboundLimit(() => now);
  limit.share(instances);
  const sending = (lane: Lane, chat = 'one', party: Sending['party'] = 'teams'): Sending => ({
    chat: { tenant: 'tenant', conversation: chat },
    party,
    lane,
    isFirst: false,
  });
  /** How many may be sent at once, at most 100. */
  const burst = (lane: Lane, chat: (index: number) => string) => {
    for (let count = 0; count < 100; count += 1) if (limit.wait(sending(lane, chat(count))) > 0) return count;
    return 100;
  };
  const first = (chat: string) => limit.wait({ ...sending('rest', chat), isFirst: true });
  return { limit, sending, burst, first, later: (milliseconds: number) => void (now += milliseconds) };
}

const inOne = () => 'one';
const inMany = (name: string) => (index: number) => `${name}-${index}`;

test('the rest leaves a third of a chat to alarms, which may use all of it', () => {
  const { burst } = given();
  expect(burst('rest', inOne)).toBe(4);
  expect(burst('alarms', inOne)).toBe(2);
  expect(given().burst('alarms', inOne)).toBe(6);
});

test('the rest leaves a third of the tenant to alarms, which may use all of it', () => {
  const { burst } = given();
  expect(burst('rest', inMany('rest'))).toBe(30);
  expect(burst('alarms', inMany('alarms'))).toBe(15);
  expect(given().burst('alarms', inMany('alarms'))).toBe(45);
});

test('when room comes back, alarms have it first', () => {
  const { limit, sending, later } = given();
  const send = (count: number, name: string) => {
    for (let index = 0; index < count; index += 1) expect(limit.wait(sending('alarms', `${name}-${index}`))).toBe(0);
  };
  send(10, 'first');
  later(500);
  send(35, 'second');
  const waits = () => [limit.wait(sending('rest', 'card')), limit.wait(sending('alarms', 'alarm'))];
  expect(waits()).toEqual([1000, 500]);
  later(500);
  expect(waits()).toEqual([500, 0]);
});

test('within half a minute a chat takes fifty, a third of them left to alarms', () => {
  const { limit, sending, later } = given();
  const times: Record<Lane, number> = { rest: 0, alarms: 0 };
  for (const lane of ['rest', 'alarms'] as const) {
    while (limit.wait(sending(lane)) === 0) {
      times[lane] += 1;
      later(250);
    }
  }
  expect(times).toEqual({ rest: 33, alarms: 17 });
});

test('where two instances live, each lane of a chat keeps to its own part, since the other may be elsewhere', () => {
  const one = given(2);
  expect(one.burst('rest', inOne) + given(2).burst('alarms', inOne)).toBe(6);
  expect(one.burst('alarms', inOne)).toBe(4);
  expect(given(2).burst('alarms', inMany('chat'))).toBe(22);
});

test('those who wait for the tenant come back one after the other, the first first, and keep their turn', () => {
  const { limit, sending, burst, later } = given();
  burst('rest', inMany('before'));
  const waits = Array.from({ length: 60 }, (_, index) => limit.wait(sending('rest', `waits-${index}`)));
  expect(waits[0]).toBe(1000);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits.at(-1)).toBeCloseTo((61 * 1000) / 30);
  later(1500);
  const again = waits.map((_, index) => limit.wait(sending('rest', `waits-${index}`)));
  expect(again.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 0));
  expect(again.slice(30).every((wait) => wait > 0)).toBe(true);
  expect(again.at(-1)).toBeLessThanOrEqual(1000);
});

test('who is asked to wait by Teams waits in both lanes of the chat, and nobody else does', () => {
  const { limit, sending } = given();
  limit.hold({ chat: sending('rest').chat, party: 'teams' }, 5);
  const waits = [sending('rest'), sending('alarms'), sending('rest', 'other'), sending('rest', 'one', 'graph')];
  expect(waits.map((each) => limit.wait(each))).toEqual([5000, 5000, 0, 0]);
});

test('the first line of a meeting goes before all that stand in line, and leaves room for alarms', () => {
  const { limit, sending, burst, first, later } = given();
  expect(burst('rest', inMany('running'))).toBe(30);
  const line = Array.from({ length: 60 }, (_, index) => limit.wait(sending('rest', `running-${index}`)));
  expect(Math.max(...line)).toBeGreaterThan(1900);
  const firsts = Array.from({ length: 9 }, (_, index) => first(`new-${index}`));
  expect(firsts).toEqual([0, 0, 0, 0, 0, 0, 0, 1000, 1000]);
  expect(burst('alarms', inMany('alarms'))).toBe(8);
  later(1000);
  expect([first('new-7'), first('new-8')]).toEqual([0, 0]);
});

test('the first line of a meeting takes the turn of nothing else in it', () => {
  const { limit, sending, burst, first, later } = given();
  burst('rest', inMany('running'));
  const waits = () => limit.wait(sending('rest', 'new'));
  const turn = waits();
  expect(turn).toBeGreaterThan(0);
  expect(first('new')).toBe(0);
  later(500);
  expect(waits()).toBe(turn - 500);
});
