import { expect, test } from 'vitest';
import { openDatabase, type Database } from '../../bot/store/database.ts';
import { joinInstances } from '../../bot/store/instance.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import { freshDatabaseUrl } from '../fixture.ts';
import { kill } from '../store/lives.ts';
import { startLoop } from './loop.ts';
import { chat, stage, tinyProtocol, written } from './stage.ts';

const speak = tinyProtocol((event) =>
  event.type === 'messageChecked'
    ? [{ type: 'tell', matter: 'reminder', to: event.message, notice: { about: 'sensitive-hint' } }]
    : [],
);

function inChat(index: number) {
  return { ...chat, conversation: `19:meeting_shared-${index}@thread.v2` };
}

test('two instances share the work, lose nothing and never both speak', async () => {
  const url = await freshDatabaseUrl();
  const databases = await Promise.all([1, 2].map(() => openDatabase({ url }, () => undefined)));
  const theatre = stage();
  const loops = await Promise.all(
    databases.map((database) => startLoop(database, { performers: theatre.performers, protocol: speak })),
  );
  const count = 40;
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await loops[index % 2]?.meetings.handle({ ...written(`m${index}`), where: inChat(index % 4) });
    }),
  );
  await theatre.until(count);
  const told = theatre.performed.map(({ effect }) => ('to' in effect ? effect.to : ''));
  expect(new Set(told).size).toBe(count);
  for (const chatIndex of [0, 1, 2, 3]) {
    const seen = await loops[0]?.meetings.read(inChat(chatIndex));
    expect(seen?.state.reminders.identity).toHaveLength(count / 4);
  }
  await Promise.all(loops.map(({ stop }) => stop()));
  expect(theatre.performed).toHaveLength(count);
  await Promise.all(databases.map((database) => database.close()));
});

/** Somebody seen is nothing new, unless two facts are known. */
const countsLater = {
  ...speak,
  evolve: (state: MeetingState, event: MeetingEvent) => {
    const { identity } = state.reminders;
    if (event.type === 'participantSeen' && identity.length < 2) return state;
    return { ...state, reminders: { ...state.reminders, identity: [...identity, event.at] } };
  },
};

test('an instance that was alone misses nothing of what another that begins stores', async () => {
  const url = await freshDatabaseUrl();
  const databases = await Promise.all([1, 2].map(() => openDatabase({ url }, () => undefined)));
  const { performers } = stage();
  const begin = (database: Database) => startLoop(database, { performers, protocol: countsLater });
  const [former, later] = databases.map((database) => () => begin(database));
  const alone = await former?.();
  await alone?.meetings.handle(written('first'));
  const second = await later?.();
  await second?.meetings.handle(written('second'));
  const seen = { type: 'participantSeen', id: 'seen', at: Date.now(), person: { id: 'entra:ola' } } as const;
  // By what the first one remembers, this changes nothing.
  await alone?.meetings.handle({ where: chat, event: seen });
  expect((await second?.meetings.read(chat))?.state.reminders.identity).toHaveLength(3);
  await Promise.all([alone?.stop(), second?.stop()]);
  await Promise.all(databases.map((database) => database.close()));
});

test.each([
  { lane: 'alarms', column: 'alarming', notice: { about: 'recording-organizer', kind: 'recording' } as const },
  { lane: 'rest', column: 'delivering', notice: { about: 'sensitive-hint' } as const },
])('an instance takes over what a dead one held of the $lane', async ({ column, notice }) => {
  const speaks = tinyProtocol((event) =>
    event.type === 'messageChecked' ? [{ type: 'tell', matter: event.message, to: event.message, notice }] : [],
  );
  const url = await freshDatabaseUrl();
  const database = await openDatabase({ url }, () => undefined);
  const dead = await joinInstances(database);
  const theatre = stage();
  const first = await startLoop(database, { performers: theatre.performers, protocol: speaks });
  const { meeting } = await first.meetings.handle(written('first'));
  await theatre.until(1);
  await first.stop();
  await database.pool.query(`update meeting set ${column} = $2 where id = $1`, [meeting?.id, dead.id()]);
  await kill(database, dead);
  const second = await startLoop(database, { performers: theatre.performers, protocol: speaks });
  await second.meetings.handle(written('second'));
  await theatre.until(2);
  expect(theatre.performed[1]?.effect).toMatchObject({ to: 'second' });
  await second.stop();
  await database.close();
});
