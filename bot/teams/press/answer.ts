import type { AdaptiveCard } from '../../../src/card/adaptive-card.ts';

/** The answer to an `adaptiveCard/action`, as its client wants it (Teams, "Universal Actions"). The HTTP status is 200 always. */
export interface InvokeAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

/** A card in place of the one that was pressed, for the presser alone. */
export function cardAnswer(card: AdaptiveCard): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

/** A line that is shown to the presser; the card stays. */
export function messageAnswer(text: string): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

/** Nothing was done: it may be pressed again. */
export function errorAnswer(message: string): InvokeAnswer {
  return { statusCode: 500, type: 'application/vnd.microsoft.error', value: { code: 'InternalServerError', message } };
}
