import type { Language } from '../../../src/language/language.ts';
import { participantOf } from '../../../src/protocol/know/people.ts';
import { leads } from '../../../src/protocol/know/role.ts';
import type { Occurrence } from '../../meeting/fact.ts';
import { isPersonal, senderOf, type Incoming, type Receiving } from '../receiving.ts';

/** From the same chat; or from the personal chat of somebody of that meeting, in the same tenant. */
export function mayRead(receiving: Receiving, incoming: Incoming, { chat, state }: Occurrence): boolean {
  const { activity, tenant } = incoming;
  if (chat.tenant !== tenant) return false;
  if (!isPersonal(activity)) return chat.conversation === activity.conversation.id;
  const presser = senderOf(receiving, incoming);
  return leads(state, presser) || participantOf(state, presser) !== undefined;
}

/** The language the presser reads. */
export function presserLanguage(receiving: Receiving, incoming: Incoming, meeting?: Occurrence): Promise<Language> {
  const { activity, tenant } = incoming;
  const participant = senderOf(receiving, incoming);
  const known = meeting && participantOf(meeting.state, participant);
  const locale = known?.chosenLanguage ?? activity.locale ?? known?.locale;
  return receiving.languageFor({ tenant, participant, locale }, meeting?.routine.language ?? 'nb');
}

/** Occurrences are named by random ids; what does not look like one need not be looked for. */
export function isOccurrenceId(claimed: string): boolean {
  return /^[\w-]{1,64}$/.test(claimed);
}
