import { wordsFor } from '../../language/words.ts';
import { present } from '../../protocol/know/people.ts';
import { askedFor, type PersonalDemand } from '../../protocol/demand/table.ts';
import { leftByDemand, overviewOf } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { actionSet, execute, heading, text, type CardElement } from '../adaptive-card.ts';
import { about, alarms, remember } from './parts.ts';
import { leftWord } from './status.ts';

/** The view common to all: what everybody does, how far the meeting has come, and buttons that work for whoever presses. */
export function commonParts(seen: Seen): readonly CardElement[] {
  const { checklist } = wordsFor(seen.language);
  return [
    ...alarms(seen),
    heading(checklist.nowAll, { size: 'Large' }),
    ...steps(seen),
    ...consent(seen),
    ...actionSet(buttons(seen), { spacing: 'Medium' }),
    text(progress(seen), { spacing: 'Medium' }),
    ...remember(seen),
    ...about(seen),
  ];
}

function steps({ routine, language }: Seen): readonly CardElement[] {
  const { step } = wordsFor(language).checklist;
  const lines: Readonly<Record<PersonalDemand, { readonly what: string; readonly how: string }>> = {
    screened: step.screened,
    'camera-on': step.camera,
    introductions: step.introductions,
    'guest-shows-id': step.identity,
    consent: step.consent,
  };
  return askedFor(routine).map((demand) =>
    text(`○ **${lines[demand].what}** ${lines[demand].how}`, { spacing: 'Small' }),
  );
}

function consent({ routine, language }: Seen): readonly CardElement[] {
  const { kind, wording } = routine.consent;
  if (!askedFor(routine).some(isConfirmable) || routine.demands.consent === 'off') return [];
  return [text(wording[language] ?? wordsFor(language).consent[kind], { spacing: 'Medium' })];
}

function isConfirmable(demand: PersonalDemand): boolean {
  return demand === 'screened' || demand === 'consent';
}

/** Somebody who leads, or whose own view did not come by itself, gets it with the last button. */
function buttons({ id, routine, language }: Seen) {
  const { checklist } = wordsFor(language);
  const asked = askedFor(routine);
  const confirmTitle = asked.includes('screened') ? checklist.confirmScreened : checklist.confirmConsent;
  return [
    ...(asked.some(isConfirmable)
      ? [execute(id, confirmTitle, { type: 'screenedConfirmed', participant: 'self' })]
      : []),
    ...(routine.demands['staff-show-id'] === 'off'
      ? []
      : [execute(id, checklist.askStaffId, { type: 'staffIdAsked' })]),
    execute(id, checklist.showOwnView, { type: 'refresh' }),
  ];
}

/** Counts only: what is left for whom is said to that person, and to those who lead. */
function progress(seen: Seen): string {
  const words = wordsFor(seen.language);
  const { checklist } = words;
  const stage = checklist.stage.running(present(seen.state).length);
  const left = leftByDemand(overviewOf(seen), seen.routine).map(({ demand, people }) =>
    checklist.progress(leftWord(seen, demand, words), people.length),
  );
  return [stage, left.length === 0 ? '' : checklist.progressLeft(left)].filter((line) => line !== '').join(' ');
}
