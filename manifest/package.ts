// npm run package: the Teams app of this organisation, as a zip to upload in the Teams admin centre.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { settingReader } from '../bot/settings/setting.ts';
import { appPackage } from './app-package.ts';

if (existsSync('.env')) process.loadEnvFile('.env');

const reader = settingReader(process.env, {
  PUBLIC_URL: 'the https address where Teams reaches the service, for example https://motevakt.kommune.example',
  MICROSOFT_APP_ID: "the bot's application (client) id: Entra admin centre > App registrations > Overview",
});
const publicUrl = reader.url('PUBLIC_URL');
const appId = reader.guid('MICROSOFT_APP_ID');
if (publicUrl.startsWith('http:')) reader.problem('PUBLIC_URL is for this machine alone; Teams wants an https address');
if (reader.problems.length > 0) {
  const lines = ['The app cannot be packed:', ...reader.problems.map((problem) => `- ${problem}`), ''];
  process.stderr.write(lines.join('\n'));
  process.exit(1);
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};
const target = resolve('dist/motevakt.zip');
mkdirSync(resolve('dist'), { recursive: true });
writeFileSync(target, appPackage({ appId, publicUrl, version }));
process.stdout.write(`${target}: version ${version} of the app for ${new URL(publicUrl).host}\n`);
