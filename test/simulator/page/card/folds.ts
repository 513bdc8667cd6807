import type * as Library from 'adaptivecards';
import { partsOf } from './parts-of.ts';

declare const AdaptiveCards: typeof Library;

/** Says of every button that unfolds something whether it has. */
export function markFolds(card: Library.AdaptiveCard): void {
  for (const { element, folds } of foldersOf(card)) {
    const isOpen = folds.some((id) => card.getElementById(id)?.isVisible === true);
    element.setAttribute('aria-expanded', String(isOpen));
  }
}

interface Folder {
  readonly element: HTMLElement;
  readonly folds: readonly string[];
}

function foldersOf(card: Library.AdaptiveCard): readonly Folder[] {
  const buttons = card.getAllActions().map((action) => ({ action, element: action.renderedElement }));
  const lines = partsOf(card).map((part) => ({ action: actionOf(part), element: part.renderedElement }));
  return [...buttons, ...lines].flatMap(({ action, element }) =>
    element !== undefined && action instanceof AdaptiveCards.ToggleVisibilityAction
      ? [{ element, folds: Object.keys(action.targetElements) }]
      : [],
  );
}

function actionOf(part: object): unknown {
  return 'selectAction' in part ? part.selectAction : undefined;
}
