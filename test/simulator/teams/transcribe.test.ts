import { afterEach, beforeEach, expect, test } from 'vitest';
import { listeningBot, type ListeningBot } from '../listening-bot.ts';
import type { Meeting } from '../meeting.ts';
import { startSimulator, type Simulator } from '../simulator.ts';
import { field, list, text } from '../wire/json.ts';

let teams: Simulator;
let bot: ListeningBot;
let meeting: Meeting;

beforeEach(async () => {
  teams = await startSimulator();
  bot = await listeningBot(teams);
  const [first] = teams.meetings;
  if (first === undefined) throw new Error('no meeting');
  meeting = first;
  await meeting.installBot();
  await meeting.do('kari', { do: 'join' });
});

afterEach(async () => {
  await bot.stop();
  await teams.close();
});

/** Teams' messages about transcripts, as Graph gives them. */
async function transcripts(): Promise<readonly unknown[]> {
  const { body } = await bot.ask('GET', `${teams.addresses.graph}/v1.0/chats/${meeting.chatId}/messages`);
  const about = (message: unknown) => text(message, 'eventDetail', '@odata.type') ?? '';
  return list(body, 'value').filter((message) => about(message).endsWith('callTranscriptEventMessageDetail'));
}

test('the local Teams says in the chat that what is said is written down, and no status that it is not any more', async () => {
  await meeting.do('kari', { do: 'transcribe' });
  expect(meeting.seenBy('kari').can).toContain('stop-transcribing');
  const [started, ...none] = await transcripts();
  expect(none).toEqual([]);
  expect(started).toMatchObject({ eventDetail: { callTranscriptICalUid: null, meetingOrganizer: { user: {} } } });
  expect(field(started, 'eventDetail')).not.toHaveProperty('initiator');
  await meeting.do('kari', { do: 'stop-transcribing' });
  const [stored] = await transcripts();
  expect(text(stored, 'id')).toBe(text(started, 'id'));
  expect(stored).toMatchObject({ eventDetail: { callTranscriptICalUid: expect.any(String) as string } });
  expect(JSON.stringify(field(stored, 'eventDetail'))).not.toMatch(/status/i);
  expect(meeting.seenBy('kari').can).toContain('transcribe');
});

test('the local Teams can say it only when the transcript is stored, which it is when the meeting ends', async () => {
  teams.undocumented.transcript = 'when-stored';
  await meeting.do('kari', { do: 'transcribe' });
  expect(await transcripts()).toEqual([]);
  await meeting.do('kari', { do: 'end' });
  expect(await transcripts()).toHaveLength(1);
});

test('the local Teams lets nobody write down what is said who does not present', async () => {
  await meeting.do('nils', { do: 'join' });
  await meeting.do('kari', { do: 'admit', person: 'nils' });
  expect(await meeting.do('nils', { do: 'transcribe' })).toHaveProperty('error');
  expect(await meeting.do('kari', { do: 'stop-transcribing' })).toHaveProperty('error');
});
