import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { keyPairProblems } from './key-pair.ts';
import { pilotIn, type PilotAnswers } from './pilot.ts';
import type { RegistrationSettings } from './registration-settings.ts';
import { routinesIn, type RoutineFor } from './routines.ts';
import { isGuid } from './setting.ts';
import type { Faulty } from './start-problem.ts';

/** The settings of a registration, and what stands in the files that they name. */
export interface Prepared {
  readonly settings: RegistrationSettings;
  readonly routineFor: RoutineFor;
  readonly pilot: PilotAnswers;
}

/** Reads the files that the settings name: the routines, and whether the key pairs can be used. All faults of all at once. */
export function readFiles(all: readonly RegistrationSettings[]): { readonly prepared: readonly Prepared[] } | Faulty {
  const read = all.map(filesOf);
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []));
  const prepared = read.flatMap((one) => ('problems' in one ? [] : [one]));
  return problems.length === 0 ? { prepared } : { problems };
}

function filesOf(settings: RegistrationSettings): Prepared | Faulty {
  const { file, credential, notificationCertificate, routineFile, pilotFile, allowedTenants } = settings;
  const routines = routinesIn(routineFile, allowedTenants.every(isGuid) ? allowedTenants : undefined);
  const pilot = pilotIn(pilotFile);
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
  ];
  if (typeof routines === 'function' && !('problems' in pilot) && problems.length === 0) {
    return { settings, routineFor: routines, pilot };
  }
  return { problems: problems.map((problem) => (file === undefined ? problem : `${basename(file)}: ${problem}`)) };
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
