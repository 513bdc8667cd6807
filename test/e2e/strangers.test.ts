import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { allThatIsStored, atRest, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { recordOf } from './record.ts';

const elsewhere = '6e1f7c20-9b4d-4a55-8c11-7d20c3b9a002';
const conversation = { isGroup: true, conversationType: 'groupChat', id: '19:meeting_elsewhere@thread.v2' };
const from = { id: '29:stranger', aadObjectId: 'b1c0de00-0000-4000-8000-000000000001', name: 'Somebody Else' };

test.concurrent('the bot does nothing for an organisation that it does not serve', async () => {
  await using given = await givenService();
  const { teams } = given;
  const channelData = { tenant: { id: elsewhere }, meeting: { id: 'elsewhere' } };
  const recipient = { id: `28:${teams.appId}` };
  const common = { id: 'f:1', from, recipient, conversation: { ...conversation, tenantId: elsewhere }, channelData };
  const timestamp = new Date().toISOString();
  for (const activity of [
    { type: 'installationUpdate', action: 'add' },
    { type: 'event', name: 'application/vnd.microsoft.meetingStart', value: { StartTime: timestamp } },
    { type: 'message', text: 'hjelp' },
  ]) {
    expect((await teams.deliver({ ...common, timestamp, locale: 'nb-NO', ...activity })).status).toBe(200);
  }
  const value = {
    action: { type: 'Action.Execute', data: { v: 1, meeting: 'x', type: 'refresh' } },
    trigger: 'manual',
  };
  const pressed = await teams.deliver({
    ...common,
    timestamp,
    type: 'invoke',
    name: 'adaptiveCard/action',
    value,
    locale: 'en-GB',
  });
  expect(pressed.status).toBe(200);
  expect(pressed.body).toContain(wordsFor('en').answer.foreign);
  await atRest(given);
  expect(teams.sent).toEqual([]);
  const stored = await allThatIsStored(given.databaseUrl);
  for (const trace of [elsewhere, 'stranger', from.aadObjectId]) expect(stored).not.toContain(trace);
});

test.concurrent('the bot takes anything Teams may send one day without failing', async () => {
  await using given = await givenService();
  const { teams, meeting, people } = given;
  await underWay(given, 'ola');
  const chat = { ...conversation, id: meeting.chatId, tenantId: teams.tenant };
  const channelData = { tenant: { id: teams.tenant }, meeting: { id: meeting.meetingId } };
  const common = { from, recipient: { id: `28:${teams.appId}` }, conversation: chat, channelData };
  const unknown = [
    { type: 'somethingNew' },
    { type: 'event', name: 'application/vnd.microsoft.somethingNew', value: { a: [1, { b: null }] } },
    { type: 'event', name: 'application/vnd.microsoft.meetingStart' },
    { type: 'event', name: 'application/vnd.microsoft.meetingParticipantJoin', value: { members: 'none' } },
    { type: 'event', name: 'application/vnd.microsoft.meetingParticipantJoin', value: { members: [null, 7, {}] } },
    { type: 'conversationUpdate', membersAdded: [{}], membersRemoved: 'x' },
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { type: 'message' },
    { type: 'message', text: 7, attachments: {}, entities: 'x' },
    { type: 'messageUpdate', eventType: 'somethingNew' },
    { type: 'invoke', name: 'composeExtension/query', value: {} },
    { type: 'invoke', name: 'adaptiveCard/action' },
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: [] } } },
    { type: 'typing' },
    { type: 'trace', value: 'x'.repeat(100_000) },
  ];
  for (const [index, activity] of unknown.entries()) {
    const { status } = await teams.deliver({ ...common, id: `u:${index}`, ...activity });
    expect(status, JSON.stringify(activity).slice(0, 80)).toBeLessThan(300);
  }
  for (const activity of [{}, { type: 7 }, { type: 'message', from: null, conversation: null }]) {
    expect((await teams.deliver(activity)).status, JSON.stringify(activity)).toBeLessThan(500);
  }
  await people.presses('ola', { type: 'screenedConfirmed' });
  await atRest(given);
  expect((await recordOf(given)).meeting.phase).toBe('running');
});

test.concurrent('the bot turns away whatever Teams has not signed', async () => {
  await using given = await givenService();
  const { teams } = given;
  const activity = { type: 'message', id: '1', from, conversation, recipient: { id: `28:${teams.appId}` } };
  const refused = [
    false as const,
    { aud: 'c07a0000-0000-4000-8000-0000000000bb' },
    { iss: 'https://login.example' },
    { exp: 1, nbf: 0 },
    { serviceurl: 'https://elsewhere.example/' },
  ];
  for (const signed of refused) {
    expect((await teams.deliver(activity, { signed })).status, JSON.stringify(signed)).toBe(401);
  }
  expect(await allThatIsStored(given.databaseUrl)).not.toContain('stranger');
});
