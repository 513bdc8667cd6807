import { everHere } from '../protocol/people/presence.ts';
import { roleOf } from '../protocol/people/role.ts';
import type { PersonalDemand } from '../protocol/people/standing.ts';
import type { Instant } from '../protocol/person.ts';
import type { FindingState, MeetingState, Participant } from '../protocol/state.ts';
import { meetingDemands, preparationDemands, type MeetingDemand } from '../routine/demand.ts';
import type { Routine } from '../routine/routine.ts';
import { evidenceFor, evidenceOfMeeting, iso, naming } from './evidence.ts';
import type {
  DemandRecord,
  FindingRecord,
  MeetingFacts,
  MeetingRecord,
  ParticipantRecord,
  Times,
} from './meeting-record.ts';

export type { MeetingRecord } from './meeting-record.ts';

/** The record of an occurrence, so far. */
export function recordOf(state: MeetingState, routine: Routine): MeetingRecord {
  const { organisation, consent, timings, demands } = routine;
  return {
    version: 1,
    meeting: factsOf(state),
    routine: {
      ...(organisation === undefined ? {} : { organisation }),
      consent: consent.kind,
      retentionDays: timings.retentionDays,
    },
    ...(state.organizer === undefined ? {} : { organizer: naming(state, state.organizer) }),
    participants: everHere(state).map((participant) => participantRecord(state, participant)),
    preparation: preparationDemands.map((demand) => {
      const tick = state.preparation[demand];
      return { demand, mode: demands[demand], done: tick?.done ?? false, ...at('at', tick?.at) };
    }),
    demands: meetingDemands.map((demand) => demandRecord(state, routine, demand)),
    ...happenings(state),
    dismissedByRule: dismissedByRule(Object.values(state.findings)),
    sources: state.sources,
    refused: sorted(state.refused),
  };
}

function happenings(state: MeetingState) {
  return {
    staffIdRequests: state.staffIdRequests.map((asked) => ({
      by: naming(state, asked.by),
      ...(asked.of === undefined ? {} : { of: naming(state, asked.of) }),
      at: iso(asked.at),
      outcome: asked.closed?.outcome ?? ('open' as const),
      ...at('closedAt', asked.closed?.at),
      ...(asked.closed === undefined ? {} : { closedBy: naming(state, asked.closed.by) }),
    })),
    recordings: state.recordings.map(({ startedAt, stoppedAt, by }) => ({
      ...times({ from: startedAt, ...(stoppedAt === undefined ? {} : { to: stoppedAt }) }),
      ...(by === undefined ? {} : { by: naming(state, by) }),
    })),
    findings: Object.values(state.findings)
      .toSorted((a, b) => a.at - b.at || (a.message < b.message ? -1 : 1))
      .map((finding) => findingRecord(state, finding)),
    organizerAbsences: state.organizerAbsences.map(({ from, to, remaining, endedBy, told }) => ({
      ...times({ from, ...(to === undefined ? {} : { to }) }),
      remaining,
      ...(endedBy === undefined ? {} : { endedBy }),
      told,
    })),
    pauses: state.pauses.map(times),
  };
}

function factsOf(state: MeetingState): MeetingFacts {
  return {
    phase: state.phase,
    ...at('scheduledStart', state.scheduledStart),
    ...at('scheduledEnd', state.scheduledEnd),
    ...at('startedAt', state.startedAt),
    ...at('endedAt', state.endedAt),
    ...(state.endedBy === undefined ? {} : { endedBy: state.endedBy }),
    ...at('stoppedAt', state.stoppedAt),
    ...at('removedAt', state.removedAt),
  };
}

function participantRecord(state: MeetingState, participant: Participant): ParticipantRecord {
  const { id, declaredRole, affiliation, stays, camera } = participant;
  return {
    ...naming(state, id),
    role: roleOf(state, id),
    ...(declaredRole === undefined ? {} : { declaredRole }),
    ...(affiliation === undefined ? {} : { affiliation }),
    stays: stays.map(times),
    ...(camera === undefined ? {} : { camera: { everOn: camera.everOn, off: camera.offStretches.map(times) } }),
  };
}

function demandRecord(state: MeetingState, routine: Routine, demand: MeetingDemand): DemandRecord {
  const mode = routine.demands[demand];
  if (mode === 'off') return { demand, mode };
  if (isPersonal(demand)) return { demand, mode, people: evidenceFor({ state, routine }, demand) };
  return { demand, mode, evidence: evidenceOfMeeting({ state, routine }, demand) };
}

const personal: ReadonlySet<MeetingDemand> = new Set<PersonalDemand>([
  'guest-shows-id',
  'camera-on',
  'introductions',
  'screened',
  'consent',
]);

function isPersonal(demand: MeetingDemand): demand is PersonalDemand {
  return personal.has(demand);
}

function findingRecord(
  state: MeetingState,
  { message, by, at: found, findings, closed, hiddenAt }: FindingState,
): FindingRecord {
  return {
    message,
    by: naming(state, by),
    at: iso(found),
    kinds: findings.map(({ category, severity, rule }) => ({ category, severity, rule })),
    ...(closed === undefined ? {} : { closed: { at: iso(closed.at), how: closed.how } }),
    ...at('hiddenAt', hiddenAt),
  };
}

function dismissedByRule(findings: readonly FindingState[]): Readonly<Record<string, number>> {
  const rules = findings
    .filter(({ closed }) => closed?.how === 'dismissed')
    .flatMap((finding) => [...new Set(finding.findings.map(({ rule }) => rule))]);
  return sorted(Object.fromEntries(rules.map((rule) => [rule, rules.filter((one) => one === rule).length])));
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function times({ from, to }: { readonly from: Instant; readonly to?: Instant }): Times {
  return { from: iso(from), ...at('to', to) };
}

function at<Key extends string>(key: Key, instant: Instant | undefined): { readonly [K in Key]?: string } {
  return instant === undefined ? {} : ({ [key]: iso(instant) } as { readonly [K in Key]?: string });
}
