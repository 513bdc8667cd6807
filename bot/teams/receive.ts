import { languageForReader } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
import { receiveChat } from './chat/receive-chat.ts';
import { receivePersonal } from './personal/receive-personal.ts';
import { messageAnswer } from './press/answer.ts';
import { answerInvoke, receiveSubmit } from './press/receive-press.ts';
import type { Activity } from './read/activity.ts';
import { isSubmit } from './read/press.ts';
import { sheddable } from './read/sheddable.ts';
import { isPersonal, servedTenant, type Incoming, type Receiving } from './receiving.ts';
import type { Turn } from './trust/adapter.ts';
import type { ChannelTokenCheck } from './trust/channel-token.ts';

/** A request as the HTTP door hands it over before its body is read. */
export interface TeamsCall {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A request whose body is wanted; it is handed over parsed. */
export interface TeamsWanted {
  /** What of it may be left undone when there is too much to do. */
  readonly sheddable: (body: unknown) => 'refresh' | 'activity' | undefined;
  readonly take: (body: unknown) => Promise<TeamsReply>;
}

/** What to answer. */
export interface TeamsReply {
  readonly status: number;
  readonly body?: unknown;
}

/** Who is believed: by the header alone, and with what the activity says of itself. */
interface Trusting {
  readonly isChannel: ChannelTokenCheck;
  readonly turn: Turn;
}

/**
 * Takes what Teams sends. Whose token is not the channel's is turned away before anything is read. An activity that is no
 * invoke is answered with 200 whatever it is, as soon as what it tells is durable; an invoke always. Rejects when something
 * could not be stored or the sender could not be checked.
 */
export function receiver(
  { isChannel, turn }: Trusting,
  receiving: Receiving,
): (call: TeamsCall) => Promise<TeamsReply | TeamsWanted> {
  const counted = (reply: TeamsReply) => {
    if (reply.status === 401) receiving.count('activity', 'wrong-token');
    if (reply.status === 400) receiving.count('activity', 'unreadable');
    return reply;
  };
  return async ({ headers: { authorization } }) => {
    const token = typeof authorization === 'string' ? authorization : undefined;
    if (!(await isChannel(token))) return counted({ status: 401 });
    const runTurn = (body: unknown) => turn(token, body, (activity) => receive(receiving, activity));
    return { sheddable, take: async (body) => counted(await runTurn(body)) };
  };
}

async function receive(receiving: Receiving, activity: Activity): Promise<unknown> {
  const kind = kindOf(activity);
  const tenant = servedTenant(receiving, activity);
  if (tenant === undefined) {
    receiving.count(kind, 'other-tenant');
    receiving.log.warn('an activity of a tenant that is not served was turned away', { kind });
    if (activity.type !== 'invoke') return undefined;
    return messageAnswer(wordsFor(languageForReader(activity.locale, 'nb')).answer.foreign);
  }
  const { serviceUrl } = activity;
  const incoming = { activity, tenant, ...(receiving.isTeams(serviceUrl) && { serviceUrl }) };
  if (activity.type === 'invoke') return answerInvoke(receiving, incoming, (result) => receiving.count(kind, result));
  try {
    receiving.count(kind, await take(receiving, incoming));
  } catch (error) {
    receiving.count(kind, 'not-stored');
    throw error;
  }
  return undefined;
}

/** Tells what became of it, for the counter. */
function take(receiving: Receiving, incoming: Incoming): Promise<string> {
  const { activity } = incoming;
  if (isSubmit(activity)) return receiveSubmit(receiving, incoming);
  return isPersonal(activity) ? receivePersonal(receiving, incoming) : receiveChat(receiving, incoming);
}

const kinds: ReadonlySet<string> = new Set([
  'message',
  'messageUpdate',
  'messageDelete',
  'messageReaction',
  'conversationUpdate',
  'installationUpdate',
  'invoke',
  'application/vnd.microsoft.meetingStart',
  'application/vnd.microsoft.meetingEnd',
  'application/vnd.microsoft.meetingParticipantJoin',
  'application/vnd.microsoft.meetingParticipantLeave',
]);

/** What it is counted as: of a known set, so that nobody can grow the counters. */
function kindOf({ type, name }: Activity): string {
  const kind = type === 'event' ? (name ?? '') : type;
  return kinds.has(kind) ? kind.replace('application/vnd.microsoft.', '') : 'other';
}
