import type { Instant } from '../../src/protocol/person.ts';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import type { Gap } from '../store/instance.ts';
import { occurrencesSince } from '../store/occurrences.ts';
import type { Handle } from './handle.ts';
import { NewerMeeting } from './newer-meeting.ts';

interface Needs {
  readonly database: Pick<Database, 'pool'>;
  readonly handle: Pick<Handle, 'hear'>;
  readonly log: Log;
  readonly stopping: () => boolean;
}

/** Has meetings hear that the service was away. */
export interface Absence {
  /** Called with the gaps whenever they are asked for; has each meeting that ran in a new one hear of it. */
  readonly note: (gaps: readonly Gap[]) => void;
  /** Resolves when nobody is being told any more. */
  readonly settled: () => Promise<void>;
}

/**
 * Those that run, or ran when the gap began, hear of it at once, so that what was missed is read and the organizer is told.
 * Where that fails it is tried again with the next note. Whoever turns out later to have run hears with its next fact.
 */
export function startTellingAbsence(needs: Needs): Absence {
  let told: ReadonlySet<Instant> = new Set();
  let telling: Promise<void> | undefined;
  const tell = async (gaps: readonly Gap[]) => {
    const all = await tellThoseSince(needs, Math.min(...gaps.map(({ from }) => from)));
    if (all) told = new Set([...told, ...gaps.map(({ from }) => from)]);
  };
  return {
    note: (gaps) => {
      const news = gaps.filter(({ from }) => !told.has(from));
      if (news.length === 0 || telling !== undefined) return;
      telling = tell(news)
        .catch((error: unknown) => needs.log.error('it could not be read which meetings ran', { error }))
        .finally(() => (telling = undefined));
    },
    settled: async () => telling,
  };
}

/** Answers whether all have heard. */
async function tellThoseSince({ database, handle, log, stopping }: Needs, from: Instant): Promise<boolean> {
  let all = true;
  for (const meeting of await occurrencesSince(database, from)) {
    if (stopping()) return false;
    try {
      await handle.hear(meeting);
    } catch (error) {
      // The release that stored it tells it.
      if (error instanceof NewerMeeting) continue;
      log.error('a meeting could not hear that the service was away', { meeting, error });
      all = false;
    }
  }
  return all;
}
