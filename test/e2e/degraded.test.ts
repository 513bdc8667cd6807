import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { evidence, presentIn, recordOf } from './record.ts';
import { asks, card, cards, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const nn = wordsFor('nn');
const { sources } = nb.organizer;

test.concurrent('the bot knows who is there from the call alone, where Teams does not tell who comes and goes', async () => {
  await using given = await givenService({
    routine: { timings: { rosterInterval: 1 } },
    teams: { grants: { participantEvents: false } },
  });
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.does('ola', { do: 'leave' });
  await people.does('nils', { do: 'leave' });
  await people.does('kari', { do: 'end' });
  await atRest(given);
  const record = await recordOf(given);
  expect(presentIn(record)).toEqual(['Kari', 'Nils', 'Ola']);
  expect(cards(meeting, 'kari')).toHaveLength(1);
});

test.concurrent('the bot tells a writer what they wrote while Graph asks to be left alone', async () => {
  await using given = await givenService();
  const { meeting, people, teams, clock } = given;
  const headers = { 'retry-after': new Date(clock() + 300_000).toUTCString() };
  teams.trouble.answer({ method: 'POST', path: /communications\/calls$/, status: 429, headers });
  await meeting.installBot();
  for (const person of ['kari', 'nils']) await comesIn(given, person);
  await people.until(() => given.log().includes('"status":429'));
  await people.does('nils', { do: 'write', text: `Fødselsnummeret er ${syntheticNationalId()}` });
  const warning = nb.notice.sensitiveYours(nb.kindWritten['national-id']);
  await people.until(() => toldAlone(meeting, 'nils').some((said) => said.startsWith(warning)));
  expect(teams.calls).toEqual([]);
});

test.concurrent('the bot asks no more where it may not write, and tells the organizer once in personal chat', async () => {
  await using given = await givenService({ settings: { GRAPH_CALLS: 'off' } });
  const { meeting, people, teams } = given;
  const refusal = { status: 403, body: { error: { code: 'BotNotInConversationRoster' } }, times: 99 };
  teams.trouble.answer({ path: /19:meeting_\S+\/activities/, ...refusal });
  await meeting.installBot();
  await comesIn(given, 'kari');
  await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.refused.chat));
  for (const person of ['ola', 'nils', 'lise']) {
    await comesIn(given, person);
    await atRest(given);
  }
  const refused = teams.sent.filter(({ path, status }) => status === 403 && path.endsWith('/activities'));
  expect(refused).toHaveLength(1);
  expect(toldAlone(meeting, 'kari').filter((said) => said === nb.notice.refused.chat)).toHaveLength(1);
});

test.concurrent('the bot lets cameras be confirmed by hand where it may not join the call, and says that it does not see them', async () => {
  await using given = await givenService({ teams: { grants: { call: false } } });
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.refused.call));
  await people.until(() => JSON.stringify(card(meeting, 'kari')).includes(sources.cameraByHand));
  expect(evidence(await recordOf(given), 'camera-on')).toEqual({
    Kari: 'not-observed',
    Ola: 'not-observed',
    Nils: 'not-observed',
  });
  await people.presses('kari', { type: 'cameraConfirmed' });
  await people.does('ola', { do: 'camera', on: false });
  await atRest(given);
  expect(toldAlone(meeting, 'ola')).toEqual([]);
  const record = await recordOf(given);
  expect(evidence(record, 'camera-on')).toMatchObject({
    Ola: 'confirmed-by-organizer',
    Nils: 'confirmed-by-organizer',
  });
  expect(record.refused).toHaveProperty('joinCall');
});

