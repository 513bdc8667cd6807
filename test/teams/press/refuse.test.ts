import { expect, test } from 'vitest';
import { buttonData } from '../../../src/view/action.ts';
import { wordsFor } from '../../../src/language/words.ts';
import { standard } from '../../../src/routine/standard.ts';
import { text } from '../../simulator/wire/json.ts';
import { fixture } from '../fixture.ts';
import { occurrenceId } from '../given-meetings.ts';
import { fixtureTenant, otherTenant } from '../given-teams.ts';
import { givenPress, guest, kari, organizer, personal } from './given-press.ts';

const hands = givenPress();

const isCard = (value: object) => ({
  status: 200,
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: expect.objectContaining({ type: 'AdaptiveCard', ...value }) as unknown,
});

const says = (value: string) => ({
  status: 200,
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value,
});

test('the bot tells who may not press so, kindly and in their language', async () => {
  const action = { type: 'identityAnswered', participant: guest, answer: 'seen' } as const;
  expect(await hands.press(action)).toEqual(says(wordsFor('nb').refusal['organizer-only']));
  expect(await hands.press(action, { over: { locale: 'en-GB' } })).toEqual(
    says(wordsFor('en').refusal['organizer-only']),
  );
  expect(hands.meetings.state.participants[guest]?.identity).toBeUndefined();
});

test('the bot lets a colleague take the lead only where the routine does, whatever a client sends', async () => {
  const { state } = hands.meetings;
  const { [organizer]: _away, ...inside } = state.participants;
  const participants = Object.fromEntries(
    Object.entries(inside).map(([id, one]) => [id, { ...one, ...(id === kari && { affiliation: 'own' as const }) }]),
  );
  hands.meetings.state = { ...state, participants };
  hands.meetings.routine = { ...standard, mayLead: 'nobody' };
  expect(await hands.press({ type: 'leadTaken' })).toEqual(says(wordsFor('nb').refusal['organizer-only']));
  expect(hands.meetings.facts).toEqual([]);
  hands.meetings.routine = standard;
  expect(await hands.press({ type: 'leadTaken' })).toEqual(isCard({}));
  expect(hands.meetings.state.participants[kari]?.tookLeadAt).toBeDefined();
});

test('the bot changes nothing for a button of another meeting', async () => {
  const other = 'c9a1f0de-0000-4000-8000-000000000002';
  expect(await hands.press({ type: 'cameraHelpAsked' }, { meeting: other })).toEqual(
    says(wordsFor('nb').refusal['old-card']),
  );
  expect(hands.meetings.facts).toEqual([]);
});

test('the bot changes nothing for forged or foreign data', async () => {
  const forged: readonly unknown[] = [
    undefined,
    {},
    { action: 7 },
    { action: { type: 'Action.Execute', data: { mid: 'm-1' } } },
    { action: { type: 'Action.Execute', data: { v: 1, meeting: occurrenceId, type: 'endMeeting' } } },
    { action: { type: 'Action.Execute', data: { v: 1, meeting: "'; drop table meeting\u0000", type: 'refresh' } } },
    { action: { type: 'Action.Execute', data: { v: 1, meeting: occurrenceId, type: '__proto__' } } },
  ];
  for (const value of forged) expect(await hands.send(value)).toEqual(says(wordsFor('nb').refusal['old-card']));
  expect(hands.meetings.facts).toEqual([]);
});

test('the bot believes Teams about who pressed, whatever the card says', async () => {
  const data = { ...buttonData(occurrenceId, { type: 'routinePaused' }), by: { id: organizer }, from: organizer };
  expect(await hands.send({ action: { type: 'Action.Execute', data } })).toEqual(
    says(wordsFor('nb').refusal['organizer-only']),
  );
});

test('the bot changes nothing for a press in personal chat by somebody else, or of another tenant', async () => {
  const stranger = { from: { id: '29:stranger', aadObjectId: '99999999-9999-4999-8999-999999999999' } };
  const foreign = {
    conversation: { ...personal.conversation, tenantId: hands.given.teams.tenant },
    channelData: { tenant: { id: hands.given.teams.tenant } },
  };
  for (const over of [{ ...personal, ...stranger }, foreign]) {
    expect(await hands.press({ type: 'cameraHelpAsked' }, { over })).toEqual(says(wordsFor('nb').refusal['old-card']));
    expect(await hands.press({ type: 'refresh' }, { over })).toEqual(says(wordsFor('nb').refusal['old-card']));
  }
  expect(hands.meetings.facts).toEqual([]);
  const elsewhere = { conversation: { id: '19:meeting_other@thread.v2', tenantId: fixtureTenant } };
  expect(await hands.press({ type: 'refresh' }, { over: elsewhere })).toEqual(says(wordsFor('nb').refusal['old-card']));
});

test('the bot answers every invoke with 200, also when nothing can be stored', async () => {
  hands.meetings.trouble = 'away';
  const answer = await hands.press({ type: 'cameraHelpAsked' });
  expect(answer).toMatchObject({ status: 200, statusCode: 500, type: 'application/vnd.microsoft.error' });
  expect(text(answer.value, 'message')).toBe(wordsFor('nb').answer.failed);
});

test('the bot answers before all is done, and goes on with what takes longer', async () => {
  const stuck = Promise.withResolvers<void>();
  hands.meetings.trouble = stuck.promise;
  // What it waits for is not done until the answer has come.
  expect(await hands.press({ type: 'cameraHelpAsked' })).toEqual(says(wordsFor('nb').answer.slow));
  stuck.resolve();
  await stuck.promise;
  hands.meetings.trouble = undefined;
  expect(await hands.press({ type: 'refresh' })).toEqual(isCard({}));
  expect(hands.meetings.state.participants[kari]?.cameraHelpAskedAt).toBeDefined();
});

test('the bot keeps no number of somebody on the phone who presses, nor logs it', async () => {
  const over = { from: { id: '4:+4768050123', name: '+47 680 50 123' } };
  await hands.press({ type: 'cameraHelpAsked' }, { over });
  await hands.press({ type: 'routinePaused' }, { over });
  const sent = hands.given.teams.sent.length;
  const value = buttonData(occurrenceId, { type: 'routinePaused' });
  const { serviceUrl } = hands.given.teams.addresses;
  await hands.given.teams.deliver({ ...fixture('card-submit-message'), serviceUrl, value, ...over });
  expect(hands.given.teams.sent).toHaveLength(sent);
  expect(hands.meetings.facts).not.toEqual([]);
  expect(JSON.stringify(hands.meetings.facts) + hands.given.logged()).not.toMatch(/68050|680 50/);
});

test('the bot answers other invokes with 200 and nothing', async () => {
  const { status } = await hands.send({}, { over: { name: 'composeExtension/query' } });
  expect(status).toBe(200);
  expect(hands.meetings.facts).toEqual([]);
});

test('the bot turns away invokes of tenants it does not serve', async () => {
  const { chatId: id } = hands.given.meeting;
  const over = { conversation: { id, tenantId: otherTenant }, channelData: { tenant: { id: otherTenant } } };
  expect(await hands.press({ type: 'cameraHelpAsked' }, { over })).toEqual(says(wordsFor('nb').answer.foreign));
  expect(hands.meetings.facts).toEqual([]);
});
