import { wordsFor } from '../../src/language/words.ts';
import { buttons } from '../simulator/card/press.ts';
import type { Meeting } from '../simulator/meeting.ts';
import type { ChatItem } from '../simulator/person-view.ts';
import { cardWords } from '../simulator/seen/transcript.ts';
import { field, text } from '../simulator/wire/json.ts';

/** What the bot has written in the meeting for this person to read, as words, the oldest first; the living card left out. */
export function toldInChat(meeting: Meeting, person: string): readonly string[] {
  return meeting
    .seenBy(person)
    .chat.filter((item) => isFromBot(item) && (item.onlyYou || item.card === undefined))
    .map(words);
}

/** What the bot has written to this person alone: in the meeting's chat, or one to one. */
export function toldAlone(meeting: Meeting, person: string): readonly string[] {
  const { chat, personalChat = [] } = meeting.seenBy(person);
  return [...chat.filter(({ onlyYou }) => onlyYou), ...personalChat.filter(isFromBot)].map(words);
}

/** What the bot has said in the chat for all to read. */
export function toldToAll(meeting: Meeting, person: string): readonly string[] {
  return meeting
    .seenBy(person)
    .chat.filter((item) => isFromBot(item) && !item.onlyYou && item.card === undefined)
    .map(words);
}

/** The line that stands where it was said that a recording runs, when it is over: "Opptak 20.50–20.51, stoppet." */
export function stoppedLine(kind: 'recording' | 'transcript' = 'recording', language: 'nb' | 'nn' = 'nb'): RegExp {
  const time = String.raw`\d\d\.\d\d`;
  return new RegExp(`^${wordsFor(language).notice.recordingStopped[kind](`${time}(–${time})?`)}$`, 'm');
}

/** Whether this person has read that a recording is over. */
export function readsOfEnd(meeting: Meeting, person: string, kind: 'recording' | 'transcript' = 'recording'): boolean {
  return toldToAll(meeting, person).some((line) => stoppedLine(kind).test(line));
}

/** The living cards in the chat, as this person has them. */
export function cards(meeting: Meeting, person: string): readonly unknown[] {
  return meeting.seenBy(person).chat.flatMap((item) => (isFromBot(item) && !item.onlyYou ? (item.card ?? []) : []));
}

/** The newest of them. */
export function card(meeting: Meeting, person: string): unknown {
  return cards(meeting, person).at(-1);
}

/** The message that holds the newest living card. */
export function cardMessage(meeting: Meeting, person: string): string {
  const item = meeting.seenBy(person).chat.findLast((one) => isFromBot(one) && !one.onlyYou && one.card !== undefined);
  if (item === undefined) throw new Error(`${person} has no card.`);
  return item.id;
}

/** What the newest living card says to this person. */
export function cardSays(meeting: Meeting, person: string): string {
  return cardWords(card(meeting, person));
}

/** What its buttons ask for, those that ask the bot. */
export function asks(of: unknown): readonly string[] {
  return buttons(of).flatMap((button) => text(button, 'data', 'type') ?? []);
}

/** The occurrence that a card's buttons belong to. */
export function occurrenceOf(of: unknown): string {
  const found = buttons(of).flatMap((button) => text(button, 'data', 'meeting') ?? [])[0];
  const refreshed = field(of, 'refresh', 'action', 'data', 'meeting');
  const occurrence = found ?? refreshed;
  if (typeof occurrence !== 'string') throw new Error('The card does not say which meeting it is about.');
  return occurrence;
}

/** A message in words. */
export function words(item: ChatItem): string {
  return item.card === undefined ? (item.text ?? '') : cardWords(item.card);
}

function isFromBot({ from }: ChatItem): boolean {
  return from.kind === 'bot';
}
