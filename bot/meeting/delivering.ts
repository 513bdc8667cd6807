import { effectKinds, type Effect, type GraphEffect, type TeamsEffect } from '../../src/protocol/effect.ts';
import type { Lane } from '../../src/protocol/way.ts';
import type { Instant } from '../../src/protocol/person.ts';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import type { DueEffect } from '../store/effects.ts';
import type { Instance } from '../store/instance.ts';
import type { Occurrence } from './fact.ts';
import type { Handle } from './handle.ts';
import type { Outages } from './outages.ts';
import type { Party } from './outbound-limit.ts';
import type { Registration, Registrations } from './registration.ts';

/** What delivering needs. */
export interface Delivering {
  readonly database: Pick<Database, 'pool'>;
  readonly handle: Handle;
  readonly registrations: Pick<Registrations, 'of' | 'isAwaited'>;
  readonly outages: Pick<Outages, 'mayAsk' | 'refused' | 'answered'>;
  readonly instance: Pick<Instance, 'id'>;
  readonly clock: () => Instant;
  readonly log: Log;
  readonly stopping: () => boolean;
}

/** Delivering with what belongs to the registration whose meeting it is. */
export type Own = Delivering & Registration;

/** What is performed outside. */
export type Outbound = TeamsEffect | GraphEffect;

/** Whom an effect is performed through; what is done by nobody outside counts as asked of Teams. */
export function partyOf({ type }: Effect): Party {
  return Object.hasOwn(effectKinds, type) && effectKinds[type].by === 'graph' ? 'graph' : 'teams';
}

/** An effect that was performed, or tried, and the occurrence as it was then. */
export interface Performed {
  readonly occurrence: Occurrence;
  readonly effect: DueEffect;
}

/** An effect of a lane that is performed outside, or was tried. */
export interface Attempt extends Performed {
  readonly body: Outbound;
  readonly lane: Lane;
}

/** The same as the database knows it; whether it may have been done all the same. */
export function attempted({ occurrence, effect, lane }: Attempt, unsure = effect.begun !== null) {
  return { meeting: occurrence.id, lane, position: effect.position, unsure };
}
