import type { Routine } from '../routine/routine.ts';
import { standingOf, type Telling } from './effect.ts';
import { openAbsence } from './know/leading.ts';
import { personOf } from './know/people.ts';
import { isActive, isUnwanted } from './know/phase.ts';
import { isLed, unidentified } from './know/role.ts';
import { recordingMatters } from './demand/no-recording.ts';
import type { Notice } from './notice.ts';
import { saidKey } from './say.ts';
import { shownNow } from './shown.ts';
import type { MeetingState, Recording } from './state.ts';

interface Saying {
  readonly telling: Telling;
  readonly state: MeetingState;
  readonly routine: Routine;
}

/** Whether what was to be said is still so: what has been overtaken meanwhile, or would be withdrawn at once, is not said. */
export function isStillTrue(telling: Telling, state: MeetingState, routine: Routine): boolean {
  const { notice } = telling;
  if (shownNow(standingOf(telling), state, routine) === undefined) return false;
  // The entry for a kind of notice takes that notice.
  const holds = stillTrue[notice.about] as (notice: Notice, saying: Saying) => boolean;
  return holds(notice, { telling, state, routine });
}

type Holds = {
  readonly [About in Notice['about']]: (notice: Extract<Notice, { readonly about: About }>, saying: Saying) => boolean;
};

const always = () => true;

const stillTrue: Holds = {
  'recording-started': (_, saying) => isRunning(saying) && !isSaidOtherwise(saying),
  'recording-yours': (_, saying) => isRunning(saying) && !isSaidOtherwise(saying),
  'recording-still-running': (_, saying) => isRunning(saying) && !isSaidOtherwise(saying),
  // That it has stopped is news to those who heard that it ran.
  'recording-stopped': (_, saying) => !isRunning(saying) && wasSaid(saying) && !isSaidOtherwise(saying),
  'recording-organizer': (_, saying) => !isSaidOtherwise(saying),
  'camera-off': (_, { state }) => isActive(state),
  'cameras-off': (_, { state }) => isActive(state),
  'camera-help-asked': always,
  'guests-not-identified': ({ participants }, { state }) => {
    const those = new Set(participants.map((id) => personOf(state, id)));
    return isActive(state) && unidentified(state).some(({ id }) => those.has(id));
  },
  'came-with-link': (_, { state }) => state.phase === 'running',
  'name-tells': always,
  'staff-id-asked': always,
  'staff-id-asked-organizer': always,
  'screened-again': (_, { state }) => isActive(state),
  'sensitive-yours': ({ message }, { state }) => isInSight(state, message),
  'sensitive-hint': always,
  'sensitive-reminder': (_, { state }) => isActive(state),
  'sensitive-organizer': ({ message }, { state }) => isInSight(state, message),
  'not-hidden': always,
  'end-soon': (_, { state }) => isActive(state),
  'others-leaving': (_, { state }) => isActive(state) && isLed(state),
  'organizer-gone': always,
  'organizer-come-back': (_, { state }) => openAbsence(state) !== undefined,
  'lead-taken': (_, { state }) => state.phase === 'running',
  'meeting-over': (_, { state }) => state.phase === 'ended' && !isUnwanted(state),
  'trial-over': always,
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

/** Whether what was told late gave a recording another id after the reader was told of it by the one it had: that message is mended. */
function isSaidOtherwise(saying: Saying): boolean {
  const recording = recordingOf(saying);
  if (recording === undefined) return false;
  const { matter, to } = standingOf(saying.telling);
  const isSaid = (one: string) => saying.state.said[saidKey(one, to)] !== undefined;
  return !isSaid(matter) && recordingMatters(recording).some(isSaid);
}

function isInSight({ findings }: MeetingState, message: string): boolean {
  const finding = findings[message];
  return finding !== undefined && finding.closed === undefined;
}
