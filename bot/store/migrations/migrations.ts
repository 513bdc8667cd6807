import type { MigrationProvider } from 'kysely/migration';
import * as tables from './0001-tables.ts';
import * as storeFacts from './0002-store-facts.ts';
import * as deliverEffects from './0003-deliver-effects.ts';
import * as moreIsKept from './0004-more-is-kept.ts';
import * as queueByMatter from './0005-queue-by-matter.ts';
import * as storeFactSet from './0006-store-fact-set.ts';
import * as beat from './0007-beat.ts';
import * as beside from './0008-beside-0-1-0.ts';
import * as whateverIsKept from './0009-whatever-is-kept.ts';
import * as lanes from './0010-lanes.ts';
import * as missed from './0011-missed.ts';
import * as begun from './0012-begun.ts';
import * as newerFacts from './0013-newer-facts.ts';
import * as outages from './0014-outages.ts';
import * as spentKeys from './0015-spent-keys.ts';
import * as oneWakes from './0016-one-wakes.ts';
import * as calendars from './0017-calendars.ts';
import * as pauses from './0019-pauses.ts';
import * as generation from './0020-generation.ts';
import * as factSets from './0021-fact-sets.ts';

/** Every step from an empty database to the present one, in order. A step that has been released is never changed. */
export const migrations: MigrationProvider = {
  getMigrations: () =>
    Promise.resolve({
      '0001-tables': tables,
      '0002-store-facts': storeFacts,
      '0003-deliver-effects': deliverEffects,
      '0004-more-is-kept': moreIsKept,
      '0005-queue-by-matter': queueByMatter,
      '0006-store-fact-set': storeFactSet,
      '0007-beat': beat,
      '0008-beside-0-1-0': beside,
      '0009-whatever-is-kept': whateverIsKept,
      '0010-lanes': lanes,
      '0011-missed': missed,
      '0012-begun': begun,
      '0013-newer-facts': newerFacts,
      '0014-outages': outages,
      '0015-spent-keys': spentKeys,
      '0016-one-wakes': oneWakes,
      '0017-calendars': calendars,
      '0019-pauses': pauses,
      '0020-generation': generation,
      '0021-fact-sets': factSets,
    }),
};
