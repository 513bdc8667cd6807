import { wordsFor, type Words } from '../../language/words.ts';
import type { IdentityAnswer } from '../../protocol/answer.ts';
import type { PersonalDemand } from '../../protocol/demand/table.ts';
import { cameraNow } from '../../protocol/know/camera.ts';
import type { Participant } from '../../protocol/state.ts';
import type { Overview, Standee } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { execute, type ExecuteAction } from '../adaptive-card.ts';

/** What the leader can answer for one person with a press: who they are; and, in a row of its own, what else is left. */
export function answersFor(
  { id, language }: Pick<Seen, 'id' | 'language'>,
  { roundHeld }: Pick<Overview, 'roundHeld'>,
  { participant, left }: Standee,
): readonly (readonly ExecuteAction[])[] {
  const asked = { id, words: wordsFor(language), participant, roundHeld };
  const buttons = (demands: readonly PersonalDemand[]) => demands.flatMap((demand) => answers[demand](asked));
  const [identity, others] = [left.filter(isIdentity), left.filter((demand) => !isIdentity(demand))];
  return [buttons(identity), buttons(others)].filter((row) => row.length > 0);
}

function isIdentity(demand: PersonalDemand): boolean {
  return demand === 'guest-shows-id';
}

interface Asked {
  readonly id: string;
  readonly words: Words;
  readonly participant: Participant;
  readonly roundHeld: boolean;
}

/** What can be answered about what is left for somebody. */
const answers: Readonly<Record<PersonalDemand, (asked: Asked) => readonly ExecuteAction[]>> = {
  'guest-shows-id': ({ id, words, participant }) =>
    identityAnswersFor(participant, true).map((answer) =>
      execute(id, words.organizer[answer], { type: 'identityAnswered', participant: participant.id, answer }),
    ),
  'camera-on': cameraAnswers,
  introductions: ({ id, words, participant, roundHeld }) =>
    roundHeld
      ? [execute(id, words.organizer.introduced, { type: 'introductionsHeld', participant: participant.id })]
      : [],
  screened: screenedAnswer,
  consent: screenedAnswer,
};

/** What is not seen can be confirmed; what is seen to be off can be excused. */
function cameraAnswers({ id, words, participant }: Asked): readonly ExecuteAction[] {
  const { choice } = words.organizer;
  const who = { participant: participant.id };
  if (cameraNow(participant) === undefined) return [execute(id, choice.camera, { type: 'cameraConfirmed', ...who })];
  const reasons = ['agreed', 'technical'] as const;
  return reasons.map((reason) => execute(id, choice.exempt[reason], { type: 'cameraExempted', ...who, reason }));
}

function screenedAnswer({ id, words, participant }: Asked): readonly ExecuteAction[] {
  return [execute(id, words.organizer.confirmScreened, { type: 'screenedConfirmed', participant: participant.id })];
}

/** How somebody may be identified: who is only heard, by their voice or by calling them back. `all`: also that it failed. */
export function identityAnswersFor({ affiliation }: Participant, all: boolean): readonly IdentityAnswer[] {
  const ways = affiliation === 'phone' ? (['voice', 'called-back'] as const) : (['known', 'seen'] as const);
  return all ? [...ways, 'failed'] : ways;
}
