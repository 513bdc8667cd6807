import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the keyboard where it was when the page changes under it: on the same element where that was only moved, else on its row
 * (`data-row`), else on the heading. Never on another button: whoever presses twice shall not press what they have not seen.
 */
export function useSteadyFocus(changed: unknown): void {
  const held = useRef<{ readonly element: HTMLElement; readonly row: string | undefined }>(undefined);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('main') === null) return;
      held.current = { element: target, row: rowOf(target) };
    };
    // Whoever leaves of their own accord shall not be taken back: who lost it to a change has it again before this task ends.
    const forget = () => {
      const left = held.current;
      queueMicrotask(() => {
        if (held.current === left && document.activeElement === document.body) held.current = undefined;
      });
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
    };
  }, []);
  useLayoutEffect(() => {
    if (held.current === undefined || document.activeElement !== document.body) return;
    const { element, row } = held.current;
    const next = element.isConnected ? element : (rowNamed(row) ?? document.querySelector<HTMLElement>('main h1'));
    next?.focus({ preventScroll: true });
  }, [changed]);
}

function rowOf(element: HTMLElement): string | undefined {
  return element.closest<HTMLElement>('[data-row]')?.dataset['row'];
}

function rowNamed(name: string | undefined): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')].find((row) => row.dataset['row'] === name);
}
