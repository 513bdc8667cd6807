import { wordsFor } from '../../language/words.ts';
import type { ExemptionReason, IdentityAnswer } from '../../protocol/answer.ts';
import { cameraNow } from '../../protocol/know/camera.ts';
import type { Participant } from '../../protocol/state.ts';
import type { Overview, Standee } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { execute, type ExecuteAction } from '../adaptive-card.ts';
import { isConfirmed } from './confirm.ts';

/** What the leader can answer for one person with a press: who they are; and, in a row of its own, camera, place, presentation. */
export function answersFor(
  { id, language }: Pick<Seen, 'id' | 'language'>,
  { roundHeld }: Pick<Overview, 'roundHeld'>,
  { participant, left }: Standee,
): readonly (readonly ExecuteAction[])[] {
  const { organizer } = wordsFor(language);
  const who = { participant: participant.id };
  const identity = (answer: IdentityAnswer) =>
    execute(id, organizer[answer], { type: 'identityAnswered', ...who, answer });
  const camera = left.includes('camera-on') ? (cameraNow(participant)?.state ?? 'unseen') : 'settled';
  const without = (reason: ExemptionReason) =>
    execute(id, organizer.choice.exempt[reason], { type: 'cameraExempted', ...who, reason });
  const identities = left.includes('guest-shows-id') ? identityAnswersFor(participant, true).map(identity) : [];
  const others = [
    ...(camera === 'unseen' ? [execute(id, organizer.choice.camera, { type: 'cameraConfirmed', ...who })] : []),
    ...(camera === 'off' || camera === 'none' ? [without('agreed'), without('technical')] : []),
    ...(left.some(isConfirmed) ? [execute(id, organizer.confirmScreened, { type: 'screenedConfirmed', ...who })] : []),
    ...(left.includes('introductions') && roundHeld
      ? [execute(id, organizer.introduced, { type: 'introductionsHeld', ...who })]
      : []),
  ];
  return [identities, others].filter((row) => row.length > 0);
}

/** How somebody may be identified: who is only heard, by their voice or by calling them back. `all`: also that it failed. */
export function identityAnswersFor({ affiliation }: Participant, all: boolean): readonly IdentityAnswer[] {
  const ways = affiliation === 'phone' ? (['voice', 'called-back'] as const) : (['known', 'seen'] as const);
  return all ? [...ways, 'failed'] : ways;
}
