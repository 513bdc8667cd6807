import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import own from '../package.json' with { type: 'json' };
import { registrationRemedies, type RegistrationSettings } from '../bot/settings/registration-settings.ts';
import { registrationsIn } from '../bot/settings/registrations-in.ts';
import { serviceRemedies } from '../bot/settings/service-settings.ts';
import { settingReader, type SettingReader } from '../bot/settings/setting.ts';
import { appPackage } from './app-package.ts';

/** Whose app it is. */
type Whose = Pick<RegistrationSettings, 'appId' | 'ownPath' | 'file'>;

/** A Teams app that was packed. */
export interface Packed {
  /** The zip, to upload in the Teams admin centre. */
  readonly file: string;
  readonly version: string;
  readonly host: string;
}

/** Packs the Teams app of each organisation into a folder, by the environment; or says everything that is wrong with that. */
export function packageApps(
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): readonly Packed[] | { readonly problems: readonly string[] } {
  const reader = settingReader(env, { ...serviceRemedies, ...registrationRemedies });
  const publicUrl = reader.url('PUBLIC_URL');
  const all = registrations(reader);
  if (publicUrl.startsWith('http:')) {
    reader.problem('PUBLIC_URL is for this machine alone; Teams wants an https address');
  }
  if (reader.problems.length > 0) return { problems: reader.problems };
  mkdirSync(folder, { recursive: true });
  const { version } = own;
  return all.map(({ appId, ownPath, file: from }) => {
    const file = join(folder, from === undefined ? 'motevakt.zip' : `motevakt-${basename(from, '.json')}.zip`);
    writeFileSync(file, appPackage({ appId, publicUrl, ownPath, version }));
    return { file, version, host: new URL(publicUrl).host };
  });
}

/** The one of the environment, or those that share the service. */
function registrations(reader: SettingReader): readonly Whose[] {
  const folder = reader.value('TENANTS_DIR');
  if (folder === undefined) return [{ appId: reader.guid('MICROSOFT_APP_ID'), ownPath: '' }];
  const read = registrationsIn(resolve(folder));
  for (const { problems } of read.faulty) for (const problem of problems) reader.problem(problem);
  return read.registrations;
}
