import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { Protocol } from '../../src/protocol/history.ts';
import type { Instant } from '../../src/protocol/person.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { Database } from '../store/database.ts';
import type { Gap } from '../store/instance.ts';
import type { StoredOccurrence } from '../store/occurrences.ts';
import type { PerformedEffect } from '../store/store-facts.ts';
import { startCommitting, type Commit } from './commit.ts';
import { afterwards, isEmpty, toStore, type Known } from './draft.ts';
import type { Fact, Occurrence, Outcome, Serves, Where } from './fact.ts';
import { inTurn } from './in-turn.ts';
import { occurrence } from './occurrence.ts';
import { plan, type Waiting } from './plan.ts';
import { chatKey, shelf, type Shelf } from './shelf.ts';
import { TooOld } from './too-old.ts';
import { upToDate } from './up-to-date.ts';

/** Takes facts in and makes them durable. */
export interface Handle {
  readonly handle: (fact: Fact) => Promise<Outcome>;
  /** Stores what performing an effect taught, together with that it has been performed. */
  readonly learn: (meeting: string, events: readonly MeetingEvent[], done: PerformedEffect) => Promise<void>;
  /** Has a meeting hear of the gaps it has not heard of. */
  readonly hear: (meeting: string) => Promise<void>;
  readonly read: (where: Where) => Promise<Occurrence | undefined>;
  /** When the occurrence before this one in its chat ended; nothing where there was none, or it has not. */
  readonly formerEnd: (meeting: string) => Promise<Instant | undefined>;
  /** A stored occurrence as this release sees it. */
  readonly seen: (stored: StoredOccurrence) => Promise<Occurrence>;
  /** Lets go of what is in memory of a meeting that is deleted. */
  readonly forget: (meeting: string) => void;
}

/** What handling needs of the world. */
export interface World {
  readonly database: Pick<Database, 'pool'>;
  readonly routineFor: (tenant: string) => Routine;
  readonly clock: () => Instant;
  readonly protocol: Protocol;
  /** The gaps in which the service was away, and a tenant paused, as far as they are known: asked with every fact. */
  readonly gaps?: (tenant: string) => readonly Gap[];
  /** Whether no other instance stores anything. */
  readonly isAlone?: () => boolean;
  /** Nothing is taken in before. */
  readonly ready?: Promise<void>;
  /** Hears of what was stored. */
  readonly stored?: (stored: StoredOccurrence, meeting: () => Occurrence) => void;
}

interface Working extends World {
  readonly commit: Commit;
}

/** The facts of one chat take turns; those that wait meanwhile are stored together. */
export function startHandling(given: World): Handle {
  const world: Working = { ...given, commit: startCommitting(given.database) };
  const known = shelf(world);
  const seen = ({ stored }: Known) => occurrence(stored, world.routineFor(stored.tenant));
  const enqueue = inTurn<Queued>((waiting) => takeTurn(world, known, waiting));
  const queue = async (waiting: Waiting, serves: Serves = everybody) => {
    const { where } = waiting;
    await world.ready;
    const chat = where.in === 'meeting' ? (known.find(where) ?? (await known.fetch(where)))?.stored : where;
    if (chat === undefined || !serves(chat.tenant)) return { result: 'unplaced' } as const;
    return new Promise<Outcome>((resolve, reject) => enqueue(chatKey(chat), { ...waiting, resolve, reject }));
  };
  return {
    handle: ({ where, event, claimed, completed, serves }) =>
      queue({ where, events: [event], claimed, completed }, serves),
    learn: async (meeting, events, done) => void (await queue({ where: { in: 'meeting', meeting }, events, done })),
    hear: async (meeting) => void (await queue({ where: { in: 'meeting', meeting }, events: [] })),
    read: async (where) => {
      // Asked also where nobody else stores: what has just been committed is not in memory yet.
      const found = await known.fetch(where);
      return found && seen(found);
    },
    formerEnd: async (meeting) => {
      const where = { in: 'meeting', meeting } as const;
      const current = known.find(where) ?? (await known.fetch(where));
      return (current && (await known.before(current)))?.endedAt ?? undefined;
    },
    seen: async (stored) => seen(await upToDate(world, stored)),
    forget: (meeting) => known.drop({ in: 'meeting', meeting }),
  };
}

