import type { Scene } from '../protocol/demand/entry.ts';
import { runningRecordings } from '../protocol/demand/no-recording.ts';
import { askedFor, remainingFor, type PersonalDemand } from '../protocol/demand/table.ts';
import { everHere, isInLobby, isPresent } from '../protocol/know/people.ts';
import type { FindingState, Participant, StaffIdRequest } from '../protocol/state.ts';
import type { Routine } from '../routine/routine.ts';

/** All that those who lead the meeting look at. */
export interface Overview {
  /** Those here for whom something is left, and those for whom nothing is. */
  readonly unsettled: readonly Standee[];
  readonly settled: readonly Participant[];
  readonly lobby: readonly Participant[];
  readonly gone: readonly Participant[];
  readonly requests: readonly StaffIdRequest[];
  readonly findings: readonly FindingState[];
  /** Whether the round of introductions has been held for somebody. */
  readonly roundHeld: boolean;
  /** Whether something runs that is a recording to the routine. */
  readonly isRecorded: boolean;
}

/** Somebody here, with what is left for them. */
export interface Standee {
  readonly participant: Participant;
  readonly left: readonly PersonalDemand[];
}

/** The meeting as those who lead it see it. */
export function overviewOf(scene: Scene): Overview {
  const { state } = scene;
  const all = everHere(state);
  const here = all.filter(isPresent).map((participant) => ({ participant, left: remainingFor(scene, participant) }));
  return {
    unsettled: here.filter(({ left }) => left.length > 0).toSorted((a, b) => urgency(b) - urgency(a)),
    settled: here.filter(({ left }) => left.length === 0).map(({ participant }) => participant),
    lobby: all.filter(isInLobby),
    gone: all.filter((participant) => !isPresent(participant) && !isInLobby(participant)),
    requests: state.staffIdRequests.filter(({ closed }) => closed === undefined),
    findings: Object.values(state.findings)
      .filter(({ closed }) => closed === undefined)
      .toSorted((a, b) => b.at - a.at || (a.message < b.message ? -1 : 1)),
    roundHeld: all.some(({ introduced }) => introduced !== undefined),
    isRecorded: runningRecordings(state, scene.routine).length > 0,
  };
}

/** Those here for whom something is left, by what it is, in the order it is asked for. */
export function leftByDemand({ unsettled }: Overview, routine: Routine): readonly Left[] {
  return askedFor(routine)
    .map((demand) => ({
      demand,
      people: unsettled.filter(({ left }) => left.includes(demand)).map(({ participant }) => participant),
    }))
    .filter(({ people }) => people.length > 0);
}

interface Left {
  readonly demand: PersonalDemand;
  readonly people: readonly Participant[];
}

/** Who is to be identified comes first; then those for whom most is left. Otherwise in the order they came. */
function urgency({ left }: Standee): number {
  return (left.includes('guest-shows-id') ? 10 : 0) + left.length;
}

/** Whether nothing is left for anybody, and nothing waits for those who lead. */
export function isReady({ unsettled, lobby, requests, findings, isRecorded }: Overview): boolean {
  return [unsettled, lobby, requests, findings].every((list) => list.length === 0) && !isRecorded;
}
