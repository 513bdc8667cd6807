import type { CompleteLanguage } from './language.ts';
import { checklist, closing, organizer, withdrawn } from './nb/checklist.ts';
import { invitation } from './nb/invitation.ts';
import { invited } from './nb/invited.ts';
import { joining } from './nb/joining.ts';
import { notice } from './nb/notice.ts';
import { notification, notificationClose } from './nb/notification.ts';
import { panel } from './nb/panel.ts';
import { people } from './nb/people.ts';
import { personal } from './nb/personal.ts';
import { record } from './nb/record.ts';
import { answer, refusal } from './nb/refusal.ts';
import { consent, demand, demandInformed, preparation } from './nb/routine.ts';
import { category, kindWritten, policyTip, somethingSensitive } from './nb/sensitive.ts';
import { stage } from './nb/stage.ts';
import { and, or } from './nb/list.ts';

/** Every word in bokmål: the shape of all complete languages. */
export const nb = {
  language: 'nb' as CompleteLanguage,
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

/** Every word a person reads, in one language. */
export type Words = typeof nb;
