import { expect, test } from 'vitest';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { protocol } from '../../src/protocol/history.ts';
import { freshDatabase } from '../fixture.ts';
import { readLog } from '../../bot/store/occurrences.ts';
import { startLoop } from './loop.ts';
import { chat, stage, tinyProtocol, written } from './stage.ts';

const database = await freshDatabase();
const theatre = stage();
const { meetings } = await startLoop(database, {
  performers: theatre.performers,
  protocol: tinyProtocol((event) =>
    event.type === 'messageChecked'
      ? [{ type: 'announce', matter: event.message, notice: { about: 'sensitive-hint' } }]
      : [],
  ),
});

function inChat(name: string) {
  return { ...chat, conversation: `19:meeting_${name}@thread.v2` };
}

test('the bot takes a fact, stores it and does what follows', async () => {
  const outcome = await meetings.handle({ ...written('first'), where: inChat('first') });
  expect(outcome.result).toBe('changed');
  await theatre.until(1);
  expect(theatre.performed[0]?.delivery.id).toBe(outcome.meeting?.id);
  expect((await meetings.read(inChat('first')))?.state.reminders.identity).toHaveLength(1);
});

test('the bot takes a fact delivered twice once', async () => {
  const fact = { ...written('twice', { id: 'same' }), where: inChat('twice') };
  const results = await Promise.all([fact, fact, fact].map((one) => meetings.handle(one)));
  expect(results.map(({ result }) => result).toSorted()).toEqual(['changed', 'unchanged', 'unchanged']);
  expect((await meetings.read(inChat('twice')))?.state.reminders.identity).toHaveLength(1);
});

test('the bot loses none of the facts that arrive together', async () => {
  const facts = Array.from({ length: 60 }, (_, index) => ({ ...written(`m${index}`), where: inChat('together') }));
  const outcomes = await Promise.all(facts.map((fact) => meetings.handle(fact)));
  expect(outcomes.every(({ result }) => result === 'changed')).toBe(true);
  const meeting = outcomes[0]?.meeting?.id ?? '';
  expect(await readLog(database, meeting)).toHaveLength(60);
  expect((await meetings.read({ in: 'meeting', meeting }))?.state.reminders.identity).toHaveLength(60);
});

test('the bot folds a late fact where it belongs', async () => {
  const where = inChat('late');
  const at = Date.now() - 10_000;
  await meetings.handle({ ...written('second', { at: at + 1000 }), where });
  const late = await meetings.handle({ ...written('first', { at }), where });
  expect(late.result).toBe('changed');
  expect(late.meeting?.state.reminders.identity).toHaveLength(2);
});

test('the bot folds in what an effect read of long ago, however much has happened since', async () => {
  const where = inChat('read-back');
  const begun = Date.now() - 1_000_000;
  const told = Array.from({ length: 120 }, (_, index) => written(`told-${index}`, { at: begun + 2000 + index * 1000 }));
  for (const fact of told) {
    // In turn: more than is remembered by itself
    await meetings.handle({ ...fact, where });
  }
  theatre.answer = () =>
    [0, 1, 2, 3].map((index) => ({
      type: 'messageChecked',
      id: `read-${index}`,
      at: begun + index,
      message: `read-${index}`,
      person: { id: 'entra:kari' },
      change: 'written',
      findings: [],
    }));
  await meetings.handle({ ...written('speaks', { at: begun + 200_000 }), where });
  const counted = async () => (await meetings.read(where))?.state.reminders.identity.length;
  await expect.poll(counted, { timeout: 10_000 }).toBe(125);
  theatre.answer = () => [];
});

test('the bot takes nothing for this meeting that it reads of the one before', async () => {
  const where = inChat('read-back-of-former');
  const begun = Date.now() - 1_000_000;
  const tell = (event: MeetingEvent) => meetings.handle({ where, event });
  await tell({ type: 'meetingStarted', id: 'former', at: begun, startedAt: begun });
  await tell({ type: 'meetingEnded', id: 'former-ends', at: begun + 60_000, by: 'platform' });
  theatre.answer = () =>
    [59_000, 61_000].map((after) => ({
      type: 'messageChecked',
      id: `read-after-${after}`,
      at: begun + after,
      message: `read-after-${after}`,
      person: { id: 'entra:kari' },
      change: 'written',
      findings: [],
    }));
  await tell({ type: 'meetingStarted', id: 'this', at: begun + 80_000, startedAt: begun + 80_000 });
  await meetings.handle({ ...written('speaks', { at: begun + 90_000 }), where });
  const counted = async () => (await meetings.read(where))?.state.reminders.identity;
  await expect.poll(counted, { timeout: 10_000 }).toContain(begun + 61_000);
  expect(await counted()).not.toContain(begun + 59_000);
  theatre.answer = () => [];
});

test('the bot lets a button of another meeting change nothing', async () => {
  const where = inChat('buttons');
  await meetings.handle({ ...written('first'), where });
  const outcome = await meetings.handle({ ...written('pressed'), where, claimed: 'another-occurrence' });
  expect(outcome).toMatchObject({ result: 'refused', refusal: 'old-card' });
  expect((await meetings.read(where))?.state.reminders.identity).toHaveLength(1);
});

