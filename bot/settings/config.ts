import { registrationRemedies, registrationSettings, type RegistrationSettings } from './registration-settings.ts';
import { serviceRemedies, serviceSettings, type ServiceSettings } from './service-settings.ts';
import { settingReader } from './setting.ts';

/** Everything the service can be told. */
export interface Config {
  readonly service: ServiceSettings;
  readonly registration: RegistrationSettings;
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
  const read = {
    service: serviceSettings(reader),
    registration: registrationSettings(reader, { folder: '.', isAlone: true }),
  };
  return reader.problems.length === 0 ? read : { problems: reader.problems, read };
}
