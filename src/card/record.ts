import { clockTime, clockTimes, day } from '../language/clock.ts';
import { wordsFor } from '../language/words.ts';
import { countedKinds } from '../protocol/demand/no-recording.ts';
import { everInside } from '../protocol/know/people.ts';
import { isUntold, lastThere } from '../protocol/know/phase.ts';
import type { Closed } from '../protocol/state.ts';
import { unseen, unseenWithoutAccount } from '../protocol/know/coverage.ts';
import { without } from '../protocol/know/stretches.ts';
import { labelFor } from '../view/label.ts';
import type { RecordPart } from '../view/record-parts.ts';
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
import { least, recordLines } from './record-lines.ts';
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
    ...additions(seen),
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
  const count = record.people(everInside(state).length);
  const { startedAt, endedAt } = state;
  if (startedAt === undefined || endedAt === undefined) return capital(count);
  const until = isUntold(state) ? lastThere(state) : endedAt;
  return `${record.when(day(startedAt, language), clockTimes({ from: startedAt, to: until }, language))}. ${capital(count)}.`;
}

/** A meeting may begin a little early or late without a word about it. */
const punctual = 5 * 60_000;

function remarks(seen: Seen): readonly string[] {
  const { state, routine, language } = seen;
  const { record } = wordsFor(language);
  const { pauses, stoppedAt, removedAt, startedAt, scheduledStart } = state;
  const isMoved =
    startedAt !== undefined && scheduledStart !== undefined && Math.abs(startedAt - scheduledStart) > punctual;
  return [
    ...(isUntold(state) ? [record.untold(clockTime(lastThere(state), language))] : []),
    ...(isMoved ? [record.planned(clockTime(scheduledStart, language))] : []),
    ...leadsTaken(seen),
    ...countedKinds(state, routine).map((kind) => record[`${kind}Delete`]),
    ...(pauses.length > 0 ? [record.paused(pauses.length)] : []),
    ...(stoppedAt === undefined ? [] : [record.stopped(clockTime(stoppedAt, language))]),
    ...(removedAt === undefined ? [] : [record.removed(clockTime(removedAt, language))]),
    ...gaps(seen),
  ];
}

function leadsTaken({ state, language }: Seen): readonly string[] {
  const words = wordsFor(language);
  return everInside(state).flatMap(({ id, tookLeadAt }) =>
    tookLeadAt === undefined
      ? []
      : [words.record.leadTaken(labelFor(state, id, words), clockTime(tookLeadAt, language))],
  );
}

/** When the bot did not see who came and went, and when it was not there at all. */
function gaps({ state, language, now }: Seen): readonly string[] {
  const { record } = wordsFor(language);
  const { startedAt = now, endedAt = now, coverage } = state;
  const shown = (stretches: readonly Closed[]) =>
    stretches
      .filter(({ from, to }) => to - from >= least)
      .slice(0, 4)
      .map((stretch) => clockTimes(stretch, language));
  const away = shown(coverage.away.filter(({ from, to }) => to > startedAt && from < endedAt));
  const missed = unseen(state, 'presence', now);
  const also = without(unseenWithoutAccount(state, now), missed);
  const isWhole = also.some(({ from, to }) => from <= startedAt && to >= endedAt);
  return [
    ...(away.length === 0 ? [] : [record.away(away)]),
    ...(shown(missed).length === 0 ? [] : [record.presenceMissed(shown(missed))]),
    ...(shown(also).length === 0 ? [] : [record.withoutAccountMissed(isWhole ? [] : shown(also))]),
  ];
}

/** What became known after the card was closed, with its date. */
function additions({ state, language }: Seen): readonly CardElement[] {
  const { record } = wordsFor(language);
  const named: Readonly<Partial<Record<string, string>>> = record.part satisfies Record<RecordPart, string>;
  return (state.recordShown?.added ?? []).map(({ at, parts }) =>
    text(
      record.added(
        day(at, language),
        clockTime(at, language),
        parts.flatMap((part) => named[part] ?? []),
      ),
      { weight: 'Bolder', size: 'Small' },
    ),
  );
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
  const people = everInside(seen.state);
  const more = people.length - mostPeople;
  return [
    ...people
      .slice(0, mostPeople)
      .map((participant) =>
        text(
          [
            `**${labelFor(seen.state, participant.id, words)}**`,
            roleWord(seen, participant, words),
            ...statusWords(seen, participant, words),
          ].join(' · '),
          { size: 'Small', spacing: 'Small' },
        ),
      ),
    ...(more > 0 ? [text(capital(words.organizer.more(more)), { size: 'Small' })] : []),
  ];
}
