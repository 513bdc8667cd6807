import { cameraTime } from '../protocol/demand/camera-evidence.ts';
import type { Scene } from '../protocol/demand/entry.ts';
import { isPrepared, preparationOf } from '../protocol/know/preparation.ts';
import { demandTable, isPersonal } from '../protocol/demand/table.ts';
import type { RefusedAnswer } from '../protocol/event.ts';
import { unseen, unseenWithoutAccount } from '../protocol/know/coverage.ts';
import { absencesOf, leaderUnseen, type Absence } from '../protocol/know/leading.ts';
import { leavingOf } from '../protocol/know/leaving.ts';
import { everHere } from '../protocol/know/people.ts';
import { isUntold, lastThere } from '../protocol/know/phase.ts';
import { roleOf } from '../protocol/know/role.ts';
import type { Sight } from '../protocol/notice.ts';
import type { Instant } from '../protocol/person.ts';
import type { FindingState, MeetingState, Participant } from '../protocol/state.ts';
import { meetingDemands, preparationDemands, type MeetingDemand } from '../routine/demand.ts';
import type { Routine } from '../routine/routine.ts';
import { evidenceFor, iso, naming, times } from './evidence.ts';
import type { DemandRecord, FindingRecord, MeetingFacts, MeetingRecord, ParticipantRecord } from './meeting-record.ts';

export type { MeetingRecord } from './meeting-record.ts';

/** The record of an occurrence, so far. What a running meeting will have kept is not claimed before it ends. */
export function recordOf(state: MeetingState, routine: Routine, now: Instant): MeetingRecord {
  const { organisation, consent, timings, demands } = routine;
  const scene = { state, routine, now };
  return {
    version: 2,
    meeting: factsOf(state),
    routine: {
      ...(organisation !== undefined && { organisation }),
      consent: consent.kind,
      retentionDays: timings.retentionDays,
    },
    ...(state.organizer !== undefined && { organizer: naming(state, state.organizer) }),
    participants: everHere(state).map((participant) => participantRecord(scene, participant)),
    preparation: preparationDemands.map((demand) => {
      const { is, at: then } = preparationOf(state, demand);
      // Of records without an invitation that was read the fingerprint stays as it was.
      const isRead = is === 'observed' || is === 'not-kept';
      const done = isPrepared(state, demand);
      return { demand, mode: demands[demand], done, ...at('at', then), ...(isRead && { evidence: is }) };
    }),
    demands: meetingDemands.map((demand) => demandRecord(scene, demand)),
    ...happenings(scene),
    dismissedByRule: dismissedByRule(Object.values(state.findings)),
    leaving: leavingRecord(scene),
    unobserved: unobserved(scene),
    away: state.coverage.away.map(times),
    refused: refusals(state),
    added: (state.recordShown?.added ?? []).map((one) => ({ at: iso(one.at), parts: one.parts })),
  };
}

/** What was refused for good; private words also where only some people could not be reached. */
function refusals({ refused, unreachable }: MeetingState): MeetingRecord['refused'] {
  const [person] = Object.values(unreachable);
  const all = Object.entries({ ...(person !== undefined && { tell: person }), ...refused });
  return sorted(Object.fromEntries(all.map(([effect, answer]) => [effect, inWords(answer)])));
}

/** Status and code: "403 BotNotInConversationRoster". */
function inWords({ status, code }: RefusedAnswer): string {
  return [status, code].filter((part) => part !== undefined).join(' ') || 'no answer';
}

function happenings(scene: Scene) {
  const { state, routine } = scene;
  return {
    staffIdRequests: state.staffIdRequests.map((asked) => ({
      by: naming(state, asked.by),
      ...(asked.of !== undefined && { of: naming(state, asked.of) }),
      at: iso(asked.at),
      outcome: asked.closed?.outcome ?? ('open' as const),
      ...at('closedAt', asked.closed?.at),
      ...(asked.closed !== undefined && { closedBy: naming(state, asked.closed.by) }),
    })),
    recordings: state.recordings
      .filter(({ kind }) => kind === 'recording' || routine.transcription !== 'ignored')
      .map(({ kind, startedAt, stoppedAt, by }) => ({
        kind,
        ...times({ from: startedAt, ...(stoppedAt !== undefined && { to: stoppedAt }) }),
        ...(by !== undefined && { by: naming(state, by) }),
      })),
    findings: Object.values(state.findings)
      .toSorted((a, b) => a.at - b.at || (a.message < b.message ? -1 : 1))
      .map((finding) => findingRecord(state, finding)),
    organizerAbsences: absencesOf(state).map((absence) => absenceRecord(scene, absence)),
    pauses: state.pauses.map(times),
    undone: state.undone.map(({ what, by, pressedAt, at: then }) => ({
      press: what,
      by: naming(state, by),
      pressedAt: iso(pressedAt),
      at: iso(then),
    })),
  };
}

