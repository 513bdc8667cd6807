import { isPresent, signals } from '../know/people.ts';
import type { Instant, ParticipantId } from '../person.ts';
import type { Answer, CameraStretch, MeetingState, Participant, Stay } from '../state.ts';

/** Two ids are one person: everything known of `from` becomes part of `into`. */
export function merge(state: MeetingState, from: ParticipantId, into: ParticipantId): MeetingState {
  const [one, other] = [state.participants[from], state.participants[into]];
  if (one === undefined || other === undefined || from === into) return state;
  const { [from]: _gone, ...others } = state.participants;
  const now: Rename = (id) => (id === from ? into : id);
  const aliases = { ...state.aliases, [from]: into };
  return {
    ...state,
    ...(state.installer !== undefined && { installer: now(state.installer) }),
    participants: { ...others, [into]: united(one, other, now) },
    aliases: Object.fromEntries(Object.entries(aliases).map(([alias, id]) => [alias, now(id)])),
    hinted: [...new Set(state.hinted.map(now))],
    staffIdRequests: state.staffIdRequests.map((asked) => ({
      ...asked,
      by: now(asked.by),
      ...(asked.of !== undefined && { of: now(asked.of) }),
      ...(asked.closed !== undefined && { closed: { ...asked.closed, by: now(asked.closed.by) } }),
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
  const screened = [...from.screened, ...into.screened].map((answer) => ({ ...answer, by: now(answer.by) }));
  const cameraConfirmed = [...from.cameraConfirmed, ...into.cameraConfirmed];
  const { address, affiliation, name: _name, relation: _relation, ...common } = { ...from, ...into };
  const { name, relation } = typedName(into) === undefined ? from : into;
  // An account keeps its own address: it is what the platform vouches for.
  const isAccount = into.id.startsWith('entra:');
  const addressed = isAccount ? into.address : address;
  const belongs = isAccount ? into.affiliation : affiliation;
  const { enteredChatAt: _entered, unsureSince, ...rest } = common;
  const identity = lastSaid(from.identity, into.identity);
  const cameraExempt = lastSaid(from.cameraExempt, into.cameraExempt);
  const isSure = [from, into].some((one) => isPresent(one) && one.unsureSince === undefined);
  return {
    ...rest,
    ...(unsureSince !== undefined && !isSure && { unsureSince }),
    ...(name !== undefined && { name }),
    ...(relation !== undefined && { relation }),
    ...(addressed !== undefined && { address: addressed }),
    ...(belongs !== undefined && { affiliation: belongs }),
    ...(identity !== undefined && { identity }),
    ...(cameraExempt !== undefined && { cameraExempt }),
    coOrganizer: into.coOrganizer,
    devices,
    stays: unitedStays([...from.stays, ...into.stays]),
    cameraConfirmed: cameraConfirmed.toSorted((a, b) => a.at - b.at),
    screened: screened.toSorted((a, b) => a.at - b.at),
    consents: [...from.consents, ...into.consents].toSorted((a, b) => a.at - b.at),
    camera: unitedCamera(from.camera, into.camera),
    cameraReminders: [...from.cameraReminders, ...into.cameraReminders].toSorted((a, b) => a - b),
  };
}

/** Of one person the newest answer counts, by whichever id they went when it was given. */
function lastSaid<Said extends Answer>(one: Said | undefined, other: Said | undefined): Said | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.at > other.at ? one : other;
}

const moreToldOfCameras = ['on', 'off', 'none', undefined] as const;

/**
 * What is seen now of either, one camera that is on being enough, and that since it was first seen; what was seen before is
 * kept side by side.
 */
function unitedCamera(from: readonly CameraStretch[], into: readonly CameraStretch[]): readonly CameraStretch[] {
  const all = [...from, ...into].toSorted((a, b) => a.from - b.from);
  const [current] = all
    .filter(({ to }) => to === undefined)
    .toSorted((a, b) => moreToldOfCameras.indexOf(a.state) - moreToldOfCameras.indexOf(b.state));
  if (current === undefined) return all;
  const past = all.map(({ to = current.from, ...seen }) => ({ ...seen, to })).filter((one) => one.to > one.from);
  return [...past, current];
}

/** Stretches that overlap are one. */
function unitedStays(stays: readonly Stay[]): readonly Stay[] {
  return stays
    .toSorted((a, b) => a.from - b.from)
    .reduce<readonly Stay[]>((sum, stay) => {
      const last = sum.at(-1);
      if (last === undefined || (last.to !== undefined && last.to < stay.from)) return [...sum, stay];
      if (last.to === undefined) return sum;
      const { from, fromAtLatest } = last;
      const { fromAtLatest: _later, ...rest } = stay;
      const earlier = { ...rest, from, ...(fromAtLatest && { fromAtLatest }) };
      const longer = stay.to === undefined || stay.to > last.to ? earlier : last;
      return [...sum.slice(0, -1), longer];
    }, []);
}

/** Chat and call tell of the same coming within this. */
const coming = 60_000;

/**
 * Somebody without account has one id in the chat and another in the call, and nothing but the name they typed links them.
 * When exactly one such person is known from the chat alone and exactly one from the call alone, and they came together, they
 * are the same; so they are when the bot comes into the call later and finds one there, by the same name, and nothing has been
 * answered about either. In any other case the organizer says so. A name never makes two ids one person: two different names keep
 * them apart, and so does a missing one when something has been answered about one of them already.
 */
export function pairUp(state: MeetingState, at: Instant): MeetingState {
  return pairOf(pairOf(state, 'anonymous', at), 'phone', at);
}

function pairOf(state: MeetingState, affiliation: 'anonymous' | 'phone', at: Instant): MeetingState {
  const here = Object.values(state.participants).filter(
    (participant) => participant.affiliation === affiliation && isPresent(participant),
  );
  const fromChat = here.filter(({ id, devices }) => !id.startsWith('call:') && isOnlySignals(devices));
  const fromCall = here.filter(({ id, devices }) => id.startsWith('call:') && !isOnlySignals(devices));
  const [chat, call] = [fromChat[0], fromCall[0]];
  if (chat === undefined || call === undefined || fromChat.length > 1 || fromCall.length > 1) return state;
  const together = Math.abs(arrival(chat, at) - arrival(call, at)) <= coming;
  const isOne = together ? mayBeOne(chat, call) : wasThereBefore(state, call) && isSameUnanswered(chat, call);
  return isOne ? merge(state, call.id, chat.id) : state;
}

function mayBeOne(chat: Participant, call: Participant): boolean {
  const [a, b] = [typedName(chat), typedName(call)];
  if (a !== undefined && b !== undefined && a !== b) return false;
  const answered = countAnswered(chat, call);
  return answered === 0 || (answered === 1 && isSameName(chat, call));
}

/** When those came whom the bot finds in the call when it comes in itself, is not known. */
function wasThereBefore({ coverage }: MeetingState, call: Participant): boolean {
  return call.stays.at(-1)?.from === coverage.roster.at(-1)?.from;
}

function isSameUnanswered(chat: Participant, call: Participant): boolean {
  return isSameName(chat, call) && countAnswered(chat, call) === 0;
}

function countAnswered(...those: readonly Participant[]): number {
  return those.filter((participant) => !isUnanswered(participant)).length;
}

/** Of two who call themselves "Mor til …" it is not kept whose mother each is. */
function isSameName(chat: Participant, call: Participant): boolean {
  return typedName(chat) === typedName(call) && chat.name !== undefined && call.name !== undefined;
}

/** Clients add "(Guest)", in their own language, to a name that nobody has verified. */
function typedName({ name, relation }: Participant): string | undefined {
  return (name?.replace(/\s*\([^()]*\)\s*$/u, '') ?? relation)?.toLowerCase();
}

function isUnanswered(participant: Participant): boolean {
  const { identity, screened, consents, introduced, declaredRole, cameraExempt, cameraConfirmed } = participant;
  const answers = [identity, introduced, declaredRole, cameraExempt, cameraConfirmed[0]];
  return screened.length === 0 && consents.length === 0 && answers.every((answer) => answer === undefined);
}

function isOnlySignals(devices: Participant['devices']): boolean {
  return Object.keys(devices).every((device) => signals.has(device));
}

function arrival({ stays }: Participant, at: Instant): Instant {
  return stays.at(-1)?.from ?? at;
}
