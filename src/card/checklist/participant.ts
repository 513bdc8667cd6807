import type { Language } from '../../language/language.ts';
import { wordsFor, type ParticipantWords } from '../../language/words.ts';
import type { PersonalDemand } from '../../protocol/demand/table.ts';
import type { ParticipantId } from '../../protocol/person.ts';
import { withdrawnFor } from '../../view/clause.ts';
import { labelFor } from '../../view/label.ts';
import { stepsFor, type MySteps, type Step } from '../../view/my-steps.ts';
import type { Seen } from '../../view/seen.ts';
import {
  actionSet,
  container,
  execute,
  heading,
  openPanel,
  text,
  type CardElement,
  type ExecuteAction,
} from '../adaptive-card.ts';
import { languageButton } from '../language-choice.ts';
import { lineWithButton, readable } from '../line-with-button.ts';
import { clause, confirmButtons } from './confirm.ts';
import { about, alarms, remember } from './parts.ts';
import { undoPart } from './undo.ts';

/** What one participant does now: their own steps, and what they can press. */
export function participantParts(seen: Seen<Language>, viewer: ParticipantId): readonly CardElement[] {
  const words = wordsFor(seen.language);
  const { checklist } = words;
  const mine = stepsFor(seen, viewer);
  const { isReady } = mine;
  return [
    ...alarms(seen),
    ...mine.asked.map(({ by }) =>
      container([text(checklist.askedOfYou(labelFor(seen.state, by, words)), { weight: 'Bolder' })], {
        style: 'accent',
      }),
    ),
    heading(isReady ? checklist.ready : checklist.now, { size: 'Large' }),
    ...(isReady ? [text(checklist.readyMore, { spacing: 'None' })] : []),
    ...clause(seen),
    ...mine.steps.map((step) => stepLine(step, words)),
    ...(mine.hasWithdrawn ? [text(withdrawnFor(seen), { spacing: 'Medium' })] : []),
    ...(mine.cameraHelpAsked ? [text(checklist.cameraHelpAsked, { isSubtle: true })] : []),
    ...readable([...buttons(seen, mine, words), openPanel(checklist.openOwnView, seen.id)], checklist.choose, {
      spacing: 'Medium',
    }),
    ...askPart(seen, mine, words),
    ...requestPart(seen, mine, words),
    ...undoPart(seen, viewer),
    ...leadPart(seen, mine, words),
    ...actionSet([languageButton(seen)]),
    ...remember(seen),
    ...about(seen),
  ];
}

/** A colleague may lead a meeting that nobody leads. */
function leadPart(
  { id }: Seen<Language>,
  { mayLead }: MySteps,
  { checklist }: ParticipantWords,
): readonly CardElement[] {
  if (!mayLead) return [];
  const button = execute(id, checklist.lead, { type: 'leadTaken' });
  return [container([text(checklist.leadOffer), ...actionSet([button])], { style: 'accent', spacing: 'Medium' })];
}

function stepLine(step: Step, words: ParticipantWords): CardElement {
  const { isDone } = step;
  const { what, how } = stepWords(step, words);
  if (isDone) return text(`✓ ${doneWords(step, words)}`, { spacing: 'Small' });
  return text(`○ **${what}** ${how}`, { spacing: 'Small' });
}

function stepWords(
  { demand, standing }: Step,
  { checklist }: ParticipantWords,
): { readonly what: string; readonly how: string } {
  const { step } = checklist;
  return demand === 'guest-shows-id' && standing.is === 'not-kept' ? step.identityFailed : step[demand];
}

function doneWords({ demand, standing }: Step, { checklist }: ParticipantWords): string {
  const { stepDone } = checklist;
  if (demand !== 'camera-on' || standing.is === 'observed') return stepDone[demand];
  return standing.is === 'exempt' ? stepDone.cameraExempt : stepDone.cameraConfirmed;
}

function openOf({ steps }: MySteps): readonly PersonalDemand[] {
  return steps.filter(({ isDone }) => !isDone).map(({ demand }) => demand);
}

/** What they confirm, what they may ask for, and what they may take back: one wish takes no other away. */
function buttons(seen: Seen<Language>, mine: MySteps, { checklist }: ParticipantWords): readonly ExecuteAction[] {
  const { id } = seen;
  const confirm = confirmButtons(seen, openOf(mine));
  const help = mine.mayAskCameraHelp ? [execute(id, checklist.askCameraHelp, { type: 'cameraHelpAsked' })] : [];
  const withdraw = mine.mayWithdraw ? [execute(id, checklist.withdrawConsent, { type: 'consentWithdrawn' })] : [];
  return [...confirm, ...help, ...withdraw];
}

/** What they may ask of staff. */
function askPart({ id }: Seen<Language>, mine: MySteps, { checklist }: ParticipantWords): readonly CardElement[] {
  if (!mine.mayAskStaffId) return [];
  return [
    lineWithButton(checklist.askStaffId, execute(id, checklist.ask, { type: 'staffIdAsked' }), { spacing: 'Small' }),
  ];
}

/** Their own open wish to see the ID of staff, until they have seen it. */
function requestPart(
  { id }: Seen<Language>,
  { request }: MySteps,
  { checklist }: ParticipantWords,
): readonly CardElement[] {
  if (request === undefined) return [];
  const answer = (title: string, outcome: 'shown' | 'withdrawn') =>
    execute(id, title, { type: 'staffIdAnswered', asker: request.by, outcome });
  return [
    container(
      [
        text(checklist.staffIdAsked),
        ...actionSet([answer(checklist.staffIdShown, 'shown'), answer(checklist.staffIdWithdraw, 'withdrawn')]),
      ],
      { style: 'accent', spacing: 'Medium' },
    ),
  ];
}
