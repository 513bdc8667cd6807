import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { cast, crowd } from '../simulator/cast.ts';
import { buttons } from '../simulator/card/press.ts';
import { field } from '../simulator/wire/json.ts';
import { atRest, allSee, comesIn, seesOwn, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { evidence, recordOf } from './record.ts';
import { asks, card, cardMessage, cards, toldInChat, words } from './seen.ts';

const nb = wordsFor('nb');

test.concurrent('the bot gives the organizer, and nobody else, a list of what to do before the meeting', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await meeting.installBot();
  await people.presses('kari', { type: 'preparationTicked', with: { demand: 'marked-private' } });
  await people.until(
    () => meeting.seenBy('kari').personalChat?.some((one) => words(one).includes(nb.preparation.done(1, 8))) === true,
  );
  await atRest(given);
  expect(meeting.seenBy('kari').personalChat).toHaveLength(1);
  expect(meeting.seenBy('kari').chat).toEqual([]);
  expect(meeting.seenBy('ola').chat).toEqual([]);
  expect(meeting.seenBy('ola').personalChat).toBeUndefined();
});

test.concurrent('the bot posts one checklist when the meeting starts, and shows each person their own', async () => {
  await using given = await givenService();
  const { meeting } = given;
  await underWay(given, 'ola', 'nils', 'amina');
  await atRest(given);
  for (const person of ['kari', 'ola', 'nils', 'amina']) expect(cards(meeting, person)).toHaveLength(1);
  expect(asks(card(meeting, 'kari'))).toEqual(
    expect.arrayContaining(['identityAnswered', 'introductionsHeld', 'routinePaused', 'sure', 'watchName']),
  );
  expect(JSON.stringify(card(meeting, 'kari'))).toContain('Nils');
  for (const person of ['ola', 'nils', 'amina']) {
    expect(asks(card(meeting, person)).length, person).toBeLessThanOrEqual(3);
    expect(asks(card(meeting, person)), person).toContain('screenedConfirmed');
    expect(asks(card(meeting, person)), person).not.toContain('identityAnswered');
    expect(JSON.stringify(card(meeting, person)), person).not.toContain('Kari');
  }
});

test.concurrent('the bot speaks to each person in their own language, and to all in that of the organisation', async () => {
  await using given = await givenService({ routine: { language: 'nn' } });
  const { meeting } = given;
  await underWay(given, 'ola', 'amina');
  for (const [person, language] of [
    ['kari', 'nb'],
    ['ola', 'nn'],
    ['amina', 'en'],
  ] as const) {
    expect(field(card(meeting, person), 'lang')).toBe(language);
    expect(buttons(card(meeting, person)).map(({ title }) => title)).toContain(
      wordsFor(language).checklist.confirmScreened,
    );
  }
  await given.people.does('kari', { do: 'end' });
  const line = 'meetingOver' as const;
  const end = wordsFor('nn').notice[line]('').split('.')[0] ?? '';
  await given.people.until(() => toldInChat(meeting, 'ola').some((said) => said.startsWith(end)));
});

test.concurrent('the bot also serves those for whom Teams fetches no view of their own', async () => {
  const people = [
    ...cast('5b0c7a1e-2d34-4f6a-8b9c-0d1e2f3a4b5c').slice(0, 1),
    ...crowd(63, '5b0c7a1e-2d34-4f6a-8b9c-0d1e2f3a4b5c'),
  ];
  await using given = await givenService({ teams: { meeting: { people, lobby: 'everyone' } } });
  const { meeting, teams } = given;
  await meeting.installBot();
  await comesIn(given, 'kari');
  await Promise.all(people.slice(1).map(({ id }) => comesIn(given, id)));
  await allSee(given, 'kari');
  await atRest(given);
  await teams.until(() => people.filter(({ id }) => !seesOwn(card(meeting, id))).length === 4);
  const [left] = people.filter(({ id }) => !seesOwn(card(meeting, id)));
  const id = left?.id ?? '';
  expect(JSON.stringify(card(meeting, id))).not.toContain('Person 2');
  await given.people.presses(id, { type: 'screenedConfirmed' });
  expect(seesOwn(card(meeting, id))).toBe(true);
  expect(cards(meeting, id)).toHaveLength(1);
  expect(teams.limits.breaches).toEqual([]);
  const record = await recordOf(given);
  const answers = record.demands.find(({ demand }) => demand === 'screened')?.people ?? [];
  expect(answers.filter((one) => one.evidence === 'confirmed-by-person')).toHaveLength(1);
});

test.concurrent('the bot changes nothing for a forged button, and tells who pressed it why', async () => {
  await using given = await givenService();
  const { meeting } = given;
  await underWay(given, 'ola', 'nils');
  const [ola, nils] = [await participant('Ola'), await participant('Nils')];
  const before = await recordOf(given);
  const genuine = buttons(card(meeting, 'kari')).find((one) => field(one, 'data', 'type') === 'identityAnswered');
  const forge = (person: string, data: object) =>
    meeting.do(person, {
      do: 'press',
      message: cardMessage(meeting, person),
      action: { ...genuine, data: { ...(field(genuine, 'data') as object), ...data } },
    });
  const { refusal } = nb;
  expect(await forge('nils', { type: 'identityAnswered', participant: nils, answer: 'known' })).toEqual({
    message: refusal['organizer-only'],
  });
  expect(await forge('nils', { type: 'screenedConfirmed', participant: ola })).toEqual({
    message: refusal['not-yours'],
  });
  expect(await forge('kari', { participant: 'teams:29:nobody' })).toEqual({ message: refusal['not-here'] });
  expect(await forge('kari', { meeting: '3f1f9a52-0000-4000-8000-000000000000' })).toEqual({
    message: refusal['old-card'],
  });
  expect(await forge('kari', { meeting: "x' or 1=1" })).toEqual({ message: refusal['old-card'] });
  expect(await forge('kari', { v: 7 })).toEqual({ message: refusal['old-card'] });
  expect(await forge('kari', { type: 'constructor' })).toEqual({ message: refusal['old-card'] });
  expect(await forge('kari', { answer: 'admin' })).toEqual({ message: refusal['old-card'] });
  expect(await forge('ola', { type: 'routineStopped' })).toEqual({ message: wordsFor('nn').refusal['organizer-only'] });
  const after = await recordOf(given);
  expect({ ...after, meeting: undefined }).toEqual({ ...before, meeting: undefined });
  expect(evidence(after, 'guest-shows-id')).toEqual({ Nils: 'open' });

  async function participant(name: string): Promise<string> {
    const { participants } = await recordOf(given);
    return participants.find((one) => one.name?.startsWith(name))?.id ?? '';
  }
});

test.concurrent('the bot takes a button of another meeting for what it is', async () => {
  await using given = await givenService();
  const { meeting, teams } = given;
  await underWay(given);
  const other = teams.addMeeting({ title: 'En annen samtale' });
  await other.installBot();
  await other.do('kari', { do: 'join', camera: true });
  await teams.until(() => seesOwn(card(other, 'kari')));
  const foreign = buttons(card(other, 'kari')).find((one) => field(one, 'data', 'type') === 'routinePaused');
  expect(await meeting.do('kari', { do: 'press', message: cardMessage(meeting, 'kari'), action: foreign })).toEqual({
    message: nb.refusal['old-card'],
  });
  await atRest(given);
  expect(asks(card(meeting, 'kari'))).toContain('routinePaused');
  expect(asks(card(other, 'kari'))).toContain('routinePaused');
});
