import type { MigrationProvider } from 'kysely/migration';
import * as tables from './0001-tables.ts';
import * as storeFacts from './0002-store-facts.ts';
import * as deliverEffects from './0003-deliver-effects.ts';

/** Every step from an empty database to the present one, in order. A step that has been released is never changed. */
export const migrations: MigrationProvider = {
  getMigrations: () =>
    Promise.resolve({
      '0001-tables': tables,
      '0002-store-facts': storeFacts,
      '0003-deliver-effects': deliverEffects,
    }),
};
