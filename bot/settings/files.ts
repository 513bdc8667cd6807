import { statSync } from 'node:fs';
import type { RegistrationSettings } from './registration-settings.ts';
import { keyPairProblems } from './key-pair.ts';
import { routinesIn, type RoutineFor } from './routines.ts';
import { isGuid } from './setting.ts';
import type { Faulty } from './start-problem.ts';

/** The settings that name files. */
export type FileSettings = Pick<
  RegistrationSettings,
  'credential' | 'notificationCertificate' | 'routineFile' | 'allowedTenants'
>;

/** Reads the files that the settings name: the routines, and whether the key pairs can be used. All faults at once. */
export function readFiles(settings: FileSettings): { readonly routineFor: RoutineFor } | Faulty {
  const { credential, notificationCertificate, routineFile, allowedTenants } = settings;
  const routines = routinesIn(routineFile, allowedTenants.every(isGuid) ? allowedTenants : undefined);
  const problems = [
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
  return typeof routines === 'function' && problems.length === 0 ? { routineFor: routines } : { problems };
}

/** The files with secrets in them, `.env` among them, that every user of this machine can read. Windows has no such bits. */
export function readableByAll({
  credential,
  notificationCertificate,
}: Pick<RegistrationSettings, 'credential' | 'notificationCertificate'>): readonly string[] {
  const keys = [credential.kind === 'secret' ? undefined : credential, notificationCertificate];
  const files = ['.env', ...keys.flatMap((key) => (key === undefined ? [] : [key.privateKeyFile]))];
  return process.platform === 'win32' ? [] : files.filter(isReadableByAll);
}

function isReadableByAll(file: string): boolean {
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  return (mode & 0o004) !== 0;
}
