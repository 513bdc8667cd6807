import type * as Library from 'adaptivecards';

/** A card that changes keeps what its reader has unfolded and typed. Call it when the new card is rendered. */
export function keepState(old: Library.AdaptiveCard, fresh: Library.AdaptiveCard): void {
  for (const input of old.getAllInputs()) {
    const written: unknown = input.value;
    const now = fresh.getElementById(input.id ?? '');
    const control = now?.renderedElement?.querySelector<HTMLInputElement>('input[type=text], textarea');
    if (control !== null && control !== undefined && typeof written === 'string') control.value = written;
  }
  for (const [id, visible] of visibility(old)) {
    const now = fresh.getElementById(id);
    if (now?.isVisible !== undefined && now.isVisible !== visible) now.isVisible = visible;
  }
}

/** Every named part of a card, and whether it is to be seen now. */
function visibility(card: Library.AdaptiveCard): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  const walk = (part: Library.CardElement): void => {
    if (part.id !== undefined) found.set(part.id, part.isVisible);
    if (hasItems(part)) for (let at = 0; at < part.getItemCount(); at += 1) walk(part.getItemAt(at));
  };
  walk(card);
  return found;
}

function hasItems(part: object): part is Library.CardElementContainer {
  return 'getItemCount' in part && 'getItemAt' in part;
}
