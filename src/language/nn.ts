import type { Words } from './nb.ts';
import { checklist, closing, organizer, withdrawn } from './nn/checklist.ts';
import { invitation } from './nn/invitation.ts';
import { invited } from './nn/invited.ts';
import { joining } from './nn/joining.ts';
import { notice } from './nn/notice.ts';
import { notification, notificationClose } from './nn/notification.ts';
import { panel } from './nn/panel.ts';
import { people } from './nn/people.ts';
import { personal } from './nn/personal.ts';
import { record } from './nn/record.ts';
import { answer, refusal } from './nn/refusal.ts';
import { consent, demand, demandInformed, preparation } from './nn/routine.ts';
import { category, kindWritten, policyTip, somethingSensitive } from './nn/sensitive.ts';
import { stage } from './nn/stage.ts';
import { and, or } from './nn/list.ts';

/** Every word in nynorsk. */
export const nn: Words = {
  language: 'nn',
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
