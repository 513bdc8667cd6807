import { clockTime, day } from '../language/clock.ts';
import { wordsFor } from '../language/words.ts';
import { everHere } from '../protocol/people/presence.ts';
import { labelOf } from '../view/label.ts';
import type { Seen } from '../view/seen.ts';
import {
  actionSet,
  card,
  container,
  execute,
  heading,
  text,
  toggle,
  type AdaptiveCard,
  type CardElement,
} from './adaptive-card.ts';
import { roleWord, statusWords } from './checklist/status.ts';
import { recordLines } from './record-lines.ts';
import { capital, toolsOf } from './phrases.ts';

/** The record for the organizer, in personal chat: what was kept, what was not, and when it is deleted. */
export function recordCard(seen: Seen): AdaptiveCard {
  const { record } = wordsFor(seen.language);
  return card(seen.language, record.title, [
    heading(record.title, { size: 'Large' }),
    text(when(seen), { spacing: 'None' }),
    text(record.onlyYou, { isSubtle: true, size: 'Small', spacing: 'None' }),
    ...recordLines(seen),
    ...remarks(seen).map((line) => text(line)),
    ...notesPlace(seen),
    text(retention(seen), { isSubtle: true, size: 'Small', spacing: 'Medium', separator: true }),
    ...actionSet([toggle(record.showPeople, 'people'), toggle(record.deleteNow, 'delete')]),
    container(peopleLines(seen), { id: 'people', isVisible: false, style: 'emphasis' }),
    container(
      [text(record.deleteWhy), ...actionSet([execute(seen.id, record.deleteReally, { type: 'deletionAsked' })])],
      { id: 'delete', isVisible: false, style: 'emphasis' },
    ),
  ]);
}

function when({ state, language }: Seen): string {
  const { record } = wordsFor(language);
  const count = record.people(everHere(state).filter(({ stays }) => stays.length > 0).length);
  const { startedAt, endedAt } = state;
  if (startedAt === undefined || endedAt === undefined) return capital(count);
  return `${record.when(day(startedAt, language), clockTime(startedAt, language), clockTime(endedAt, language))}. ${capital(count)}.`;
}

function remarks({ state, language }: Seen): readonly string[] {
  const { record } = wordsFor(language);
  const { pauses, stoppedAt, removedAt, recordings } = state;
  return [
    ...(recordings.length > 0 ? [record.recordingDelete] : []),
    ...(pauses.length > 0 ? [record.paused(pauses.length)] : []),
    ...(stoppedAt === undefined ? [] : [record.stopped(clockTime(stoppedAt, language))]),
    ...(removedAt === undefined ? [] : [record.removed(clockTime(removedAt, language))]),
  ];
}

function notesPlace({ routine, language }: Seen): readonly CardElement[] {
  const words = wordsFor(language);
  const tools = toolsOf(routine.tools, words);
  if (tools === '' || routine.demands['notes-in-right-tool'] === 'off') return [];
  return [text(words.checklist.remember.notes(tools))];
}

const dayLength = 86_400_000;

function retention({ state, routine, language }: Seen): string {
  const { record } = wordsFor(language);
  if (state.endedAt === undefined) return record.retentionLater;
  return record.retention(day(state.endedAt + routine.timings.retentionDays * dayLength, language));
}

const mostPeople = 40;

function peopleLines(seen: Seen): readonly CardElement[] {
  const words = wordsFor(seen.language);
  const people = everHere(seen.state).filter(({ stays }) => stays.length > 0);
  const more = people.length - mostPeople;
  return [
    ...people
      .slice(0, mostPeople)
      .map((participant) =>
        text(
          [
            `**${labelOf(participant, words)}**`,
            roleWord(seen, participant, words),
            ...statusWords(seen, participant, words),
          ].join(' · '),
          { size: 'Small', spacing: 'Small' },
        ),
      ),
    ...(more > 0 ? [text(capital(words.organizer.more(more)), { size: 'Small' })] : []),
  ];
}
