import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import type { LaneOfMeeting } from '../store/effects.ts';
import {
  askInOutage,
  callOne,
  endOutage,
  outages,
  refuseEffect,
  releaseWaiting,
  type Attempted,
  type Ended,
  type Refused,
} from '../store/outages.ts';
import { parties, type Party } from './outbound-limit.ts';
import type { Registration, Registrations } from './registration.ts';

/** A party as one registration asks it, and what is written about it. */
export type Asked = Pick<Registration, 'app' | 'log'> & { readonly party: Party };

/** A party that refuses everything that a registration asks: for how many seconds; 0 where it does not. */
export interface Refusing extends Pick<Asked, 'app' | 'party'> {
  readonly seconds: number;
}

/**
 * Outside parties that refuse everything. While one does, what is to be asked of it waits, and one of those that wait asks it
 * every second or two; when that is answered, all are due. The database knows of it, so that one asks for all instances; an
 * instance asks the database only where it has met an outage, or has heard of one.
 */
export interface Outages {
  /** Whether an effect may be performed now; it waits for the end of the outage from now on otherwise. */
  readonly mayAsk: (of: Asked, effect: Attempt & { readonly awaiting: boolean }) => Promise<boolean>;
  /** The party refuses everything. Puts off the effect that met it. */
  readonly refused: (of: Asked, effect: Attempt & Pick<Refused, 'seconds' | 'waits'>) => Promise<void>;
  /** The party has answered a lane. */
  readonly answered: (of: Asked, lane: LaneOfMeeting) => Promise<void>;
  /** To be called every second: has one ask where there is an outage. */
  readonly call: () => Promise<void>;
  /** To be called every few seconds: hears of outages that other instances have met. */
  readonly look: () => Promise<void>;
  readonly refusing: () => readonly Refusing[];
}

type Attempt = Omit<Attempted, 'party'>;

/** What the outages are known by. */
export interface OutagesNeeds {
  readonly database: Pick<Database, 'pool'>;
  readonly registrations: Pick<Registrations, 'all'>;
  readonly log: Log;
}

/** Starts knowing of them. */
export function startOutages({ database, registrations, log }: OutagesNeeds): Outages {
  /** By party: since when, by this process' own clock. */
  const known = new Map<string, number>();
  const note = (party: string) => void (known.has(party) || known.set(party, performance.now()));
  const release = async (party: string, isOthers: boolean) => {
    // Also what somebody holds in the database for a while.
    while (await releaseWaiting(database, party, isOthers)) await sleep(50);
  };
  const isOver = async (of: Asked, { lasted, isOthers }: Ended) => {
    of.log.info('what was refused is taken again', { kind: of.party, milliseconds: Math.round(lasted * 1000) });
    await release(nameOf(of), isOthers);
  };
  return {
    mayAsk: async (of, { awaiting, ...effect }) => {
      const party = nameOf(of);
      if (awaiting) note(party);
      if (!known.has(party)) return true;
      const answer = await askInOutage(database, { ...effect, party });
      if (answer === 'over') known.delete(party);
      return answer !== 'wait';
    },
    refused: async (of, effect) => {
      const party = nameOf(of);
      note(party);
      if (await refuseEffect(database, { ...effect, party })) {
        of.log.warn('nothing is taken: what is to be asked waits, and one at a time tries', { kind: of.party });
      }
    },
    answered: async (of, lane) => {
      const party = nameOf(of);
      if (!known.delete(party)) return;
      try {
        const ended = await endOutage(database, party, lane);
        if (ended !== undefined) await isOver(of, ended);
      } catch (error) {
        // Whoever asks next says it again.
        note(party);
        log.warn('that something is taken again could not be noted', { kind: of.party, error });
      }
    },
    call: async () => {
      for (const party of known.keys()) {
        // In turn: there are few
        if (await callOne(database, party)) continue;
        known.delete(party);
        // Whoever noted that it is over may not have come to that.
        await release(party, false);
      }
    },
    look: async () => {
      const all = new Map((await outages(database)).map(({ party, lasts }) => [party, lasts]));
      for (const party of known.keys()) if (!all.has(party)) known.delete(party);
      for (const [party, lasts] of all) known.set(party, performance.now() - lasts * 1000);
    },
    refusing: () =>
      registrations.all().flatMap(({ app }) =>
        parties.map((party) => {
          const since = known.get(nameOf({ app, party }));
          return { app, party, seconds: since === undefined ? 0 : (performance.now() - since) / 1000 };
        }),
      ),
  };
}

function nameOf({ app, party }: Pick<Asked, 'app' | 'party'>): string {
  return `${app} ${party}`;
}
