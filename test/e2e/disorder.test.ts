import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { evidence, personIn, presentIn, recordOf } from './record.ts';
import { cards, readsOfEnd, stoppedLine, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');

test.concurrent('the bot says nothing twice though it is told everything twice', async () => {
  await using given = await givenService();
  given.teams.trouble.duplicate = true;
  await meetingWithEverything(given);
  await recordsWhatHappened(given);
  speaksOnce(given);
});

test.concurrent.each([1, 7, 42])('the bot comes to the same record whatever order it is told in (%i)', async (seed) => {
  await using given = await givenService({ routine: { timings: { rosterInterval: 1 } } });
  const { teams, meeting, people } = given;
  await underWay(given);
  teams.trouble.shuffle(seed, 6);
  await comesIn(given, 'ola');
  await comesIn(given, 'nils');
  await people.does('ola', { do: 'write', text: `Her er ${syntheticNationalId()}` });
  await people.does('ola', { do: 'record' });
  await people.does('ola', { do: 'stop-recording' });
  const written = meeting.seenBy('ola').chat.findLast(({ mine }) => mine)?.id ?? '';
  await people.does('ola', { do: 'delete', message: written });
  await people.does('nils', { do: 'leave' });
  await people.does('ola', { do: 'leave' });
  await people.does('kari', { do: 'end' });
  await teams.trouble.release();
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith(nb.record.title)));
  await atRest(given);
  await recordsWhatHappened(given);
  expect(cards(meeting, 'kari')).toHaveLength(1);
  const told = toldToAll(meeting, 'kari');
  expect(told).not.toContain(nb.notice.recordingStarted.recording);
  expect(told.filter((line) => stoppedLine().test(line)).length).toBeLessThanOrEqual(1);
});

test.concurrent('the bot tries again what Teams was too busy for, and keeps the order', async () => {
  await using given = await givenService();
  const { meeting, people, teams } = given;
  await underWay(given, 'ola');
  teams.trouble.answer({ method: 'POST', path: /activities$/, status: 429, headers: { 'retry-after': '1' } });
  teams.trouble.answer({ method: 'POST', path: /activities$/, status: 502 });
  await people.does('ola', { do: 'record' });
  await people.until(() => toldToAll(meeting, 'kari').includes(nb.notice.recordingStarted.recording));
  await people.does('ola', { do: 'stop-recording' });
  await people.until(() => readsOfEnd(meeting, 'kari'));
  await atRest(given);
  expect(toldToAll(meeting, 'kari')).toEqual([expect.stringMatching(stoppedLine())]);
});

test.concurrent('the bot posts its card anew when somebody has deleted it', async () => {
  await using given = await givenService();
  const { meeting, people, teams } = given;
  await underWay(given);
  teams.trouble.answer({
    method: 'PUT',
    path: /activities/,
    status: 404,
    body: { error: { code: 'ActivityNotFoundInConversation', message: 'Activity not found.' } },
  });
  await comesIn(given, 'ola');
  await people.until(() => cards(meeting, 'kari').length === 2);
  await atRest(given);
  expect(cards(meeting, 'kari')).toHaveLength(2);
});

async function meetingWithEverything(given: Given): Promise<void> {
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.does('ola', { do: 'write', text: `Her er ${syntheticNationalId()}` });
  const toOrganizer = nb.notice.sensitiveOrganizer('Ola Hansen', [nb.somethingSensitive]);
  await people.until(() => toldAlone(meeting, 'ola').length > 0);
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.includes(toOrganizer)));
  const written = meeting.seenBy('ola').chat.findLast(({ mine }) => mine)?.id ?? '';
  await people.does('ola', { do: 'delete', message: written });
  await people.does('ola', { do: 'record' });
  await people.until(() => toldAlone(meeting, 'ola').length > 1);
  await people.does('ola', { do: 'stop-recording' });
  await people.does('nils', { do: 'leave' });
  await people.does('ola', { do: 'leave' });
  await people.does('kari', { do: 'leave' });
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith(nb.record.title)));
  await atRest(given);
}

async function recordsWhatHappened(given: Given): Promise<void> {
  const record = await recordOf(given);
  expect(presentIn(record)).toEqual(['Kari', 'Nils', 'Ola']);
  for (const name of ['Kari', 'Nils', 'Ola']) expect(personIn(record, name)?.stays).toHaveLength(1);
  expect(record.meeting.phase).toBe('ended');
  expect(record.recordings).toMatchObject([{ by: { name: 'Ola Hansen' }, to: expect.any(String) as string }]);
  expect(record.findings).toMatchObject([{ by: { name: 'Ola Hansen' }, closed: { how: 'deleted' } }]);
  expect(evidence(record, 'organizer-leaves-last')).toBe('observed');
  expect(record.organizerAbsences).toEqual([]);
}

function speaksOnce({ meeting }: Given): void {
  expect(cards(meeting, 'kari')).toHaveLength(1);
  const all = toldToAll(meeting, 'kari');
  expect(all).toEqual([...new Set(all)]);
  const deleted = nb.notice.sensitiveFate.deleted('Ola Hansen');
  expect(toldAlone(meeting, 'kari').filter((said) => said === deleted)).toHaveLength(1);
  expect(toldAlone(meeting, 'kari').filter((said) => said.startsWith(nb.record.title))).toHaveLength(1);
  expect(toldAlone(meeting, 'ola')).toHaveLength(2);
}
