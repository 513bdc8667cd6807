import { isPresent, personOf } from '../people/presence.ts';
import type { Instant, ParticipantId } from '../person.ts';
import type { CameraState, MeetingState, Participant, Stretch } from '../state.ts';
import { signals } from './attendance.ts';

/** Two ids are one person: everything known of `from` becomes part of `into`. */
export function merge(state: MeetingState, from: ParticipantId, into: ParticipantId): MeetingState {
  const [one, other] = [state.participants[from], state.participants[into]];
  if (one === undefined || other === undefined || from === into) return state;
  const { [from]: _gone, ...others } = state.participants;
  const now = (id: ParticipantId) => (id === from ? into : id);
  const aliases = { ...state.aliases, [from]: into };
  return {
    ...state,
    participants: { ...others, [into]: united(one, other) },
    aliases: Object.fromEntries(Object.entries(aliases).map(([alias, id]) => [alias, now(id)])),
    hinted: [...new Set(state.hinted.map(now))],
    staffIdRequests: state.staffIdRequests.map((asked) => ({
      ...asked,
      by: now(asked.by),
      ...(asked.of === undefined ? {} : { of: now(asked.of) }),
    })),
    findings: Object.fromEntries(
      Object.entries(state.findings).map(([message, finding]) => [message, { ...finding, by: now(finding.by) }]),
    ),
    recordings: state.recordings.map((recording) =>
      recording.by === undefined ? recording : { ...recording, by: now(recording.by) },
    ),
  };
}

function united(from: Participant, into: Participant): Participant {
  const camera = unitedCamera(from.camera, into.camera);
  const screened = [...from.screened, ...into.screened].toSorted((a, b) => a.at - b.at);
  return {
    ...from,
    ...into,
    coOrganizer: from.coOrganizer || into.coOrganizer,
    devices: { ...from.devices, ...into.devices },
    stays: unitedStays([...from.stays, ...into.stays]),
    screened,
    ...(camera === undefined ? {} : { camera }),
  };
}

function unitedCamera(from: CameraState | undefined, into: CameraState | undefined): CameraState | undefined {
  if (from === undefined || into === undefined) return from ?? into;
  const current = into.state === undefined && from.state !== undefined ? from : into;
  const offStretches = [...from.offStretches, ...into.offStretches].toSorted((a, b) => a.from - b.from);
  return { ...current, everOn: from.everOn || into.everOn, offStretches };
}

/** Stretches that overlap are one. */
function unitedStays(stays: readonly Stretch[]): readonly Stretch[] {
  return stays
    .toSorted((a, b) => a.from - b.from)
    .reduce<readonly Stretch[]>((sum, stay) => {
      const last = sum.at(-1);
      if (last === undefined || (last.to !== undefined && last.to < stay.from)) return [...sum, stay];
      if (last.to === undefined) return sum;
      const { to } = stay;
      const longer = to === undefined ? { from: last.from } : { from: last.from, to: Math.max(last.to, to) };
      return [...sum.slice(0, -1), longer];
    }, []);
}

/** Chat and call tell of the same coming within this. */
const coming = 60_000;

/**
 * Somebody without account has one id in the chat and another in the call, and nothing but the name they typed links them.
 * When exactly one such person is known from the chat alone and exactly one from the call alone, they came together and
 * nothing has been answered about either, they are the same; in any other case the organizer says so.
 */
export function pairUp(state: MeetingState, at: Instant): MeetingState {
  const waiting = Object.values(state.participants).filter(
    (participant) => isPresent(participant) && participant.affiliation === 'anonymous' && isUnanswered(participant),
  );
  const fromChat = waiting.filter(({ id, devices }) => id.startsWith('teams:') && isOnlySignals(devices));
  const fromCall = waiting.filter(({ id, devices }) => id.startsWith('call:') && !isOnlySignals(devices));
  const [chat, call] = [fromChat[0], fromCall[0]];
  if (chat === undefined || call === undefined || fromChat.length > 1 || fromCall.length > 1) return state;
  const [one, other] = [arrival(chat, at), arrival(call, at)];
  return Math.abs(one - other) <= coming ? merge(state, call.id, personOf(state, chat.id)) : state;
}

function isUnanswered({ identity, screened, declaredRole, cameraExempt }: Participant): boolean {
  return identity === undefined && screened.length === 0 && declaredRole === undefined && cameraExempt === undefined;
}

function isOnlySignals(devices: Participant['devices']): boolean {
  return Object.keys(devices).every((device) => signals.has(device));
}

function arrival({ stays }: Participant, at: Instant): Instant {
  return stays.at(-1)?.from ?? at;
}
