import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { wordsFor } from '../../src/language/words.ts';
import type { Doing } from '../simulator/person-view.ts';
import type { Place } from './place.ts';
import { asks, card, cardSays } from './seen.ts';

/** The bot is added, and the meeting begins. */
export async function underWay(place: Place, ...others: readonly string[]): Promise<void> {
  await place.meeting.installBot();
  await begins(place, ...others);
}

/**
 * The organizer starts the meeting, the bot comes into the call where it may, and the others come one after the other, all
 * with the camera on; everybody has a view of their own.
 */
export async function begins(place: Place, ...others: readonly string[]): Promise<void> {
  const { teams, environment } = place;
  await comesIn(place, 'kari');
  if (teams.grants.call && environment['GRAPH_CALLS'] === 'on') await isInCall(place);
  for (const person of others) {
    // In turn: one after the other
    await comesIn(place, person);
  }
  await allSee(place, 'kari', ...others);
}

async function isInCall({ teams, meeting }: Place): Promise<void> {
  await teams.until(() => teams.calls.some((call) => call.meeting.id === meeting.id && call.state === 'established'));
  await teams.settled();
}

/** Somebody joins, and is let in where they have to wait. */
export async function comesIn(
  { meeting, people }: Place,
  person: string,
  joining: Omit<Extract<Doing, { do: 'join' }>, 'do'> = { camera: true },
): Promise<void> {
  await people.does(person, { do: 'join', ...joining });
  if (meeting.seenBy(person).where === 'lobby') await people.does('kari', { do: 'admit', person });
}

/** Somebody hangs up, and the organizer's card shows how many are left. */
export async function goes({ meeting, people }: Place, person: string, left: number): Promise<void> {
  await people.does(person, { do: 'leave' });
  await people.until(() => cardSays(meeting, 'kari').includes(`${wordsFor('nb').organizer.presentCount(left)},`));
}

/** Each of these people has a view of the card that is their own. */
export async function allSee({ meeting, people }: Place, ...those: readonly string[]): Promise<void> {
  await people.until(() => those.every((person) => seesOwn(card(meeting, person))));
}

/** The view common to all offers to show one's own; one's own does not. */
export function seesOwn(one: unknown): boolean {
  return one !== undefined && !asks(one).includes('refresh');
}

/** All that the bot had to do, it has done: nothing is on its way, in either direction. `within`: milliseconds. */
export async function atRest(
  { teams, databaseUrl }: Pick<Place, 'teams' | 'databaseUrl'>,
  within = 20_000,
): Promise<void> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const left = async () => {
    await teams.settled();
    const { rows } = await database.query<{ count: number }>(
      'select count(*)::integer as count from effect where due is not null',
    );
    return rows[0]?.count;
  };
  try {
    for (const begun = performance.now(); (await left()) !== 0; await sleep(50)) {
      if (performance.now() - begun > within) throw new Error(`The bot still has something to do after ${within} ms.`);
    }
    await teams.settled();
  } finally {
    await database.end();
  }
}

/** Everything that stands in the database, in every table, as text. */
export async function allThatIsStored(databaseUrl: string): Promise<string> {
  return (await rowsOfAll(databaseUrl)).map(({ rows }) => rows.join('\n')).join('\n');
}

/** Every table of the database, with its rows as text; what only keeps the database itself in order left out. */
export async function rowsOfAll(
  databaseUrl: string,
): Promise<readonly { readonly table: string; readonly rows: readonly string[] }[]> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const { rows: tables } = await database.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const found = [];
    for (const { name } of tables) {
      // In turn: one connection
      const { rows } = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
      found.push({ table: name, rows: rows.map(({ row }) => row) });
    }
    return found;
  } finally {
    await database.end();
  }
}
