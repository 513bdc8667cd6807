import { isComplete, type Language } from './language.ts';
import type { Words } from './nb.ts';

/** Every word that somebody who takes part may read: what a participants' language has, and the complete ones besides. */
export interface ParticipantWords extends Pick<
  Words,
  | 'and'
  | 'answer'
  | 'checklist'
  | 'closing'
  | 'consent'
  | 'joining'
  | 'kindWritten'
  | 'notificationClose'
  | 'or'
  | 'refusal'
  | 'somethingSensitive'
  | 'stage'
  | 'withdrawn'
> {
  readonly language: Language;
  readonly notice: Pick<Words['notice'], ParticipantNotice>;
  readonly notification: Pick<Words['notification'], ParticipantPage>;
  readonly panel: Pick<Words['panel'], ParticipantPanelWord> & {
    readonly dialog: Pick<Words['panel']['dialog'], 'again'>;
    readonly undo: Pick<Words['panel']['undo'], 'press' | 'done' | 'pressFor' | 'noted'>;
  };
  readonly people: Pick<Words['people'], 'left' | 'nameless' | 'phone' | 'phoneNameless' | 'relative' | 'toldApart'>;
  readonly personal: { readonly language: Words['personal']['language'] };
}

/** Whether these are all the words there are. */
export function isInFull(words: ParticipantWords): words is Words {
  return isComplete(words.language);
}

/** What stands in the side panel of somebody who takes part, or of whom it is not known who they are. */
type ParticipantPanelWord =
  | 'back'
  | 'loading'
  | 'lost'
  | 'noMeeting'
  | 'notBuilt'
  | 'overTime'
  | 'planned'
  | 'pressed'
  | 'timeLeft'
  | 'title'
  | 'unknown'
  | 'written';

/** What is said to somebody who takes part, or to all. */
type ParticipantNotice =
  | 'cameraOff'
  | 'meetingOver'
  | 'organizerGone'
  | 'recordingStarted'
  | 'recordingStillRunning'
  | 'recordingStopped'
  | 'recordingYours'
  | 'screenedAgain'
  | 'sensitiveBelongs'
  | 'sensitiveDelete'
  | 'sensitiveGone'
  | 'sensitiveHidden'
  | 'sensitiveHint'
  | 'sensitiveRead'
  | 'sensitiveReminder'
  | 'sensitiveSayIt'
  | 'sensitiveYours'
  | 'staffIdAsked';

/** The pages on the stage for somebody who takes part, or for all. */
export type ParticipantPage =
  | 'camera-off'
  | 'meeting-over'
  | 'organizer-gone'
  | 'recording-started'
  | 'recording-still-running'
  | 'recording-stopped'
  | 'recording-yours'
  | 'screened-again'
  | 'sensitive-hint'
  | 'sensitive-reminder'
  | 'sensitive-yours'
  | 'staff-id-asked'
  | 'transcript-started'
  | 'transcript-still-running'
  | 'transcript-stopped'
  | 'transcript-yours';
