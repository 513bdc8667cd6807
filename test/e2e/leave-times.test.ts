import { expect, test } from 'vitest';
import { clockTime } from '../../src/language/clock.ts';
import { wordsFor } from '../../src/language/words.ts';
import { cast, crowd } from '../simulator/cast.ts';
import { atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { expectAt, moment, type Moment } from './moment.ts';
import { evidence, personIn, recordCards, recordOf } from './record.ts';
import { cardSays, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const second = 1000;
const moves = /Participant|conversationUpdate|roster/;

test.concurrent.each([2, 13])(
  'the bot believes of each when they left what Teams says, though all of it is told after the end (%i)',
  async (seed) => {
    await using given = await givenService({ routine: { timings: { organizerGoneGrace: 5 } } });
    const { meeting, people, teams, later } = given;
    await underWay(given, 'ola', 'lise', 'nils');
    await atRest(given);
    teams.trouble.shuffle(seed, 99, moves);
    const left: Record<string, Moment> = {};
    left['Kari'] = await moment(given, () => people.does('kari', { do: 'leave' }));
    later(8 * second);
    for (const [name, person] of [
      ['Nils', 'nils'],
      ['Lise', 'lise'],
      ['Ola', 'ola'],
    ] as const) {
      // In turn: one after the other
      left[name] = await moment(given, () => people.does(person, { do: 'leave' }));
      later(second / 2);
    }
    await people.until(() => recordCards(meeting).length > 0);
    await teams.trouble.release();
    await atRest(given);
    const record = await recordOf(given);
    for (const [name, when] of Object.entries(left)) expectAt(personIn(record, name)?.stays.at(-1)?.to, when);
    expect(evidence(record, 'organizer-leaves-last')).toBe('not-kept');
    const time = clockTime(Date.parse(personIn(record, 'Kari')?.stays[0]?.to ?? ''), 'nb');
    const line = nb.record.leaving.first('Kari Nordmann', nb.people.role.organizer, time, 0);
    expect(recordCards(meeting)).toEqual([expect.stringContaining(line)]);
  },
);

test.concurrent('the bot looks into the call itself when Teams says that somebody has left, whatever the call has told', async () => {
  await using given = await givenService({ routine: { timings: { organizerGoneGrace: 5 } } });
  const { meeting, people, teams, later } = given;
  await underWay(given, 'ola', 'nils');
  await atRest(given);
  const looks = () =>
    teams.sent.filter(({ method, path }) => method === 'GET' && path.endsWith('/participants')).length;
  const before = looks();
  // The call's own word of it does not come.
  teams.trouble.shuffle(1, 99, /roster/);
  const left = await moment(given, () => people.does('kari', { do: 'leave' }));
  await people.until(() => looks() > before);
  await atRest(given);
  const [absence] = (await recordOf(given)).organizerAbsences;
  expectAt(absence?.from, left);
  later(8 * second);
  await people.until(() => toldToAll(meeting, 'ola').includes(nb.notice.organizerGone));
});

test.concurrent('the bot calls nobody back who hangs up on one of two devices, where Teams alone tells who comes and goes', async () => {
  await using given = await givenService({
    routine: { timings: { organizerGoneGrace: 0 } },
    settings: { GRAPH_CALLS: 'off' },
  });
  const { meeting, people, teams } = given;
  teams.undocumented.devices = 'each';
  await underWay(given, 'ola', 'nils');
  teams.trouble.duplicate = true;
  await meeting.do('kari', { do: 'join' }, { device: 'phone' });
  const asked = () => teams.sent.filter(({ path }) => /\/participants\/[^/]+\?/.test(path)).length;
  const before = asked();
  await meeting.do('kari', { do: 'leave' });
  await people.until(() => asked() > before);
  await atRest(given);
  expect(toldToAll(meeting, 'ola')).toEqual([]);
  expect(toldAlone(meeting, 'kari').join('\n')).not.toContain(nb.notice.comeBack(2));
  const during = await recordOf(given);
  expect(during.organizerAbsences).toEqual([]);
  expect(personIn(during, 'Kari')?.stays).toHaveLength(1);
  expect(personIn(during, 'Kari')?.stays[0]?.to).toBeUndefined();
  const left = await moment(given, () => meeting.do('kari', { do: 'leave' }, { device: 'phone' }));
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith(nb.notice.comeBack(2))));
  await atRest(given);
  const after = await recordOf(given);
  expectAt(after.organizerAbsences[0]?.from, left);
  expectAt(personIn(after, 'Kari')?.stays[0]?.to, left);
});

// By itself: so many people are work enough for the machine.
test('the bot keeps the time of each of fifty who leave within five seconds', async () => {
  const tenant = '5b0c7a1e-2d34-4f6a-8b9c-0d1e2f3a4b5c';
  const colleagues = crowd(100, tenant).filter(({ kind }) => kind === 'colleague');
  const everybody = [...cast(tenant).slice(0, 1), ...colleagues];
  await using given = await givenService({ teams: { meeting: { people: everybody, lobby: 'everyone' } } });
  const { meeting, people, teams, later } = given;
  await meeting.installBot();
  await comesIn(given, 'kari');
  await Promise.all(colleagues.map(({ id }) => comesIn(given, id, {})));
  await people.until(() => cardSays(meeting, 'kari').includes(nb.organizer.presentCount(51)));
  await atRest(given);
  teams.trouble.shuffle(6, 20, moves);
  const left: (readonly [string, Moment])[] = [];
  for (const { id, name } of colleagues) {
    // In turn: each a tenth of a second after the one before
    left.push([name, await moment(given, () => people.does(id, { do: 'leave' }))]);
    later(second / 10);
  }
  later(second);
  await people.does('kari', { do: 'leave' });
  await teams.trouble.release();
  await people.until(() => recordCards(meeting).length > 0);
  await atRest(given);
  const { participants } = await recordOf(given);
  for (const [name, when] of left) {
    const stays = participants.find((one) => one.name === name)?.stays ?? [];
    expect(stays, name).toHaveLength(1);
    expectAt(stays[0]?.to, when);
  }
});
