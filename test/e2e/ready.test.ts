import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { atRest, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { recordOf } from './record.ts';
import { cardSays, toldAlone } from './seen.ts';

const nb = wordsFor('nb');
const nn = wordsFor('nn');
const { nothingRemains, remains } = nb.organizer;

test.concurrent('the bot calls nobody ready while somebody waits to see the ID of staff', async () => {
  await using given = await givenService();
  const { meeting, people, teams } = given;
  await allAnswered(given);
  teams.trouble.duplicate = true;
  await people.presses('nils', { type: 'staffIdAsked' });
  await people.until(() => toldAlone(meeting, 'ola').includes(nn.notice.staffIdAsked('Nils')));
  await atRest(given);
  expect(ready(given, 'kari', 'ola', 'nils')).toEqual([]);
  expect(cardSays(meeting, 'kari')).toContain(nb.organizer.staffId('Nils', undefined));
  expect(cardSays(meeting, 'ola')).toContain(nn.checklist.askedOfYou('Nils'));
  expect(cardSays(meeting, 'kari')).toContain(remains);
  await people.presses('nils', { type: 'staffIdAnswered', with: { outcome: 'shown' } });
  await people.until(() => ready(given, 'kari', 'ola', 'nils').length === 3);
});

test.concurrent('the bot calls the meeting ready when nobody is recording and nothing sensitive stands there, and whoever records not before', async () => {
  await using given = await givenService();
  const { people, meeting } = given;
  await allAnswered(given);
  await people.does('ola', { do: 'record' });
  await people.until(() => toldAlone(meeting, 'ola').includes(nn.notice.recordingYours.recording));
  await atRest(given);
  expect(ready(given, 'kari', 'ola', 'nils')).toEqual(['nils']);
  await people.does('ola', { do: 'stop-recording' });
  await people.until(() => ready(given, 'kari', 'ola').length === 2);
  await people.does('nils', { do: 'write', text: 'Storm Fjellheim har fått diagnosen ADHD.' });
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith('Nils skrev noe')));
  await atRest(given);
  expect(ready(given, 'kari')).toEqual([]);
  const written = meeting.seenBy('nils').chat.findLast(({ mine }) => mine)?.id ?? '';
  await people.does('nils', { do: 'delete', message: written });
  await people.until(() => ready(given, 'kari').length === 1);
});

test.concurrent.each(['full', 'changed', 'delta'] as const)(
  'the bot calls the meeting not ready while somebody waits in the lobby, and knows when they wait no more (%s)',
  async (roster) => {
    await using given = await givenService();
    const { meeting, people, teams } = given;
    await allAnswered(given);
    teams.roster = roster;
    teams.trouble.duplicate = true;
    await people.does('lise', { do: 'join', camera: true });
    await people.until(() => cardSays(meeting, 'kari').includes(nb.organizer.lobby(['Lise Berg'])));
    await atRest(given);
    expect(ready(given, 'kari', 'ola', 'nils')).toEqual(['ola', 'nils']);
    await people.does('lise', { do: 'leave' });
    await people.until(() => ready(given, 'kari').length === 1);
    await atRest(given);
    expect(cardSays(meeting, 'kari')).not.toContain('Lise Berg');
    expect((await recordOf(given)).participants.map(({ name }) => name)).not.toContain('Lise Berg');
  },
);

/** Those of these people whose card says that nothing is left. */
function ready({ meeting }: Given, ...people: readonly string[]): readonly string[] {
  const words = [nothingRemains, nb.checklist.ready, nn.checklist.ready];
  return people.filter((person) => words.some((one) => cardSays(meeting, person).includes(one)));
}

/** Three are there, and all that is asked of them is answered. */
async function allAnswered(given: Given): Promise<void> {
  const { people } = given;
  await underWay(given, 'ola', 'nils');
  await people.presses('kari', { type: 'identityAnswered', with: { answer: 'known' }, beside: 'Nils' });
  await people.presses('kari', { type: 'introductionsHeld' });
  for (const person of ['kari', 'ola', 'nils']) {
    // In turn: one after the other
    await people.presses(person, { type: 'screenedConfirmed' });
  }
  await people.until(() => ready(given, 'kari', 'ola', 'nils').length === 3);
  await atRest(given);
}
