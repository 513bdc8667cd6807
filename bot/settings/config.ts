import { resolve } from 'node:path';
import { registrationRemedies, registrationSettings, type RegistrationSettings } from './registration-settings.ts';
import { besideFolder, registrationsIn } from './registrations-in.ts';
import { serviceRemedies, serviceSettings, type ServiceSettings } from './service-settings.ts';
import { settingReader } from './setting.ts';

/** Everything the service can be told. */
export interface Config {
  readonly service: ServiceSettings;
  /** The one of the environment, or those that share the service. */
  readonly registrations: readonly RegistrationSettings[];
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
  const folder = reader.value('TENANTS_DIR');
  const several = folder === undefined ? undefined : registrationsIn(resolve(folder));
  const registrations = several?.registrations ?? [registrationSettings(reader)];
  const ofFolder = several === undefined ? [] : [...besideFolder(env), ...several.problems];
  const problems = [...reader.problems, ...ofFolder];
  const read = { service, registrations };
  return problems.length === 0 ? read : { problems, read };
}
