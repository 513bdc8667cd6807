import { clockTime, day } from '../language/clock.ts';
import { languageName, languages, type CompleteLanguage, type Language } from '../language/language.ts';
import { wordsFor } from '../language/words.ts';
import { present } from '../protocol/know/people.ts';
import { prepared } from '../protocol/know/preparation.ts';
import { overviewOf } from '../view/overview.ts';
import type { Seen } from '../view/seen.ts';
import { askFirst } from './sure.ts';
import {
  actionSet,
  card,
  container,
  heading,
  say,
  text,
  type AdaptiveCard,
  type CardElement,
} from './adaptive-card.ts';

/** What the bot is, and what it answers to. */
export function helpCard(language: CompleteLanguage): AdaptiveCard {
  const { help, command, commandTitle, commandWhat } = wordsFor(language).personal;
  const commands = ['help', 'status', 'language', 'delete'] as const;
  return card(language, help.about, [
    heading(help.title, { size: 'Large' }),
    text(help.about),
    text(help.sees),
    text(help.start),
    text(help.write, { spacing: 'Medium' }),
    ...commands.map((one) => text(`• **${command[one]}**: ${commandWhat[one]}`, { spacing: 'Small' })),
    ...actionSet(commands.filter((one) => one !== 'help').map((one) => say(commandTitle[one], command[one]))),
  ]);
}

/** The choice of language, each offered in its own words. */
export function languageCard(language: Language): AdaptiveCard {
  const words = wordsFor(language).personal.language;
  const choices = languages.map((one) => say(languageName(one), wordsFor(one).personal.language.command));
  // A row holds no more than five.
  const half = Math.ceil(choices.length / 2);
  return card(language, words.title, [
    heading(words.title),
    text(words.now, { spacing: 'Small' }),
    ...actionSet(choices.slice(0, half)),
    ...actionSet(choices.slice(half)),
    text(words.shared, { isSubtle: true, size: 'Small' }),
  ]);
}

/** The meetings that the reader leads, and how each stands. */
export function statusCard(meetings: readonly Seen[], language: CompleteLanguage): AdaptiveCard {
  const { status } = wordsFor(language).personal;
  const shown = newestFirst(meetings).slice(0, most);
  return card(language, status.title, [
    heading(status.title),
    ...(shown.length === 0 ? [text(status.none)] : shown.map((seen) => statusPart(seen, language))),
  ]);
}

/** The meetings that the reader can have deleted; `deleted`: one that has been, of which this is the receipt. */
export function deletionCard(meetings: readonly Seen[], language: CompleteLanguage, deleted?: Seen): AdaptiveCard {
  const { personal, withdrawn } = wordsFor(language);
  const words = personal.delete;
  const deletable = newestFirst(meetings).filter(({ state }) => state.phase !== 'running');
  const hasRunning = meetings.some(({ state }) => state.phase === 'running');
  return card(language, words.title, [
    heading(words.title),
    ...(deleted === undefined
      ? []
      : [text(words.done(whenOf(deleted, language))), text(withdrawn.kept, { isSubtle: true })]),
    text(deletable.length === 0 ? words.none : words.why),
    ...deletable
      .slice(0, most)
      .flatMap((seen) =>
        actionSet([askFirst(seen, words.meeting(whenOf(seen, language)), 'deletionAsked')], { spacing: 'Small' }),
      ),
    ...(hasRunning ? [text(words.running)] : []),
    text(words.forget, { isSubtle: true, size: 'Small' }),
  ]);
}

/** More meetings than this make no readable card; the newest are shown. */
const most = 10;

function newestFirst(meetings: readonly Seen[]): readonly Seen[] {
  return meetings.toSorted((a, b) => timeOf(b) - timeOf(a));
}

function timeOf({ state, now }: Seen): number {
  return state.startedAt ?? state.scheduledStart ?? now;
}

/** A meeting is known by its time: its title is never kept. */
function whenOf(seen: Seen, language: CompleteLanguage): string {
  const { status } = wordsFor(language).personal;
  const { startedAt, scheduledStart } = seen.state;
  const at = startedAt ?? scheduledStart;
  return at === undefined ? status.sometime : status.at(day(at, language), clockTime(at, language));
}

function statusPart(seen: Seen, language: CompleteLanguage): CardElement {
  const { status } = wordsFor(language).personal;
  return container(
    [
      text(`**${status.meeting(whenOf(seen, language))}**`),
      text(statusLines(seen, language).join(' '), { spacing: 'None' }),
    ],
    { spacing: 'Medium', separator: true },
  );
}

const dayLength = 86_400_000;

function statusLines(seen: Seen, language: CompleteLanguage): readonly string[] {
  const { state, routine } = seen;
  const { status } = wordsFor(language).personal;
  if (state.phase === 'running') {
    return [status.running, status.present(present(state).length), status.remains(overviewOf(seen).unsettled.length)];
  }
  if (state.phase === 'ended') {
    const at = (state.endedAt ?? seen.now) + routine.timings.retentionDays * dayLength;
    return [status.ended, status.deleted(day(at, language))];
  }
  const { done, all } = prepared(state, routine);
  return [status.upcoming, ...(all === 0 ? [] : [status.preparation(done, all)])];
}