const everybody: Serves = () => true;

interface Queued extends Waiting {
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

async function takeTurn(world: Working, known: Shelf, waiting: readonly Queued[]): Promise<number> {
  try {
    const outcomes = await store(world, known, waiting);
    for (const [index, outcome] of outcomes.entries()) waiting[index]?.resolve(outcome);
    return outcomes.length;
  } catch (error) {
    for (const { where, reject } of waiting) {
      known.drop(where);
      reject(error);
    }
    return waiting.length;
  }
}

/** Other instances may be first again and again, but not this often. */
const mostTries = 50;

/**
 * Stores the first of those who wait. What memory says is believed as long as something is stored, because storing checks
 * the version; when nothing is to be stored the database is asked whether memory is right, unless there is nobody else.
 */
async function store(world: Working, known: Shelf, all: readonly Queued[]): Promise<readonly Outcome[]> {
  const [first] = all;
  if (first === undefined) return [];
  let waiting = all;
  let from = known.find(first.where);
  let checked = from === undefined || known.isShared(from);
  let keepsAll = false;
  if (checked) from = await known.fetch(first.where);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const now = world.clock();
    const tenant = tenantOf(first.where) ?? from?.stored.tenant ?? '';
    const routine = world.routineFor(tenant);
    const planned = planOf(from, waiting, {
      ...world.protocol,
      routine,
      now,
      gaps: world.gaps?.(tenant) ?? [],
      keepsAll,
    });
    if (planned === 'former') return store(world, known, [await late(known, first, from)]);
    if (planned === 'too-old') {
      if (from !== undefined) from = await known.fetchWhole(from);
      keepsAll = true;
      continue;
    }
    const drafts = planned.drafts.filter((draft) => !isEmpty(draft));
    if (drafts.length === 0) {
      const current = checked || world.isAlone?.() === true ? from : await known.fetch(first.where);
      if (current === from) return planned.outcomes;
      checked = true;
      from = current;
      continue;
    }
    const stored = await world.commit(drafts.map((draft) => toStore(draft, now)));
    if (stored.is === 'done') {
      const last = drafts.at(-1);
      if (last !== undefined) keep(world, known, { now: afterwards(last), where: first.where });
      // The occurrence before: it is read anew when something is told of it.
      for (const { from: former } of drafts.slice(0, -1)) known.drop({ in: 'meeting', meeting: former.stored.id });
      return planned.outcomes;
    }
    if (stored.is === 'duplicate' && waiting.length === 1) return planned.outcomes.map(knownAlready);
    if (stored.is === 'duplicate') waiting = waiting.slice(0, 1);
    checked = true;
    from = await known.catchUp(first.where, stored.is === 'stale' ? stored.newer : undefined);
  }
  throw new Error('other instances changed the meeting each time before this one could');
}

/** Keeps what has been stored at hand, and says so. */
function keep(world: World, known: Shelf, { now, where }: { readonly now: Known; readonly where: Where }): void {
  known.put(now, where);
  const { stored } = now;
  world.stored?.(stored, () => occurrence(stored, world.routineFor(stored.tenant)));
}

function planOf(...given: Parameters<typeof plan>): ReturnType<typeof plan> | 'too-old' {
  try {
    return plan(...given);
  } catch (error) {
    if (error instanceof TooOld) return 'too-old';
    throw error;
  }
}

/** The fact as one of the occurrence before; of the current one where that is the first. */
async function late(known: Shelf, fact: Queued, current: Known | undefined): Promise<Queued> {
  const meeting = (current && (await known.before(current)))?.id;
  return { ...fact, isLate: true, ...(meeting !== undefined && { where: { in: 'meeting', meeting } }) };
}

function tenantOf(where: Where): string | undefined {
  return where.in === 'meeting' ? undefined : where.tenant;
}

/** The fact was stored before, by another instance or long ago. */
function knownAlready(outcome: Outcome): Outcome {
  return { ...outcome, result: 'unchanged' };
}
