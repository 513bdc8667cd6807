import type * as Library from 'adaptivecards';
import { partsOf } from './parts-of.ts';

/** What its reader has unfolded or folded in a card, by the names of its parts. */
export type Folds = Map<string, boolean>;

/**
 * A card that changes keeps what its reader has unfolded, typed and chosen; what is gone for a moment is as it was when it comes
 * again. Call it when the new card is rendered.
 */
export function keepState(old: Library.AdaptiveCard, fresh: Library.AdaptiveCard, folds: Folds): void {
  for (const input of old.getAllInputs()) {
    const given: unknown = input.value;
    const now = fresh.getElementById(input.id ?? '');
    if (typeof given === 'string' && now?.renderedElement !== undefined) give(now.renderedElement, given);
  }
  for (const { id, isVisible } of partsOf(old)) if (id !== undefined) folds.set(id, isVisible);
  for (const [id, isVisible] of folds) {
    const now = fresh.getElementById(id);
    if (now?.isVisible !== undefined && now.isVisible !== isVisible) now.isVisible = isVisible;
  }
}

/** Puts an answer into a field, or chooses what was chosen. Several choices stand beside each other with commas. */
function give(field: HTMLElement, given: string): void {
  const written = field.matches('input, textarea, select')
    ? field
    : field.querySelector('input[type=text], textarea, select');
  if (written !== null) (written as HTMLInputElement | HTMLSelectElement).value = given;
  const chosen = given.split(',');
  for (const choice of field.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]'))
    choice.checked = chosen.includes(choice.value);
}

/** Remembers what has the focus, and gives it to the same thing in what comes instead; to the whole where it is gone. */
export function keepFocus(whole: HTMLElement, change: () => void): void {
  const { activeElement } = document;
  const had = activeElement !== null && whole.contains(activeElement) ? nameOf(activeElement) : undefined;
  const before = had === undefined ? [] : namesakes(whole, had);
  const at = before.findIndex((one) => one === activeElement);
  change();
  if (had === undefined) return;
  const now = namesakes(whole, had);
  const next = now[Math.min(at, now.length - 1)];
  if (next === undefined) whole.setAttribute('tabindex', '-1');
  (next ?? whole).focus({ preventScroll: true });
}

function namesakes(whole: HTMLElement, name: string): readonly HTMLElement[] {
  const all = whole.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [tabindex="0"]');
  return [...all].filter((one) => nameOf(one) === name);
}

function nameOf(element: Element): string {
  const label = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
  return `${element.tagName} ${element.getAttribute('aria-label') ?? (label ?? element).textContent}`;
}
