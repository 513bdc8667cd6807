import type { Simulator } from '../simulator/simulator.ts';
import { cardWords } from '../simulator/seen/transcript.ts';
import { field, list, text } from '../simulator/wire/json.ts';
import type { Sent } from '../simulator/world.ts';

/** Something the bot said anew (updates of a card left out), to whom, and how often. */
export interface Saying {
  /** Where, to whom, and the words. */
  readonly what: string;
  readonly times: number;
  /** Where in all that was asked of Teams it was said last, and when (milliseconds since 1970). */
  readonly last: number;
  readonly at: number;
}

/** All that Teams took from the bot: messages, cards, notifications on top of the meeting. */
export function said(teams: Pick<Simulator, 'sent'>): readonly Saying[] {
  const all = new Map<string, Saying>();
  for (const [index, sent] of teams.sent.entries()) {
    const what = wordsOf(sent);
    if (what === undefined) continue;
    all.set(what, { what, times: (all.get(what)?.times ?? 0) + 1, last: index, at: Date.parse(sent.at) });
  }
  return [...all.values()];
}

/** How often Teams took something with these words in it, anew or in the place of what stood there. */
export function timesSent({ sent }: Pick<Simulator, 'sent'>, words: string): number {
  return sent.filter(({ status, body }) => status < 300 && JSON.stringify([body]).includes(words)).length;
}

function wordsOf({ method, path, status, body }: Sent): string | undefined {
  if (method !== 'POST' || status > 299) return undefined;
  const [surface] = list(body, 'value', 'surfaces');
  const url = text(surface, 'content', 'value', 'url');
  if (url !== undefined) return `${list(body, 'value', 'recipients').join()} ${url}`;
  if (!/\/activities(\?|$)/.test(path)) return undefined;
  const [attachment] = list(body, 'attachments');
  const card = field(attachment, 'content');
  // The cards that stay are told apart by what they are, not by how far the meeting had come.
  const isLiving = field(card, 'refresh') !== undefined || text(card, 'speak')?.startsWith('Før møtet') === true;
  const words =
    card === undefined
      ? (text(body, 'text') ?? '')
      : isLiving
        ? (text(card, 'speak') ?? '').slice(0, 9)
        : cardWords(card);
  return `${path.slice(path.indexOf('/conversations/'))} ${text(body, 'recipient', 'id') ?? 'all'} ${words}`;
}
