import { completeFor } from '../../../src/language/language.ts';
import { wordsFor } from '../../../src/language/words.ts';
import { answerPrivately } from '../answer-privately.ts';
import { readCommand } from '../personal/command.ts';
import { isBot } from '../read/person.ts';
import { senderOf, type Incoming, type Receiving } from '../receiving.ts';
import { textMessage } from '../wire/message-body.ts';

/**
 * Answers who asks the bot something in a meeting's chat: by a word to it alone, or by a command that mentions it. The answer
 * is theirs alone, and in words: the buttons of the cards in personal chat would write in the meeting's chat for all to see.
 * Any other mention is a message like any other.
 */
export async function answerInChat(receiving: Receiving, incoming: Incoming): Promise<void> {
  const { activity, tenant } = incoming;
  const { from, recipient, type, mentionsBot } = activity;
  if (type !== 'message' || isBot(from) || !(recipient.isTargeted || mentionsBot)) return;
  const command = readCommand(activity.text);
  if (command.type === 'unknown' && !recipient.isTargeted) return;
  const participant = senderOf(receiving, incoming);
  const chosen = command.type === 'language' ? command.language : undefined;
  if (chosen !== undefined && from.objectId !== undefined) {
    await receiving.people.remember(tenant, participant, { language: chosen });
  }
  const language = await receiving.languageFor({ tenant, participant, locale: activity.locale }, 'nb');
  const { help } = wordsFor(completeFor(language)).personal;
  const text = chosen === undefined ? `${help.about}\n\n${help.sees}` : wordsFor(language).personal.language.now;
  await answerPrivately(receiving, incoming, textMessage(text));
}
