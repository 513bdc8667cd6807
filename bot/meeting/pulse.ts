/** What shows that the loop goes on: the queue takes jobs, what is done every few seconds in the database is done. */
type Sign = 'queue' | 'tidying';

/** How the loop is, for those who ask from outside. */
export interface Pulse {
  /** Whether something has stood still for a minute while the database could be reached: then only a new process helps. */
  readonly isStuck: () => boolean;
  /** For how many seconds the oldest job that nobody has taken has been due. */
  readonly oldestDue: () => number;
}

/** Where the loop tells how it is. */
export interface Pulsing extends Pulse {
  readonly show: (sign: Sign) => void;
  /** The database could not be reached: who waits for it is not stuck. */
  readonly unreached: () => void;
  /** Seconds; null when no job waits. */
  readonly due: (oldest: number | null) => void;
}

/** Without a sign for this long something is stuck, in milliseconds. Much longer than it takes to start the queue anew. */
const patience = 60_000;

/** `now` in milliseconds. */
export function startPulse(now: () => number): Pulsing {
  const signs = { queue: now(), tidying: now() };
  let lastUnreached = now();
  let dueSince: number | undefined;
  return {
    show: (sign) => void (signs[sign] = now()),
    unreached: () => void (lastUnreached = now()),
    due: (oldest) => void (dueSince = oldest === null ? undefined : now() - oldest * 1000),
    isStuck: () => now() - Math.max(lastUnreached, Math.min(signs.queue, signs.tidying)) > patience,
    oldestDue: () => (dueSince === undefined ? 0 : (now() - dueSince) / 1000),
  };
}
