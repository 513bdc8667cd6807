import type { Words } from './nb.ts';
import { checklist, closing, organizer, withdrawn } from './en/checklist.ts';
import { invitation } from './en/invitation.ts';
import { invited } from './en/invited.ts';
import { joining } from './en/joining.ts';
import { notice } from './en/notice.ts';
import { notification, notificationClose } from './en/notification.ts';
import { panel } from './en/panel.ts';
import { people } from './en/people.ts';
import { personal } from './en/personal.ts';
import { record } from './en/record.ts';
import { answer, refusal } from './en/refusal.ts';
import { consent, demand, demandInformed, preparation } from './en/routine.ts';
import { category, kindWritten, policyTip, somethingSensitive } from './en/sensitive.ts';
import { stage } from './en/stage.ts';
import { and, or } from './en/list.ts';

/** Every word in English. */
export const en: Words = {
  language: 'en',
  and,
  answer,
  category,
  checklist,
  closing,
  consent,
  demand,
  demandInformed,
  invitation,
  invited,
  joining,
  kindWritten,
  notice,
  notification,
  notificationClose,
  or,
  organizer,
  panel,
  people,
  personal,
  policyTip,
  preparation,
  record,
  refusal,
  somethingSensitive,
  stage,
  withdrawn,
};
