import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readJsonFile } from './json-file.ts';
import {
  fileKeys,
  registrationKeys,
  registrationRemedies,
  registrationSettings,
  type RegistrationSettings,
} from './registration-settings.ts';
import { settingReader } from './setting.ts';
import type { Faulty } from './start-problem.ts';

/** A file of a registration that cannot be used, with everything that is wrong with it. */
export interface FaultyFile {
  /** Nothing where it is the environment. */
  readonly file?: string;
  readonly problems: readonly string[];
}

/** The registrations that can be used, and what keeps the others from it: a fault of one is no fault of another. */
export interface ReadRegistrations {
  readonly registrations: readonly RegistrationSettings[];
  readonly faulty: readonly FaultyFile[];
}

/**
 * Reads the registrations of a folder: one JSON file for each, which holds the settings of a registration by the names that they
 * have in the environment. A tenant is served by one of them, so that it is clear whose its meetings are: by the first in the order
 * of the files' names, those in `first` before all.
 */
export function registrationsIn(folder: string, first: ReadonlySet<string> = new Set()): ReadRegistrations {
  const files = jsonFilesIn(folder);
  if (files === undefined) return nothing(`TENANTS_DIR cannot be read: ${folder}`);
  if (files.length === 0) return nothing(`TENANTS_DIR holds no file that ends with .json: ${folder}`);
  const read = files.map(registrationIn);
  const good = read.flatMap((one) => ('settings' in one ? [one.settings] : []));
  const claims = claimedTwice(good.toSorted((a, b) => Number(isFirst(b, first)) - Number(isFirst(a, first))));
  return {
    registrations: good.filter(({ file = '' }) => !claims.has(file)),
    faulty: files.flatMap((file, index) => {
      const one = read[index];
      const problems = one !== undefined && 'problems' in one ? one.problems : (claims.get(file) ?? []);
      return problems.length === 0 ? [] : [{ file, problems }];
    }),
  };
}

function isFirst({ file = '' }: RegistrationSettings, first: ReadonlySet<string>): boolean {
  return first.has(file);
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
  return { registrations: [], faulty: [{ problems: [problem] }] };
}

function registrationIn(file: string): { readonly settings: RegistrationSettings } | Faulty {
  const name = basename(file);
  const given = readJsonFile(file);
  if ('problem' in given) return { problems: [`${name} ${given.problem}`] };
  const { content } = given;
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { problems: [`${name} is not a group of settings, { "MICROSOFT_APP_ID": "…", … }`] };
  }
  const values = Object.entries(content as Readonly<Record<string, unknown>>);
  const texts = values.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const reader = settingReader(Object.fromEntries(texts), registrationRemedies);
  const settings = registrationSettings(reader, file);
  const problems = [...values.flatMap(mistake), ...reader.problems];
  return problems.length === 0 ? { settings } : { problems: problems.map((problem) => `${name}: ${problem}`) };
}

const known: ReadonlySet<string> = new Set([...registrationKeys, ...fileKeys]);

function mistake([key, value]: readonly [string, unknown]): readonly string[] {
  if (!known.has(key)) return [`${key} is no setting of a registration`];
  return typeof value === 'string' ? [] : [`${key} is not a text in quotation marks`];
}

/** By file what it claims for itself and another has already. A secret that two have would seal for one what is told to the other. */
function claimedTwice(registrations: readonly RegistrationSettings[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string>();
  const problems = new Map<string, readonly string[]>();
  for (const { file = '', appId, allowedTenants, callbackSecret } of registrations) {
    const claims = [
      { what: `application ${appId}`, value: appId },
      ...[...new Set(allowedTenants)].map((tenant) => ({ what: `tenant ${tenant}`, value: tenant })),
      { what: 'CALLBACK_SECRET', value: callbackSecret },
    ].map(({ what, value }) => ({ what, key: `${what} ${value}` }));
    const taken = claims.flatMap(({ what, key }) => {
      const owner = owners.get(key);
      return owner === undefined ? [] : [`${basename(file)}: ${what} is that of ${owner} already`];
    });
    if (taken.length > 0) problems.set(file, taken);
    // What is not served claims nothing.
    else for (const { key } of claims) owners.set(key, basename(file));
  }
  return problems;
}
