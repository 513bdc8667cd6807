import { languageForReader } from '../../../src/language/language.ts';
import { wordsFor } from '../../../src/language/words.ts';
import { answerPrivately } from '../answer-privately.ts';
import type { Incoming, Receiving } from '../receiving.ts';
import { cardMessage, textMessage } from '../wire/message-body.ts';
import {
  cardAnswer,
  dialogMessage,
  errorAnswer,
  messageAnswer,
  type DialogAnswer,
  type InvokeAnswer,
} from './answer.ts';
import { mendingIn, mendInvitation } from './mend-invitation.ts';
import { inTime } from './in-time.ts';
import { openPanel } from './open-panel.ts';
import { takePress, type PressAnswer } from './take-press.ts';

/** Teams' clients give up after five seconds at the earliest; people do sooner. */
const patienceMilliseconds = 2500;

/** A pressed button of a card that asks for an answer, or for a dialog. Never rejects: every invoke is answered. */
export async function answerInvoke(
  receiving: Receiving,
  incoming: Incoming,
  count: (result: string) => void,
): Promise<InvokeAnswer | object> {
  const { activity } = incoming;
  // The words when nothing can be asked: neither the database for a choice nor the routine.
  const words = wordsFor(languageForReader(activity.locale, 'nb')).answer;
  const failed = (error: unknown) => {
    count('not-stored');
    receiving.log.error('a press could not be taken in', { error });
  };
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const work = answerPress(receiving, incoming, count).catch((error: unknown) => {
        failed(error);
        return errorAnswer(words.failed);
      });
      return inTime(work, patienceMilliseconds, () => messageAnswer(words.slow));
    }
    case 'task/fetch':
    case 'task/submit': {
      const work = answerDialog(receiving, incoming, count).catch((error: unknown) => {
        failed(error);
        return dialogMessage(words.failed);
      });
      return inTime(work, patienceMilliseconds, () => dialogMessage(words.failed));
    }
    case undefined:
    default:
      count('ignored');
      return {};
  }
}

async function answerDialog(
  receiving: Receiving,
  incoming: Incoming,
  count: (result: string) => void,
): Promise<DialogAnswer> {
  const { result, answer } = await openPanel(receiving, incoming);
  count(result);
  return answer;
}

async function answerPress(
  receiving: Receiving,
  incoming: Incoming,
  count: (result: string) => void,
): Promise<InvokeAnswer> {
  const { result, card, text } = await taken(receiving, incoming);
  count(result);
  return card === undefined ? messageAnswer(text ?? '') : cardAnswer(card);
}

/** A press is about a meeting that the bot is in, or about an invitation. */
function taken(receiving: Receiving, incoming: Incoming): Promise<PressAnswer> {
  const mending = mendingIn(incoming);
  return mending === undefined ? takePress(receiving, incoming) : mendInvitation(receiving, incoming, mending);
}

/** The fallback of older clients, a message without text: it has no answer, so only a refusal or a question is said, privately. */
export async function receiveSubmit(receiving: Receiving, incoming: Incoming): Promise<string> {
  const { result, text, card, isQuestion } = await taken(receiving, incoming);
  if (card !== undefined && isQuestion === true) await answerPrivately(receiving, incoming, cardMessage(card));
  if (text !== undefined) await answerPrivately(receiving, incoming, textMessage(text));
  return result;
}
