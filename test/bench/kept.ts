import { Client } from 'pg';
import { openDatabase, type Database } from '../../bot/store/database.ts';
import { forgetMeeting } from '../../bot/store/effects.ts';
import { startPostgres } from '../../bot/store/embedded.ts';
import { joinInstances } from '../../bot/store/instance.ts';
import { least, printGoal } from './service/table.ts';

/**
 * `npm run bench:kept`: what an instance does every few seconds, when another has died, and when a meeting is deleted, with ever
 * more meetings kept. In a database that sorts text as people do (ICU), where finding by the beginning of a text is hardest.
 */
const most = Number(process.env['BENCH_KEPT'] ?? 300_000);
const rounds = 15;
const goal = 5;

const postgres = await startPostgres();
try {
  await ask(
    postgres.url(),
    `create database kept template template0 encoding 'UTF8' locale_provider icu icu_locale 'nb-NO' locale 'C'`,
  );
  const url = postgres.url('kept');
  const database = await openDatabase({ url }, () => undefined);
  console.log('| meetings kept | tidying | after a death | deleting one, ms |\n|---:|---:|---:|---:|');
  let kept = 0;
  let last: Figures = { tidying: 0, death: 0, deleting: 0 };
  for (const count of [most / 100, most / 10, most]) {
    await keep(url, kept, count);
    kept = count;
    last = await measure(database);
    const cells = [last.tidying, last.death, last.deleting].map((milliseconds) => milliseconds.toFixed(1));
    console.log(`| ${count} | ${cells.join(' | ')} |`);
  }
  for (const [what, milliseconds] of Object.entries(last)) {
    printGoal(
      `12 (${what} with ${most} kept: at most ${goal} ms)`,
      `${milliseconds.toFixed(1)} ms`,
      milliseconds <= goal,
    );
  }
  await database.close();
} finally {
  await postgres.stop();
}

/** Milliseconds, at best: on a busy machine the nearest to what the work itself takes. */
interface Figures {
  readonly tidying: number;
  readonly death: number;
  readonly deleting: number;
}

async function measure(database: Database): Promise<Figures> {
  const instance = await joinInstances(database);
  const tidying = await timed(instance.tidyUp);
  const death = await timed(instance.tidyUp, async (round) => {
    await database.pool.query('insert into instance (id, pool) values ($1, $1)', [`dead-${round}`]);
    await database.pool.query('update meeting set delivering = $1 where id = $2', [`dead-${round}`, id(100 + round)]);
    await database.pool.query(`update effect set due = now() where meeting = $1`, [id(100 + round)]);
  });
  const deleting = await timed((round) => forgetMeeting(database, id(200 + round)));
  await instance.leave();
  return { tidying, death, deleting };
}

async function timed(
  work: (round: number) => Promise<unknown>,
  before?: (round: number) => Promise<void>,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await before?.(round);
    const begun = performance.now();
    await work(round);
    times.push(performance.now() - begun);
  }
  return least(times);
}

/** As meetings are named: ids of one length that have nothing in common. */
function id(meeting: number): string {
  return meeting.toString(16).padStart(8, '0') + '-0000-4000-8000-000000000000';
}

/** Meetings that are over and wait for their deletion, each with a state, a log, two living lines and an appointment. */
async function keep(url: string, from: number, to: number): Promise<void> {
  const those = `(select lpad(to_hex(n), 8, '0') || '-0000-4000-8000-000000000000' as id, n from generate_series(${from}, ${to - 1}) n) kept`;
  await ask(
    url,
    `insert into meeting (id, tenant, conversation, ordinal, state, version, last_at, last_id, ended_at, ran_until)
      select id, 'tenant', '19:meeting_' || id, 1, (select json_object_agg(k, repeat('x', 40)) from generate_series(1, 30) k),
        30, 0, '', now(), now() from ${those}`,
  );
  await ask(
    url,
    `insert into event (meeting, id, at, body)
      select id, 'fact-' || e, e, '{"type":"messageChecked"}' from ${those}, generate_series(1, 5) e`,
  );
  await ask(
    url,
    `insert into effect (meeting, key, body)
      select id, key, '{"type":"showChecklist"}' from ${those}, unnest(array['showChecklist', 'readRoster']) key`,
  );
  await ask(
    url,
    `select count(graphile_worker.add_job('timer', json_build_object('meeting', id), job_key => id || ':retention',
      run_at => now() + interval '20 days')) from ${those}`,
  );
  await ask(url, 'vacuum analyze');
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
