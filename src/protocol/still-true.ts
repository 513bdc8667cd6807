import type { Routine } from '../routine/routine.ts';
import type { Telling } from './effect.ts';
import { isOffUnexcused } from './know/camera.ts';
import { openAbsence } from './know/leading.ts';
import { isPresent, participantOf, personOf, present } from './know/people.ts';
import { isActive, isUnwanted } from './know/phase.ts';
import { isLed, unidentified } from './know/role.ts';
import { recordingMatters } from './demand/no-recording.ts';
import { validScreened } from './demand/screened.ts';
import type { Notice } from './notice.ts';
import { saidKey } from './say.ts';
import type { MeetingState, Recording } from './state.ts';

interface Saying {
  readonly telling: Telling;
  readonly state: MeetingState;
  readonly routine: Routine;
}

/** Whether what was to be said is still so: what has been overtaken meanwhile is dropped unsaid. */
export function isStillTrue(telling: Telling, state: MeetingState, routine: Routine): boolean {
  const { notice } = telling;
  // The entry for a kind of notice takes that notice.
  const holds = stillTrue[notice.about] as (notice: Notice, saying: Saying) => boolean;
  return holds(notice, { telling, state, routine });
}

type Holds = {
  readonly [About in Notice['about']]: (notice: Extract<Notice, { readonly about: About }>, saying: Saying) => boolean;
};

const always = () => true;

const stillTrue: Holds = {
  'recording-started': (_, saying) => isRunning(saying),
  'recording-yours': (_, saying) => isRunning(saying),
  'recording-still-running': (_, saying) => isRunning(saying),
  // That it has stopped is news to those who heard that it ran.
  'recording-stopped': (_, saying) => !isRunning(saying) && wasSaid(saying),
  'recording-organizer': always,
  'camera-off': (_, { telling, state }) => {
    const to = telling.type === 'tell' ? participantOf(state, telling.to) : undefined;
    return isActive(state) && isOffUnexcused(to);
  },
  'cameras-off': ({ participants }, { state }) =>
    isActive(state) && participants.some((id) => isOffUnexcused(participantOf(state, id))),
  'camera-help-asked': ({ by }, { state }) => state.phase === 'running' && isHere(state, by),
  'guests-not-identified': ({ participants }, { state }) => {
    const those = new Set(participants.map((id) => personOf(state, id)));
    return isActive(state) && unidentified(state).some(({ id }) => those.has(id));
  },
  'came-with-link': (_, { state }) => state.phase === 'running',
  'name-tells': ({ participant }, { state }) => state.phase === 'running' && isHere(state, participant),
  'staff-id-asked': ({ by }, { state }) => isAsking(state, by),
  'staff-id-asked-organizer': ({ by }, { state }) => isAsking(state, by),
  'screened-again': (_, { telling, state, routine }) => {
    const to = telling.type === 'tell' ? participantOf(state, telling.to) : undefined;
    return isActive(state) && to !== undefined && isPresent(to) && validScreened(to, routine) === undefined;
  },
  'sensitive-yours': ({ message }, { state }) => isInSight(state, message),
  'sensitive-hint': always,
  'sensitive-reminder': (_, { state }) => isActive(state),
  'sensitive-organizer': ({ message }, { state }) => isInSight(state, message),
  'not-hidden': ({ message }, { state }) =>
    isInSight(state, message) && state.findings[message]?.hiddenAt === undefined,
  'end-soon': (_, { state }) => isActive(state),
  'others-leaving': (_, { state }) => isActive(state) && isLed(state),
  'organizer-gone': (_, { state }) => openAbsence(state) !== undefined,
  'organizer-come-back': (_, { state }) => openAbsence(state) !== undefined,
  'lead-taken': (_, { state }) => state.phase === 'running',
  'meeting-over': (_, { state }) => state.phase === 'ended' && !isUnwanted(state),
  'trial-over': (_, { state }) => state.phase === 'upcoming',
  'sight-lost': (_, { state }) => isActive(state),
  'sight-back': always,
  'said-late': always,
  refused: always,
};

function recordingOf({ telling, state }: Saying): Recording | undefined {
  return state.recordings.find((recording) => recordingMatters(recording).includes(telling.matter));
}

function isRunning(saying: Saying): boolean {
  const recording = recordingOf(saying);
  return recording !== undefined && recording.stoppedAt === undefined;
}

function wasSaid(saying: Saying): boolean {
  const recording = recordingOf(saying);
  if (recording === undefined) return false;
  return recordingMatters(recording).some((matter) => saying.state.said[saidKey(matter)] !== undefined);
}

function isAsking(state: MeetingState, id: string): boolean {
  const person = personOf(state, id);
  return state.staffIdRequests.some(({ by, closed }) => closed === undefined && personOf(state, by) === person);
}

function isInSight({ findings }: MeetingState, message: string): boolean {
  const finding = findings[message];
  return finding !== undefined && finding.closed === undefined;
}

function isHere(state: MeetingState, id: string): boolean {
  const person = personOf(state, id);
  return present(state).some((participant) => participant.id === person);
}
