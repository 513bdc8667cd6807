import { invitationCard } from '../../../src/card/invitation.ts';
import { completeFor } from '../../../src/language/language.ts';
import type { ShowInvitation } from '../../meeting/invitations.ts';
import { SaidNo, isGone } from '../../outside/delivery-error.ts';
import type { People } from '../../store/people.ts';
import type { ReaderLanguage } from '../reader.ts';
import type { ChatWriter } from '../wire/chat-writer.ts';
import { cardMessage } from '../wire/message-body.ts';

/** What showing an invitation takes. */
interface Showing {
  readonly write: ChatWriter;
  readonly people: Pick<People, 'find'>;
  readonly languageFor: ReaderLanguage;
}

/** Shows organizers their invitations in personal chat: one card each, which stays where it is and is drawn anew there. */
export function showingInvitations({ write, people, languageFor }: Showing): ShowInvitation {
  return async ({ tenant, person }, shown, card) => {
    const participant = `entra:${person}`;
    const { chat } = await people.find(tenant, participant);
    if (chat === undefined) throw new SaidNo('showing an invitation', { code: 'no-chat', to: participant });
    const language = completeFor(await languageFor({ tenant, participant }, shown.routine.language));
    const drawn = invitationCard({ ...shown, language });
    const message = cardMessage(drawn, drawn.speak);
    if (card === undefined) return write.post(chat, message);
    try {
      await write.replace(chat, card, message);
      return card;
    } catch (error) {
      if (!isGone(error)) throw error;
      return write.post(chat, message);
    }
  };
}
