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

/** The answer to `task/fetch` and `task/submit` (Teams, "Dialogs"): a page in a dialog, or a line in one. */
export interface DialogAnswer {
  readonly task:
    | { readonly type: 'continue'; readonly value: Dialog }
    | { readonly type: 'message'; readonly value: string };
}

interface Dialog {
  readonly title: string;
  readonly url: string;
  /** For a client that has no dialogs: opened in the browser. */
  readonly fallbackUrl: string;
  readonly width: 'small' | 'medium' | 'large';
  readonly height: 'small' | 'medium' | 'large';
}

/** A page of ours in a dialog; on a phone it fills the screen. */
export function dialogAnswer(title: string, url: string): DialogAnswer {
  return { task: { type: 'continue', value: { title, url, fallbackUrl: url, width: 'small', height: 'large' } } };
}

/** A line in a dialog. */
export function dialogMessage(message: string): DialogAnswer {
  return { task: { type: 'message', value: message } };
}
