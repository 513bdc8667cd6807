import type { Language } from '../../../src/language/language.ts';
import { localeOf, participantOf, personOf } from '../../../src/protocol/know/people.ts';
import type { ParticipantId } from '../../../src/protocol/person.ts';
import type { Participant } from '../../../src/protocol/state.ts';
import type { Seen } from '../../../src/view/seen.ts';
import type { Log } from '../../log.ts';
import type { Invitations } from '../../meeting/invitations.ts';
import type { OwnMessages } from '../../meeting/own-messages.ts';
import type { Delivery } from '../../meeting/performers.ts';
import type { People } from '../../store/people.ts';
import type { ReaderLanguage } from '../reader.ts';
import type { TeamsSettings } from '../settings.ts';
import type { ChatWriter } from '../wire/chat-writer.ts';
import type { Connector } from '../wire/connector.ts';

/** What saying something in Teams takes. */
export interface Saying {
  readonly settings: Pick<TeamsSettings, 'appId' | 'publicUrl' | 'callbackSecret'>;
  readonly ask: Connector;
  readonly write: ChatWriter;
  readonly people: Pick<People, 'find'>;
  readonly languageFor: ReaderLanguage;
  readonly ownMessages: OwnMessages;
  /** Absent where no calendars are watched. */
  readonly invitations?: Invitations;
  readonly log: Log;
}

/** One person something is for, as they are known at delivery. */
export interface Addressee {
  readonly id: ParticipantId;
  /** Absent: nothing but the id is known of them. */
  readonly participant?: Participant;
  readonly language: Language;
}

/** Who an id stands for now, and what they read. */
export async function addressee({ languageFor }: Saying, delivery: Delivery, to: ParticipantId): Promise<Addressee> {
  const { state, routine, chat } = delivery;
  const id = personOf(state, to);
  const participant = participantOf(state, to);
  const language = await languageFor(
    { tenant: chat.tenant, participant: id, locale: localeOf(participant) },
    routine.language,
  );
  return { id, language, ...(participant !== undefined && { participant }) };
}

/** The occurrence as one person sees it; without one as all see it together, in the routine's language. */
export function seenBy({ id, state, routine, now }: Delivery, reader?: Addressee): Seen<Language> {
  const common = { id, state, routine, now };
  if (reader === undefined) return { ...common, language: routine.language };
  return { ...common, language: reader.language, viewer: reader.id };
}
