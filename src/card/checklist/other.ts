import { wordsFor, type Words } from '../../language/words.ts';
import { declaredRoles, exemptionReasons, identityAnswers } from '../../protocol/answer.ts';
import { labelFor } from '../../view/label.ts';
import type { Overview } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { twinsOf } from '../../view/twins.ts';
import { chosenData } from '../../view/action.ts';
import { actionSet, container, executeData, type CardElement, type ChoiceInput } from '../adaptive-card.ts';
import { choiceValue, lists } from '../../view/choice.ts';

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
    ...twinsOf(state, overview).map((same) => ({
      title: titles.same(labelFor(state, same.id, words)),
      value: choiceValue('samePersonDeclared', same.id),
    })),
  ];
}
