import type { SettingReader } from './setting.ts';

/** Whose invitations are read before their meetings, and what the bot may do about them. */
export interface CalendarSettings {
  readonly whose: CalendarPeople;
  /** Only meetings with somebody from outside the organisation, or all. */
  readonly meetings: 'outside' | 'all';
  /** Whether organizers are offered that the bot mends an invitation; `Calendars.ReadWrite` is for that alone. */
  readonly fixes: boolean;
  /** The organisation's routine as a file that is attached. */
  readonly routineFile?: string;
  /** Where the routine can be read. */
  readonly routineUrl?: string;
}

/** A list in a file, the direct members of a group, or all who have the app in their personal scope. */
type CalendarPeople =
  | { readonly type: 'list'; readonly file: string }
  | { readonly type: 'group'; readonly group: string }
  | { readonly type: 'app' };

/** How to get what is missing. */
export const calendarRemedies: Readonly<Record<string, string>> = {
  CALENDAR_LIST_FILE: "a text file with people's object ids, one a line; CALENDARS=list needs it",
  CALENDAR_GROUP_ID: 'the object id of a group: Entra admin centre > Groups > Overview; CALENDARS=group needs it',
};

/** The names of all that belongs to calendars. */
export const calendarKeys = [
  'CALENDARS',
  'CALENDAR_LIST_FILE',
  'CALENDAR_GROUP_ID',
  'CALENDAR_MEETINGS',
  'CALENDAR_FIXES',
  'CALENDAR_ROUTINE_FILE',
  'CALENDAR_ROUTINE_URL',
] as const;

/** Reads whose calendars are watched; `undefined` where none are. */
export function calendarSettings(
  reader: SettingReader,
  { fileAt, tenants }: { readonly fileAt: (path: string) => string; readonly tenants: readonly string[] },
): CalendarSettings | undefined {
  const whose = people(reader, fileAt);
  const meetings = oneOf(reader, 'CALENDAR_MEETINGS', ['outside', 'all']);
  const fixes = reader.onOff('CALENDAR_FIXES');
  const routineFile = reader.value('CALENDAR_ROUTINE_FILE');
  const routineUrl = reader.value('CALENDAR_ROUTINE_URL') === undefined ? '' : reader.url('CALENDAR_ROUTINE_URL');
  if (whose === undefined) return undefined;
  if (tenants.length > 1) reader.problem('CALENDARS watches those of one tenant: ALLOWED_TENANT_IDS names several');
  return {
    whose,
    meetings,
    fixes,
    ...(routineFile !== undefined && { routineFile: fileAt(routineFile) }),
    ...(routineUrl !== '' && { routineUrl }),
  };
}

function people(reader: SettingReader, fileAt: (path: string) => string): CalendarPeople | undefined {
  const file = reader.value('CALENDAR_LIST_FILE');
  const group = reader.value('CALENDAR_GROUP_ID');
  switch (oneOf(reader, 'CALENDARS', ['off', 'list', 'group', 'app'])) {
    case 'off':
      return undefined;
    case 'list':
      if (file !== undefined) return { type: 'list', file: fileAt(file) };
      reader.needed('CALENDAR_LIST_FILE');
      return undefined;
    case 'group':
      if (group !== undefined) return { type: 'group', group: reader.guid('CALENDAR_GROUP_ID') };
      reader.needed('CALENDAR_GROUP_ID');
      return undefined;
    case 'app':
      return { type: 'app' };
  }
}

/** One of several words; the first where nothing is said. */
function oneOf<Word extends string>(reader: SettingReader, key: string, words: readonly [Word, ...Word[]]): Word {
  const given = reader.value(key);
  const found = given === undefined ? words[0] : words.find((word) => word === given);
  if (found === undefined) reader.problem(`${key} is none of ${words.join(', ')}`);
  return found ?? words[0];
}
