import type { Routine } from '../../src/routine/routine.ts';
import type { Log } from '../log.ts';
import type { OutboundLimit, Party } from './outbound-limit.ts';
import type { Performers } from './performers.ts';

/** A bot registration as the loop sees it: by which routines its meetings are held, and how and within which limits it speaks. */
export interface Registration {
  /** Its application id. */
  readonly app: string;
  readonly routineFor: (tenant: string) => Routine;
  readonly performers: Performers;
  readonly limit: OutboundLimit;
  /** How often a party has answered so far, whatever it said. */
  readonly answers: (party: Party) => number;
  /** Says whose lines they are, where several share the service. */
  readonly log: Log;
}

/**
 * The registrations that share a service. A meeting belongs to its tenant, which is part of its name in the database, and a tenant
 * is served by one registration: so what is done in a meeting is done by that one, also after a restart.
 */
export interface Registrations {
  /** Nothing where nobody serves the tenant any more. */
  readonly of: (tenant: string) => Registration | undefined;
  readonly all: () => readonly Registration[];
  /** Whether a tenant that nobody serves now may be served soon: what is to be done there waits then. Absent: none is. */
  readonly isAwaited?: (tenant: string) => boolean;
}
