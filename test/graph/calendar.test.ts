import { afterEach, beforeEach, expect, test } from 'vitest';
import { attachmentsOf, changesIn, eventIn } from '../../bot/graph/calendar/mailbox.ts';
import { eventOn, givenCalendar, noon, type GivenCalendar } from './given-calendar.ts';

let given: GivenCalendar;
beforeEach(async () => (given = await givenCalendar()));
afterEach(() => given.teams.close());

const march = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 2, 31) };

function event(id: string) {
  return eventIn(given.graph, given.mailbox, id);
}

async function changes(since: typeof march | string = march) {
  const found = await changesIn(given.graph, given.mailbox, since);
  return found && { ...found, changed: found.changed.map(({ id }) => id) };
}

test('an event is read as what the linter takes, with its time and its link', async () => {
  const id = given.pen.add(
    eventOn(12, { sensitivity: 'private', location: { displayName: 'Rom 2' }, locations: [{ displayName: 'Rom 2' }] }),
  );
  expect(await event(id)).toMatchObject({
    id,
    kind: 'single',
    starts: Date.UTC(2026, 2, 12, 12),
    ends: Date.UTC(2026, 2, 12, 13),
    joinUrl: 'https://teams.microsoft.com/meet/399876543210?p=Ab3dEf',
    isOwn: true,
    invitation: {
      subject: 'Samtale torsdag',
      body: { type: 'html', content: '<p>Vi ser fram til en prat.</p>' },
      location: 'Rom 2',
      sensitivity: 'private',
      isTeamsMeeting: true,
      organizer: { name: 'Ingeborg Moe', address: 'ingeborg.moe@nordvik.kommune.example' },
      attendees: [{ name: 'Anette Solheim', address: 'anette@post.example' }],
    },
  });
});

test('an event that somebody moved to another calendar is still the same one, and another version', async () => {
  const id = given.pen.add(eventOn(12));
  const before = await event(id);
  given.pen.move(id);
  const after = await event(id);
  expect(after?.id).toBe(id);
  expect(after?.version).not.toBe(before?.version);
});

test('an event that is no more is none, nor is what was attached to it', async () => {
  const id = given.pen.add(eventOn(12));
  given.pen.remove(id);
  expect(await event(id)).toBeUndefined();
  expect(await attachmentsOf(given.graph, given.mailbox, id)).toBeUndefined();
});

test('a time in another zone than was asked for is not known', async () => {
  const id = given.pen.add(eventOn(12, { start: { ...noon(12), timeZone: 'W. Europe Standard Time' } }));
  expect((await event(id))?.starts).toBeUndefined();
});

test('what is attached is known by name and type; what is in it never comes', async () => {
  const id = given.pen.add(eventOn(12), [
    { '@odata.type': '#microsoft.graph.fileAttachment', name: 'Rutine.pdf', contentType: 'application/pdf' },
    { '@odata.type': '#microsoft.graph.itemAttachment', name: 'VS: Sak' },
    { '@odata.type': '#microsoft.graph.referenceAttachment', name: 'Plan.docx' },
    { '@odata.type': '#microsoft.graph.fileAttachment', name: 'logo.png', contentType: 'image/png', isInline: true },
  ]);
  expect(await attachmentsOf(given.graph, given.mailbox, id)).toEqual([
    { name: 'Rutine.pdf', contentType: 'application/pdf', isInline: false, kind: 'file' },
    { name: 'VS: Sak', contentType: '', isInline: false, kind: 'item' },
    { name: 'Plan.docx', contentType: '', isInline: false, kind: 'link' },
    { name: 'logo.png', contentType: 'image/png', isInline: true, kind: 'file' },
  ]);
  expect(given.teams.sent.at(-1)?.path).toContain('$select=');
});

test('a calendar tells first what it holds in a stretch of time, on as many pages as it takes', async () => {
  const ids = Array.from({ length: 120 }, (_, at) => given.pen.add(eventOn(1 + (at % 28))));
  given.pen.add(
    eventOn(12, {
      start: { ...noon(12), dateTime: '2026-05-12T12:00:00' },
      end: { ...noon(12), dateTime: '2026-05-12T13:00:00' },
    }),
  );
  expect(new Set((await changes())?.changed)).toEqual(new Set(ids));
  expect(given.teams.sent.filter(({ path }) => path.includes('calendarView'))).toHaveLength(3);
});

test('and then what has changed: new, changed, gone, each once', async () => {
  const [kept, changed, gone, moved] = [1, 2, 3, 4].map((day) => given.pen.add(eventOn(day)));
  const first = await changes();
  expect(first?.changed).toHaveLength(4);
  const added = given.pen.add(eventOn(5));
  given.pen.change(changed ?? '', { subject: 'Ny tid' });
  given.pen.change(changed ?? '', { subject: 'Enda en ny tid' });
  given.pen.remove(gone ?? '');
  given.pen.change(moved ?? '', {
    start: { ...noon(4), dateTime: '2026-06-04T12:00:00' },
    end: { ...noon(4), dateTime: '2026-06-04T13:00:00' },
  });
  const second = await changes(first?.next);
  expect(new Set(second?.changed)).toEqual(new Set([added, changed]));
  expect(new Set(second?.gone)).toEqual(new Set([gone, moved]));
  expect(second?.changed).not.toContain(kept);
  expect(await changes(second?.next)).toMatchObject({ changed: [], gone: [] });
});

test('where Graph has forgotten what it told, it is said, and all is told anew', async () => {
  given.pen.add(eventOn(1));
  const first = await changes();
  given.teams.forgetChanges();
  expect(await changes(first?.next)).toBeUndefined();
  expect((await changes())?.changed).toHaveLength(1);
});

test('a calendar that the municipality has not let the bot read is refused', async () => {
  const stranger = { ...given.mailbox, user: 'a1c0de00-0000-4000-8000-000000000078' };
  await expect(changesIn(given.graph, stranger, march)).rejects.toMatchObject({ reason: '403 ErrorAccessDenied' });
});

test('a fifth question about one calendar at a time is sent away for a second', async () => {
  const id = given.pen.add(eventOn(1));
  const held = [1, 2, 3, 4].map(() => given.teams.trouble.slow({ path: /events/ }));
  const answers = held.map(() => event(id));
  await Promise.all(held.map(({ reached }) => reached));
  await expect(event(id)).rejects.toMatchObject({ status: 429, retryAfter: 1 });
  for (const { release } of held) release();
  expect(await Promise.all(answers)).toMatchObject([{ id }, { id }, { id }, { id }]);
  expect(await event(id)).toMatchObject({ id });
});