test('the bot stores a name that was cut off in the middle of a character', async () => {
  const where = inChat('cut-off');
  const person = { id: 'entra:cut-off', name: `Kari \u{1f600}`.slice(0, -1) };
  const joined = { type: 'participantJoined', id: 'joins', at: Date.now(), person, source: 'teams' } as const;
  const { result, meeting } = await meetings.handle({ where, event: joined });
  expect(result).toBe('changed');
  const nul = { ...joined, id: 'joins-again', person: { ...person, name: 'C:\\ud83d\\\0' } };
  expect((await meetings.handle({ where, event: nul })).result).toBe('changed');
  const names = (await readLog(database, meeting?.id ?? '')).map((event) => 'person' in event && event.person.name);
  expect(new Set(names)).toEqual(new Set(['C:\\ud83d\\\ufffd', 'Kari \ufffd']));
});

test('the bot never lets one occurrence inherit from another in the same chat', async () => {
  const where = inChat('series');
  const start = Date.now() - 7_200_000;
  const started = (id: string, at: number) =>
    meetings.handle({ where, event: { type: 'meetingStarted', id, at, startedAt: at } });
  const first = await started('monday', start);
  await meetings.handle({ where, event: { type: 'meetingEnded', id: 'over', at: start + 60_000, by: 'platform' } });
  const second = await started('tuesday', start + 3_600_000);
  expect(second.meeting?.id).not.toBe(first.meeting?.id);
  expect(second.meeting?.state.reminders.identity).toHaveLength(1);
});

test('the bot takes what is told late of the meeting before for that one, and says nothing of it', async () => {
  const said = theatre.performed.length;
  const where = inChat('late-of-former');
  const real = await startLoop(database, { performers: theatre.performers, protocol });
  const take = (event: MeetingEvent) => real.meetings.handle({ where, event });
  const start = Date.now() - 3_600_000;
  const minutes = (count: number) => start + count * 60_000;
  const kari = { id: 'entra:kari', affiliation: 'own' } as const;
  const joins = (id: string, at: number) =>
    take({ type: 'participantJoined', id, at, person: kari, source: 'teams' } as const);
  await take({ type: 'meetingStarted', id: 'monday', at: start, startedAt: start });
  const former = (await joins('comes', minutes(1))).meeting?.id ?? '';
  await take({ type: 'meetingEnded', id: 'over', at: minutes(20), by: 'platform' });
  await take({ type: 'meetingStarted', id: 'tuesday', at: minutes(30), startedAt: minutes(30) });
  const current = (await joins('comes-again', minutes(31))).meeting;
  const recording = { type: 'recordingObserved', recording: '17', source: 'chat', running: true } as const;
  const late = await take({ ...recording, id: 'recorded', at: minutes(10) });
  expect(late).toMatchObject({ result: 'changed', meeting: { id: former, state: { recordings: [{ keys: ['17'] }] } } });
  expect((await real.meetings.read(where))?.id).toBe(current?.id);
  expect((await real.meetings.read(where))?.state.recordings).toEqual([]);
  const words = theatre.performed
    .slice(said)
    .filter(({ effect }) => 'matter' in effect && effect.matter.includes('17'));
  expect(words).toEqual([]);
});

test('the bot finds the meetings somebody organizes, newest first, and only in their tenant', async () => {
  const where = inChat('organized');
  const { meeting } = await meetings.handle({ ...written('first'), where });
  const organizer = { id: 'entra:invented-organizer' };
  await meetings.handle({ where, event: { type: 'meetingLearned', id: 'learned', at: Date.now(), organizer } });
  expect((await meetings.organizedBy(chat.tenant, organizer.id, 5)).map(({ id }) => id)).toEqual([meeting?.id]);
  expect(await meetings.organizedBy('another-tenant', organizer.id, 5)).toEqual([]);
});

test('the bot keeps nothing of a watched name beyond the meeting, in the log neither', async () => {
  const real = await startLoop(database, { performers: theatre.performers, protocol });
  const where = inChat('watched');
  const at = Date.now() - 60_000;
  const kari = { id: 'entra:kari', role: 'organizer' } as const;
  const take = (event: MeetingEvent) => real.meetings.handle({ where, event });
  await take({ type: 'meetingStarted', id: 'start', at, startedAt: at });
  await take({ type: 'participantJoined', id: 'kari', at: at + 1, person: kari, source: 'teams' });
  const watched = await take({ type: 'nameWatched', id: 'watch', at: at + 2, by: kari, forms: ['a-keyed-hash'] });
  const meeting = watched.meeting?.id ?? '';
  expect(JSON.stringify(await readLog(database, meeting))).toContain('a-keyed-hash');
  const ended = await take({ type: 'meetingEnded', id: 'end', at: at + 3, by: 'platform' });
  expect(ended.meeting?.state.watched).toEqual([]);
  expect(JSON.stringify(await readLog(database, meeting))).not.toContain('a-keyed-hash');
  const late = await take({ type: 'nameWatched', id: 'late', at: at + 4, by: kari, forms: ['another-hash'] });
  expect(late).toMatchObject({ result: 'refused', refusal: 'meeting-over' });
  expect(JSON.stringify(await readLog(database, meeting))).not.toContain('another-hash');
});
