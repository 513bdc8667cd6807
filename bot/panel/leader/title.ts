import type { Words } from '../../../src/language/words.ts';
import type { Action } from '../../../src/view/action.ts';
import { answerTitle } from '../../../src/view/answers.ts';
import type { PressShown } from '../../../src/view/panel.ts';

/** What a button of who leads was called that was pressed. */
export function pressedTitle(what: PressShown, words: Words): string {
  return what.type === 'nameWatched' ? words.organizer.watch : actionTitle(what, words);
}

/** What the buttons of who leads are called. */
export function actionTitle(action: Action, words: Words): string {
  const { organizer, checklist, preparation, panel } = words;
  switch (action.type) {
    case 'screenedConfirmed':
      return action.participant === 'self' ? checklist.confirmScreened : answerTitle(action, words);
    case 'consentGiven':
      return checklist.confirmConsent;
    case 'consentWithdrawn':
      return checklist.withdrawConsent;
    case 'identityAnswered':
    case 'cameraConfirmed':
    case 'cameraExempted':
    case 'introductionsHeld':
    case 'roleDeclared':
      return answerTitle(action, words);
    case 'staffIdAnswered':
      return action.outcome === 'shown' ? organizer.staffIdShown : checklist.staffIdWithdraw;
    case 'findingDismissed':
      return organizer.notSensitive;
    case 'routineStarted':
      return preparation.start;
    case 'routinePaused':
      return organizer.pause;
    case 'routineResumed':
      return organizer.resume;
    case 'routineStopped':
      return organizer.stop;
    case 'sure':
      return panel.sure;
    case 'deletionAsked':
      return panel.delete;
    case 'preparationTicked':
      return action.done ? preparation.tick : preparation.untick;
    case 'watchName':
      return organizer.watch;
    case 'staffIdAsked':
      return checklist.askStaffId;
    case 'cameraHelpAsked':
      return checklist.askCameraHelp;
    case 'languageChosen':
    case 'languages':
      return checklist.language;
    case 'leadTaken':
      return checklist.lead;
    case 'samePersonDeclared':
      return panel.group.same;
    case 'undone':
      return panel.undo.press;
    case 'refresh':
      return checklist.refresh;
  }
}
