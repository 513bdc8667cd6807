import type { Config } from '../settings/config.ts';

/** What the Teams door has to know of the settings. */
export type TeamsSettings = Pick<
  Config,
  | 'appId'
  | 'allowedTenants'
  | 'connectorHosts'
  | 'publicUrl'
  | 'connectorTokenIssuer'
  | 'connectorOpenidMetadataUrl'
  | 'callbackSecret'
>;
