import { afterEach, beforeEach, expect, test } from 'vitest';
import { followCalendar } from '../../bot/graph/calendar/follow-calendar.ts';
import { judgeEvent, type Judging } from '../../bot/graph/calendar/judge-event.ts';
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

function follow(since?: string) {
  return followCalendar(judging(), given.mailbox, { stretch, ...(since !== undefined && { since }) });
}

async function verdicts(id: string): Promise<unknown> {
  const judged = await judgeEvent(judging(), given.mailbox, id);
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
  ['one that is over', { start: noon(1), end: noon(1, 13) }, false],
  ['a series', { type: 'seriesMaster' }, false],
  ['an occurrence', { type: 'occurrence', seriesMasterId: 'x' }, true],
];

test.each(lookedAt)('whether it is looked at: %s', async (_what, event, isLookedAt) => {
  const id = given.pen.add(eventOn(12, event));
  const { judged, gone } = await follow();
  expect(judged.map((one) => one.id)).toEqual(isLookedAt ? [id] : []);
  expect(gone).toEqual(isLookedAt ? [] : [id]);
});

test('meetings of colleagues are looked at where the municipality wants all', async () => {
  const id = given.pen.add(eventOn(12, { attendees: [colleague] }));
  expect(await judgeEvent(judging({ whose: 'all' }), given.mailbox, id)).toMatchObject({ id });
});

test('an exception is judged by its own words, its series by theirs', async () => {
  const series = { seriesMasterId: 'x' };
  const plain = given.pen.add(eventOn(5, { ...series, type: 'occurrence' }));
  const other = given.pen.add(eventOn(12, { ...series, type: 'exception', subject: 'Samtale om Selma' }));
  expect(await verdicts(plain)).toMatchObject({ 'child-not-named': 'kept' });
  expect(await verdicts(other)).toMatchObject({ 'child-not-named': 'not-kept' });
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
