import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { allThatIsStored, atRest, begins } from './given-meeting.ts';
import {
  calendarsAtRest,
  givenInvitations,
  invitationIn,
  routineFile,
  type GivenInvitations,
} from './given-invitations.ts';
import type { Json } from '../simulator/wire/json.ts';
import { onPostgresOfItsOwn } from '../store/own-postgres.ts';
import { recordOf } from './record.ts';
import { toldAlone } from './seen.ts';

const nb = wordsFor('nb');

test.concurrent('the record says of each clause what was read in the invitation, and preparation shows it', async () => {
  await using given = await givenInvitations();
  const { pen, people, meeting } = given;
  const id = pen.add(invitationOfMeeting(given, { sensitivity: 'normal' }), [routineFile]);
  await calendarsAtRest(given);
  await meeting.installBot();
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith(nb.preparation.title)));
  await atRest(given);
  expect(prepared(given)).toContain(`✓ ${nb.preparation.seen}: ${nb.preparation.clause['routine-attached'].what}`);
  expect(prepared(given)).not.toContain(`✓ ${nb.preparation.seen}: ${nb.preparation.clause['marked-private'].what}`);
  pen.change(id, { sensitivity: 'private' });
  await calendarsAtRest(given);
  await people.until(() =>
    prepared(given).includes(`✓ ${nb.preparation.seen}: ${nb.preparation.clause['marked-private'].what}`),
  );
  await begins(given, 'ola');
  await people.does('kari', { do: 'end' });
  await atRest(given);
  const found = await evidence(given);
  expect(found).toMatchObject({ 'marked-private': 'observed', 'agreed-by-phone': undefined });
  expect(Object.values(found).filter((one) => one === 'observed')).toHaveLength(7);
});

test.concurrent('an occurrence with words of its own is told from its series by when it is', async () => {
  await using given = await givenInvitations();
  const { pen, meeting } = given;
  const series = pen.add(invitationIn(given, -24, { type: 'seriesMaster' }), [routineFile]);
  pen.add({ ...invitationIn(given, 48), type: 'occurrence', seriesMasterId: series }, [routineFile]);
  const own = { type: 'exception', seriesMasterId: series, sensitivity: 'normal' };
  pen.add(invitationOfMeeting(given, own), [routineFile]);
  await calendarsAtRest(given);
  await meeting.installBot();
  await begins(given);
  await atRest(given);
  expect(await evidence(given)).toMatchObject({ 'marked-private': 'not-kept' });
});

test.concurrent('no word of any invitation is in the database, in its files and log, or in what the service writes', async () => {
  await onPostgresOfItsOwn(async (url, folder) => {
    await using given = await givenInvitations({ settings: { DATABASE_URL: url } });
    const { pen, people, meeting, teams } = given;
    const words = ['Selma', 'autisme', 'Sakkyndig', 'Fjelltoppen', 'Anette', 'anette-solheim@post.example'];
    const [child = '', diagnosis = '', paper = '', room = '', name, address] = words;
    const id = pen.add(
      invitationOfMeeting(given, {
        subject: `Samtale om ${child}`,
        body: { contentType: 'html', content: `<p>${child} har fått diagnosen ${diagnosis}.</p>` },
        location: { displayName: room },
        sensitivity: 'normal',
        attendees: [{ type: 'required', emailAddress: { name, address } }],
      }),
      [{ ...routineFile, name: `${paper} vurdering.pdf` }],
    );
    await people.presses('kari', { type: 'mend', with: { demand: 'browser-join-explained' } });
    await people.presses('kari', { type: 'mend', with: { demand: 'marked-private' } });
    await meeting.installBot();
    await begins({ ...given, databaseUrl: url });
    pen.change(id, { subject: `Ny samtale om ${child}` });
    await calendarsAtRest({ ...given, databaseUrl: url });
    pen.remove(id);
    await people.does('kari', { do: 'end' });
    await calendarsAtRest({ ...given, databaseUrl: url });
    await atRest({ teams, databaseUrl: url });
    const places = { rows: await allThatIsStored(url), files: await bytesBelow(folder), log: given.log() };
    const found = words.flatMap((word) =>
      Object.entries(places).flatMap(([place, content]) => (content.includes(word) ? [`${word} in ${place}`] : [])),
    );
    expect(found).toEqual([]);
    // What is kept of it is found: so are words, where there are any.
    const { rows, files } = places;
    expect([rows, files].map((place) => place.includes('invitationRead'))).toEqual([true, true]);
  });
});

/** Everything that stands in the files below a folder; one that goes meanwhile has nothing in it. */
async function bytesBelow(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(files.map((file) => readFile(file, 'latin1').catch(() => '')));
  return read.join('\n');
}

/** An invitation to the demo's own meeting: that begins when the invitation says. */
function invitationOfMeeting(given: GivenInvitations, over: Json = {}): Json {
  const invitation = invitationIn(given, 0, over);
  const starts = Math.floor(given.clock() / 60_000) * 60_000;
  given.meeting.schedule(new Date(starts), new Date(starts + 3_600_000));
  return invitation;
}

function prepared({ meeting }: GivenInvitations): string {
  return toldAlone(meeting, 'kari').find((said) => said.startsWith(nb.preparation.title)) ?? '';
}

async function evidence(given: GivenInvitations) {
  const { preparation } = await recordOf(given);
  return Object.fromEntries(preparation.map(({ demand, evidence: found }) => [demand, found]));
}
