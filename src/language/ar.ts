import { checklist, closing, withdrawn } from './ar/checklist.ts';
import { joining } from './ar/joining.ts';
import { and, or } from './ar/list.ts';
import { notice } from './ar/notice.ts';
import { notification, notificationClose } from './ar/notification.ts';
import { panel } from './ar/panel.ts';
import { people } from './ar/people.ts';
import { personal } from './ar/personal.ts';
import { answer, refusal } from './ar/refusal.ts';
import { consent } from './ar/routine.ts';
import { kindWritten, somethingSensitive } from './ar/sensitive.ts';
import { stage } from './ar/stage.ts';
import type { ParticipantWords } from './participant-words.ts';

/** What participants read, in Arabic. */
export const ar: ParticipantWords = {
  language: 'ar',
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
