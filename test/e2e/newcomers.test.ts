import { expect, test } from 'vitest';
import { clockTime } from '../../src/language/clock.ts';
import { wordsFor } from '../../src/language/words.ts';
import { cast, type CastMember } from '../simulator/cast.ts';
import { allSee, atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { minute } from './moment.ts';
import { evidence, presentIn, recordOf } from './record.ts';
import { cardSays, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const home = '5b0c7a1e-2d34-4f6a-8b9c-0d1e2f3a4b5c';
const [, ola, lise, nils] = cast(home);

/** Somebody with the account of another, under a name of their own. */
function called(
  name: string,
  like: CastMember | undefined,
  number: number,
  more: Partial<CastMember> = {},
): CastMember {
  if (like === undefined) throw new Error('The cast is smaller than it was.');
  const objectId = `a1c0de00-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const [id = ''] = name.toLowerCase().split(' ');
  return { ...like, id, name, objectId, address: `29:1${id}-${number}`, ...more };
}

test.concurrent.each([5, 16, 33])(
  'the bot tells the organizer, once and privately, who came with a link that was passed on (%i)',
  async (seed) => {
    const sigrid = called('Sigrid Vollan', lise, 70, { byLink: true });
    const people = [...cast(home), sigrid];
    await using given = await givenService({ teams: { meeting: { people } } });
    const { meeting, teams, later } = given;
    await underWay(given, 'ola', 'lise');
    await atRest(given);
    later(2 * minute);
    teams.trouble.duplicate = true;
    teams.trouble.shuffle(seed, 4);
    await comesIn(given, 'sigrid');
    await teams.trouble.release();
    const said = nb.notice.cameWithLink(['Sigrid Vollan']);
    const heard = () => toldAlone(meeting, 'kari').filter((one) => one.includes('kom inn med lenken'));
    await given.people.until(() => heard().length > 0);
    await given.people.does('sigrid', { do: 'leave' });
    await comesIn(given, 'sigrid');
    await atRest(given);
    expect(heard()).toEqual([expect.stringContaining(said)]);
    for (const person of ['ola', 'lise', 'sigrid']) expect(toldAlone(meeting, person)).toEqual([]);
    expect(toldToAll(meeting, 'ola')).toEqual([]);
  },
);

test.concurrent.each([8, 21])(
  'the bot knows by Teams’ own id whom it knows, and asks who the others are, where nothing else is told of them (%i)',
  async (seed) => {
    const sigrid = called('Sigrid Vollan', ola, 70, { byLink: true });
    await using given = await givenService({
      settings: { GRAPH_CALLS: 'off' },
      teams: { meeting: { people: [...cast(home), sigrid] } },
    });
    const { meeting, teams } = given;
    teams.undocumented.accounts = 'left-out';
    await meeting.installBot();
    await atRest(given);
    await comesIn(given, 'kari');
    await atRest(given);
    teams.trouble.shuffle(seed, 5, /Participant|conversationUpdate/);
    for (const person of ['ola', 'lise', 'sigrid', 'nils']) {
      // In turn: one after the other
      await comesIn(given, person);
    }
    await teams.trouble.release();
    await allSee(given, 'kari', 'ola', 'lise', 'sigrid', 'nils');
    await given.people.until(() => cardSays(meeting, 'kari').includes('Sigrid Vollan'));
    await atRest(given);
    const during = await recordOf(given);
    expect(presentIn(during)).toEqual(['Kari', 'Lise', 'Nils', 'Ola', 'Sigrid']);
    expect(during.participants).toHaveLength(5);
    expect(Object.keys(evidence(during, 'guest-shows-id') as object).toSorted()).toEqual(['Lise', 'Nils']);
    await given.people.does('sigrid', { do: 'leave' });
    await given.people.does('ola', { do: 'leave' });
    await atRest(given);
    const after = await recordOf(given);
    expect(after.participants).toHaveLength(5);
    const gone = after.participants.filter(({ stays }) => stays.at(-1)?.to !== undefined);
    expect(new Set(gone.map(({ name }) => name))).toEqual(new Set(['Ola Hansen', 'Sigrid Vollan']));
  },
);

test.concurrent('the bot tells people of the same name apart, in the list, on the buttons and in what it says', async () => {
  const colleague = called('Marit Eide', ola, 71);
  const guest = called('Marit Eide', lise, 72, { id: 'marit-elsewhere' });
  const other = nils === undefined ? [] : [{ ...nils, id: 'other-nils' }];
  await using given = await givenService({
    teams: { meeting: { people: [...cast(home), colleague, guest, ...other] } },
  });
  const { meeting, teams, later } = given;
  const { toldApart } = nb.people;
  const { people } = given;
  await underWay(given, 'marit', 'marit-elsewhere');
  for (const person of ['nils', 'other-nils']) {
    later(2 * minute);
    teams.trouble.shuffle(14, 99);
    // In turn: two minutes after each other
    await comesIn(given, person);
    await teams.trouble.release();
    const present = nb.organizer.presentCount(person === 'nils' ? 4 : 5);
    await people.until(() => cardSays(meeting, 'kari').includes(present));
    await atRest(given);
  }
  const [first, second] = await namesakes();
  const came = (one: typeof first) =>
    `Nils (${toldApart.came(clockTime(Date.parse(one?.stays[0]?.from ?? ''), 'nb'))})`;
  const elsewhere = `Marit Eide (${toldApart.belonging.other})`;
  for (const name of [`Marit Eide (${toldApart.belonging.own})`, elsewhere, came(first), came(second)]) {
    expect(cardSays(meeting, 'kari')).toContain(`**${name}**`);
  }
  later(3 * minute);
  await people.presses('kari', { type: 'identityAnswered', with: { answer: 'known' }, beside: elsewhere });
  const reminder = nb.notice.guestsNotIdentified([came(first), came(second)]);
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.includes(reminder)));
  await people.presses('kari', { type: 'identityAnswered', with: { answer: 'seen' }, beside: came(second) });
  await atRest(given);
  const { demands } = await recordOf(given);
  const answers = demands.find(({ demand }) => demand === 'guest-shows-id')?.people ?? [];
  const of = (one: typeof first) => answers.find(({ participant }) => participant === one?.id)?.answer;
  expect([of(first), of(second)]).toEqual([undefined, 'seen']);

  async function namesakes() {
    const { participants } = await recordOf(given);
    const both = participants.filter(({ name }) => name?.startsWith('Nils'));
    expect(both).toHaveLength(2);
    return both.toSorted((a, b) => ((a.stays[0]?.from ?? '') < (b.stays[0]?.from ?? '') ? -1 : 1));
  }
});
