import { createHash } from 'node:crypto';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { Instant, ParticipantId } from '../../src/protocol/person.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import { field, numeric, text } from '../outside/json.ts';
import type { PilotAnswers } from '../settings/pilot.ts';
import { rosterRecording } from './read/roster-recording.ts';
import { readRoster, rosterEntries, type RosterPlace } from './read/roster.ts';

/** One item of a call notification and what it is read against. */
export interface CallNotification {
  /** A `commsNotification`. */
  readonly notification: unknown;
  readonly tenant: string;
  readonly state: MeetingState;
  readonly now: Instant;
  readonly pilot?: PilotAnswers | undefined;
}

/** What a call notification says has happened; nothing for operations, unknown resources and what says nothing new. */
export function callEvents(told: CallNotification): readonly MeetingEvent[] {
  const address = text(told.notification, 'resourceUrl') ?? text(told.notification, 'resource') ?? '';
  const [, call, part] = /\/calls\/([^/?]+)(?:\/([^/?]+))?/i.exec(address) ?? [];
  if (call === undefined) return [];
  if (part === undefined) return callState(call, told);
  return part.toLowerCase() === 'participants' ? rosterEvents(call, told) : [];
}

/** Whose device this is, as far as the occurrence knows. */
export function ownerIn(state: MeetingState): RosterPlace['owner'] {
  return (device): ParticipantId | undefined =>
    Object.values(state.participants).find((participant) => device in participant.devices)?.id;
}

/**
 * The bot's own leg of the call. `terminating` without a result says that it ends but not why, and the why decides whether
 * the bot may come back: the `terminated` that follows says it, and if that is lost the next look at the roster finds the
 * call gone. States come out of order; what is older than what is known says nothing.
 */
function callState(call: string, told: CallNotification): readonly MeetingEvent[] {
  const data = field(told.notification, 'resourceData');
  const deleted = text(told.notification, 'changeType')?.toLowerCase() === 'deleted';
  const state = deleted ? 'terminated' : text(data, 'state')?.toLowerCase();
  const reason = resultOf(data);
  const common = { type: 'callChanged', call, at: told.now } as const;
  const over = state === 'terminated' || (state === 'terminating' && reason !== undefined);
  if (over)
    return [{ ...common, id: `call:${call}:3-${state}`, state: 'ended', ...(reason !== undefined && { reason }) }];
  if (told.state.call.id === call && told.state.call.state === 'ended') return [];
  if (state === 'established') return [{ ...common, id: `call:${call}:2-joined`, state: 'joined' }];
  const known = told.state.call.id === call && told.state.call.state !== 'none';
  return state === 'establishing' && !known ? [{ ...common, id: `call:${call}:1-joining`, state: 'joining' }] : [];
}

/** The bot hung up itself: the same as what hanging up teaches, whichever is told first. */
const own: ReadonlySet<string> = new Set(['200/7000', '200/10550']);

/** `200/5002`: code and subcode of the result; its message is for people and not to be relied on. */
function resultOf(call: unknown): string | undefined {
  const result = field(call, 'resultInfo');
  const code = numeric(result, 'code');
  if (code === undefined) return undefined;
  const reason = `${code}/${numeric(result, 'subcode') ?? 0}`;
  return own.has(reason) ? 'left' : reason;
}

function rosterEvents(call: string, told: CallNotification): readonly MeetingEvent[] {
  const data = field(told.notification, 'resourceData');
  const roster = readRoster(data);
  if (roster === undefined) return [];
  const { tenant, state, pilot } = told;
  const entries = rosterEntries(roster.participants, { tenant, owner: ownerIn(state), pilot });
  const fingerprint = createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 22);
  // Unnumbered rosters may repeat an earlier content and still be news (camera on, off, on again).
  const id = `roster:${call}:${roster.sequence ?? told.now}:${fingerprint}`;
  const observed: MeetingEvent = {
    type: 'rosterObserved',
    id,
    at: told.now,
    call,
    complete: false,
    ...(roster.sequence !== undefined && { sequence: roster.sequence }),
    entries,
  };
  const recording = rosterRecording({ ...told, participants: roster.participants, complete: false, call });
  return [
    ...(entries.length > 0 ? [observed] : []),
    ...(recording === undefined ? [] : [{ ...recording, id: `${id}:recording`, at: told.now }]),
  ];
}
