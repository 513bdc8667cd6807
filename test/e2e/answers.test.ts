import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { atRest, comesIn, goes, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { evidence, personIn, recordOf } from './record.ts';
import { asks, card, cardSays, toldAlone } from './seen.ts';

const nb = wordsFor('nb');

test.concurrent('the bot notes the round of introductions for those present, and opens it again for a late joiner alone', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.presses('kari', { type: 'introductionsHeld' });
  await comesIn(given, 'amina');
  await people.until(() => cardSays(meeting, 'kari').includes('Amina'));
  await atRest(given);
  const during = await recordOf(given);
  expect(evidence(during, 'introductions')).toMatchObject({
    Ola: 'confirmed-by-organizer',
    Nils: 'confirmed-by-organizer',
    Amina: 'open',
  });
  await people.presses('kari', { type: 'introductionsHeld', beside: 'Amina' });
  expect(evidence(await recordOf(given), 'introductions')).toMatchObject({ Amina: 'confirmed-by-organizer' });
});

test.concurrent('the bot notes who says that they sit screened, and tells first that it is on video', async () => {
  const wording = 'Vi holder samtalen på video fordi dere bor langt unna.';
  await using given = await givenService({ routine: { consent: { kind: 'informed', wording: { nb: wording } } } });
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  expect(cardSays(meeting, 'nils')).toContain(wording);
  await people.presses('nils', { type: 'screenedConfirmed' });
  await people.presses('kari', { type: 'screenedConfirmed', beside: 'Ola' });
  await atRest(given);
  expect(cardSays(meeting, 'nils')).toContain(nb.checklist.stepDone.screened);
  expect(asks(card(meeting, 'nils'))).not.toContain('screenedConfirmed');
  const record = await recordOf(given);
  expect(evidence(record, 'screened')).toEqual({
    Kari: 'open',
    Ola: 'confirmed-by-organizer',
    Nils: 'confirmed-by-person',
  });
  expect(evidence(record, 'consent')).toEqual({ Kari: 'informed', Ola: 'informed', Nils: 'informed' });
  expect(record.routine.consent).toBe('informed');
});

test.concurrent('the bot takes consent from each in person, and lets them take it back', async () => {
  await using given = await givenService({ routine: { consent: { kind: 'consent' } } });
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.presses('nils', { type: 'screenedConfirmed' });
  await people.presses('ola', { type: 'consentGiven' });
  await people.presses('nils', { type: 'consentGiven' });
  await people.until(() => asks(card(meeting, 'nils')).includes('consentWithdrawn'));
  expect(evidence(await recordOf(given), 'consent')).toEqual({
    Kari: 'open',
    Ola: 'confirmed-by-person',
    Nils: 'confirmed-by-person',
  });
  await people.presses('nils', { type: 'consentWithdrawn' });
  await people.until(() => cardSays(meeting, 'nils').includes(nb.consent.withdrawn));
  await atRest(given);
  expect(evidence(await recordOf(given), 'consent')).toMatchObject({ Nils: 'withdrawn' });
});

test.concurrent('the bot writes to a guest in the language that the guest has chosen', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.presses('nils', { type: 'languages' });
  await people.presses('nils', { type: 'languageChosen', with: { language: 'pl' } });
  await people.until(() => cardSays(meeting, 'nils').includes(wordsFor('pl').checklist.now));
  await people.does('nils', { do: 'write', text: `Fødselsnummeret er ${syntheticNationalId()}` });
  const { notice, kindWritten } = wordsFor('pl');
  const yours = notice.sensitiveYours(kindWritten['national-id']);
  await people.until(() => toldAlone(meeting, 'nils').some((said) => said.startsWith(yours)));
});

test.concurrent('the bot keeps to the language that a guest has asked it for in the chat', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.does('nils', { do: 'write', text: '@Møtevakt språk polsk' });
  const { personal, checklist } = wordsFor('pl');
  await people.until(() => toldAlone(meeting, 'nils').includes(personal.language.now));
  await people.until(() => cardSays(meeting, 'nils').includes(checklist.now));
});

test.concurrent('the bot keeps the answers of who was away for a moment', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await people.presses('ola', { type: 'screenedConfirmed' });
  await goes(given, 'ola', 1);
  await comesIn(given, 'ola');
  await atRest(given);
  expect(toldAlone(meeting, 'ola')).toEqual([]);
  const record = await recordOf(given);
  expect(personIn(record, 'Ola')?.stays).toHaveLength(2);
  expect(evidence(record, 'screened')).toMatchObject({ Ola: 'confirmed-by-person' });
});

test.concurrent('the bot asks again who was away for long whether they sit screened', async () => {
  await using given = await givenService({ routine: { timings: { absence: 1 } } });
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.presses('ola', { type: 'screenedConfirmed' });
  await goes(given, 'ola', 2);
  given.later(1500);
  await comesIn(given, 'ola');
  await people.until(() =>
    toldAlone(meeting, 'ola').some((said) => said.includes(wordsFor('nn').notice.screenedAgain)),
  );
  expect(evidence(await recordOf(given), 'screened')).toMatchObject({ Ola: 'open' });
  await people.presses('ola', { type: 'screenedConfirmed' });
  await atRest(given);
  expect(evidence(await recordOf(given), 'screened')).toMatchObject({ Ola: 'confirmed-by-person' });
});

test.concurrent('the bot can be paused and resumed by the organizer alone, and the record says so', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await people.presses('kari', { type: 'routinePaused' });
  await people.until(() => cardSays(meeting, 'ola').includes(wordsFor('nn').checklist.stage.paused));
  await people.presses('kari', { type: 'routineResumed' });
  await people.presses('kari', { type: 'sure' });
  // Asked once more, and thought better of; then done, with a receipt.
  await people.sees('kari', { type: 'routineStopped' });
  await people.presses('kari', { type: 'refresh' });
  await people.sees('kari', { type: 'routinePaused' });
  expect(cardSays(meeting, 'ola')).not.toContain(wordsFor('nn').checklist.stage.stopped);
  await people.presses('kari', { type: 'sure' });
  await people.presses('kari', { type: 'routineStopped' });
  await people.until(() => /Møtevakt ble slått av kl\. \d\d\.\d\d\./.test(cardSays(meeting, 'kari')));
  await people.until(() => cardSays(meeting, 'ola').includes(wordsFor('nn').checklist.stage.stopped));
  await atRest(given);
  const { meeting: facts, pauses } = await recordOf(given);
  expect(pauses).toMatchObject([{ from: expect.any(String) as string, to: expect.any(String) as string }]);
  expect(facts.stoppedAt).toBeDefined();
});
