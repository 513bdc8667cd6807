import type { PilotAnswers } from '../settings/pilot.ts';
import type { RegistrationSettings } from '../settings/registration-settings.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';

/** What the Graph door has to know of the settings. */
export type GraphSettings = Pick<ServiceSettings, 'publicUrl'> &
  Pick<
    RegistrationSettings,
    | 'graphUrl'
    | 'loginUrl'
    | 'callsOpenidMetadataUrl'
    | 'ownPath'
    | 'appId'
    | 'allowedTenants'
    | 'graphCalls'
    | 'graphChat'
    | 'graphHideMessages'
    | 'notificationCertificate'
    | 'callbackSecret'
    | 'calendars'
    | 'teamsServiceUrl'
  > & {
    /** What a live tenant has shown. */
    readonly pilot?: PilotAnswers;
  };

/** A token of the service for one tenant; rejects with `SaidNo` or `NotReached` like everything that is asked. */
export type GraphToken = (scope: 'https://graph.microsoft.com/.default', tenant: string) => Promise<string>;

/** Where Graph writes to. */
export function graphAddress({ publicUrl, ownPath }: Pick<GraphSettings, 'publicUrl' | 'ownPath'>): string {
  return `${publicUrl}/api/graph${ownPath}`;
}

/** Whether meetings of this tenant are served. */
export function serves(settings: Pick<GraphSettings, 'allowedTenants'>, tenant: string | undefined): boolean {
  return tenant !== undefined && settings.allowedTenants.some((allowed) => sameId(allowed, tenant));
}

/** Whether two ids of Entra are the same: they are written in either case. */
export function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
