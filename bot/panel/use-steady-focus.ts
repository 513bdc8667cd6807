import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard where it was when the page changes under it: on the same element where that was only moved, else on the
 * next thing to press in the same row (`data-row`), else on the heading.
 */
export function useSteadyFocus(changed: unknown): void {
  const held = useRef<{ readonly element: HTMLElement; readonly row: string | undefined }>(undefined);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('main') === null) return;
      held.current = { element: target, row: rowOf(target) };
    };
    // Whoever leaves of their own accord shall not be taken back.
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null || (target instanceof HTMLElement && target.isConnected)) held.current = undefined;
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
    };
  }, []);
  // Chromium tells of no focus that was lost with its element, or in moving it.
  useLayoutEffect(() => {
    if (held.current === undefined || document.activeElement !== document.body) return;
    const { element, row } = held.current;
    const next = element.isConnected ? element : (inRow(row) ?? document.querySelector<HTMLElement>('main h1'));
    next?.focus({ preventScroll: true });
  }, [changed]);
}

function rowOf(element: HTMLElement): string | undefined {
  return element.closest<HTMLElement>('[data-row]')?.dataset['row'];
}

function inRow(row: string | undefined): HTMLElement | undefined {
  if (row === undefined) return undefined;
  const rows = document.querySelectorAll<HTMLElement>('[data-row]');
  const same = [...rows].find((one) => one.dataset['row'] === row);
  return same?.querySelector<HTMLElement>('button:not([disabled])') ?? undefined;
}
