import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Account, Activity } from './activity.ts';
import { isCaller } from './caller.ts';
import { happened } from './happened.ts';
import { isAnonymous, isSomebody, isUnknown, participantId, person } from './person.ts';
import type { Reading } from './reading.ts';

/**
 * Who came into the chat or left it. People with an account are members from the invitation on, so that says nothing about
 * presence; an anonymous person enters and leaves the chat together with the meeting. Of whom Teams tells nothing but an id
 * may be either, which what is known of the meeting decides. `activity.from` is the organizer then, whoever it concerns.
 */
export function memberEvents(activity: Activity, reading: Reading): readonly MeetingEvent[] {
  const { now } = reading;
  const isThisBot = (account: Account) => account.id === activity.recipient.id;
  return [
    ...(activity.membersAdded.some(isThisBot)
      ? [
          {
            type: 'appAdded',
            ...happened(activity, now, 'bot'),
            by: person(activity.from, reading, activity.locale),
          } as const,
        ]
      : []),
    ...(activity.membersRemoved.some(isThisBot)
      ? [{ type: 'appRemoved', ...happened(activity, now, 'bot') } as const]
      : []),
    ...presence('participantJoined', activity.membersAdded, { activity, reading }),
    ...presence('participantLeft', activity.membersRemoved, { activity, reading }),
    ...membership(activity, reading),
  ];
}

/** Whose being in the chat may be all that is known of their being in the meeting. Nobody is invited by their number. */
function isGuest(account: Account): boolean {
  return isAnonymous(account) || isUnknown(account) || isCaller(account);
}

function presence(
  type: 'participantJoined' | 'participantLeft',
  accounts: readonly Account[],
  { activity, reading }: { readonly activity: Activity; readonly reading: Reading },
): readonly MeetingEvent[] {
  return accounts
    .filter((account) => isSomebody(account) && isGuest(account))
    .map((account) => ({
      type,
      ...happened(activity, reading.now, participantId(account, reading)),
      person: person(account, reading),
      source: 'members',
    }));
}

/** Those who are members from now on. Of those who are none any more there is nothing to learn. */
function membership(activity: Activity, reading: Reading): readonly MeetingEvent[] {
  const people = activity.membersAdded
    .filter((account) => isSomebody(account) && !isGuest(account))
    .map((account) => person(account, reading));
  return people.length === 0 ? [] : [{ type: 'membersLearned', ...happened(activity, reading.now, 'members'), people }];
}