function absenceRecord({ state, now }: Scene, absence: Absence): MeetingRecord['organizerAbsences'][number] {
  const { from, to, remaining, endedBy, told } = absence;
  const unseenThen = leaderUnseen(state, absence, now);
  return {
    ...times({ from, ...(to !== undefined && { to }) }),
    remaining,
    ...(endedBy !== undefined && { endedBy }),
    told,
    ...(unseenThen.length > 0 && { unobserved: unseenThen.map(times) }),
  };
}

function factsOf(state: MeetingState): MeetingFacts {
  return {
    phase: state.phase,
    ...at('scheduledStart', state.scheduledStart),
    ...at('scheduledEnd', state.scheduledEnd),
    ...at('startedAt', state.startedAt),
    ...at('endedAt', state.endedAt),
    ...(state.endedBy !== undefined && { endedBy: state.endedBy }),
    ...at('lastThereAt', isUntold(state) ? lastThere(state) : undefined),
    ...at('stoppedAt', state.stoppedAt),
    ...at('removedAt', state.removedAt),
    ...(state.trials.length > 0 && { trials: state.trials.map(times) }),
  };
}

function participantRecord(scene: Scene, participant: Participant): ParticipantRecord {
  const { state } = scene;
  const { id, declaredRole, affiliation, stays, camera, consents, tookLeadAt, unsureSince } = participant;
  const { off, unseen: missed } = cameraTime(scene, participant);
  const isSeen = camera.length > 0;
  return {
    ...naming(state, id),
    role: roleOf(state, id),
    ...(declaredRole !== undefined && { declaredRole }),
    ...(affiliation !== undefined && { affiliation }),
    ...at('tookLeadAt', tookLeadAt),
    stays: stays.map(({ fromAtLatest, foundGone, ...stay }, index) => ({
      ...times(stay),
      ...(fromAtLatest && { fromAtLatest }),
      ...at('foundGone', unsureSince !== undefined && index === stays.length - 1 ? undefined : foundGone),
    })),
    ...(isSeen && {
      camera: {
        everOn: camera.some((stretch) => stretch.state === 'on'),
        off: off.map(times),
        unobserved: missed.map(times),
      },
    }),
    ...(scene.routine.consent.kind === 'consent' &&
      consents.length > 0 && { consents: consents.map((one) => ({ at: iso(one.at), is: one.is })) }),
    ...at('unsureSince', unsureSince),
  };
}

function demandRecord(scene: Scene, demand: MeetingDemand): DemandRecord {
  const mode = scene.routine.demands[demand];
  if (mode === 'off') return { demand, mode };
  if (isPersonal(demand)) return { demand, mode, people: evidenceFor(scene, demand) };
  const entry = demandTable[demand];
  if (entry.of !== 'meeting') return { demand, mode };
  const { is, unobserved: gaps } = entry.evidence(scene);
  return { demand, mode, evidence: is, ...(gaps.length > 0 && { unobserved: gaps.map(times) }) };
}

function leavingRecord({ state, routine, now }: Scene): MeetingRecord['leaving'] {
  const { rule, leaders, last, inCharge, unobserved: gaps } = leavingOf(state, routine, now);
  return {
    rule,
    leaders: leaders.map(({ id, leftAt }) => ({
      ...naming(state, id),
      role: roleOf(state, id),
      ...at('leftAt', leftAt),
    })),
    ...(inCharge !== undefined && { inCharge: naming(state, inCharge) }),
    ...(last !== undefined && { last: { ...naming(state, last.id), at: iso(last.at) } }),
    ...(gaps.length > 0 && { unobserved: gaps.map(times) }),
  };
}

function unobserved({ state, now }: Scene): MeetingRecord['unobserved'] {
  const of = (sight: Sight) => unseen(state, sight, now).map(times);
  const withoutAccount = unseenWithoutAccount(state, now).map(times);
  return {
    presence: of('presence'),
    withoutAccount,
    camera: of('camera'),
    recording: of('recording'),
    chat: of('chat'),
  };
}

function findingRecord(
  state: MeetingState,
  { message, by, at: found, findings, closed, hiddenAt }: FindingState,
): FindingRecord {
  return {
    message,
    by: naming(state, by),
    at: iso(found),
    kinds: findings.map(({ category, severity, rule, at: since }) => ({ category, severity, rule, at: iso(since) })),
    ...(closed !== undefined && { closed: { at: iso(closed.at), how: closed.how } }),
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

function at<Key extends string>(key: Key, instant: Instant | undefined): { readonly [K in Key]?: string } {
  return instant === undefined ? {} : ({ [key]: iso(instant) } as { readonly [K in Key]?: string });
}
