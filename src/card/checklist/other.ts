import { wordsFor, type Words } from '../../language/words.ts';
import { declaredRoles, exemptionReasons, identityAnswers } from '../../protocol/answer.ts';
import { isOutside } from '../../protocol/know/role.ts';
import { hasAccount } from '../../protocol/know/people.ts';
import type { MeetingState, Participant } from '../../protocol/state.ts';
import { labelFor } from '../../view/label.ts';
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
      choice(lists.who, organizer.who, { words, choices: people(seen, overview, words) }),
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

function people({ state }: Seen, { unsettled, settled, gone }: Overview, words: Words): Choices {
  return [...unsettled.map(({ participant }) => participant), ...settled, ...gone]
    .slice(0, mostPeople)
    .map((participant) => ({ title: labelFor(state, participant.id, words), value: participant.id }));
}

function answers({ state, routine }: Seen, overview: Overview, words: Words): Choices {
  const { organizer } = words;
  const { choice: titles } = organizer;
  return [
    ...(routine.demands['camera-on'] === 'off'
      ? []
      : exemptionReasons.map((reason) => ({
          title: titles.exempt[reason],
          value: choiceValue('cameraExempted', reason),
        }))),
    ...declaredRoles.map((role) => ({ title: titles.role[role], value: choiceValue('roleDeclared', role) })),
    ...(routine.demands['guest-shows-id'] === 'off'
      ? []
      : identityAnswers.map((answer) => ({
          title: organizer[answer],
          value: choiceValue('identityAnswered', answer),
        }))),
    { title: titles.camera, value: choiceValue('cameraConfirmed') },
    { title: organizer.confirmScreened, value: choiceValue('screenedConfirmed') },
    { title: titles.introduced, value: choiceValue('introductionsHeld') },
    ...twins(state, overview).map((same) => ({
      title: titles.same(labelFor(state, same.id, words)),
      value: choiceValue('samePersonDeclared', same.id),
    })),
  ];
}

const mostTwins = 10;

/**
 * Who somebody without account may turn out to be: those from outside, first the ones who have left; and those who were invited
 * and have not come, for whoever rings in.
 */
function twins(state: MeetingState, { gone, unsettled, settled }: Overview): readonly Participant[] {
  const here = [...unsettled.map(({ participant }) => participant), ...settled];
  const hasNewcomer = here.some((participant) => !hasAccount(participant));
  if (!hasNewcomer) return [];
  const invited = Object.values(state.participants).filter(
    ({ id, stays }) => stays.length === 0 && Object.hasOwn(state.members, id),
  );
  const outside = [...gone, ...here, ...invited].filter((participant) => isOutside(state, participant));
  return outside.length > 1 ? outside.slice(0, mostTwins) : [];
}
