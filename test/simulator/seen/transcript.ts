import type { CastMember } from '../cast.ts';
import { isJson, text } from '../wire/json.ts';
import type { World } from '../world.ts';
import { buttons } from '../card/press.ts';
import type { JournalEntry, Message, Occupancy } from '../teams/state.ts';
import { systemWords } from './system-words.ts';
import { wasVisible } from './visible.ts';

/** Where the meeting is held; the record goes by the same clock. */
const clock = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', timeStyle: 'medium' });

/** The meeting in lines, as one person saw it: what was written, every card they had before them, what was said to them. */
export function transcriptOf(world: World, meeting: Occupancy, person: CastMember): readonly string[] {
  const personal = world.personalChats.get(person.id)?.journal ?? [];
  const own = meeting.journal.filter((entry) => saw(meeting, person, entry));
  const entries = [
    ...own.map((entry) => ({ entry, place: '' })),
    ...personal.map((entry) => ({ entry, place: '(one-to-one) ' })),
  ].sort((a, b) => a.entry.at.getTime() - b.entry.at.getTime());
  const shown = new Map<string, string>();
  return entries.flatMap(({ entry, place }, index) => {
    const replaced = isReplaced(
      entry,
      entries.slice(index + 1).map((later) => later.entry),
    );
    const line = replaced ? undefined : lineOf(world, person, entry);
    if (line === undefined) return [];
    const key = 'message' in entry ? entry.message.id : '';
    if (key !== '' && shown.get(key) === line) return [];
    shown.set(key, line);
    return [`${clock.format(entry.at)} ${place}${line}`];
  });
}

function saw(meeting: Occupancy, person: CastMember, entry: JournalEntry): boolean {
  if (entry.type === 'told' || entry.type === 'view') return entry.person === person.id;
  return wasVisible(meeting, person, entry.message);
}

/** The common card is not worth a line for somebody who got their own view of it right after. */
function isReplaced(entry: JournalEntry, later: readonly JournalEntry[]): boolean {
  if (entry.type !== 'message' || entry.card === undefined) return false;
  return later.some((one) => one.type === 'view' && one.message === entry.message && one.version === entry.version);
}

function lineOf(world: World, person: CastMember, entry: JournalEntry): string | undefined {
  switch (entry.type) {
    case 'told':
      return `→ ${entry.text}`;
    case 'removed':
      return `${senderOf(world, entry.message)}: (deleted)`;
    case 'hidden': {
      const { from, violation } = entry.message;
      const mine = from.kind === 'person' && from.person.id === person.id;
      return `${senderOf(world, entry.message)}: (hidden${mine && violation?.tip !== undefined ? `: ${violation.tip}` : ''})`;
    }
    case 'view':
      return `${senderOf(world, entry.message)}: ${cardWords(entry.card)}`;
    case 'message': {
      const { message, card } = entry;
      const only = message.onlyFor === undefined ? '' : '(only you) ';
      const words = message.system === undefined ? entry.text : systemWords(message.system, person.locale);
      const mark = message.editedAt !== undefined ? '(edited) ' : '';
      return `${senderOf(world, message)}: ${only}${mark}${card === undefined ? (words ?? '') : cardWords(card)}`;
    }
  }
}

function senderOf(world: World, { from }: Message): string {
  if (from.kind === 'person') return from.person.name;
  return from.kind === 'bot' ? world.botName : 'Teams';
}

/** A card reduced to its texts and, in brackets, its buttons. */
export function cardWords(card: unknown): string {
  const titles = buttons(card).flatMap((button) => text(button, 'title') ?? []);
  const pressable = titles.map((title) => `[${title}]`);
  return [...texts(card), ...pressable].join(' | ');
}

function texts(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(texts);
  if (!isJson(part) || part['isVisible'] === false) return [];
  const type = text(part, 'type') ?? '';
  if (type.startsWith('Action.')) return [];
  const own = type === 'TextBlock' || type === 'TextRun' ? text(part, 'text') : undefined;
  const facts =
    type === '' && 'title' in part && 'value' in part
      ? `${String(part['title'])}: ${String(part['value'])}`
      : undefined;
  const label = type.startsWith('Input.') ? (text(part, 'label') ?? text(part, 'title')) : undefined;
  const inner = Object.entries(part).flatMap(([key, value]) =>
    ['refresh', 'fallback', 'data', 'msteams', 'choices'].includes(key) ? [] : texts(value),
  );
  return [own, facts, label].filter((one) => one !== undefined && one !== '').concat(inner) as readonly string[];
}
