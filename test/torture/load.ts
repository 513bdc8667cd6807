import { setTimeout as sleep } from 'node:timers/promises';
import { startMeetings } from '../../bot/meeting/meetings.ts';
import type { Performers } from '../../bot/meeting/performers.ts';
import type { Pulse } from '../../bot/meeting/pulse.ts';
import { openDatabase, type Database } from '../../bot/store/database.ts';
import type { GraphEffect, TeamsEffect } from '../../src/protocol/effect.ts';
import { NotReached } from '../../bot/outside/delivery-error.ts';
import { chat, oneRegistration, silent, tinyProtocol, written } from '../meeting/stage.ts';

/** People who write in some chats all the time, and a loop that answers each message once, some of them after a while. */
export interface Load {
  readonly pulse: Pulse;
  /** From now on Teams refuses everything. Answers with what ends that. */
  readonly refuse: () => () => void;
  /** How often Teams has refused something. */
  readonly refused: () => number;
  /** Resolves with the milliseconds until something is said that had waited, or new. */
  readonly spoken: () => Promise<number>;
  /** How many facts have been taken. */
  readonly taken: () => number;
  /** How many were turned away so far, and told again. */
  readonly turnedAway: () => number;
  /** Somebody writes in a chat of their own; resolves with the milliseconds until that is answered. */
  readonly probe: () => Promise<number>;
  /** Nobody writes any more; resolves when all has been answered, or with what was not within this time. */
  readonly settle: (within: number) => Promise<readonly string[]>;
  /** How many facts were taken and are not in the log. */
  readonly lost: () => Promise<number>;
  /** How often something was said that had been said. */
  readonly saidTwice: () => number;
  readonly stop: () => Promise<void>;
}

/** Every message is answered; one that begins so is answered by way of an appointment. */
const later = 'later';

const answering = tinyProtocol((event) => {
  if (event.type === 'messageChecked') {
    const { message } = event;
    if (!message.startsWith(later)) return [answer(message)];
    return [{ type: 'startTimer', timer: { kind: 'camera', participant: message }, at: event.at + 1000 }];
  }
  return event.type === 'timerFired' && event.timer.kind === 'camera' ? [answer(event.timer.participant)] : [];
});

function answer(message: string) {
  return { type: 'tell', matter: message, to: message, notice: { about: 'sensitive-hint' } } as const;
}

/** So many that Teams' limits for one chat hold nothing back. */
const chats = 100;

/** In milliseconds: between two messages, and what Teams takes to answer. */
const [pause, latency] = [50, 20];

/** Starts a loop on a database, and people who write. */
export async function startLoad(url: string, random: () => number): Promise<Load> {
  const database = await openDatabase({ url }, () => undefined);
  const tally = startTally();
  let isOut = false;
  let refused = 0;
  const perform = async (effect: TeamsEffect | GraphEffect) => {
    await sleep(latency);
    if (isOut) {
      refused += 1;
      throw new NotReached('telling', { status: 503 });
    }
    if ('to' in effect && typeof effect.to === 'string') tally.said(effect.to);
    return [];
  };
  const registrations = oneRegistration(new Proxy({} as Performers, { get: () => perform }));
  const needs = { database, registrations, protocol: answering, clock: Date.now, log: silent };
  const { meetings, pulse, stop } = await startMeetings(needs);
  const tell = async (message: string, where: string) => {
    const fact = {
      ...written(message, { id: message }),
      where: { ...chat, conversation: `19:meeting_${where}@thread.v2` },
    };
    while (!(await meetings.handle(fact).then(tally.taken(message), tally.turnedAway))) await sleep(300);
  };
  const run = Math.floor(random() * 1e9).toString(36);
  let count = 0;
  const next = (kind: string) => `${kind}-${run}-${(count += 1)}`;
  const writing = startWriting(() => {
    const kind = random() < 0.2 ? later : 'message';
    return tell(next(kind), `${run}-${Math.floor(random() * chats)}`);
  });
  return {
    ...tally.shown,
    pulse,
    refuse: () => {
      isOut = true;
      return () => void (isOut = false);
    },
    refused: () => refused,
    spoken: async () => {
      const begun = performance.now();
      const before = tally.times();
      await until(() => tally.times() > before, 120_000);
      return performance.now() - begun;
    },
    probe: async () => {
      const begun = performance.now();
      const message = next('probe');
      await tell(message, `${run}-probe-${count}`);
      await until(() => tally.isAnswered(message), 120_000);
      return performance.now() - begun;
    },
    settle: async (within) => {
      await Promise.race([writing.stop(), sleep(within, undefined, { ref: false })]);
      await until(() => tally.open().length === 0, within);
      return tally.open();
    },
    lost: () => lost(database, tally.all(), run),
    stop: async () => {
      await Promise.race([writing.stop(), sleep(5000, undefined, { ref: false })]);
      await stop();
      await database.close();
    },
  };
}

/** What was told, taken and said. */
function startTally() {
  const open = new Set<string>();
  const answered = new Set<string>();
  let [taken, turnedAway, twice, times] = [0, 0, 0, 0];
  return {
    taken: (message: string) => () => {
      taken += 1;
      if (!answered.has(message)) open.add(message);
      return true;
    },
    turnedAway: () => {
      turnedAway += 1;
      return false;
    },
    said: (message: string) => {
      times += 1;
      if (answered.has(message)) twice += 1;
      answered.add(message);
      open.delete(message);
    },
    times: () => times,
    isAnswered: (message: string) => answered.has(message),
    open: () => [...open],
    all: () => [...open, ...answered],
    shown: { taken: () => taken, turnedAway: () => turnedAway, saidTwice: () => twice },
  };
}

/** Writes again and again, whether what was written before has been taken or not, up to a hundred at once. */
function startWriting(write: () => Promise<void>) {
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  const writing = async () => {
    while (!stopping.signal.aborted) {
      if (underWay.size < 100) {
        const one = write().finally(() => underWay.delete(one));
        underWay.add(one);
      }
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    await Promise.all(underWay);
  };
  const ended = writing();
  return {
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

/** All that were told have been taken by then: those that are not in the log have been lost. */
async function lost({ pool }: Database, all: readonly string[], run: string): Promise<number> {
  const text = `select id from event where body->>'type' = 'messageChecked' and id like '%-' || $1 || '-%'`;
  const { rows } = await pool.query<{ id: string }>({ text, values: [run] });
  const kept = new Set(rows.map(({ id }) => id));
  return all.filter((id) => !kept.has(id)).length;
}

/** Until something is so, for so many milliseconds at most. */
async function until(isSo: () => boolean, within: number): Promise<void> {
  for (const begun = performance.now(); !isSo() && performance.now() - begun < within;) await sleep(20);
}
