import { resolve } from 'node:path';
import { registrationRemedies, registrationSettings, type RegistrationSettings } from './registration-settings.ts';
import { besideFolder, registrationsIn, type FaultyFile } from './registrations-in.ts';
import { serviceRemedies, serviceSettings, type ServiceSettings } from './service-settings.ts';
import { settingReader } from './setting.ts';

/** Everything the service can be told. */
export interface Config {
  readonly service: ServiceSettings;
  /** The one of the environment, or those that share the service. */
  readonly registrations: readonly RegistrationSettings[];
  /** The folder that several stand in, and what of it cannot be used. */
  readonly folder?: string;
  readonly faulty: readonly FaultyFile[];
}

/** Settings that cannot be used. */
export interface FaultyConfig {
  readonly problems: readonly string[];
  /** What could be read, to look for the faults of the files it names; something harmless stands where a setting is faulty. */
  readonly read: Config;
}

/** Reads the settings, or says everything that is missing or wrong at once, and how to get it. */
export function config(env: Readonly<Record<string, string | undefined>>): Config | FaultyConfig {
  const reader = settingReader(env, { ...serviceRemedies, ...registrationRemedies });
  const service = serviceSettings(reader);
  const given = reader.value('TENANTS_DIR');
  if (given === undefined) {
    const read = { service, registrations: [registrationSettings(reader)], faulty: [] };
    return reader.problems.length === 0 ? read : { problems: reader.problems, read };
  }
  const folder = resolve(given);
  const { registrations, faulty } = registrationsIn(folder);
  const read = { service, registrations, folder, faulty };
  const problems = [...reader.problems, ...besideFolder(env)];
  if (problems.length === 0 && registrations.length > 0) return read;
  return { problems: [...problems, ...faulty.flatMap((one) => one.problems)], read };
}
