import type { GraphEffect } from '../../src/protocol/effect.ts';
import { own } from '../../src/protocol/know/people.ts';
import type { Instant } from '../../src/protocol/person.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import { checked, findingsIn, type LearnedJudge } from '../meeting/check-message.ts';
import { SaidNo } from '../outside/delivery-error.ts';
import type { Delivery, Lesson, PerformersOf } from '../meeting/performers.ts';
import type { Graph, GraphRequest } from './client.ts';
import { pagesFrom } from './pages.ts';
import { chatMessageEvents } from './read/chat-message.ts';
import { list } from '../outside/json.ts';
import { lastChange } from './read/message-time.ts';
import { writtenMessage } from './read/written-message.ts';
import type { GraphSettings } from './settings.ts';

type ReadEffect = Extract<GraphEffect, { type: 'readChat' }>;

/** As many as Graph gives at a time, and a long day's chat. */
const pageSize = 50;
const mostPages = 40;

/** What the chat is read back with. */
interface ReadingBack {
  readonly settings: GraphSettings;
  readonly graph: Graph;
  readonly learned: LearnedJudge;
}

/** What stands in the chat, read back: what Teams and people have written in it while nobody watched. */
export function readPerformers({ settings, graph, learned }: ReadingBack): PerformersOf<ReadEffect> {
  return {
    readChat: async ({ since }, delivery) => {
      const asked = 'reading the chat';
      if (!settings.graphChat) throw new SaidNo(asked, { code: 'off' });
      const { messages, from } = await messagesSince(graph, { asked, since, delivery });
      const lessons = messages
        .toReversed()
        .flatMap((message) => lessonsOf(message, { settings, learned, delivery, since }));
      const inOrder = lessons.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
      return [...withOwnStart(inOrder, delivery.state), { type: 'chatRead', since: from }];
    },
  };
}

interface Sought {
  readonly asked: string;
  readonly since: Instant;
  readonly delivery: Delivery;
}

interface Found {
  readonly messages: readonly unknown[];
  /** Since when all has been read: later than asked for where there was more than can be read. */
  readonly from: Instant;
}

/** What was written or changed since then. The last that was changed comes first, so an older one is followed by none to read. */
async function messagesSince(graph: Graph, { asked, since, delivery }: Sought): Promise<Found> {
  const { chat, now } = delivery;
  const query = `$top=${pageSize}&$orderby=${encodeURIComponent('lastModifiedDateTime desc')}`;
  const path = `/chats/${encodeURIComponent(chat.conversation)}/messages?${query}`;
  const request: GraphRequest = { asked, tenant: chat.tenant, method: 'GET', path };
  const messages: unknown[] = [];
  let pages = 0;
  let from = since;
  for await (const { body } of pagesFrom(graph, request, await graph(request))) {
    const page = list(body, 'value') ?? [];
    messages.push(...page.filter((message) => (lastChange(message) ?? now) >= since));
    const oldest = lastChange(page.at(-1)) ?? now;
    pages += 1;
    if (oldest < since) break;
    if (pages < mostPages) continue;
    from = oldest;
    break;
  }
  return { messages, from };
}

interface Reading extends Omit<ReadingBack, 'graph'> {
  readonly delivery: Delivery;
  readonly since: Instant;
}

/** What one message teaches: the same as if it had been told when it was written. */
function lessonsOf(message: unknown, reading: Reading): readonly Lesson[] {
  const { chat, now } = reading.delivery;
  return [...chatMessageEvents({ chat, message, now }), ...written(message, reading)];
}

/** A start that is told with a little delay by another clock. */
const skew = 60_000;

/**
 * A start names the occurrence: one that is known, or belongs to the next, must not get a rival. A meeting that was found running
 * gets the start that it has: the last in the chat before its first sign, where no end stands after it.
 */
function withOwnStart(lessons: readonly Lesson[], { phase, reportedStart, startedAt = 0 }: MeetingState) {
  if (phase === 'upcoming') return lessons;
  const others = lessons.filter(({ type }) => type !== 'meetingStarted');
  if (phase === 'ended' || reportedStart !== undefined) return others;
  const last = lessons
    .filter(({ type, at = 0 }) => (type === 'meetingStarted' || type === 'meetingEnded') && at <= startedAt + skew)
    .at(-1);
  return last?.type === 'meetingStarted'
    ? lessons.filter((one) => one === last || one.type !== 'meetingStarted')
    : others;
}

/** A message that somebody wrote, looked at as when it comes through the bot's own door. */
function written(message: unknown, { settings, learned, delivery, since }: Reading): readonly Lesson[] {
  const { chat, state, now } = delivery;
  const known = (id: string) => own(state.findings, id);
  const told = writtenMessage(message, { tenant: chat.tenant, appId: settings.appId, known, now });
  if (told === undefined || told.at < since) return [];
  if (told.type === 'messageChecked') return [told];
  const detecting = { secret: settings.callbackSecret, learned };
  return [checked(told, findingsIn(told, delivery, detecting))];
}
