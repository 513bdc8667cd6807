import { expect, test } from 'vitest';
import { clockTime } from '../../src/language/clock.ts';
import { wordsFor } from '../../src/language/words.ts';
import { buttons } from '../simulator/card/press.ts';
import { field } from '../simulator/wire/json.ts';
import { allSee, atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { expectAt, minute, moment } from './moment.ts';
import { evidence, personIn, recordCards, recordOf } from './record.ts';
import { asks, card, cardMessage, cardSays, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const { leaving } = nb.record;

test.concurrent.each([
  ['who-leads', 'observed', 'Ola Hansen'],
  ['organizer', 'not-kept', 'Kari Nordmann'],
] as const)(
  'the bot says who led, who left when and who was last, and judges by the rule of the organisation (%s)',
  async (leavesLast, kept, inCharge) => {
    await using given = await givenService({ routine: { leavesLast } });
    const { meeting, people, teams, later } = given;
    meeting.promote('ola');
    await underWay(given, 'ola', 'lise', 'nils');
    await atRest(given);
    // Who left is told after the end of the meeting, in another order.
    teams.trouble.shuffle(7, 99, /Participant|conversationUpdate|roster/);
    later(20 * minute);
    const organizerLeft = await moment(given, () => people.does('kari', { do: 'leave' }));
    later(9 * minute);
    await people.does('nils', { do: 'leave' });
    await people.does('lise', { do: 'leave' });
    later(minute);
    const lastLeft = await moment(given, () => people.does('ola', { do: 'leave' }));
    await teams.trouble.release();
    await people.until(() => recordCards(meeting).some((said) => said.includes(leaving.rule[leavesLast])));
    await atRest(given);
    const record = await recordOf(given);
    expect(evidence(record, 'organizer-leaves-last')).toBe(kept);
    expect(record.leaving).toMatchObject({
      rule: leavesLast,
      inCharge: { name: inCharge },
      last: { name: 'Ola Hansen' },
    });
    const [kari, ola, ...more] = record.leaving.leaders.toSorted((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
    expect(more).toEqual([]);
    expect([kari?.role, ola?.role]).toEqual(['organizer', 'co-organizer']);
    expectAt(kari?.leftAt, organizerLeft);
    expectAt(ola?.leftAt, lastLeft);
    expectAt(record.leaving.last?.at, lastLeft);
    const time = (one: typeof kari) => clockTime(Date.parse(one?.leftAt ?? ''), 'nb');
    const asKari = ['Kari Nordmann', nb.people.role.organizer, time(kari)] as const;
    const asOla = ['Ola Hansen', nb.people.role['co-organizer'], time(ola)] as const;
    const lines =
      leavesLast === 'organizer'
        ? [leaving.first(...asKari, 10), leaving.also(...asOla)]
        : [leaving.last(...asOla), leaving.also(...asKari)];
    for (const line of lines) expect(recordCards(meeting)).toEqual([expect.stringContaining(line)]);
  },
);

test.concurrent('the bot says of a meeting that runs whether anybody leads it now, and not how it will have been', async () => {
  await using given = await givenService();
  const { meeting, people, teams, later } = given;
  await underWay(given, 'ola', 'nils');
  await atRest(given);
  const now = async () => evidence(await recordOf(given), 'organizer-leaves-last');
  expect(await now()).toBe('open');
  // That she left is told when she has been out for longer than the bot is patient, and twice.
  teams.trouble.duplicate = true;
  teams.trouble.shuffle(5, 99, /Participant|roster/);
  const left = await moment(given, () => people.does('kari', { do: 'leave' }));
  later(minute / 3);
  await teams.trouble.release();
  await people.until(() => toldToAll(meeting, 'ola').includes(nb.notice.organizerGone));
  await atRest(given);
  expect(await now()).toBe('not-kept');
  const [absence] = (await recordOf(given)).organizerAbsences;
  expectAt(absence?.from, left);
  expect(absence?.to).toBeUndefined();
  await comesIn(given, 'kari');
  await people.until(() => cardSays(meeting, 'kari').includes(nb.organizer.presentCount(3)));
  await atRest(given);
  expect(await now()).toBe('open');
  await people.does('kari', { do: 'end' });
  await people.until(() => recordCards(meeting).length > 0);
  await atRest(given);
  expect(await now()).toBe('observed');
});

test.concurrent('the bot offers a colleague the lead where the organizer does not come, and tells the organizer who took it', async () => {
  await using given = await givenService({ teams: { meeting: { lobby: 'everyone' } } });
  const { meeting, people, later } = given;
  await withoutOrganizer(given);
  expect(asks(card(meeting, 'ola'))).not.toContain('leadTaken');
  later(2 * minute);
  await people.does('nils', { do: 'camera', on: true });
  await people.sees('ola', { type: 'leadTaken' });
  for (const person of ['lise', 'nils']) expect(asks(card(meeting, person))).not.toContain('leadTaken');
  const taken = await moment(given, () => people.presses('ola', { type: 'leadTaken' }));
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.includes(nb.notice.leadTaken('Ola Hansen'))));
  await people.presses('ola', { type: 'identityAnswered', with: { answer: 'seen' }, beside: 'Lise' });
  later(minute);
  await people.does('lise', { do: 'leave' });
  await people.does('nils', { do: 'leave' });
  await people.does('ola', { do: 'leave' });
  await people.until(() => recordCards(meeting).length > 0);
  await atRest(given);
  const record = await recordOf(given);
  expectAt(personIn(record, 'Ola')?.tookLeadAt, taken);
  expect(record.leaving).toMatchObject({
    leaders: [{ name: 'Ola Hansen', role: 'lead' }],
    inCharge: { name: 'Ola Hansen' },
  });
  expect(evidence(record, 'organizer-leaves-last')).toBe('observed');
  expect(evidence(record, 'guest-shows-id')).toMatchObject({ Lise: 'confirmed-by-organizer' });
  const time = clockTime(Date.parse(personIn(record, 'Ola')?.tookLeadAt ?? ''), 'nb');
  expect(recordCards(meeting)).toEqual([expect.stringContaining(nb.record.leadTaken('Ola Hansen', time))]);
  expect(toldAlone(meeting, 'kari').filter((said) => said.includes(nb.notice.leadTaken('Ola Hansen')))).toHaveLength(1);
});

test.concurrent('the bot offers nobody the lead where the organisation does not want that', async () => {
  await using given = await givenService({
    routine: { mayLead: 'nobody' },
    teams: { meeting: { lobby: 'everyone' } },
  });
  const { meeting, people, later } = given;
  await withoutOrganizer(given);
  later(2 * minute);
  await people.does('nils', { do: 'camera', on: true });
  await atRest(given);
  expect(asks(card(meeting, 'ola'))).not.toContain('leadTaken');
  const genuine = buttons(card(meeting, 'ola')).find((one) => field(one, 'data', 'type') === 'screenedConfirmed');
  const action = { ...genuine, data: { ...(field(genuine, 'data') as object), type: 'leadTaken' } };
  const refused = { message: wordsFor('nn').refusal['organizer-only'] };
  expect(await meeting.do('ola', { do: 'press', message: cardMessage(meeting, 'ola'), action })).toEqual(refused);
  expect((await recordOf(given)).leaving.leaders).toEqual([]);
});

/** Three come, the organizer does not; everybody reads that, whatever order it is told in that they came. */
async function withoutOrganizer(given: Given): Promise<void> {
  const { meeting, people, teams } = given;
  await meeting.installBot();
  teams.trouble.duplicate = true;
  teams.trouble.shuffle(11, 3, /Participant|conversationUpdate/);
  await comesIn(given, 'ola');
  await comesIn(given, 'lise');
  await comesIn(given, 'nils', { camera: false });
  await teams.trouble.release();
  await allSee(given, 'ola', 'lise', 'nils');
  await people.until(() => cardSays(meeting, 'ola').includes(wordsFor('nn').checklist.awaiting));
  for (const person of ['lise', 'nils']) expect(cardSays(meeting, person)).toContain(nb.checklist.awaiting);
  await atRest(given);
}
