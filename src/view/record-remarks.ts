import { clockTime, clockTimes, day } from '../language/clock.ts';
import { capital } from '../language/capital.ts';
import { wordsFor } from '../language/words.ts';
import { countedKinds } from '../protocol/demand/no-recording.ts';
import { unseen, unseenWithoutAccount } from '../protocol/know/coverage.ts';
import { everInside } from '../protocol/know/people.ts';
import { isUntold, lastThere } from '../protocol/know/phase.ts';
import { without } from '../protocol/know/stretches.ts';
import type { Closed } from '../protocol/state.ts';
import { labelFor } from './label.ts';
import { least } from './record-lines.ts';
import type { Seen } from './seen.ts';

/** When the meeting was, and how many took part. */
export function recordWhen({ state, language }: Seen): string {
  const { record } = wordsFor(language);
  const count = record.people(everInside(state).length);
  const { startedAt, endedAt } = state;
  if (startedAt === undefined || endedAt === undefined) return capital(count);
  const until = isUntold(state) ? lastThere(state) : endedAt;
  return `${record.when(day(startedAt, language), clockTimes({ from: startedAt, to: until }, language))}. ${capital(count)}.`;
}

/** A meeting may begin a little early or late without a word about it. */
const punctual = 5 * 60_000;

/** What else a reader of the record should know. */
export function recordRemarks(seen: Seen): readonly string[] {
  const { state, routine, language } = seen;
  const { record, closing } = wordsFor(language);
  const { pauses, stoppedAt, removedAt, startedAt, scheduledStart } = state;
  const isMoved =
    startedAt !== undefined && scheduledStart !== undefined && Math.abs(startedAt - scheduledStart) > punctual;
  return [
    ...(isUntold(state) ? [closing.untold(clockTime(lastThere(state), language))] : []),
    ...(isMoved ? [record.planned(clockTime(scheduledStart, language))] : []),
    ...leadsTaken(seen),
    ...countedKinds(state, routine).map((kind) => record[`${kind}Delete`]),
    ...(pauses.length > 0 ? [record.paused(pauses.length)] : []),
    ...(stoppedAt === undefined ? [] : [record.stopped(clockTime(stoppedAt, language))]),
    ...(removedAt === undefined ? [] : [record.removed(clockTime(removedAt, language))]),
    ...takenBack(seen),
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

const mostTakenBack = 8;

/** What was pressed and taken back. */
function takenBack({ state, language }: Seen): readonly string[] {
  const words = wordsFor(language);
  const { record, more, what: names } = words.panel.undo;
  const known: Readonly<Record<string, string>> = names;
  const lines = state.undone.map(({ by, at, what, pressedAt }) =>
    record(labelFor(state, by, words), known[what] ?? '', {
      pressedAt: clockTime(pressedAt, language),
      at: clockTime(at, language),
    }),
  );
  const left = lines.length - mostTakenBack;
  return left > 0 ? [...lines.slice(0, mostTakenBack), more(left)] : lines;
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

const dayLength = 86_400_000;

/** When all of it is deleted. */
export function retention({ state, routine, language }: Seen): string {
  const { record } = wordsFor(language);
  if (state.endedAt === undefined) return record.retentionLater;
  return record.retention(day(state.endedAt + routine.timings.retentionDays * dayLength, language));
}
