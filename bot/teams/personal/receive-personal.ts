import { deletionCard, helpCard, languageCard, statusCard } from '../../../src/card/personal.ts';
import { completeFor, type Language } from '../../../src/language/language.ts';
import type { AdaptiveCard } from '../../../src/card/adaptive-card.ts';
import type { ParticipantId } from '../../../src/protocol/person.ts';
import { answerPrivately } from '../answer-privately.ts';
import { isSomebody } from '../read/person.ts';
import { senderOf, type Incoming, type Receiving } from '../receiving.ts';
import { cardMessage } from '../wire/message-body.ts';
import { readCommand, type Command } from './command.ts';
import { organizedBy, type Asker } from './organized.ts';

/**
 * Somebody's own chat with the bot. It speaks when it is spoken to: no greeting when it is added, which for a whole
 * municipality would be some thousand messages nobody asked for. What is kept of a person (the chosen language, where this
 * chat is) is forgotten when they remove the bot from their Teams.
 */
export async function receivePersonal(receiving: Receiving, incoming: Incoming): Promise<string> {
  const { activity, tenant } = incoming;
  const { from } = activity;
  if (!isSomebody(from)) return 'ignored';
  const participant = senderOf(receiving, incoming);
  // Where Teams leaves the object id out there is nobody to remember, but somebody to answer.
  const isKnown = from.objectId !== undefined;
  if (isRemoval(incoming)) {
    if (isKnown) await receiving.people.erase(tenant, participant);
    return isKnown ? 'erased' : 'ignored';
  }
  if (isKnown) await rememberChat(receiving, incoming, participant);
  if (activity.type !== 'message') return isKnown ? 'remembered' : 'ignored';
  const command = readCommand(activity.text);
  if (isKnown && command.type === 'language' && command.language !== undefined) {
    await receiving.people.remember(tenant, participant, { language: command.language });
  }
  const language = await receiving.languageFor({ tenant, participant, locale: activity.locale }, 'nb');
  const card = await answerTo(receiving, command, { tenant, participant, language });
  await answerPrivately(receiving, incoming, cardMessage(card));
  return command.type;
}

/** The person removes the app. An upgrade says `remove-upgrade` first, and is none. */
function isRemoval({ activity }: Incoming): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'remove';
  return activity.membersRemoved.some(({ id }) => id === activity.recipient.id);
}

/** Kept so that the organizer can be called back, and get the record. */
async function rememberChat(
  { people }: Receiving,
  { activity, tenant, serviceUrl }: Incoming,
  participant: ParticipantId,
): Promise<void> {
  if (serviceUrl === undefined) return;
  const chat = { conversation: activity.conversation.id, serviceUrl };
  const known = (await people.find(tenant, participant)).chat;
  if (known?.conversation === chat.conversation && known.serviceUrl === serviceUrl) return;
  await people.remember(tenant, participant, { chat });
}

/** Somebody who asks, and what they read. */
type Reading = Omit<Asker, 'language'> & { readonly language: Language };

async function answerTo(receiving: Receiving, command: Command, reader: Reading): Promise<AdaptiveCard> {
  const language = completeFor(reader.language);
  const asker = { ...reader, language };
  switch (command.type) {
    case 'status':
      return statusCard(await organizedBy(receiving, asker), language);
    case 'delete':
      return deletionCard(await organizedBy(receiving, asker), language);
    case 'language':
      return languageCard(reader.language);
    case 'help':
    case 'unknown':
      return helpCard(language);
  }
}
