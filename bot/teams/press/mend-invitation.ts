import { invitationCard } from '../../../src/card/invitation.ts';
import { completeFor } from '../../../src/language/language.ts';
import { wordsFor } from '../../../src/language/words.ts';
import { readMending, type Mending } from '../../../src/view/invitation.ts';
import { NotReached } from '../../outside/delivery-error.ts';
import { dataOf } from '../read/press.ts';
import { senderOf, isPersonal, type Incoming, type Receiving } from '../receiving.ts';
import type { PressAnswer } from './take-press.ts';

/** What somebody wants done with an invitation of theirs; `undefined` where something else was pressed. */
export function mendingIn({ activity }: Incoming): Mending | undefined {
  return isPersonal(activity) ? readMending(dataOf(activity)) : undefined;
}

/** Has an invitation mended for its organizer: whose it is, is by whom Teams says pressed. */
export async function mendInvitation(receiving: Receiving, incoming: Incoming, mending: Mending): Promise<PressAnswer> {
  const { invitations, languageFor } = receiving;
  const { activity, tenant } = incoming;
  const participant = senderOf(receiving, incoming);
  const reader = { tenant, participant, locale: activity.locale };
  const language = completeFor(await languageFor(reader, invitations?.routine.language ?? 'nb'));
  const { answer } = wordsFor(language).invited;
  const person = activity.from.objectId?.toLowerCase();
  if (invitations === undefined || person === undefined) return { result: 'refused', text: answer.gone };
  try {
    const { invitation, said } = await invitations.mend({ tenant, person }, mending);
    if (said !== undefined) return { result: 'refused', text: answer[said] };
    if (invitation === undefined) return { result: 'refused', text: answer.gone };
    return { result: 'changed', card: invitationCard({ invitation, routine: invitations.routine, language }) };
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    return { result: 'not-reached', text: answer.later };
  }
}
