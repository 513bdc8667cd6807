import { completeFor, type Language } from '../../../src/language/language.ts';
import { wordsFor } from '../../../src/language/words.ts';
import type { Occurrence } from '../../meeting/fact.ts';
import { answerPrivately } from '../answer-privately.ts';
import { readCommand } from '../personal/command.ts';
import { presserLanguage } from '../press/presser.ts';
import { happened } from '../read/happened.ts';
import { isBot, person } from '../read/person.ts';
import { chatOf, metIn, senderOf, type Incoming, type Receiving } from '../receiving.ts';
import { textMessage } from '../wire/message-body.ts';

/**
 * Answers who asks the bot something in a meeting's chat: by a word to it alone, or by a command that mentions it. The answer
 * is theirs alone, and in words: the buttons of the cards in personal chat would write in the meeting's chat for all to see.
 * Any other mention is a message like any other.
 */
export async function answerInChat(receiving: Receiving, incoming: Incoming): Promise<void> {
  const { activity } = incoming;
  const { from, recipient, type, mentionsBot } = activity;
  if (type !== 'message' || isBot(from) || !(recipient.isTargeted || mentionsBot)) return;
  const command = readCommand(activity.text);
  if (command.type === 'unknown' && !recipient.isTargeted) return;
  const meeting = await receiving.meetings.read({ in: 'chat', ...chatOf(incoming) });
  const chosen = command.type === 'language' ? command.language : undefined;
  if (chosen !== undefined && (await keep(receiving, incoming, { chosen, meeting }))) {
    return answerPrivately(receiving, incoming, textMessage(wordsFor(chosen).personal.language.now));
  }
  const { help } = wordsFor(completeFor(await presserLanguage(receiving, incoming, meeting))).personal;
  return answerPrivately(receiving, incoming, textMessage(`${help.about}\n\n${help.sees}`));
}

interface Choosing {
  readonly chosen: Language;
  readonly meeting: Occurrence | undefined;
}

/**
 * Keeps the language that somebody chose, as a press does: who has an account chooses for all meetings, others for this one.
 * Whether there was anything to keep it in.
 */
async function keep(receiving: Receiving, incoming: Incoming, { chosen, meeting }: Choosing): Promise<boolean> {
  const { activity, tenant } = incoming;
  const hasAccount = activity.from.objectId !== undefined;
  if (hasAccount) await receiving.people.remember(tenant, senderOf(receiving, incoming), { language: chosen });
  if (meeting === undefined) return hasAccount;
  const event = {
    type: 'languageChosen',
    ...happened(activity, receiving.clock(), 'language'),
    by: person(activity.from, metIn(receiving, incoming), activity.locale),
    language: chosen,
  } as const;
  await receiving.meetings.handle({ where: { in: 'meeting', meeting: meeting.id }, event });
  return true;
}
