import type { Lane } from '../../src/protocol/way.ts';
import type { Chat } from './chat.ts';
import { chatKey } from './shelf.ts';
import { recent } from './recent.ts';

/** Who effects are performed through. Each is left alone by itself when it asks for that. */
export const parties = ['teams', 'graph'] as const;
export type Party = (typeof parties)[number];

/** Something to be sent, and in which lane of its chat it waits. */
export interface Sending {
  readonly chat: Chat;
  readonly party: Party;
  readonly lane: Lane;
  /** Whether it is the first that all see in this meeting. */
  readonly isFirst: boolean;
}

/**
 * Keeps the service inside what Teams accepts (7 a second and 60 in 30 s per chat, 50 a second per tenant) with some room for
 * what is sent outside the queue. Alarms may use all of it; the rest leaves a third, so that it waits while alarms do. Each
 * instance keeps its own count. A lane is delivered by one instance at a time: where several live, the two lanes of a chat may be
 * with two of them, and each keeps to its own part, two thirds for alarms; the tenant's limit is divided among those that live.
 *
 * Who waits for the tenant's limit is given a turn, and comes back for it: so few ask at a time, and the first is first. What all
 * see first in a meeting waits in no line, and some of the tenant's limit is left to it: where many meetings start, each has its
 * card before another's is drawn anew, which meanwhile is drawn once for all that has happened.
 */
export interface OutboundLimit {
  /** Milliseconds until one more may be sent; 0: it is counted as sent now. What is asked of Graph takes nothing of Teams' limits. */
  readonly wait: (sending: Sending) => number;
  /** One asked to be left alone in this chat for some seconds: by both lanes. */
  readonly hold: (sending: Pick<Sending, 'chat' | 'party'>, seconds: number) => void;
  /** How many instances share the tenant's limit. */
  readonly share: (instances: number) => void;
}

interface Rate {
  readonly count: number;
  readonly milliseconds: number;
}

const perChat: readonly Rate[] = [
  { count: 6, milliseconds: 1000 },
  { count: 50, milliseconds: 30_000 },
];
const perTenant: Rate = { count: 45, milliseconds: 1000 };

/** Of each limit, what the rest may use; and of a chat's, where it cannot use what alarms leave, nor they what it leaves. */
const partOfRest = 2 / 3;
const partOfRestAlone = 1 / 3;
/** Of the tenant's limit, what the rest and the first of each meeting may use together. */
const partOfFirst = 5 / 6;

/** `now` in milliseconds from any start; it never goes back. */
export function outboundLimit(now: () => number): OutboundLimit {
  const sent = recent<readonly number[]>(10_000);
  const held = recent<number>(5000);
  const turns = recent<number>(10_000);
  const lines = recent<number>(100);
  let instances = 1;

  const waitFor = (key: string, rates: readonly Rate[], at: number) =>
    Math.max(...rates.map((rate) => until(sent.get(key) ?? [], rate, at)));
  const note = (key: string, at: number, { count }: Rate) =>
    sent.set(key, [...(sent.get(key) ?? []), at].slice(-count));
  /** A lane counts by itself where the other may be with another instance. */
  const countOf = ({ chat, lane }: Sending) => (instances === 1 ? chatKey(chat) : laneKey(chat, lane));
  const chatRates = (lane: Lane) =>
    perChat.map((rate) => {
      const rest = part(rate, instances === 1 ? partOfRest : partOfRestAlone);
      if (lane === 'rest') return rest;
      return instances === 1 ? rate : { ...rate, count: rate.count - rest.count };
    });
  const tenantRate = ({ lane, isFirst }: Sending) => {
    const own = { ...perTenant, count: Math.max(1, Math.floor(perTenant.count / instances)) };
    return lane === 'rest' ? part(own, isFirst ? partOfFirst : partOfRest) : own;
  };
  /** Milliseconds until the turn of one that waits for the tenant's limit; who has waited for it goes before the line. */
  const turn = (sending: Sending, at: number, room: number) => {
    const { chat, lane } = sending;
    const key = laneKey(chat, lane);
    const given = turns.get(key);
    if (given !== undefined) return Math.max(room, given - at);
    const last = lines.get(chat.tenant) ?? at;
    if (room === 0 && last <= at) return 0;
    const { count, milliseconds } = tenantRate(sending);
    const next = Math.max(last, at) + milliseconds / count;
    lines.set(chat.tenant, next);
    turns.set(key, next);
    return Math.max(room, next - at);
  };

  return {
    wait: (sending) => {
      const { chat, party, lane, isFirst } = sending;
      const at = now();
      const hold = Math.max(0, (held.get(heldKey(chat, party)) ?? at) - at);
      if (party === 'graph') return hold;
      const inChat = Math.max(hold, waitFor(countOf(sending), chatRates(lane), at));
      if (inChat > 0) return inChat;
      const room = waitFor(chat.tenant, [tenantRate(sending)], at);
      const isInLine = lane === 'rest' && !isFirst;
      const milliseconds = isInLine ? turn(sending, at, room) : room;
      if (milliseconds > 0) return milliseconds;
      if (isInLine) turns.delete(laneKey(chat, lane));
      note(countOf(sending), at, { count: 50, milliseconds: 30_000 });
      note(chat.tenant, at, perTenant);
      return 0;
    },
    hold: ({ chat, party }, seconds) => held.set(heldKey(chat, party), now() + seconds * 1000),
    share: (living) => {
      instances = Math.max(1, living);
    },
  };
}

function part({ count, milliseconds }: Rate, share: number): Rate {
  return { count: Math.max(1, Math.floor(count * share)), milliseconds };
}

function heldKey(chat: Chat, party: Party): string {
  return `${party} ${chatKey(chat)}`;
}

function laneKey(chat: Chat, lane: Lane): string {
  return `${lane} ${chatKey(chat)}`;
}

function until(times: readonly number[], { count, milliseconds }: Rate, at: number): number {
  const oldest = times.at(-count);
  return oldest === undefined ? 0 : Math.max(0, oldest + milliseconds - at);
}
