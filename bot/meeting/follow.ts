import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import { readEditions, type Edition, type StoredOccurrence } from '../store/occurrences.ts';
import type { ChatName, Follow, Occurrence } from './fact.ts';
import { chatKey } from './shelf.ts';

/** Those who follow chats, and who tells them. */
export interface Following {
  readonly follow: Follow;
  /** Says what this instance has just stored. */
  readonly stored: (stored: StoredOccurrence, meeting: () => Occurrence) => void;
  readonly stop: () => Promise<void>;
}

/** What following needs of the loop. */
export interface FollowingNeeds {
  readonly database: Pick<Database, 'pool'>;
  readonly read: (chat: ChatName) => Promise<Occurrence | undefined>;
  readonly log: Log;
}

/** How often is asked what other instances have stored, while somebody follows, in milliseconds. */
const often = 150;
/** How long the database is left alone after it did not answer, in milliseconds. */
const pause = 3000;

interface Followed {
  readonly chat: ChatName;
  readonly readers: Set<(meeting: Occurrence | undefined) => void>;
  /** What the readers were told last. */
  edition: Edition | undefined;
}

/**
 * Tells those who follow a chat what its occurrence has become. What this instance stores they hear at once, without a question
 * to the database; what others store is found by asking for the editions of all followed chats together. Nothing is notified by
 * the database: transactions that notify commit one at a time.
 */
export function startFollowing({ database, read, log }: FollowingNeeds): Following {
  const chats = new Map<string, Followed>();
  const stopping = new AbortController();
  const { signal } = stopping;
  let looking: Promise<void> | undefined;
  const tell = (one: Followed, meeting: Occurrence | undefined) => one.readers.forEach((reader) => reader(meeting));
  const look = async () => {
    const followed = [...chats.values()];
    const before = followed.map(({ edition }) => edition);
    const editions = await readEditions(
      database,
      followed.map(({ chat }) => chat),
    );
    await Promise.all(
      followed.map(async (one, index) => {
        const edition = editions[index];
        // What this instance has stored meanwhile is newer than the answer.
        if (isSame(edition, one.edition) || one.edition !== before[index]) return;
        const meeting = await read(one.chat);
        if (one.edition !== before[index]) return;
        one.edition = edition;
        tell(one, meeting);
      }),
    );
  };
  const goOn = async () => {
    while (chats.size > 0 && !signal.aborted) {
      const wait = await look().then(
        () => often,
        (error: unknown) => {
          log.error('the database could not be asked', { error });
          return pause;
        },
      );
      await sleep(wait, undefined, { signal, ref: false }).catch(() => undefined);
    }
    looking = undefined;
  };
  return {
    follow: (chat, reader) => {
      const key = chatKey(chat);
      const one = chats.get(key) ?? { chat, readers: new Set(), edition: undefined };
      chats.set(key, one);
      one.readers.add(reader);
      looking ??= goOn();
      return () => {
        one.readers.delete(reader);
        if (one.readers.size === 0 && chats.get(key) === one) chats.delete(key);
      };
    },
    stored: (stored, meeting) => {
      const one = chats.get(chatKey(stored));
      // Of a former occurrence nothing is told; a new one is found by its edition.
      if (one === undefined || one.edition?.id !== stored.id || stored.version <= one.edition.version) return;
      one.edition = { id: stored.id, version: stored.version };
      tell(one, meeting());
    },
    stop: async () => {
      stopping.abort();
      await looking;
    },
  };
}

function isSame(one: Edition | undefined, other: Edition | undefined): boolean {
  return one?.id === other?.id && one?.version === other?.version;
}
