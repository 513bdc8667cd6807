import { openDatabase } from '../../../bot/store/database.ts';
import { startHandling, type Handle } from '../../../bot/meeting/handle.ts';
import { protocol } from '../../../src/protocol/history.ts';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import { standard } from '../../../src/routine/standard.ts';
import { randomFrom } from '../../simulator/wire/random.ts';
import { tenant } from './world.ts';

/** What a process of its own says of many meetings of five that it has taken facts of. */
export interface Remembered {
  /** Bytes of the heap that it takes to remember them; and resident, with what has not been collected yet. */
  readonly kept: number;
  readonly resident: number;
  /** CPU microseconds for a fact in any of a few meetings, and in any of all. */
  readonly few: number;
  readonly all: number;
}

const meetings = 10_000;
const few = 100;
const people = 5;
/** Of a meeting, and then of all of them. */
const [factsEach, facts] = [20, 4000];

const { DATABASE_URL: url = '' } = process.env;
const database = await openDatabase({ url }, () => undefined);
const { handle } = startHandling({ database, protocol, routineFor: () => standard, clock: Date.now });
const random = randomFrom(2026);
const empty = heap();
await inParallel(meetings, (meeting) => open(handle, meeting));
const answer: Remembered = {
  few: await cpuPerFact(() => meetings - 1 - Math.floor(random() * few)),
  all: await cpuPerFact(() => Math.floor(random() * meetings)),
  resident: process.memoryUsage().rss,
  kept: heap() - empty,
};
await database.close();
process.send?.(answer);

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Those that wait together are stored together. */
async function open(take: Handle['handle'], meeting: number): Promise<void> {
  const at = Date.now();
  const events: MeetingEvent[] = [{ type: 'meetingStarted', id: `start-${meeting}`, at, startedAt: at }];
  for (let index = 0; index < people; index += 1) {
    const id = `joined-${meeting}-${index}`;
    events.push({ type: 'participantJoined', id, at, person: personOf(meeting, index), source: 'teams' });
  }
  for (let index = 0; index < factsEach; index += 1) events.push(edited(meeting, `${index}`));
  await Promise.all(events.map((event) => take({ where: chatOf(meeting), event })));
}

async function cpuPerFact(pick: () => number): Promise<number> {
  const before = process.cpuUsage();
  await inParallel(facts, async (index) => {
    const meeting = pick();
    await handle({ where: chatOf(meeting), event: edited(meeting, `${process.hrtime.bigint()}-${index}`) });
  });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / facts;
}

async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  const indexes = Array.from({ length: count }, (_, index) => index)[Symbol.iterator]();
  const worker = async () => {
    for (const index of indexes) {
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}

function chatOf(meeting: number): { readonly in: 'chat'; readonly tenant: string; readonly conversation: string } {
  return { in: 'chat', tenant, conversation: `19:meeting_remembered-${meeting}@thread.v2` };
}

function edited(meeting: number, part: string): MeetingEvent {
  return {
    type: 'messageChecked',
    id: `edited-${meeting}-${part}`,
    at: Date.now(),
    change: 'edited',
    message: `message-${part}`,
    person: personOf(meeting, part.length % people),
    findings: [],
  };
}

function personOf(meeting: number, index: number): { readonly id: string; readonly name: string } {
  const id = `entra:a1c0de00-0000-4000-8000-${String(meeting * people + index).padStart(12, '0')}`;
  return { id, name: `Person ${index}` };
}
