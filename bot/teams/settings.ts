import type { RegistrationSettings } from '../settings/registration-settings.ts';
import type { ServiceSettings } from '../settings/service-settings.ts';

/** What the Teams door has to know of the settings. */
export type TeamsSettings = Pick<ServiceSettings, 'publicUrl'> &
  Pick<
    RegistrationSettings,
    | 'appId'
    | 'allowedTenants'
    | 'connectorHosts'
    | 'connectorTokenIssuer'
    | 'connectorOpenidMetadataUrl'
    | 'callbackSecret'
    | 'privateMessages'
  >;
