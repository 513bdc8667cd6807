import { afterEach, beforeEach, expect, test } from 'vitest';
import { followCalendar } from '../../bot/graph/calendar/follow-calendar.ts';
import { judgeEvent, type JudgedEvent, type Judging } from '../../bot/graph/calendar/judge-event.ts';
import { routine } from '../invitation/given-invitation.ts';
import type { Json } from '../simulator/wire/json.ts';
import { eventOn, givenCalendar, noon, type GivenCalendar } from './given-calendar.ts';

let given: GivenCalendar;
beforeEach(async () => (given = await givenCalendar()));
afterEach(() => given.teams.close());

const stretch = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 2, 31) };
const colleague = { emailAddress: { name: 'Line Aas', address: 'line.aas@nordvik.kommune.example' } };

function judging(over: Partial<Judging> = {}): Judging {
  return { graph: given.graph, routine, whose: 'outside', now: Date.UTC(2026, 2, 2), ...over };
}

async function follow(since?: string, known?: ReadonlyMap<string, string>) {
  const judged: JudgedEvent[] = [];
  const followed = await followCalendar(judging(), given.mailbox, {
    stretch,
    ...(since !== undefined && { since }),
    ...(known !== undefined && { known }),
    found: async (event) => void judged.push(event),
  });
  return { ...followed, judged };
}

async function verdicts(id: string): Promise<unknown> {
  const judged = await judgeEvent(judging(), given.mailbox, { id });
  return judged && Object.fromEntries(judged.remarks.map(({ demand, verdict }) => [demand, verdict]));
}

test('a coming meeting is judged by each demand, attachments too', async () => {
  const id = given.pen.add(eventOn(12, { subject: 'Henvisningssamtale om Selma', sensitivity: 'private' }), [
    { '@odata.type': '#microsoft.graph.fileAttachment', name: 'Sakkyndig vurdering.pdf' },
  ]);
  expect(await verdicts(id)).toEqual({
    'teams-invitation': 'kept',
    'invitation-not-sensitive': 'not-kept',
    'child-not-named': 'not-kept',
    'no-sensitive-attachment': 'not-kept',
    'routine-attached': 'not-kept',
    'marked-private': 'kept',
    'browser-join-explained': 'not-kept',
  });
});

test('what is kept of an invitation has no word of it', async () => {
  const words = ['Henvisningssamtale', 'Selma', 'Gruppeglede', 'Sakkyndig', 'Anette', 'Fjelltoppen', 'anette@post'];
  const [kind, child, place, file, , room] = words;
  given.pen.add(
    eventOn(12, {
      subject: `${kind} om ${child}`,
      body: { contentType: 'html', content: `<p>${child} går på ${place} og har fått diagnosen autisme.</p>` },
      location: { displayName: `${room}, ${child}` },
    }),
    [{ '@odata.type': '#microsoft.graph.fileAttachment', name: `${file} vurdering ${child}.pdf` }],
  );
  const { judged } = await follow();
  expect(judged).toHaveLength(1);
  for (const word of [...words, 'autisme']) expect(JSON.stringify(judged)).not.toContain(word);
});

const lookedAt: readonly (readonly [string, Json, boolean])[] = [
  ['a meeting with somebody from outside', {}, true],
  ['a meeting of colleagues', { attendees: [colleague] }, false],
  ['a draft', { isDraft: true }, false],
  ['a cancelled one', { isCancelled: true }, false],
  ['a whole day', { isAllDay: true }, false],
  ['one that somebody else holds', { isOrganizer: false }, false],
  ['one in a room', { isOnlineMeeting: false }, false],
];

test.each(lookedAt)('whether it is looked at: %s', async (_what, event, isLookedAt) => {
  const id = given.pen.add(eventOn(12, event));
  const { judged, gone } = await follow();
  expect(judged.map((one) => one.id)).toEqual(isLookedAt ? [id] : []);
  expect(gone).toEqual(isLookedAt ? [] : [id]);
});

test('meetings of colleagues are looked at where the municipality wants all', async () => {
  const id = given.pen.add(eventOn(12, { attendees: [colleague] }));
  expect(await judgeEvent(judging({ whose: 'all' }), given.mailbox, { id })).toMatchObject({ id });
});

test('a series is judged once for all its occurrences, by when the next is, and an exception by its own words', async () => {
  const series = given.pen.add(eventOn(2, { type: 'seriesMaster', start: noon(1, 10), end: noon(1, 11) }));
  const of = { seriesMasterId: series };
  for (const day of [19, 5, 26]) given.pen.add(eventOn(day, { ...of, type: 'occurrence' }));
  const other = given.pen.add(eventOn(12, { ...of, type: 'exception', subject: 'Samtale om Selma' }));
  const { judged, gone, next } = await follow();
  expect(gone).toEqual([]);
  const child = (id: string) =>
    judged.find((one) => one.id === id)?.remarks.find(({ demand }) => demand === 'child-not-named')?.verdict;
  expect(judged.map(({ id }) => id).toSorted()).toEqual([series, other].toSorted());
  expect([child(series), child(other)]).toEqual(['kept', 'not-kept']);
  expect(judged.find(({ id }) => id === series)).toMatchObject({ isSeries: true, starts: Date.UTC(2026, 2, 5, 12) });
  given.pen.change(series, { subject: 'Samtale om Selma' });
  const again = await follow(next);
  expect(again).toMatchObject({ isWhole: true });
  expect(again.judged.find(({ id }) => id === series)?.starts).toBe(Date.UTC(2026, 2, 5, 12));
});

test('a meeting that is over is not read, and one that is as it was is not read again', async () => {
  given.pen.add(eventOn(1));
  const id = given.pen.add(eventOn(12));
  const { judged } = await follow();
  expect(judged.map((one) => one.id)).toEqual([id]);
  const before = given.teams.sent.length;
  const again = await follow(undefined, new Map(judged.map((one) => [one.id, one.version])));
  expect([...again.there]).toEqual([id]);
  expect(given.teams.sent.slice(before).some(({ path }) => path.includes('/events/'))).toBe(false);
});

test('a calendar with many meetings is read without asking more than Outlook takes at a time', async () => {
  given.teams.trouble.latency = 2;
  const ids = Array.from({ length: 60 }, (_, at) => given.pen.add(eventOn(3 + (at % 25))));
  const { judged, isWhole } = await follow();
  expect(new Set(judged.map(({ id }) => id))).toEqual(new Set(ids));
  expect(isWhole).toBe(true);
  expect(given.teams.sent.filter(({ status }) => status === 429)).toEqual([]);
});

test('after that only what has changed is read', async () => {
  const [kept, changed, gone] = [5, 6, 7].map((day) => given.pen.add(eventOn(day))) as [string, string, string];
  const { next } = await follow();
  given.pen.change(changed, { sensitivity: 'private' });
  given.pen.remove(gone);
  const before = given.teams.sent.length;
  const found = await follow(next);
  expect(found.judged.map(({ id }) => id)).toEqual([changed]);
  expect(found).toMatchObject({ gone: [gone], isWhole: false });
  expect(given.teams.sent.slice(before).some(({ path }) => path.includes(kept))).toBe(false);
});

test('where Graph has forgotten where it was, all is read', async () => {
  const id = given.pen.add(eventOn(5));
  const { next } = await follow();
  given.teams.forgetChanges();
  expect(await follow(next)).toMatchObject({ judged: [{ id }], isWhole: true });
});
