import { checklist, closing, withdrawn } from './se/checklist.ts';
import { joining } from './se/joining.ts';
import { and, or } from './se/list.ts';
import { notice } from './se/notice.ts';
import { notification, notificationClose } from './se/notification.ts';
import { panel } from './se/panel.ts';
import { people } from './se/people.ts';
import { personal } from './se/personal.ts';
import { answer, refusal } from './se/refusal.ts';
import { consent } from './se/routine.ts';
import { kindWritten, somethingSensitive } from './se/sensitive.ts';
import { stage } from './se/stage.ts';
import type { ParticipantWords } from './participant-words.ts';

/** What participants read, in Northern Sami. */
export const se: ParticipantWords = {
  language: 'se',
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
