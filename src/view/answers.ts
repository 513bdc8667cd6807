import type { Words } from '../language/words.ts';
import { declaredRoles, exemptionReasons, type IdentityAnswer } from '../protocol/answer.ts';
import type { PersonalDemand } from '../protocol/demand/table.ts';
import { cameraNow } from '../protocol/know/camera.ts';
import type { Participant } from '../protocol/state.ts';
import type { Action } from './action.ts';
import type { Overview, Standee } from './overview.ts';

/** What the leader can say of one person with a press. */
export type PersonAnswer = Extract<
  Action,
  {
    type:
      | 'identityAnswered'
      | 'cameraConfirmed'
      | 'cameraExempted'
      | 'introductionsHeld'
      | 'screenedConfirmed'
      | 'roleDeclared';
  }
>;

/** What the leader can answer for one person: who they are; and what else is left. */
export interface Answers {
  readonly identity: readonly PersonAnswer[];
  readonly others: readonly PersonAnswer[];
}

/** What can be answered about what is left for somebody. */
export function answersFor({ roundHeld }: Pick<Overview, 'roundHeld'>, { participant, left }: Standee): Answers {
  const to = (demands: readonly PersonalDemand[]) =>
    demands.flatMap((demand) => answers[demand]({ participant, roundHeld }));
  return {
    identity: to(left.filter((demand) => demand === 'guest-shows-id')),
    others: to(left.filter((demand) => demand !== 'guest-shows-id')),
  };
}

interface Asked {
  readonly participant: Participant;
  readonly roundHeld: boolean;
}

const answers: Readonly<Record<PersonalDemand, (asked: Asked) => readonly PersonAnswer[]>> = {
  'guest-shows-id': ({ participant }) =>
    identityAnswersFor(participant, true).map((answer) => ({
      type: 'identityAnswered',
      participant: participant.id,
      answer,
    })),
  'camera-on': cameraAnswers,
  introductions: ({ participant, roundHeld }) =>
    roundHeld ? [{ type: 'introductionsHeld', participant: participant.id }] : [],
  screened: screenedAnswer,
  // Nobody consents for somebody else.
  consent: () => [],
};

/** What is not seen can be confirmed; what is seen to be off can be excused. */
function cameraAnswers({ participant }: Asked): readonly PersonAnswer[] {
  if (cameraNow(participant) === undefined) return [{ type: 'cameraConfirmed', participant: participant.id }];
  return (['agreed', 'technical'] as const).map((reason) => exemption(participant, reason));
}

function screenedAnswer({ participant }: Asked): readonly PersonAnswer[] {
  return [{ type: 'screenedConfirmed', participant: participant.id }];
}

/** How somebody may be identified: who is only heard, by their voice or by calling them back. `all`: also that it failed. */
export function identityAnswersFor(
  { affiliation }: Pick<Participant, 'affiliation'>,
  all: boolean,
): readonly IdentityAnswer[] {
  const ways = affiliation === 'phone' ? (['voice', 'called-back'] as const) : (['known', 'seen'] as const);
  return all ? [...ways, 'failed'] : ways;
}

/** Every exemption from having the camera on that somebody can be given. */
export function exemptionsFor(participant: Participant): readonly PersonAnswer[] {
  return exemptionReasons.map((reason) => exemption(participant, reason));
}

function exemption({ id }: Participant, reason: (typeof exemptionReasons)[number]): PersonAnswer {
  return { type: 'cameraExempted', participant: id, reason };
}

/** Everything somebody can be said to be here as. */
export function rolesFor({ id }: Participant): readonly PersonAnswer[] {
  return declaredRoles.map((role) => ({ type: 'roleDeclared', participant: id, role }));
}

/** What the button is called that gives an answer. */
export function answerTitle(answer: PersonAnswer, { organizer }: Pick<Words, 'organizer'>): string {
  switch (answer.type) {
    case 'identityAnswered':
      return organizer[answer.answer];
    case 'cameraConfirmed':
      return answer.participant === undefined ? organizer.camerasSeen : organizer.choice.camera;
    case 'cameraExempted':
      return organizer.choice.exempt[answer.reason];
    case 'introductionsHeld':
      return answer.participant === undefined ? organizer.introductionsHeld : organizer.introduced;
    case 'screenedConfirmed':
      return organizer.confirmScreened;
    case 'roleDeclared':
      return organizer.choice.role[answer.role];
  }
}
