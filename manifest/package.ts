// npm run package: the Teams app of each organisation, as a zip to upload in its Teams admin centre.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { registrationRemedies, type RegistrationSettings } from '../bot/settings/registration-settings.ts';
import { registrationsIn } from '../bot/settings/registrations-in.ts';
import { serviceRemedies } from '../bot/settings/service-settings.ts';
import { settingReader } from '../bot/settings/setting.ts';
import { appPackage } from './app-package.ts';

/** Whose app it is. */
type Whose = Pick<RegistrationSettings, 'appId' | 'ownPath' | 'file'>;

if (existsSync('.env')) process.loadEnvFile('.env');

const reader = settingReader(process.env, { ...serviceRemedies, ...registrationRemedies });
const publicUrl = reader.url('PUBLIC_URL');
const all = registrations();
if (publicUrl.startsWith('http:')) reader.problem('PUBLIC_URL is for this machine alone; Teams wants an https address');
if (reader.problems.length > 0) {
  const lines = ['The app cannot be packed:', ...reader.problems.map((problem) => `- ${problem}`), ''];
  process.stderr.write(lines.join('\n'));
  process.exit(1);
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};
mkdirSync(resolve('dist'), { recursive: true });
for (const { appId, ownPath, file } of all) {
  const target = resolve('dist', file === undefined ? 'motevakt.zip' : `motevakt-${basename(file, '.json')}.zip`);
  writeFileSync(target, appPackage({ appId, publicUrl, ownPath, version }));
  process.stdout.write(`${target}: version ${version} of the app for ${new URL(publicUrl).host}\n`);
}

/** The one of the environment, or those that share the service. */
function registrations(): readonly Whose[] {
  const folder = reader.value('TENANTS_DIR');
  if (folder === undefined) return [{ appId: reader.guid('MICROSOFT_APP_ID'), ownPath: '' }];
  const read = registrationsIn(resolve(folder));
  for (const problem of read.problems) reader.problem(problem);
  return read.registrations;
}
