import { wordsFor } from '../../language/words.ts';
import type { Overview } from '../../view/overview.ts';
import type { Seen } from '../../view/seen.ts';
import { actionSet, container, execute, text, toggle, type CardElement } from '../adaptive-card.ts';
import { askFirst } from '../sure.ts';
import { watchesChat, watchNameFold, watchNameToggle } from '../watch-name.ts';
import { otherFold } from './other.ts';

/** What is seldom needed lies folded: other answers, watching for a name, pausing, ending the routine. */
export function controlParts(seen: Seen, overview: Overview): readonly CardElement[] {
  const { organizer } = wordsFor(seen.language);
  const watches = watchesChat(seen);
  const folds = [
    toggle(organizer.otherTitle, 'other'),
    ...(watches ? [watchNameToggle(seen)] : []),
    toggle(organizer.controlTitle, 'control'),
  ];
  return [
    ...actionSet(folds, { spacing: 'Large', separator: true }),
    otherFold(seen, overview),
    ...(watches ? [watchNameFold(seen)] : []),
    container(
      [
        text(organizer.pauseWhy),
        ...actionSet([execute(seen.id, organizer.pause, { type: 'routinePaused' })]),
        text(organizer.stopWhy, { spacing: 'Medium' }),
        ...actionSet([askFirst(seen, organizer.stop, 'routineStopped')]),
      ],
      { id: 'control', isVisible: false, style: 'emphasis' },
    ),
  ];
}

/** The controls of a paused routine. */
export function pausedParts({ id, language }: Pick<Seen, 'id' | 'language'>): readonly CardElement[] {
  const { organizer } = wordsFor(language);
  return [
    ...actionSet([
      execute(id, organizer.resume, { type: 'routineResumed' }),
      askFirst({ id }, organizer.stop, 'routineStopped'),
    ]),
    text(organizer.stopWhy, { isSubtle: true, size: 'Small' }),
  ];
}
