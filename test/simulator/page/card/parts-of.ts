import type * as Library from 'adaptivecards';

/** Every part of a card, the card itself first. */
export function partsOf(card: Library.AdaptiveCard): readonly Library.CardElement[] {
  const found: Library.CardElement[] = [];
  const walk = (part: Library.CardElement): void => {
    found.push(part);
    if (hasItems(part)) for (let at = 0; at < part.getItemCount(); at += 1) walk(part.getItemAt(at));
  };
  walk(card);
  return found;
}

function hasItems(part: object): part is Library.CardElementContainer {
  return 'getItemCount' in part && 'getItemAt' in part;
}
