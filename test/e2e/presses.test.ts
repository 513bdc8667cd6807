import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { buttons } from '../simulator/card/press.ts';
import { field } from '../simulator/wire/json.ts';
import { allThatIsStored, atRest, comesIn, rowsOfAll, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { minute } from './moment.ts';
import { evidence, personIn, recordOf } from './record.ts';
import { asks, card, cardMessage, cardSays } from './seen.ts';

const nb = wordsFor('nb');
const nn = wordsFor('nn');

test.concurrent('the bot keeps of a press that it refuses no more than its kind and the reason', async () => {
  await using given = await givenService();
  await underWay(given, 'nils');
  // What a client sends is anybody's text: without blanks it would pass for an id.
  const text = `teams:29:Storm_Lund_har_vedtak_om_${'spesialundervisning_'.repeat(8)}`.slice(0, 195);
  const long = 'Storm Lund har vedtak om spesialundervisning. '.repeat(11);
  const { refusal } = nb;
  for (const [person, pressed, why] of [
    ['nils', { type: 'identityAnswered', participant: text, answer: 'known' }, 'organizer-only'],
    ['nils', { type: 'screenedConfirmed', participant: text }, 'not-yours'],
    ['kari', { type: 'screenedConfirmed', participant: text }, 'not-here'],
    ['kari', { type: 'staffIdAnswered', asker: text, outcome: 'shown' }, 'not-possible'],
    ['kari', { type: 'findingDismissed', message: text.replaceAll(/[^\w]/g, '').slice(0, 99) }, 'not-possible'],
    ['kari', { type: 'roleDeclared', participant: long, role: 'parent' }, 'old-card'],
    ['kari', { type: 'identityAnswered', participant: text, answer: long }, 'old-card'],
    ['kari', { type: long }, 'old-card'],
  ] as const) {
    // In turn: one after the other
    expect(await presses(given, person, pressed), JSON.stringify(pressed)).toEqual({ message: refusal[why] });
  }
  await atRest(given);
  for (const trace of ['Storm', 'Lund', 'vedtak', 'spesialundervisning']) {
    expect(await allThatIsStored(given.databaseUrl)).not.toContain(trace);
    expect(given.log()).not.toContain(trace);
  }
  const rows = (await rowsOfAll(given.databaseUrl)).flatMap(({ rows: all }) => all);
  const kept = rows.filter((row) => row.includes('pressRefused'));
  for (const reason of ['organizer-only', 'not-yours', 'not-here', 'not-possible']) {
    expect(kept.some((row) => row.includes(reason))).toBe(true);
  }
  expect((await recordOf(given)).participants).toHaveLength(2);
});

test.concurrent('the bot takes nobody’s word for sitting screened who waits, has left or never came', async () => {
  await using given = await givenService();
  const { meeting, people, later } = given;
  await underWay(given, 'ola');
  await people.does('ola', { do: 'leave' });
  await people.until(() => cardSays(meeting, 'kari').includes(nb.organizer.presentCount(1)));
  await atRest(given);
  const screened = { type: 'screenedConfirmed', participant: 'self' };
  // Who was invited has the chat before them, wherever they are.
  expect(await presses(given, 'lise', screened)).toEqual({ message: nb.refusal['not-inside'] });
  expect(await presses(given, 'ola', screened)).toEqual({ message: nn.refusal['not-inside'] });
  later(minute);
  await people.does('lise', { do: 'join', camera: true });
  await people.until(() => cardSays(meeting, 'kari').includes(nb.organizer.lobby(['Lise Berg'])));
  await atRest(given);
  expect(await presses(given, 'lise', screened)).toEqual({ message: nb.refusal['not-inside'] });
  for (const participant of [await idOf(given, 'Lise'), await idOf(given, 'Ola')]) {
    expect(await presses(given, 'kari', { ...screened, participant })).toEqual({ message: nb.refusal['not-inside'] });
  }
  expect(evidence(await recordOf(given), 'screened')).toEqual({ Kari: 'open', Ola: 'open' });
  await people.does('kari', { do: 'admit', person: 'lise' });
  await people.until(() => cardSays(meeting, 'kari').includes(nb.organizer.presentCount(2)));
  await people.presses('lise', { type: 'screenedConfirmed' });
  await atRest(given);
  expect(evidence(await recordOf(given), 'screened')).toMatchObject({ Lise: 'confirmed-by-person', Ola: 'open' });
});

test.concurrent.each([3, 20])(
  'the bot takes back what was said of somebody who had left by then, when that is told later (%i)',
  async (seed) => {
    await using given = await givenService();
    const { meeting, people, teams, later } = given;
    await underWay(given, 'ola', 'lise', 'nils');
    await people.presses('nils', { type: 'screenedConfirmed' });
    await atRest(given);
    later(2 * minute);
    teams.trouble.duplicate = true;
    teams.trouble.shuffle(seed, 99, /Participant|conversationUpdate|roster/);
    await people.does('ola', { do: 'leave' });
    later(minute);
    await people.presses('ola', { type: 'screenedConfirmed' });
    await people.presses('kari', { type: 'introductionsHeld' });
    await people.presses('lise', { type: 'screenedConfirmed' });
    later(minute);
    await people.does('nils', { do: 'leave' });
    await atRest(given);
    expect(evidence(await recordOf(given), 'screened')).toMatchObject({ Ola: 'confirmed-by-person' });
    await teams.trouble.release();
    await people.until(() => cardSays(meeting, 'kari').includes(nb.organizer.presentCount(2)));
    await atRest(given);
    const record = await recordOf(given);
    const confirmed = 'confirmed-by-person';
    expect(evidence(record, 'screened')).toEqual({ Kari: 'open', Ola: 'open', Lise: confirmed, Nils: confirmed });
    expect(evidence(record, 'introductions')).toMatchObject({ Ola: 'open', Lise: 'confirmed-by-organizer' });
    expect(personIn(record, 'Ola')?.stays).toHaveLength(1);
    await comesIn(given, 'ola');
    await people.sees('ola', { type: 'screenedConfirmed' });
    expect(asks(card(meeting, 'ola'))).toContain('screenedConfirmed');
  },
);

/** Somebody's client sends this with the button of a card that they have. */
function presses({ meeting }: Given, person: string, data: object) {
  const genuine = buttons(card(meeting, person)).find((one) => field(one, 'data', 'type') !== undefined);
  const { v, meeting: occurrence } = field(genuine, 'data') as Readonly<Record<string, unknown>>;
  const action = { ...genuine, type: 'Action.Execute', data: { v, meeting: occurrence, ...data } };
  return meeting.do(person, { do: 'press', message: cardMessage(meeting, person), action });
}

async function idOf(given: Given, name: string): Promise<string> {
  return personIn(await recordOf(given), name)?.id ?? '';
}
