import { languageName, type Language } from '../../language/language.ts';
import { wordsFor } from '../../language/words.ts';
import { present } from '../../protocol/know/people.ts';
import { askedFor } from '../../protocol/demand/table.ts';
import { clauseFor } from '../../view/clause.ts';
import { otherLanguages } from '../../view/other-languages.ts';
import { overviewOf } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { actionSet, execute, heading, inLanguage, text, type CardElement } from '../adaptive-card.ts';
import { lineWithButton, readable } from '../line-with-button.ts';
import { choose, languageButton } from '../language-choice.ts';
import { clause, confirmButtons } from './confirm.ts';
import { about, alarms, remember } from './parts.ts';
import { leftByThing } from './status.ts';

/** The view common to all: what everybody does, how far the meeting has come, and buttons that work for whoever presses. */
export function commonParts(seen: Seen<Language>): readonly CardElement[] {
  const { checklist } = wordsFor(seen.language);
  const others = otherLanguages(seen);
  return [
    ...alarms(seen),
    heading(checklist.nowAll, { size: 'Large' }),
    ...clause(seen),
    ...steps(seen),
    ...others.map((language) => inShort(seen, language)),
    ...readable(buttons(seen), checklist.choose, { spacing: 'Medium' }),
    ...askStaffId(seen),
    ...actionSet([...others.map((language) => choose(seen.id, language)), languageButton(seen)]),
    text(progress(seen), { spacing: 'Medium' }),
    ...remember(seen),
    ...about(seen),
  ];
}

function steps({ routine, language }: Seen<Language>): readonly CardElement[] {
  const { step } = wordsFor(language).checklist;
  return askedFor(routine).map((demand) =>
    text(`○ **${step[demand].what}** ${step[demand].how}`, { spacing: 'Small' }),
  );
}

/** What everybody does, in another language that somebody here reads: a sentence for each. */
function inShort({ routine }: Seen<Language>, language: Language): CardElement {
  const { step } = wordsFor(language).checklist;
  const told = clauseFor({ routine, language });
  const sentences = [...(told === undefined ? [] : [told]), ...askedFor(routine).map((demand) => brief(step[demand]))];
  const line = text(`**${languageName(language)}:** ${sentences.join(' ')}`, { size: 'Small' });
  return inLanguage(language, line, { spacing: 'Small' });
}

/** What is to be done, and how only where that is the rest of the sentence. */
function brief({ what, how }: { readonly what: string; readonly how: string }): string {
  return what.endsWith('.') ? what : `${what} ${how}`;
}

/** Somebody who leads, or whose own view did not come by itself, gets it with the last button. */
function buttons(seen: Seen<Language>) {
  const { id, routine, language } = seen;
  const { checklist } = wordsFor(language);
  return [...confirmButtons(seen, askedFor(routine)), execute(id, checklist.showOwnView, { type: 'refresh' })];
}

/** What anybody may ask for. */
function askStaffId({ id, routine, language }: Seen<Language>): readonly CardElement[] {
  if (routine.demands['staff-show-id'] === 'off') return [];
  const { askStaffId: wish, ask } = wordsFor(language).checklist;
  return [lineWithButton(wish, execute(id, ask, { type: 'staffIdAsked' }), { spacing: 'Small' })];
}

/** Counts only: what is left for whom is said to that person, and to those who lead. */
function progress(seen: Seen<Language>): string {
  const { checklist } = wordsFor(seen.language);
  const stage = checklist.stage.running(present(seen.state).length);
  const left = leftByThing(seen, overviewOf(seen)).map(({ thing, people }) => checklist.progress(thing, people.length));
  return [stage, left.length === 0 ? '' : checklist.progressLeft(left)].filter((line) => line !== '').join(' ');
}
