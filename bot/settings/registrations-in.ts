import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readJsonFile } from './json-file.ts';
import {
  registrationKeys,
  registrationRemedies,
  registrationSettings,
  type RegistrationSettings,
} from './registration-settings.ts';
import { settingReader } from './setting.ts';

/** Registrations as far as they could be read, and everything that is wrong with them. */
export interface ReadRegistrations {
  readonly registrations: readonly RegistrationSettings[];
  readonly problems: readonly string[];
}

/**
 * Reads the registrations of a folder: one JSON file for each, which holds the settings of a registration by the names that they
 * have in the environment. A tenant is served by one of them, so that it is clear whose its meetings are.
 */
export function registrationsIn(folder: string): ReadRegistrations {
  const files = jsonFilesIn(folder);
  if (files === undefined) return nothing(`TENANTS_DIR cannot be read: ${folder}`);
  if (files.length === 0) return nothing(`TENANTS_DIR holds no file that ends with .json: ${folder}`);
  const read = files.map(registrationIn);
  const registrations = read.flatMap((one) => one.registrations);
  return { registrations, problems: [...read.flatMap(({ problems }) => problems), ...claimedTwice(registrations)] };
}

/** Settings of a registration in the environment, where they would be nobody's. */
export function besideFolder(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const given = registrationKeys.filter((key) => (env[key]?.trim() ?? '') !== '');
  return given.map((key) => `${key} stands beside TENANTS_DIR: it belongs in the files there, each has its own`);
}

function jsonFilesIn(folder: string): readonly string[] | undefined {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.toSorted().map((name) => join(folder, name));
  } catch {
    return undefined;
  }
}

function nothing(problem: string): ReadRegistrations {
  return { registrations: [], problems: [problem] };
}

function registrationIn(file: string): ReadRegistrations {
  const name = basename(file);
  const given = readJsonFile(file);
  if ('problem' in given) return nothing(`${name} ${given.problem}`);
  const { content } = given;
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return nothing(`${name} is not a group of settings, { "MICROSOFT_APP_ID": "…", … }`);
  }
  const values = Object.entries(content as Readonly<Record<string, unknown>>);
  const texts = values.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const reader = settingReader(Object.fromEntries(texts), registrationRemedies);
  const settings = registrationSettings(reader, file);
  const problems = [...values.flatMap(mistake), ...reader.problems];
  return { registrations: [settings], problems: problems.map((problem) => `${name}: ${problem}`) };
}

const known: ReadonlySet<string> = new Set(registrationKeys);

function mistake([key, value]: readonly [string, unknown]): readonly string[] {
  if (!known.has(key)) return [`${key} is no setting of a registration`];
  return typeof value === 'string' ? [] : [`${key} is not a text in quotation marks`];
}

/** What two files claim for themselves. A secret that two have would seal for one what is told to the other. */
function claimedTwice(registrations: readonly RegistrationSettings[]): readonly string[] {
  const owners = new Map<string, string>();
  return registrations.flatMap(({ file = '', appId, allowedTenants, callbackSecret }) => {
    const claims = [
      { what: `application ${appId}`, value: appId },
      ...[...new Set(allowedTenants)].map((tenant) => ({ what: `tenant ${tenant}`, value: tenant })),
      { what: 'CALLBACK_SECRET', value: callbackSecret },
    ];
    return claims.flatMap(({ what, value }) => {
      const key = `${what} ${value}`;
      const owner = owners.get(key);
      // What is missing is told by itself.
      if (value !== '') owners.set(key, owner ?? basename(file));
      return owner === undefined ? [] : [`${basename(file)}: ${what} is that of ${owner} already`];
    });
  });
}
