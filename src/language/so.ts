import { checklist, closing, withdrawn } from './so/checklist.ts';
import { joining } from './so/joining.ts';
import { and, or } from './so/list.ts';
import { notice } from './so/notice.ts';
import { notification, notificationClose } from './so/notification.ts';
import { panel } from './so/panel.ts';
import { people } from './so/people.ts';
import { personal } from './so/personal.ts';
import { answer, refusal } from './so/refusal.ts';
import { consent } from './so/routine.ts';
import { kindWritten, somethingSensitive } from './so/sensitive.ts';
import { stage } from './so/stage.ts';
import type { ParticipantWords } from './participant-words.ts';

/** What participants read, in Somali. */
export const so: ParticipantWords = {
  language: 'so',
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
