import { isOffUnexcused, offSince } from '../know/camera.ts';
import { openAbsence } from '../know/leading.ts';
import { isActive, isEmpty } from '../know/phase.ts';
import { isLed, unidentified } from '../know/role.ts';
import type { Instant } from '../person.ts';
import type { MeetingState, Participant, Reminders } from '../state.ts';
import type { Timer } from '../timer.ts';
import { ended } from './meeting.ts';
import { changeParticipant } from './person.ts';
import { resolveDoubt } from './presence.ts';
import { recordingDue } from './recording.ts';

/** Without a word from anybody it is believed after this that somebody who was said to have left has. */
const doubtPatience = 60_000;

/** What a due appointment changes: what was said is counted, and a meeting that nobody ended is over. */
export function fired(state: MeetingState, timer: Timer, at: Instant): MeetingState {
  switch (timer.kind) {
    case 'camera':
      return isActive(state) ? changeParticipant(state, timer.participant, (one) => reminded(one, at)) : state;
    case 'cameras':
      return isActive(state) && Object.values(state.participants).some(isOffUnexcused)
        ? noted(state, 'cameras', at)
        : state;
    case 'identity':
      return isActive(state) && isLed(state) && unidentified(state).length > 0 ? noted(state, 'identity', at) : state;
    case 'organizer-gone':
      return isActive(state) && (openAbsence(state)?.told ?? 2) < 2 ? noted(state, 'organizerGone', at) : state;
    case 'leaving':
      return isActive(state) && isLed(state) ? noted(state, 'leaving', at) : state;
    case 'blind':
      return isActive(state) ? noted(state, 'blind', at) : state;
    case 'doubt':
      return resolveDoubt(state, at, doubtPatience);
    case 'recording':
    case 'transcript':
      return recordingDue(state, timer.kind, at);
    case 'empty':
      return isEmpty(state) ? ended(state, at, 'empty') : state;
    case 'longest':
      return ended(state, at, 'longest');
    case 'ask-again':
    case 'end':
    case 'leaderless':
    case 'lonely':
    case 'retention':
    case 'roster':
    case 'keep-alive':
    case 'chat-watch':
    case 'rejoin-call':
      return state;
  }
}

function noted(state: MeetingState, what: keyof Reminders, at: Instant): MeetingState {
  return { ...state, reminders: { ...state.reminders, [what]: [...state.reminders[what], at] } };
}

/** Once while a camera stays off. */
function reminded(participant: Participant, at: Instant): Participant {
  const since = offSince(participant);
  if (since === undefined || !isOffUnexcused(participant)) return participant;
  if (participant.cameraReminders.some((before) => before >= since)) return participant;
  return { ...participant, cameraReminders: [...participant.cameraReminders, at] };
}
