import type { MeetingEvent } from './event.ts';
import { isPress } from './know/press.ts';
import { checked, hidden } from './learn/chat.ts';
import { appOut, chatRead, grantsRead, wasAway, watchBegun, watchEnded } from './learn/coverage.ts';
import { added, callChanged, ended, invitationRead, learned, started } from './learn/meeting.ts';
import { learnPerson } from './learn/person.ts';
import { joined, left, observed, presenceRead, seen } from './learn/presence.ts';
import { membersLearned } from './learn/members.ts';
import { pressed } from './learn/press.ts';
import { recorded } from './learn/recording.ts';
import { pairUp } from './learn/same-person.ts';
import { cardPosted, reached, recordShown, refused, said, saidLate, withoutCard } from './learn/saying.ts';
import { fired } from './learn/timer.ts';
import type { MeetingState } from './state.ts';

/** What is known after a fact. Returns the same object when nothing is new. */
export function evolve(state: MeetingState, event: MeetingEvent): MeetingState {
  const told = opened(reached(learn(state, event), event), event);
  return told === state || told.participants === state.participants ? told : pairUp(told, event.at);
}

/** An occurrence begins with the first of its facts. */
function opened(state: MeetingState, { at }: MeetingEvent): MeetingState {
  return state.openedAt === undefined ? { ...state, openedAt: at } : state;
}

function learn(state: MeetingState, event: MeetingEvent): MeetingState {
  if (isPress(event)) return pressed(state, event);
  switch (event.type) {
    case 'appAdded':
      return added(state, event);
    case 'appRemoved':
      return state.removedAt === undefined ? { ...appOut(state, event.at), removedAt: event.at } : state;
    case 'meetingStarted':
      return started(state, event);
    case 'meetingEnded':
      return ended(state, event.at, event.by);
    case 'participantJoined':
      return joined(state, event);
    case 'participantLeft':
      return left(state, event);
    case 'participantSeen':
      return seen(state, event.person, event.at);
    case 'rosterObserved':
      return observed(state, event);
    case 'callChanged':
      return callChanged(state, event);
    case 'recordingObserved':
      return recorded(event.by === undefined ? state : learnPerson(state, event.by, event.at), event);
    case 'messageChecked':
      return checked(state, event);
    case 'messageHidden':
      return hidden(state, event);
    case 'meetingLearned':
      return learned(state, event);
    case 'invitationRead':
      return invitationRead(state, event);
    case 'membersLearned':
      return membersLearned(state, event);
    case 'presenceRead':
      return presenceRead(state, event);
    case 'timerFired':
      return fired(state, event.timer, event.at);
    case 'cardPosted':
      return cardPosted(state, event);
    case 'cardLost':
      return withoutCard(state, event.card);
    case 'chatWatched':
      return watchBegun(state, event);
    case 'chatWatchLost':
      return watchEnded(state, event);
    case 'chatRead':
      return chatRead(state, event);
    case 'grantsRead':
      return grantsRead(state, event);
    case 'serviceAway':
      return wasAway(state, event);
    case 'saidLate':
      return saidLate(state, event);
    case 'noticeSaid':
      return said(state, event);
    case 'recordShown':
      return recordShown(state, event);
    case 'deliveryRefused':
      return refused(state, event);
    case 'pressRefused':
      return seen(learnPerson(state, event.by, event.at), event.by, event.at);
  }
}
