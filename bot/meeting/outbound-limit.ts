import type { Chat } from './chat.ts';
import { chatKey } from './shelf.ts';
import { recent } from './recent.ts';

/** Who effects are performed through. Each is left alone by itself when it asks for that. */
export type Party = 'teams' | 'graph';

/**
 * Keeps the service inside what Teams accepts (7 a second and 60 in 30 s per chat, 50 a second per tenant) with some room for
 * what is sent outside the queue. Each instance keeps its own count. One meeting is delivered by one instance at a time, so a
 * chat's limit holds for all of them together; the tenant's is divided among those that live.
 */
export interface OutboundLimit {
  /** Milliseconds until one more may be sent; 0: it is counted as sent now. What is asked of Graph takes nothing of Teams' limits. */
  readonly wait: (chat: Chat, party: Party) => number;
  /** One asked to be left alone in this chat for some seconds. */
  readonly hold: (chat: Chat, party: Party, seconds: number) => void;
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

/** `now` in milliseconds from any start; it never goes back. */
export function outboundLimit(now: () => number): OutboundLimit {
  const sent = recent<readonly number[]>(5000);
  const held = recent<number>(5000);
  let instances = 1;
  const waitFor = (key: string, rates: readonly Rate[], at: number) =>
    Math.max(...rates.map((rate) => until(sent.get(key) ?? [], rate, at)));
  const note = (key: string, at: number, { count }: Rate) =>
    sent.set(key, [...(sent.get(key) ?? []), at].slice(-count));
  return {
    wait: (chat, party) => {
      const at = now();
      const key = chatKey(chat);
      const hold = Math.max(0, (held.get(heldKey(chat, party)) ?? at) - at);
      if (party === 'graph') return hold;
      const tenant = { ...perTenant, count: Math.max(1, Math.floor(perTenant.count / instances)) };
      const milliseconds = Math.max(hold, waitFor(key, perChat, at), waitFor(chat.tenant, [tenant], at));
      if (milliseconds > 0) return milliseconds;
      note(key, at, { count: 50, milliseconds: 30_000 });
      note(chat.tenant, at, perTenant);
      return 0;
    },
    hold: (chat, party, seconds) => held.set(heldKey(chat, party), now() + seconds * 1000),
    share: (living) => {
      instances = Math.max(1, living);
    },
  };
}

function heldKey(chat: Chat, party: Party): string {
  return `${party} ${chatKey(chat)}`;
}

function until(times: readonly number[], { count, milliseconds }: Rate, at: number): number {
  const oldest = times.at(-count);
  return oldest === undefined ? 0 : Math.max(0, oldest + milliseconds - at);
}