test.concurrent('the bot sees presence only where people press or write, if neither Teams nor the call tells it', async () => {
  await using given = await givenService({
    routine: { timings: { organizerGoneGrace: 0 } },
    settings: { GRAPH_CALLS: 'off' },
    teams: { grants: { participantEvents: false } },
  });
  const { meeting, people } = given;
  await underWay(given, 'ola');
  expect(JSON.stringify(card(meeting, 'kari'))).toContain(sources.signs);
  await people.presses('ola', { type: 'screenedConfirmed' });
  await people.does('kari', { do: 'write', text: 'Hei, og velkommen!' });
  await atRest(given);
  const record = await recordOf(given);
  expect(presentIn(record)).toEqual(['Kari', 'Ola']);
  expect(evidence(record, 'screened')).toMatchObject({ Ola: 'confirmed-by-person' });
  await people.does('kari', { do: 'leave' });
  await people.does('ola', { do: 'leave' });
  await people.until(() => toldToAll(meeting, 'ola').length > 0);
  await atRest(given);
  expect(evidence(await recordOf(given), 'organizer-leaves-last')).toBe('not-observed');
});

test.concurrent('the bot starts when the organizer says so, where Teams does not tell that a meeting starts', async () => {
  await using given = await givenService({
    settings: { GRAPH_CALLS: 'off' },
    teams: { grants: { participantEvents: false, meetingEvents: false } },
  });
  const { meeting, people } = given;
  await meeting.installBot();
  await comesIn(given, 'kari');
  await comesIn(given, 'ola');
  await atRest(given);
  await people.presses('kari', { type: 'routineStarted' });
  await people.sees('ola', { type: 'screenedConfirmed' });
});

test.concurrent('the bot writes to people of the organisation in personal chat, where it may not whisper in the meeting', async () => {
  await using given = await givenService({ teams: { grants: { targetedMessages: false } } });
  const { meeting, people } = given;
  const text = `Her er ${syntheticNationalId()}`;
  await underWay(given, 'ola', 'nils');
  await people.does('ola', { do: 'write', text });
  const yours = nn.notice.sensitiveYours(nn.kindWritten['national-id']);
  await people.until(
    () => meeting.seenBy('ola').personalChat?.some(({ text: said }) => said?.startsWith(yours)) === true,
  );
  await people.does('nils', { do: 'write', text });
  await people.until(() => meeting.seenBy('nils').notifications.length > 0);
  await atRest(given);
  expect(toldAlone(meeting, 'nils')).toEqual([]);
  expect(toldToAll(meeting, 'nils').length).toBeLessThanOrEqual(1);
  expect(toldToAll(meeting, 'nils').join(' ')).not.toContain('fødselsnummer');
  expect((await recordOf(given)).findings).toHaveLength(2);
});

test.concurrent('the bot says it in the chat, where it may not show anything on top of the meeting', async () => {
  await using given = await givenService({ teams: { grants: { meetingNotifications: false } } });
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await people.does('ola', { do: 'record' });
  await people.until(() => toldToAll(meeting, 'kari').includes(nb.notice.recordingStarted.recording));
  await people.until(() => toldAlone(meeting, 'ola').includes(nn.notice.recordingYours.recording));
  await atRest(given);
  expect(meeting.seenBy('kari').notifications).toEqual([]);
  expect((await recordOf(given)).refused).toHaveProperty('notify');
});

test.concurrent('the bot does not claim that nothing sensitive was written, where it may not read the chat', async () => {
  await using given = await givenService({ teams: { grants: { chatMessages: false, chatSubscription: false } } });
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await people.does('ola', { do: 'write', text: `Her er ${syntheticNationalId()}` });
  await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.refused['chat-watch']));
  await atRest(given);
  expect(asks(card(meeting, 'kari'))).not.toContain('findingDismissed');
  expect(evidence(await recordOf(given), 'chat-not-sensitive')).toBe('not-observed');
});

test.concurrent('the bot gives the organizer the record in the meeting chat, alone, where it may not write one to one', async () => {
  await using given = await givenService({ teams: { grants: { personalChat: false } } });
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await people.does('kari', { do: 'end' });
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith(nb.record.title)));
  await atRest(given);
  expect(toldAlone(meeting, 'ola')).toEqual([]);
});
