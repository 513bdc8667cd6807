import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { calendarFiles, type CalendarFiles } from './calendar-files.ts';
import { keyPairProblems } from './key-pair.ts';
import { pilotIn, type PilotAnswers } from './pilot.ts';
import type { RegistrationSettings } from './registration-settings.ts';
import { routinesIn, type RoutineFor } from './routines.ts';
import type { FaultyFile } from './registrations-in.ts';
import { isGuid } from './setting.ts';

/** The settings of a registration, and what stands in the files that they name. */
export interface Prepared {
  readonly settings: RegistrationSettings;
  readonly routineFor: RoutineFor;
  readonly pilot: PilotAnswers;
  readonly calendarFiles: CalendarFiles;
}

/** Reads the files that the settings name: the routines, and whether the key pairs can be used. All faults of each at once. */
export function readFiles(all: readonly RegistrationSettings[]): {
  readonly prepared: readonly Prepared[];
  readonly faulty: readonly FaultyFile[];
} {
  const read = all.map(filesOf);
  return {
    prepared: read.flatMap((one) => ('problems' in one ? [] : [one])),
    faulty: read.flatMap((one) => ('problems' in one ? [one] : [])),
  };
}

/** What a registration is made of, so that it is seen when that changes: its settings, and when the files they name were written. */
export function fingerprint(settings: RegistrationSettings): string {
  const { credential, notificationCertificate: pair, routineFile, pilotFile, calendars } = settings;
  const named = [
    ...(credential.kind === 'secret' ? [] : [credential.certificateFile, credential.privateKeyFile]),
    ...(pair === undefined ? [] : [pair.certificateFile, pair.privateKeyFile]),
    routineFile,
    pilotFile,
    calendars?.routineFile,
    ...(calendars?.whose.type === 'list' ? [calendars.whose.file] : []),
  ];
  const written = named.flatMap((file) => (file === undefined ? [] : statSync(file, { throwIfNoEntry: false })));
  return JSON.stringify([settings, written.map((one) => [one?.mtimeMs, one?.size])]);
}

function filesOf(settings: RegistrationSettings): Prepared | FaultyFile {
  const { file, credential, notificationCertificate, routineFile, pilotFile, allowedTenants, calendars } = settings;
  const routines = routinesIn(routineFile, allowedTenants.every(isGuid) ? allowedTenants : undefined);
  const pilot = pilotIn(pilotFile);
  const ofCalendars =
    calendars === undefined || typeof routines !== 'function'
      ? { files: {}, problems: [] }
      : calendarFiles(calendars, routines(settings.tenant));
  const problems = [
    ...('problems' in pilot ? pilot.problems : []),
    ...(credential.kind === 'secret'
      ? []
      : keyPairProblems(credential, {
          certificate: 'MICROSOFT_APP_CERTIFICATE_FILE',
          privateKey: 'MICROSOFT_APP_PRIVATE_KEY_FILE',
        })),
    ...(notificationCertificate === undefined
      ? []
      : keyPairProblems(notificationCertificate, {
          certificate: 'NOTIFICATION_CERTIFICATE_FILE',
          privateKey: 'NOTIFICATION_PRIVATE_KEY_FILE',
        })),
    ...(typeof routines === 'function' ? [] : routines.problems),
    ...ofCalendars.problems,
  ];
  if (typeof routines === 'function' && !('problems' in pilot) && problems.length === 0) {
    return { settings, routineFor: routines, pilot, calendarFiles: ofCalendars.files };
  }
  if (file === undefined) return { problems };
  return { file, problems: problems.map((problem) => `${basename(file)}: ${problem}`) };
}

/** The files with secrets in them, `.env` among them, that every user of this machine can read. Windows has no such bits. */
export function readableByAll(all: readonly RegistrationSettings[]): readonly string[] {
  const own = all.flatMap(({ file, credential, notificationCertificate }) => [
    file,
    credential.kind === 'secret' ? undefined : credential.privateKeyFile,
    notificationCertificate?.privateKeyFile,
  ]);
  const files = ['.env', ...own].filter((file) => file !== undefined);
  return process.platform === 'win32' ? [] : files.filter(isReadableByAll);
}

function isReadableByAll(file: string): boolean {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  return (mode & 0o004) !== 0;
}
