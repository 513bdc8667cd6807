import { isPresent } from '../people/presence.ts';
import type { Instant, ParticipantId } from '../person.ts';
import type { CameraState, MeetingState, Participant, Stretch } from '../state.ts';
import { signals } from './attendance.ts';

/** Two ids are one person: everything known of `from` becomes part of `into`. */
export function merge(state: MeetingState, from: ParticipantId, into: ParticipantId): MeetingState {
  const [one, other] = [state.participants[from], state.participants[into]];
  if (one === undefined || other === undefined || from === into) return state;
  const { [from]: _gone, ...others } = state.participants;
  const now: Rename = (id) => (id === from ? into : id);
  const aliases = { ...state.aliases, [from]: into };
  return {
    ...state,
    ...(state.installer === undefined ? {} : { installer: now(state.installer) }),
    participants: { ...others, [into]: united(one, other, now) },
    aliases: Object.fromEntries(Object.entries(aliases).map(([alias, id]) => [alias, now(id)])),
    hinted: [...new Set(state.hinted.map(now))],
    staffIdRequests: state.staffIdRequests.map((asked) => ({
      ...asked,
      by: now(asked.by),
      ...(asked.of === undefined ? {} : { of: now(asked.of) }),
      ...(asked.closed === undefined ? {} : { closed: { ...asked.closed, by: now(asked.closed.by) } }),
    })),
    findings: Object.fromEntries(
      Object.entries(state.findings).map(([message, finding]) => [message, { ...finding, by: now(finding.by) }]),
    ),
    recordings: state.recordings.map((recording) =>
      recording.by === undefined ? recording : { ...recording, by: now(recording.by) },
    ),
  };
}

type Rename = (id: ParticipantId) => ParticipantId;

function united(from: Participant, into: Participant, now: Rename): Participant {
  const devices = { ...from.devices, ...into.devices };
  const camera = unitedCamera(from.camera, into.camera);
  const screened = [...from.screened, ...into.screened].map((answer) => ({ ...answer, by: now(answer.by) }));
  return {
    ...from,
    ...into,
    coOrganizer: into.coOrganizer,
    devices,
    stays: unitedStays([...from.stays, ...into.stays]),
    screened: screened.toSorted((a, b) => a.at - b.at),
    ...(camera === undefined ? {} : { camera }),
  };
}

const moreToldOfCameras = ['on', 'off', 'none', undefined] as const;

/** One camera that is on is enough, as with the devices of one person. */
function unitedCamera(from: CameraState | undefined, into: CameraState | undefined): CameraState | undefined {
  if (from === undefined || into === undefined) return from ?? into;
  const current = moreToldOfCameras.indexOf(from.state) < moreToldOfCameras.indexOf(into.state) ? from : into;
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
 * When exactly one such person is known from the chat alone and exactly one from the call alone, and they came together, they
 * are the same; in any other case the organizer says so. A name never makes two ids one person: two different names keep
 * them apart, and so does a missing one when something has been answered about one of them already.
 */
export function pairUp(state: MeetingState, at: Instant): MeetingState {
  const here = Object.values(state.participants).filter(
    (participant) => participant.affiliation === 'anonymous' && isPresent(participant),
  );
  const fromChat = here.filter(({ id, devices }) => id.startsWith('teams:') && isOnlySignals(devices));
  const fromCall = here.filter(({ id, devices }) => id.startsWith('call:') && !isOnlySignals(devices));
  const [chat, call] = [fromChat[0], fromCall[0]];
  if (chat === undefined || call === undefined || fromChat.length > 1 || fromCall.length > 1) return state;
  const together = Math.abs(arrival(chat, at) - arrival(call, at)) <= coming;
  return together && mayBeOne(chat, call) ? merge(state, call.id, chat.id) : state;
}

function mayBeOne(chat: Participant, call: Participant): boolean {
  const [a, b] = [typedName(chat), typedName(call)];
  if (a !== undefined && b !== undefined && a !== b) return false;
  const answered = [chat, call].filter((participant) => !isUnanswered(participant)).length;
  return answered === 0 || (answered === 1 && a !== undefined && a === b);
}

/** Clients add "(Guest)", in their own language, to a name that nobody has verified. */
function typedName({ name }: Participant): string | undefined {
  return name?.replace(/\s*\([^()]*\)\s*$/u, '').toLowerCase();
}

function isUnanswered(participant: Participant): boolean {
  const { identity, screened, introduced, declaredRole, cameraExempt, cameraConfirmed } = participant;
  const answers = [identity, introduced, declaredRole, cameraExempt, cameraConfirmed];
  return screened.length === 0 && answers.every((answer) => answer === undefined);
}

function isOnlySignals(devices: Participant['devices']): boolean {
  return Object.keys(devices).every((device) => signals.has(device));
}

function arrival({ stays }: Participant, at: Instant): Instant {
  return stays.at(-1)?.from ?? at;
}
