import type { Language } from '../../language/language.ts';
import { wordsFor, type ParticipantWords } from '../../language/words.ts';
import type { ParticipantId } from '../../protocol/person.ts';
import { undoFor } from '../../view/panel/undo.ts';
import type { Undoable } from '../../view/panel/panel-view.ts';
import { inFull, type Seen } from '../../view/seen.ts';
import { execute, type CardElement } from '../adaptive-card.ts';
import { lineWithButton } from '../line-with-button.ts';

/** The last that somebody pressed for themselves, and the way to take it back; what has a way back of its own is left out. */
export function undoPart(seen: Seen<Language>, viewer: ParticipantId): readonly CardElement[] {
  const { checklist } = wordsFor(seen.language);
  const titled = undoFor({ ...inFull(seen), viewer }).flatMap(({ undo, what }) => {
    const title = titleOf(what, checklist);
    return title === undefined ? [] : [{ undo, title }];
  });
  const [last] = titled;
  if (last === undefined) return [];
  return [
    lineWithButton(checklist.pressed(last.title), execute(seen.id, checklist.undo, last.undo), { spacing: 'Small' }),
  ];
}

/** What the button was called. */
function titleOf(what: Undoable['what'], words: ParticipantWords['checklist']): string | undefined {
  switch (what.type) {
    case 'screenedConfirmed':
      return what.participant === 'self' ? words.confirmScreened : undefined;
    case 'cameraHelpAsked':
      return words.askCameraHelp;
    case 'leadTaken':
      return words.lead;
    case 'cameraConfirmed':
    case 'cameraExempted':
    case 'consentGiven':
    case 'consentWithdrawn':
    case 'deletionAsked':
    case 'findingDismissed':
    case 'identityAnswered':
    case 'introductionsHeld':
    case 'languageChosen':
    case 'languages':
    case 'nameWatched':
    case 'preparationTicked':
    case 'refresh':
    case 'roleDeclared':
    case 'routinePaused':
    case 'routineResumed':
    case 'routineStarted':
    case 'routineStopped':
    case 'samePersonDeclared':
    case 'staffIdAnswered':
    case 'staffIdAsked':
    case 'sure':
    case 'undone':
      return undefined;
  }
}
