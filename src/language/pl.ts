import { checklist, closing, withdrawn } from './pl/checklist.ts';
import { joining } from './pl/joining.ts';
import { and, or } from './pl/list.ts';
import { notice } from './pl/notice.ts';
import { notification, notificationClose } from './pl/notification.ts';
import { panel } from './pl/panel.ts';
import { people } from './pl/people.ts';
import { personal } from './pl/personal.ts';
import { answer, refusal } from './pl/refusal.ts';
import { consent } from './pl/routine.ts';
import { kindWritten, somethingSensitive } from './pl/sensitive.ts';
import { stage } from './pl/stage.ts';
import type { ParticipantWords } from './participant-words.ts';

/** What participants read, in Polish. */
export const pl: ParticipantWords = {
  language: 'pl',
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
