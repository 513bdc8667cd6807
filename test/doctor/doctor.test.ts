import { Client } from 'pg';
import { expect, test } from 'vitest';
import { report } from '../../bot/doctor/report.ts';
import { freshDatabaseUrl } from '../fixture.ts';
import type { Grants } from '../simulator/world.ts';
import { givenDoctor, standingOf } from './given-doctor.ts';

const given = await givenDoctor();
const { teams, meeting } = given;

/** What each permission is called by the doctor when it alone is taken away. */
const names = {
  meetingEvents: 'OnlineMeeting.ReadBasic.Chat',
  participantEvents: 'OnlineMeetingParticipant.Read.Chat',
  chatMessages: 'ChatMessage.Read.Chat',
  call: 'Calls.JoinGroupCalls.Chat',
  calling: 'calling',
  chatSubscription: 'chat-watch',
  installation: 'TeamsAppInstallation.Read.Chat',
  meetingNotifications: 'OnlineMeetingNotification.Send.Chat',
  policyViolation: 'Chat.UpdatePolicyViolation.All',
  personalChat: 'personal-chat',
} as const satisfies Partial<Record<keyof Grants, string>>;

/** What some alone want: that it is not there is said, and is no fault. */
const optional = {
  allChats: 'Chat.Read.All',
  onlineMeetings: 'access-policy',
  catalogue: 'catalogue',
  installForPeople: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
} as const;

/** What is asked where invitations are read; see below. */
const ofCalendars = {
  calendars: 'calendar',
  groupMembers: 'GroupMember.Read.All',
  calendarSubscription: 'calendar-watch',
} as const;

/** What nobody but a person can look at; of watching calendars the service does without, and asks them. */
const notAsked = { targetedMessages: 'private-messages', calendarWrite: 'calendar-mending' } as const;

/** All that the local Teams can be permitted is one of these. */
type Named = keyof typeof names | keyof typeof optional | keyof typeof ofCalendars | keyof typeof notAsked;
const isComplete: keyof Grants extends Named ? true : never = true;

/** Settings by which the invitations of a group are read. */
const reading = {
  CALENDARS: 'group',
  CALENDAR_GROUP_ID: '99999999-0000-4000-8000-000000000001',
  CALENDAR_FIXES: 'on',
};

test('the doctor finds nothing missing where all is granted, and leaves nothing behind', async () => {
  const found = await given.examine();
  expect(found.faults).toEqual([]);
  expect(report(found)).toContain('Nothing is missing.');
  expect(teams.subscriptions).toEqual([]);
  await teams.until(() => teams.calls.every(({ state }) => state === 'terminated'));
  expect(teams.calls).toHaveLength(1);
  expect(given.log()).not.toContain('"level":50');
});

test.each(Object.entries(names))('the doctor names exactly what is missing: %s', async (grant, name) => {
  const taken = grant as keyof typeof names;
  teams.grants[taken] = false;
  try {
    const found = await given.examine();
    expect(found.faults).toEqual([name]);
    const said = report(found);
    expect(said).toContain(`FAULT  ${name}: `);
    expect(said.trimEnd().split('\n').at(-1)).toBe(`Missing or wrong: ${name}.`);
  } finally {
    teams.grants[taken] = true;
  }
});

test.each(Object.entries(optional))(
  'what only some want is no fault where it is not there: %s',
  async (grant, name) => {
    const wanted = grant as keyof typeof optional;
    const before = teams.grants[wanted];
    const standings: unknown[] = [];
    for (const granted of [true, false]) {
      teams.grants[wanted] = granted;
      // In turn: the doctor looks at the one and at the other
      const found = await given.examine(undefined, grant === 'installForPeople' ? withCalendars() : {});
      expect(found.faults).toEqual([]);
      standings.push(standingOf(found, name));
    }
    teams.grants[wanted] = before;
    expect(standings).toEqual(['ok', 'not-granted']);
  },
);

test('what the service may not ask is a question with a command', async () => {
  const { sections } = await given.examine(undefined, withCalendars());
  const asked = sections.flatMap(({ questions = [] }) => questions.map(({ id }) => id));
  for (const id of Object.values(notAsked)) expect(asked).toContain(id);
  expect(isComplete).toBe(true);
  for (const { command } of sections.flatMap(({ questions = [] }) => questions)) {
    expect(command).not.toMatch(/APPLICATION-ID|YOUR-HOST/);
  }
});

test('where invitations are read, the doctor names the calendar or the group that may not be; and else asks for neither', async () => {
  expect(standingOf(await given.examine(), ofCalendars.calendars)).toBe('off');
  const watched = await given.examine(undefined, withCalendars());
  expect([watched.faults, standingOf(watched, ofCalendars.calendarSubscription)]).toEqual([[], 'ok']);
  expect(teams.subscriptions).toEqual([]);
  teams.grants.calendarSubscription = false;
  const polled = await given.examine(undefined, reading);
  expect([polled.faults, standingOf(polled, ofCalendars.calendarSubscription)]).toEqual([[], 'not-granted']);
  teams.grants.calendarSubscription = true;
  teams.grants.groupMembers = false;
  expect((await given.examine(undefined, withCalendars())).faults).toEqual([ofCalendars.groupMembers]);
  teams.grants.groupMembers = true;
  teams.grants.calendars = [];
  expect((await given.examine(undefined, reading)).faults).toEqual([ofCalendars.calendars]);
});

