import type { MeetingEvent } from './event.ts';
import { checked, hidden } from './learn/chat.ts';
import { added, callChanged, ended, learned, started } from './learn/meeting.ts';
import { noteAbsence } from './learn/organizer-absence.ts';
import { learnPeople, learnPerson } from './learn/person.ts';
import { joined, left, observed, seen } from './learn/presence.ts';
import { pressed } from './learn/press.ts';
import { recorded } from './learn/recording.ts';
import { pairUp } from './learn/same-person.ts';
import { fired } from './learn/timer.ts';
import type { MeetingState } from './state.ts';

/** What is known after a fact. Returns the same object when nothing is new. */
export function evolve(state: MeetingState, event: MeetingEvent): MeetingState {
  const told = learn(state, event);
  if (told === state || !movesPeople(state, told)) return told;
  return noteAbsence(state, pairUp(told, event.at), event.at);
}

/** Whether who is there, or who of them leads, may be different. */
function movesPeople(before: MeetingState, after: MeetingState): boolean {
  return (['participants', 'phase', 'organizer', 'installer'] as const).some((field) => before[field] !== after[field]);
}

function learn(state: MeetingState, event: MeetingEvent): MeetingState {
  switch (event.type) {
    case 'appAdded':
      return added(state, event);
    case 'appRemoved':
      return state.removedAt === undefined ? { ...state, removedAt: event.at } : state;
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
      return recorded(event.by === undefined ? state : learnPerson(state, event.by), event);
    case 'messageChecked':
      return checked(state, event);
    case 'messageHidden':
      return hidden(state, event);
    case 'meetingLearned':
      return learned(state, event);
    case 'membersLearned':
      return learnPeople(state, event.people);
    case 'timerFired':
      return fired(state, event.timer, event.at);
    case 'cardPosted':
      return state.cards[event.card] === event.activity
        ? state
        : { ...state, cards: { ...state.cards, [event.card]: event.activity } };
    case 'cardLost':
      return without(state, event.card);
    case 'chatWatched': {
      const { subscription, expires } = event;
      return { ...state, chatWatch: { subscription, expires }, sources: { ...state.sources, chat: true } };
    }
    case 'chatWatchLost':
      return unwatched(state, event.subscription);
    case 'deliveryRefused':
      return state.refused[event.effect] === event.reason
        ? state
        : { ...state, refused: { ...state.refused, [event.effect]: event.reason } };
    default:
      return pressed(state, event);
  }
}

function without(state: MeetingState, card: keyof MeetingState['cards']): MeetingState {
  const { [card]: lost, ...cards } = state.cards;
  return lost === undefined ? state : { ...state, cards };
}

function unwatched(state: MeetingState, subscription: string): MeetingState {
  if (state.chatWatch?.subscription !== subscription) return state;
  const { chatWatch: _lost, ...others } = state;
  return { ...others, sources: { ...state.sources, chat: false } };
}
