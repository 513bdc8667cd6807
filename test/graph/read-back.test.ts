import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMeetings } from '../../bot/meeting/meetings.ts';
import type { Meetings } from '../../bot/meeting/fact.ts';
import type { Performers, PerformersOf } from '../../bot/meeting/performers.ts';
import type { Database } from '../../bot/store/database.ts';
import { readLog } from '../../bot/store/occurrences.ts';
import type { TeamsEffect } from '../../src/protocol/effect.ts';
import type { Protocol } from '../../src/protocol/history.ts';
import { oneRegistration } from '../meeting/stage.ts';
import { freshDatabase } from '../fixture.ts';
import { messagesAddress, page, since, written } from './given-chat.ts';
import { fixture, givenDoor, givenGraph, type GivenGraph } from './given-graph.ts';
import { chat, givenMeetings } from './given-meetings.ts';

// The loop with the real door: what is read back lands in the log under its own id and time.

const nothing = () => Promise.resolve([]);

const noTeams: PerformersOf<TeamsEffect> = {
  showChecklist: nothing,
  showPreparation: nothing,
  showRecord: nothing,
  tell: nothing,
  callBack: nothing,
  announce: nothing,
  notify: nothing,
  learnMeeting: nothing,
  learnMembers: nothing,
  askPresence: nothing,
  mend: nothing,
  withdrawCards: nothing,
};

const reading = Promise.withResolvers<void>();

/** Reads the chat when the app is added, and otherwise only counts. */
const protocol: Protocol = {
  evolve: (state) => ({ ...state, reminders: { ...state.reminders, identity: [...state.reminders.identity, 0] } }),
  decide: ({ event }) => {
    if (event.type === 'chatRead') reading.resolve();
    return event.type === 'appAdded' ? [{ type: 'readChat', since }] : [];
  },
};

const ten = Date.parse('2026-08-25T10:00:00Z');

let graph: GivenGraph;
let database: Database;
let meetings: Meetings;

beforeAll(async () => {
  graph = await givenGraph();
  database = await freshDatabase();
  const performers: Performers = { ...noTeams, ...givenDoor(graph, givenMeetings()).performers };
  const line = () => undefined;
  const log = { debug: line, info: line, warn: line, error: line };
  const needs = { database, registrations: oneRegistration(performers), clock: () => ten, log, protocol };
  const started = await startMeetings(needs);
  meetings = started.meetings;
  afterAll(started.stop);
});
afterAll(() => graph.stop());

test('the bot keeps what it reads back under its own id and time, and what it knew already once', async () => {
  const recording = fixture('chat-recording-system-message-success');
  graph.answers(`GET ${messagesAddress}`, page([recording, written()]));
  const at = Date.parse('2026-08-25T09:00:00Z');
  const stored = Date.parse('2026-08-25T09:33:40Z');
  const told = { recording: '1787036460000', source: 'chat', running: true } as const;
  const event = { type: 'recordingObserved', id: 'chat:1787036460000:recording', at, ...told } as const;
  await meetings.handle({
    where: { in: 'chat', ...chat },
    event: { type: 'meetingStarted', id: 's', at: at - 1, startedAt: at - 1 },
  });
  await meetings.handle({ where: { in: 'chat', ...chat }, event });
  const { meeting } = await meetings.handle({
    where: { in: 'chat', ...chat },
    event: { type: 'appAdded', id: 'added', at },
  });
  await reading.promise;
  // Facts of a chat take turns: what is told now is stored after what was read.
  await meetings.handle({ where: { in: 'chat', ...chat }, event: { type: 'appRemoved', id: 'removed', at: ten } });
  const log = await readLog(database, meeting?.id ?? '');
  const kept = log.flatMap((fact) => ('recording' in fact || 'message' in fact ? [`${fact.at} ${fact.id}`] : []));
  expect(new Set(kept)).toEqual(
    new Set([
      `${at} ${event.id}`,
      `${at} read:1787036400000:written:${at}`,
      `${stored} chat:1787036460000:success:${stored}`,
    ]),
  );
  expect(kept).toHaveLength(3);
  expect(log).toContainEqual(expect.objectContaining({ type: 'chatRead', at: ten, since }));
});