/** The organizer's calendar may be read. */
function withCalendars(): Readonly<Record<string, string>> {
  teams.grants.calendars = ['a1c0de00-0000-4000-8000-000000000001'];
  return reading;
}

test('without the permission to ask what is granted, the doctor finds the other that lacks by using it', async () => {
  teams.grants.installation = false;
  for (const grant of ['meetingEvents', 'participantEvents', 'chatMessages'] as const) {
    teams.grants[grant] = false;
    // In turn: one lacks at a time
    expect((await given.examine()).faults).toEqual([names.installation, names[grant]]);
    teams.grants[grant] = true;
  }
  teams.grants.installation = true;
});

test('without a meeting the doctor says that these are asked in one, and finds no fault', async () => {
  const found = await given.examine({});
  expect(found.faults).toEqual([]);
  expect(standingOf(found, 'chat-watch')).toBe('not-asked');
  expect(report(found)).toContain('asked in a meeting: --meeting JOIN-URL');
});

test('one cause has one name: what hangs on it is not asked', async () => {
  const wrong = await given.examine(undefined, { MICROSOFT_APP_PASSWORD: 'not the secret' });
  expect(wrong.faults).toEqual(['token']);
  expect(report(wrong)).toContain("MICROSOFT_APP_PASSWORD is wrong: it takes the secret's value, not its id");
  teams.trouble.answer({ path: /pagedmembers/, status: 401, body: { error: { code: 'BotNotRegistered' } }, times: 1 });
  expect((await given.examine()).faults).toEqual(['connector']);
  await meeting.removeBot();
  expect((await given.examine()).faults).toEqual(['app-in-chat']);
  await meeting.installBot();
});

test('who runs an older app in the chat is told so', async () => {
  const other = await givenDoctor({ appVersion: '0.0.9' });
  const found = await other.examine();
  expect([found.faults, standingOf(found, 'app-version')]).toEqual([[], 'warning']);
});

test('a database is looked at as it is: not there, not ours to change, without tables', async () => {
  const url = await freshDatabaseUrl();
  const nowhere = await given.examine({}, { DATABASE_URL: url.replace(/[^/]+$/, 'nowhere') });
  expect([nowhere.faults, standingOf(nowhere, 'database-rights')]).toEqual([['database'], 'not-asked']);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('revoke create on schema public from pg_database_owner');
  expect((await given.examine({}, { DATABASE_URL: url })).faults).toEqual(['database-rights']);
  await client.query('grant create on schema public to pg_database_owner');
  await client.query("insert into kysely_migration (name, timestamp) values ('9999-hereafter', '2026-01-01')");
  expect((await given.examine({}, { DATABASE_URL: url })).faults).toEqual([]);
  await client.query('update generation set number = number + 1');
  expect((await given.examine({}, { DATABASE_URL: url })).faults).toEqual(['database-tables']);
  await client.query('drop table kysely_migration');
  expect(standingOf(await given.examine({}, { DATABASE_URL: url }), 'database-tables')).toBe('warning');
  await client.end();
});

test('settings that cannot be used are told all at once, and nothing is asked', async () => {
  const found = await given.examine({}, { MICROSOFT_APP_ID: '', ROUTINE_FILE: 'nowhere.json' });
  expect(found.faults).toEqual(['settings', 'settings']);
  expect(found.sections).toHaveLength(1);
});

test('a meeting that is nobody’s here is a fault of its own', async () => {
  const context = encodeURIComponent(JSON.stringify({ Tid: '11111111-1111-4111-8111-111111111111' }));
  const elsewhere = `https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=${context}`;
  for (const link of [elsewhere, 'https://teams.microsoft.com/meet/123?p=x', 'not a link']) {
    // In turn: the same is looked at
    expect((await given.examine({ meeting: link })).faults).toEqual(['meeting']);
  }
});

test('what will be observed in the meeting follows from what is granted', async () => {
  const how = async (settings = {}) => {
    const { sections } = await given.examine(undefined, settings);
    const kept = sections.flatMap((section) => section.kept ?? []);
    return Object.fromEntries(kept.map((one) => [one.demand, one.how]));
  };
  expect(await how()).toMatchObject({ 'camera-on': 'observed', 'no-recording': 'observed', introductions: 'by hand' });
  const { calendars } = teams.grants;
  teams.grants.calendars = ['a1c0de00-0000-4000-8000-000000000001'];
  expect([(await how())['marked-private'], (await how({ CALENDARS: 'app' }))['marked-private']]).toEqual([
    'by hand',
    'observed',
  ]);
  teams.grants.calendars = calendars;
  teams.grants.call = false;
  teams.grants.chatMessages = false;
  expect(await how()).toMatchObject({ 'camera-on': 'by hand', 'no-recording': 'not observed' });
  teams.grants.call = true;
  teams.grants.chatMessages = true;
});

test('where the service is not reached from outside the doctor says so', async () => {
  await given.stop();
  const found = await given.examine();
  expect(found.faults).toEqual(['chat-watch']);
  expect(standingOf(found, 'public-url')).toBe('warning');
  expect(report(found)).toContain('Graph must reach PUBLIC_URL from outside');
});
