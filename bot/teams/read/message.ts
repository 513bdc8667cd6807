import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { UncheckedMessage } from '../../meeting/check-message.ts';
import { some, type Activity } from './activity.ts';
import { happened } from './happened.ts';
import { isSomebody, person } from './person.ts';
import type { Reading } from './reading.ts';

/** Somebody wrote, edited, restored or deleted a message; or did something beside it, which shows that they are there. */
export function messageEvents(activity: Activity, reading: Reading): readonly (MeetingEvent | UncheckedMessage)[] {
  if (!isSomebody(activity.from)) return [];
  const who = { ...happened(activity, reading.now), person: person(activity.from, reading, activity.locale) };
  // A word to the bot alone is not in the chat; a reaction has no text.
  if (activity.recipient.isTargeted || activity.type === 'messageReaction')
    return [{ type: 'participantSeen', ...who }];
  const { text, html, fileNames } = activity;
  const told = { ...who, message: activity.id, change: changeOf(activity), ...came(activity) };
  if (told.change === 'deleted') return [{ type: 'messageChecked', ...told, findings: [] }];
  return [{ type: 'messageUnchecked', ...told, written: { text, fileNames, ...some('html', html) } }];
}

/** A word that mentions the bot reaches it also where it is not told of the others. */
function came({ mentionsBot }: Activity): { readonly came?: 'mentioning' } {
  return mentionsBot ? { came: 'mentioning' } : {};
}

function changeOf(activity: Activity): 'written' | 'edited' | 'restored' | 'deleted' {
  if (activity.type === 'messageDelete') return 'deleted';
  if (activity.type === 'message') return 'written';
  return activity.eventType === 'undeleteMessage' ? 'restored' : 'edited';
}
