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
  await people.until(() => !isReady(given, 'kari') && !isReady(given, 'ola') && !isReady(given, 'nils'));
  await atRest(given);
  expect(cardSays(meeting, 'kari')).toContain(nb.organizer.staffId('Nils', undefined));
  expect(cardSays(meeting, 'ola')).toContain(nn.checklist.askedOfYou('Nils'));
  expect(cardSays(meeting, 'kari')).toContain(remains);
  await people.presses('nils', { type: 'staffIdAnswered', with: { outcome: 'shown' } });
  await people.until(() => ['kari', 'ola', 'nils'].every((person) => isReady(given, person)));
});

test.concurrent('the bot calls the meeting ready when nobody is recording and nothing sensitive stands there, and whoever records not before', async () => {
  await using given = await givenService();
  const { people, meeting } = given;
  await allAnswered(given);
  await people.does('ola', { do: 'record' });
  await people.until(() => !isReady(given, 'kari') && !isReady(given, 'ola'));
  await people.until(() => toldAlone(meeting, 'ola').includes(nn.notice.recordingYours.recording));
  await atRest(given);
  expect(isReady(given, 'nils')).toBe(true);
  await people.does('ola', { do: 'stop-recording' });
  await people.until(() => isReady(given, 'kari') && isReady(given, 'ola'));
  await people.does('nils', { do: 'write', text: 'Storm Fjellheim har fått diagnosen ADHD.' });
  await people.until(() => !isReady(given, 'kari'));
  await atRest(given);
  const written = meeting.seenBy('nils').chat.findLast(({ mine }) => mine)?.id ?? '';
  await people.does('nils', { do: 'delete', message: written });
  await people.until(() => isReady(given, 'kari'));
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
    expect(isReady(given, 'kari')).toBe(false);
    await atRest(given);
    await people.does('lise', { do: 'leave' });
    await people.until(() => isReady(given, 'kari'));
    await atRest(given);
    expect(cardSays(meeting, 'kari')).not.toContain('Lise Berg');
    expect((await recordOf(given)).participants.map(({ name }) => name)).not.toContain('Lise Berg');
  },
);

/** Whether the card of somebody says that nothing is left. */
function isReady({ meeting }: Given, person: string): boolean {
  const ready = [nothingRemains, nb.checklist.ready, nn.checklist.ready];
  return ready.some((words) => cardSays(meeting, person).includes(words));
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
  await people.until(() => ['kari', 'ola', 'nils'].every((person) => isReady(given, person)));
  await atRest(given);
}
