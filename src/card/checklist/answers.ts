import { wordsFor } from '../../language/words.ts';
import type { IdentityAnswer } from '../../protocol/event.ts';
import type { Overview, Standee } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { execute, type ExecuteAction } from '../adaptive-card.ts';

/** What the leader can answer for one person with a press: who they are, where they sit, whether they are seen and presented. */
export function answersFor(
  { id, language }: Pick<Seen, 'id' | 'language'>,
  { roundHeld }: Pick<Overview, 'roundHeld'>,
  { participant, left }: Standee,
): readonly ExecuteAction[] {
  const { organizer } = wordsFor(language);
  const who = { participant: participant.id };
  const identity = (title: string, answer: IdentityAnswer) =>
    execute(id, title, { type: 'identityAnswered', ...who, answer });
  const isUnseen = left.includes('camera-on') && participant.camera?.state === undefined;
  return [
    ...(left.includes('guest-shows-id')
      ? [identity(organizer.known, 'known'), identity(organizer.seen, 'seen'), identity(organizer.failed, 'failed')]
      : []),
    ...(isUnseen ? [execute(id, organizer.choice.camera, { type: 'cameraConfirmed', ...who })] : []),
    ...(left.includes('screened') || left.includes('consent')
      ? [execute(id, organizer.confirmScreened, { type: 'screenedConfirmed', ...who })]
      : []),
    ...(left.includes('introductions') && roundHeld
      ? [execute(id, organizer.introduced, { type: 'introductionsHeld', ...who })]
      : []),
  ];
}
