import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Account, Activity } from './activity.ts';
import { happened } from './happened.ts';
import { isAnonymous, isBot, participantId, person } from './person.ts';
import type { Reading } from './to-event.ts';

/**
 * Who came into the chat or left it. People with an account are members from the invitation on, so that says nothing about
 * presence; an anonymous person enters and leaves the chat together with the meeting. `activity.from` is the organizer then,
 * whoever it concerns.
 */
export function memberEvents(activity: Activity, reading: Reading): readonly MeetingEvent[] {
  const { now, home } = reading;
  const isThisBot = (account: Account) => account.id === activity.recipient.id;
  const learned = activity.membersAdded.filter((account) => !isBot(account) && !isAnonymous(account));
  return [
    ...(activity.membersAdded.some(isThisBot)
      ? [
          {
            type: 'appAdded',
            ...happened(activity, now, 'bot'),
            by: person(activity.from, home, activity.locale),
          } as const,
        ]
      : []),
    ...(activity.membersRemoved.some(isThisBot)
      ? [{ type: 'appRemoved', ...happened(activity, now, 'bot') } as const]
      : []),
    ...presence('participantJoined', activity.membersAdded, { activity, reading }),
    ...presence('participantLeft', activity.membersRemoved, { activity, reading }),
    ...(learned.length > 0
      ? [
          {
            type: 'membersLearned',
            ...happened(activity, now, 'members'),
            people: learned.map((account) => person(account, home)),
          } as const,
        ]
      : []),
  ];
}

function presence(
  type: 'participantJoined' | 'participantLeft',
  accounts: readonly Account[],
  { activity, reading }: { readonly activity: Activity; readonly reading: Reading },
): readonly MeetingEvent[] {
  return accounts
    .filter((account) => account.id !== '' && !isBot(account) && isAnonymous(account))
    .map((account) => ({
      type,
      ...happened(activity, reading.now, participantId(account)),
      person: person({ ...account, userRole: 'anonymous' }, reading.home),
      source: 'members',
    }));
}
