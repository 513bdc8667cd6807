import { wordsFor } from '../../language/words.ts';
import type { ExemptionReason, IdentityAnswer } from '../../protocol/event.ts';
import type { Overview, Standee } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { execute, type ExecuteAction } from '../adaptive-card.ts';

/** What the leader can answer for one person with a press: who they are; and, in a row of its own, camera, place, presentation. */
export function answersFor(
  { id, language }: Pick<Seen, 'id' | 'language'>,
  { roundHeld }: Pick<Overview, 'roundHeld'>,
  { participant, left }: Standee,
): readonly (readonly ExecuteAction[])[] {
  const { organizer } = wordsFor(language);
  const who = { participant: participant.id };
  const identity = (title: string, answer: IdentityAnswer) =>
    execute(id, title, { type: 'identityAnswered', ...who, answer });
  const camera = left.includes('camera-on') ? (participant.camera?.state ?? 'unseen') : 'settled';
  const without = (reason: ExemptionReason) =>
    execute(id, organizer.choice.exempt[reason], { type: 'cameraExempted', ...who, reason });
  const identities = left.includes('guest-shows-id')
    ? [identity(organizer.known, 'known'), identity(organizer.seen, 'seen'), identity(organizer.failed, 'failed')]
    : [];
  const others = [
    ...(camera === 'unseen' ? [execute(id, organizer.choice.camera, { type: 'cameraConfirmed', ...who })] : []),
    ...(camera === 'off' || camera === 'none' ? [without('agreed'), without('technical')] : []),
    ...(left.includes('screened') || left.includes('consent')
      ? [execute(id, organizer.confirmScreened, { type: 'screenedConfirmed', ...who })]
      : []),
    ...(left.includes('introductions') && roundHeld
      ? [execute(id, organizer.introduced, { type: 'introductionsHeld', ...who })]
      : []),
  ];
  return [identities, others].filter((row) => row.length > 0);
}
