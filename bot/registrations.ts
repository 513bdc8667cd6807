import type { Directory } from './http/by-registration.ts';
import { logOf } from './log.ts';
import type { Registrations } from './meeting/registration.ts';
import type { Metrics } from './metrics.ts';
import { openRegistration, type OpenRegistration, type RegistrationParts } from './registration.ts';
import type { Prepared } from './settings/files.ts';
import type { ServiceSettings } from './settings/service-settings.ts';

/** The registrations of a service, as the loop and as the routes find them. */
export interface OpenRegistrations {
  readonly registrations: Registrations;
  readonly directory: Directory;
}

/** What all registrations are opened with. */
interface Common extends Omit<RegistrationParts, 'settings' | 'routineFor' | 'metrics'> {
  readonly publicUrl: ServiceSettings['publicUrl'];
  readonly metrics: Metrics;
}

/** Opens each registration by itself. What one of several writes and counts says whose it is. */
export async function openRegistrations(all: readonly Prepared[], common: Common): Promise<OpenRegistrations> {
  const { publicUrl, log, metrics, ...others } = common;
  const open = ({ settings, routineFor, pilot }: Prepared): Promise<OpenRegistration> => {
    const { file, appId } = settings;
    const own = file === undefined ? { log, metrics } : { log: logOf(log, appId), metrics: metrics.of(appId) };
    return openRegistration({ ...others, ...own, routineFor, settings: { ...settings, publicUrl, pilot } });
  };
  const opened = await Promise.all(all.map(open));
  const ofTenants = new Map(opened.flatMap((one) => one.tenants.map((tenant) => [tenant, one] as const)));
  return {
    registrations: { of: (tenant) => ofTenants.get(tenant.toLowerCase()), all: () => opened },
    directory: new Map(opened.map((one) => [one.app, one])),
  };
}
