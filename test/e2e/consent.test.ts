import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { allSee, atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { expectAt, minute, moment } from './moment.ts';
import { evidence, recordOf } from './record.ts';
import { cardSays, readsOfEnd, stoppedLine, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const nn = wordsFor('nn');
const { sources } = nb.organizer;

test.concurrent.each([5, 18])(
  'the bot comes in and looks again where it was refused, when it is added once more with consent (%i)',
  async (seed) => {
    await using given = await givenService({
      teams: { grants: { call: false, chatSubscription: false, meetingNotifications: false } },
    });
    const { meeting, people, teams, later } = given;
    teams.recordingInRoster = false;
    await underWay(given, 'ola', 'nils');
    await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.refused.call));
    await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.refused['chat-watch']));
    await atRest(given);
    expect(cardSays(meeting, 'kari')).toContain(sources.cameraByHand);
    expect(Object.keys((await recordOf(given)).refused)).toEqual(expect.arrayContaining(['joinCall', 'watchChat']));
    later(4 * minute);
    const recorded = await moment(given, () => people.does('ola', { do: 'record' }));
    later(4 * minute);
    await atRest(given);
    expect(toldToAll(meeting, 'nils')).toEqual([]);

    await meeting.removeBot();
    await atRest(given);
    Object.assign(teams.grants, { call: true, chatSubscription: true, meetingNotifications: true });
    later(minute);
    teams.trouble.duplicate = true;
    teams.trouble.shuffle(seed, 3);
    await meeting.installBot();
    await teams.trouble.release();
    await people.until(() => toldToAll(meeting, 'nils').includes(nb.notice.recordingStarted.recording));
    await isInCall(given);
    await people.until(() => !cardSays(meeting, 'kari').includes(sources.cameraByHand));
    await people.until(() => toldAlone(meeting, 'ola').includes(nn.notice.recordingYours.recording));
    await people.until(() => meeting.seenBy('nils').notifications.length > 0);
    await atRest(given);
    const started = toldToAll(meeting, 'nils').filter((line) => line === nb.notice.recordingStarted.recording);
    expect(started).toHaveLength(1);
    const record = await recordOf(given);
    expect(record.refused).toEqual({});
    expect(record.recordings).toMatchObject([{ by: { name: 'Ola Hansen' } }]);
    expectAt(record.recordings[0]?.from, recorded);
    expect(evidence(record, 'no-recording')).toBe('not-kept');
    // What was not seen before stays so.
    expect(record.unobserved.camera).toHaveLength(1);
    expectAt(record.unobserved.camera[0]?.from, { ...recorded, from: Date.parse(record.meeting.startedAt ?? '') });
  },
);

test.concurrent('the bot finds what is recorded already when it is added to a meeting that runs', async () => {
  await using given = await givenService();
  const { meeting, people, teams, later } = given;
  teams.recordingInRoster = false;
  await comesIn(given, 'kari');
  await comesIn(given, 'ola');
  later(6 * minute);
  const recorded = await moment(given, () => people.does('ola', { do: 'record' }));
  later(6 * minute);
  await meeting.installBot();
  await atRest(given);
  teams.trouble.duplicate = true;
  teams.trouble.shuffle(8, 4);
  await comesIn(given, 'lise');
  await teams.trouble.release();
  await allSee(given, 'kari', 'ola', 'lise');
  await people.until(() => toldToAll(meeting, 'lise').includes(nb.notice.recordingStarted.recording));
  await people.until(() => toldAlone(meeting, 'ola').includes(nn.notice.recordingYours.recording));
  await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.recordingOrganizer.recording('Ola Hansen')));
  await people.does('ola', { do: 'stop-recording' });
  await people.until(() => readsOfEnd(meeting, 'lise'));
  await atRest(given);
  expect(toldToAll(meeting, 'lise')).toEqual([expect.stringMatching(stoppedLine())]);
  const { recordings } = await recordOf(given);
  expect(recordings).toMatchObject([{ by: { name: 'Ola Hansen' }, to: expect.any(String) as string }]);
  expectAt(recordings[0]?.from, recorded);
});

test.concurrent('the bot takes one person who cannot be written to for that one alone', async () => {
  await using given = await givenService({ teams: { grants: { meetingNotifications: false } } });
  const { meeting, people, teams } = given;
  await underWay(given, 'ola', 'lise');
  await atRest(given);
  const blocked = { error: { code: 'ConversationBlockedByUser', message: 'User blocked the conversation.' } };
  teams.trouble.answer({ method: 'POST', path: /activities\?/, status: 403, body: blocked });
  const text = `Her er ${syntheticNationalId()}`;
  const heard = (name: string) => toldAlone(meeting, 'kari').find((said) => said.startsWith(`${name} skrev noe`));
  await people.does('lise', { do: 'write', text });
  await people.until(() => heard('Lise Berg') !== undefined);
  await people.until(() => cardSays(meeting, 'kari').includes(sources.tell));
  await people.does('ola', { do: 'write', text });
  await people.until(() => heard('Ola Hansen') !== undefined);
  await atRest(given);
  expect(toldAlone(meeting, 'lise')).toEqual([]);
  expect(toldAlone(meeting, 'ola')).toHaveLength(1);
  expect(heard('Lise Berg')).not.toContain(nb.notice.told('Lise Berg'));
  expect(heard('Ola Hansen')).toContain(nb.notice.told('Ola Hansen'));
});

async function isInCall({ teams, meeting }: Given): Promise<void> {
  await teams.until(() => teams.calls.some((call) => call.meeting.id === meeting.id && call.state === 'established'));
}
