import { checklist, closing, withdrawn } from './uk/checklist.ts';
import { joining } from './uk/joining.ts';
import { and, or } from './uk/list.ts';
import { notice } from './uk/notice.ts';
import { notification, notificationClose } from './uk/notification.ts';
import { panel } from './uk/panel.ts';
import { people } from './uk/people.ts';
import { personal } from './uk/personal.ts';
import { answer, refusal } from './uk/refusal.ts';
import { consent } from './uk/routine.ts';
import { kindWritten, somethingSensitive } from './uk/sensitive.ts';
import { stage } from './uk/stage.ts';
import type { ParticipantWords } from './participant-words.ts';

/** What participants read, in Ukrainian. */
export const uk: ParticipantWords = {
  language: 'uk',
  and,
  answer,
  checklist,
  closing,
  consent,
  joining,
  kindWritten,
  notice,
  notification,
  notificationClose,
  or,
  panel,
  people,
  personal,
  refusal,
  somethingSensitive,
  stage,
  withdrawn,
};
