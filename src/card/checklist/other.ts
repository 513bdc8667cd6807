import { wordsFor, type Words } from '../../language/words.ts';
import type { DeclaredRole, ExemptionReason, IdentityAnswer } from '../../protocol/event.ts';
import { isOutside } from '../../protocol/people/role.ts';
import type { Participant } from '../../protocol/state.ts';
import { labelOf } from '../../view/label.ts';
import type { Overview } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { chosenData } from '../action.ts';
import { actionSet, container, executeData, type CardElement, type ChoiceInput } from '../adaptive-card.ts';
import { choiceValue, lists } from '../choice.ts';

type Choices = ChoiceInput['choices'];

/** What is seldom answered, about anybody: chosen from two lists, so that fifty people cost two lists and one button. */
export function otherFold(seen: Seen, overview: Overview): CardElement {
  const words = wordsFor(seen.language);
  const { organizer } = words;
  return container(
    [
      choice(lists.who, organizer.who, { words, choices: people(overview, words) }),
      choice(lists.what, organizer.what, { words, choices: answers(seen, overview, words) }),
      ...actionSet([executeData(organizer.save, chosenData(seen.id))]),
    ],
    { id: 'other', isVisible: false, style: 'emphasis' },
  );
}

function choice(
  id: string,
  label: string,
  { words, choices }: { readonly words: Words; readonly choices: Choices },
): ChoiceInput {
  return { type: 'Input.ChoiceSet', id, label, placeholder: words.organizer.choose, choices };
}

const mostPeople = 60;

function people({ unsettled, settled, gone }: Overview, words: Words): Choices {
  return [...unsettled.map(({ participant }) => participant), ...settled, ...gone]
    .slice(0, mostPeople)
    .map((participant) => ({ title: labelOf(participant, words), value: participant.id }));
}

const reasons: readonly ExemptionReason[] = ['technical', 'agreed', 'interpreter'];
const roles: readonly DeclaredRole[] = ['parent', 'interpreter', 'support', 'staff', 'co-organizer', 'other'];
const identities: readonly IdentityAnswer[] = ['known', 'seen', 'failed'];

function answers({ state, routine }: Seen, overview: Overview, words: Words): Choices {
  const { organizer } = words;
  const { choice: titles } = organizer;
  return [
    ...(routine.demands['camera-on'] === 'off'
      ? []
      : reasons.map((reason) => ({ title: titles.exempt[reason], value: choiceValue('cameraExempted', reason) }))),
    ...roles.map((role) => ({ title: titles.role[role], value: choiceValue('roleDeclared', role) })),
    ...(routine.demands['guest-shows-id'] === 'off'
      ? []
      : identities.map((answer) => ({ title: organizer[answer], value: choiceValue('identityAnswered', answer) }))),
    { title: titles.camera, value: choiceValue('cameraConfirmed') },
    { title: organizer.confirmScreened, value: choiceValue('screenedConfirmed') },
    { title: titles.introduced, value: choiceValue('introductionsHeld') },
    ...twins(overview, (participant) => isOutside(state, participant)).map((same) => ({
      title: titles.same(labelOf(same, words)),
      value: choiceValue('samePersonDeclared', same.id),
    })),
  ];
}

const mostTwins = 10;

/** Who somebody without account may turn out to be: those from outside, first the ones who have left. */
function twins(
  { gone, unsettled, settled }: Overview,
  isFromOutside: (participant: Participant) => boolean,
): readonly Participant[] {
  const here = [...unsettled.map(({ participant }) => participant), ...settled];
  const outside = [...gone, ...here].filter(isFromOutside);
  const hasNewcomer = here.some(({ id }) => !id.startsWith('entra:'));
  return hasNewcomer && outside.length > 1 ? outside.slice(0, mostTwins) : [];
}
