import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { config } from '../../bot/settings/config.ts';
import { readFiles } from '../../bot/settings/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'motevakt-calendar-'));
const person = 'A1C0DE00-0000-4000-8000-000000000001';
const tenant = '22222222-2222-4222-8222-222222222222';

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** The settings of a service that has these of calendars. */
function read(calendar: Readonly<Record<string, string>>) {
  return config({
    PUBLIC_URL: 'https://motevakt.kommune.example',
    MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
    MICROSOFT_APP_TENANT_ID: tenant,
    MICROSOFT_APP_PASSWORD: 'not a real secret',
    CALLBACK_SECRET: 'thirty-two characters, or even more',
    ROUTINE_FILE: file('routine.json', JSON.stringify({ invitation: { routineFiles: ['Rutine for videomøter.pdf'] } })),
    ...calendar,
  });
}

function problems(calendar: Readonly<Record<string, string>>): readonly string[] {
  const settings = read(calendar);
  const { registrations } = 'problems' in settings ? settings.read : settings;
  const files = readFiles(registrations);
  return [...('problems' in settings ? settings.problems : []), ...files.faulty.flatMap((one) => one.problems)];
}

test('no calendar is watched unless somebody says whose', () => {
  const settings = read({});
  expect('problems' in settings ? settings.problems : settings.registrations[0]?.calendars).toBeUndefined();
});

test('a list names people one a line, and the routine is taken as it is attached', () => {
  const list = file('people.txt', `\uFEFF# the pilot\n${person} # Kari\n\n${person}\n`);
  const pdf = file('Rutine for videomøter.pdf', '%PDF-1.4');
  const settings = read({ CALENDARS: 'list', CALENDAR_LIST_FILE: list, CALENDAR_ROUTINE_FILE: pdf });
  const files = 'problems' in settings ? settings : readFiles(settings.registrations);
  expect(files).toMatchObject({
    prepared: [
      {
        settings: { calendars: { whose: { type: 'list' }, meetings: 'outside', fixes: false } },
        calendarFiles: {
          people: [person.toLowerCase()],
          routine: { name: 'Rutine for videomøter.pdf', content: Buffer.from('%PDF-1.4').toString('base64') },
        },
      },
    ],
  });
});

const faults: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ['another word', { CALENDARS: 'everybody' }, /^CALENDARS is none of off, list, group, app$/],
  ['a list without file', { CALENDARS: 'list' }, /^CALENDAR_LIST_FILE is missing: /],
  [
    'a file that is not there',
    { CALENDARS: 'list', CALENDAR_LIST_FILE: join(folder, 'none') },
    /^CALENDAR_LIST_FILE cannot/,
  ],
  [
    'an address in the list',
    { CALENDARS: 'list', CALENDAR_LIST_FILE: file('a.txt', 'kari@kommune.example') },
    /^CALENDAR_LIST_FILE: entry 1 is not/,
  ],
  ['a group without id', { CALENDARS: 'group' }, /^CALENDAR_GROUP_ID is missing: /],
  ['a group by its name', { CALENDARS: 'group', CALENDAR_GROUP_ID: 'pilot' }, /^CALENDAR_GROUP_ID is not an id/],
  ['other meetings', { CALENDARS: 'app', CALENDAR_MEETINGS: 'some' }, /^CALENDAR_MEETINGS is none of outside, all$/],
  ['mending', { CALENDARS: 'app', CALENDAR_FIXES: 'yes' }, /^CALENDAR_FIXES is neither on nor off$/],
  [
    'a routine that is no PDF',
    { CALENDARS: 'app', CALENDAR_ROUTINE_FILE: file('Rutine for videomøter.txt', 'x') },
    /^CALENDAR_ROUTINE_FILE is not a PDF/,
  ],
  [
    'a routine by another name',
    { CALENDARS: 'app', CALENDAR_ROUTINE_FILE: file('Brukerveiledning.pdf', '%PDF-') },
    /^CALENDAR_ROUTINE_FILE is named otherwise/,
  ],
  [
    'a link that is none',
    { CALENDARS: 'app', CALENDAR_ROUTINE_URL: 'intranett' },
    /^CALENDAR_ROUTINE_URL is not an https address/,
  ],
  [
    'two tenants',
    { CALENDARS: 'app', ALLOWED_TENANT_IDS: `${tenant},11111111-2222-4222-8222-222222222222` },
    /^CALENDARS watches those of one tenant/,
  ],
];

test.each(faults)('one complaint says what is wrong: %s', (_what, calendar, complaint) => {
  expect(problems(calendar)).toEqual([expect.stringMatching(complaint)]);
});
