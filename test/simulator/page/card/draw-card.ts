import type * as Library from 'adaptivecards';
import { markFolds } from './folds.ts';
import { hostConfig } from './host-config.ts';
import { markdown } from './markdown.ts';

declare const AdaptiveCards: typeof Library;

/** Draws a card as Teams does; `execute` hears of what is pressed in it. What is unfolded comes into sight. */
export function drawCard(json: unknown, execute: (action: Library.Action) => void): Library.AdaptiveCard {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
  card.onExecuteAction = execute;
  card.onElementVisibilityChanged = ({ isVisible, renderedElement }) => {
    dress(card);
    if (isVisible) renderedElement?.scrollIntoView({ block: 'nearest' });
  };
  card.parse(json);
  const sheet = card.render();
  const { lang } = json as { readonly lang?: unknown };
  if (typeof lang === 'string') sheet?.setAttribute('lang', lang);
  dress(card);
  return card;
}

/** Says what the library leaves out; what is unfolded it calls anew. */
function dress(card: Library.AdaptiveCard): void {
  for (const action of card.getAllActions()) name(action);
  markFolds(card);
}

/** A button whose tip says what is on it and more is called by its tip, which tells it from its namesakes. */
function name({ title, tooltip, renderedElement }: Library.Action): void {
  if (title !== undefined && tooltip?.includes(title) === true) renderedElement?.setAttribute('aria-label', tooltip);
}
