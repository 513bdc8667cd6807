import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { CalendarPen } from '../simulator/graph/calendar.ts';
import { buttons } from '../simulator/card/press.ts';
import { text, type Json } from '../simulator/wire/json.ts';
import { givenService, type Given } from './given-service.ts';
import type { Circumstances } from './place.ts';
import { words } from './seen.ts';

/** Kari, who organizes the demo's meeting. */
export const kari = 'a1c0de00-0000-4000-8000-000000000001';

/** A service that watches Kari's calendar, and her calendar. */
export interface GivenInvitations extends Given {
  readonly pen: CalendarPen;
}

/** What the municipality has chosen for its invitations. */
const choices = {
  organisation: 'Nordvik kommune',
  invitation: { domains: ['kommune.example'], routineFiles: ['Rutine for videomøter.pdf'] },
};

/** The service watches Kari's calendar: by a list, unless the settings say otherwise. */
export async function givenInvitations({ settings, routine, ...more }: Circumstances = {}): Promise<GivenInvitations> {
  const folder = await mkdtemp(join(tmpdir(), 'motevakt-calendar-'));
  const list = join(folder, 'people.txt');
  const file = join(folder, 'Rutine for videomøter.pdf');
  await writeFile(list, `# the pilot\n${kari}\n`);
  await writeFile(file, '%PDF-1.4 a routine');
  const calendar = { CALENDARS: 'list', CALENDAR_LIST_FILE: list, CALENDAR_FIXES: 'on', CALENDAR_ROUTINE_FILE: file };
  const { teams, ...rest } = more;
  const given = await givenService({
    ...rest,
    routine: { ...choices, ...routine },
    settings: { ...calendar, ...settings },
    teams: { ...teams, grants: { calendars: [kari], catalogue: true, ...teams?.grants } },
  });
  const end = async () => {
    await given[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...given, pen: given.teams.calendar(kari), [Symbol.asyncDispose]: end };
}

/** What Teams puts at the end of an invitation. */
export const joinBlock =
  '<div class="me-email-text" lang="nb-NO"><div><span>________________________________________________________________________________</span></div>' +
  '<div><span>Microsoft Teams-møte</span></div><div><a href="https://teams.microsoft.com/meet/399876543210?p=Ab3dEf">Bli med i møtet nå</a></div>' +
  '<div><span>Møte-ID: 399 876 543 210</span></div><div><span>Passord: Ab3dEf</span></div></div>';

/** An invitation to a parent, of an hour that begins so many hours from now; all is right but what is given otherwise. */
export function invitationIn({ clock, meeting }: GivenInvitations, hours: number, over: Json = {}): Json {
  const starts = Math.floor(clock() / 60_000) * 60_000 + hours * 3_600_000;
  return {
    subject: 'Samtale',
    body: {
      contentType: 'html',
      content: `<html><body><p>Hei, dere er velkomne til en samtale. Rutinen ligger ved.</p><p>Du trykker på lenken, og møtet åpnes i nettleseren. Du trenger ikke å installere noe.</p>${joinBlock}</body></html>`,
    },
    sensitivity: 'private',
    start: moment(starts),
    end: moment(starts + 3_600_000),
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    onlineMeeting: { joinUrl: meeting.joinUrl },
    organizer: { emailAddress: { name: 'Kari Nordmann', address: 'kari.nordmann@kommune.example' } },
    attendees: [{ type: 'required', emailAddress: { name: 'Anette Solheim', address: 'anette@post.example' } }],
    ...over,
  };
}

/** The routine as it is attached. */
export const routineFile = {
  '@odata.type': '#microsoft.graph.fileAttachment',
  name: 'Rutine for videomøter.pdf',
  contentType: 'application/pdf',
};

function moment(at: number): Json {
  return { dateTime: `${new Date(at).toISOString().slice(0, -1)}0000`, timeZone: 'UTC' };
}

/** What Graph has told has settled, and all calendars that were due then have been looked at. */
export async function calendarsAtRest({ later, clock, teams, databaseUrl }: GivenInvitations): Promise<void> {
  await teams.settled();
  later(6000);
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const isLeft = async () => {
    const { rows } = await database.query<{ left: boolean }>(
      `select count(*) = 0 or bool_or(due <= $1 or busy_until > $1 or following is null) as left from calendar`,
      [clock()],
    );
    return rows[0]?.left;
  };
  try {
    for (const begun = performance.now(); (await isLeft()) !== false; await sleep(50)) {
      if (performance.now() - begun > 20_000) throw new Error('A calendar is still due after 20 s.');
    }
    await teams.settled();
  } finally {
    await database.end();
  }
}

/** The cards in somebody's personal chat that are about invitations, in words. */
export function told({ meeting }: GivenInvitations, person = 'kari'): readonly string[] {
  const { personalChat = [] } = meeting.seenBy(person);
  return personalChat.filter(({ from }) => from.kind === 'bot').map(words);
}

/** The button in the organizer's card that mends this, with what is chosen in the card. */
export function pressOf({ meeting }: GivenInvitations, demand: string, inputs: Readonly<Record<string, string>> = {}) {
  for (const { id: message, card } of meeting.seenBy('kari').personalChat ?? []) {
    const action = buttons(card).find((one) => text(one, 'data', 'demand') === demand);
    if (action !== undefined) return { do: 'press', message, action, inputs } as const;
  }
  throw new Error(`There is no button for ${demand}.`);
}
