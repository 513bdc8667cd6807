import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { isRoutineFile } from '../../src/invitation/routine-file.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { CalendarSettings } from './calendar-settings.ts';
import { isGuid } from './setting.ts';

/** What stands in the files that the settings of calendars name. */
export interface CalendarFiles {
  /** Object ids in lower case; absent where no list says whose calendars are watched. */
  readonly people?: readonly string[];
  /** The routine as it is attached: its content in base64. */
  readonly routine?: { readonly name: string; readonly content: string };
}

/** Graph takes an attachment in one request up to this size, in bytes. */
const largest = 3_000_000;

/** Reads the list of people and the routine, and says what is wrong with them. */
export function calendarFiles(
  { whose, routineFile }: CalendarSettings,
  { invitation: { routineFiles } }: Routine,
): { readonly files: CalendarFiles; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const people = whose.type === 'list' ? peopleIn(whose.file, problems) : undefined;
  const content = routineFile === undefined ? undefined : routineIn(routineFile, problems);
  const name = basename(routineFile ?? '');
  if (content !== undefined && !isRoutineFile(name, routineFiles)) {
    problems.push(`CALENDAR_ROUTINE_FILE is named otherwise than invitation.routineFiles of the routine says: ${name}`);
  }
  return {
    files: { ...(people !== undefined && { people }), ...(content !== undefined && { routine: { name, content } }) },
    problems,
  };
}

function peopleIn(file: string, problems: string[]): readonly string[] {
  const lines = (read(file)?.toString('utf8') ?? '').replace(/^\uFEFF/, '').split(/\r?\n/);
  const given = lines.map((line) => line.replace(/#.*$/, '').trim().toLowerCase()).filter((line) => line !== '');
  const wrong = given.findIndex((line) => !isGuid(line));
  if (given.length === 0) problems.push(`CALENDAR_LIST_FILE cannot be read, or names nobody: ${file}`);
  if (wrong !== -1) problems.push(`CALENDAR_LIST_FILE: entry ${String(wrong + 1)} is not an object id`);
  return [...new Set(given)];
}

function routineIn(file: string, problems: string[]): string | undefined {
  const content = (statSync(file, { throwIfNoEntry: false })?.size ?? largest) < largest ? read(file) : undefined;
  if (content?.subarray(0, 5).toString('latin1') === '%PDF-') return content.toString('base64');
  problems.push(`CALENDAR_ROUTINE_FILE is not a PDF of less than 3 MB that can be read: ${file}`);
  return undefined;
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
