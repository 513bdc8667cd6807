import type { AdaptiveCard } from '../../../src/card/adaptive-card.ts';
import type { Said } from '../../../src/card/notice.ts';

/** A message as the connector takes it. Never text and card together: Teams makes two messages of it, and gives no id. */
export type MessageBody = Readonly<Record<string, unknown>>;

/** Words alone. Plain, because names that people typed stand in it: nothing of it is to be taken for markup. */
export function textMessage(text: string): MessageBody {
  return { type: 'message', text, textFormat: 'plain' };
}

/** A card alone; `summary` is what a notification about it shows. */
export function cardMessage(card: AdaptiveCard, summary?: string): MessageBody {
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
    ...(summary !== undefined && { summary }),
  };
}

/** What is said, as a card where there is something to press. */
export function saidMessage({ text, card }: Said): MessageBody {
  return card === undefined ? textMessage(text) : cardMessage(card, text);
}

/** The answer to what somebody wrote to the bot alone: Teams shows the two together. */
export function inAnswerTo(messageId: string, message: MessageBody): MessageBody {
  return { ...message, entities: [{ type: 'targetedMessageInfo', messageId }] };
}

/** The bot's own account in Teams. */
export function botAccount(appId: string): { readonly id: string; readonly name: string } {
  return { id: `28:${appId}`, name: 'Møtevakt' };
}
