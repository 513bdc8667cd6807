import type { RosterEntry } from '../../../src/protocol/event.ts';
import type { ParticipantId, Person } from '../../../src/protocol/person.ts';
import { applicationId, personFrom } from './identity.ts';
import { field, list, numeric, text } from '../../outside/json.ts';
import type { PilotAnswers } from '../../settings/pilot.ts';
import { sameId } from '../settings.ts';

/** A roster as Graph sent it, whichever of its shapes. */
export interface Roster {
  readonly participants: readonly unknown[];
  /** Orders rosters of one call where the platform numbers them. */
  readonly sequence?: number;
}

/** What a roster is read against. */
export interface RosterPlace {
  readonly tenant: string;
  /** Whose device this is, when it is known: changes and departures may come without saying who. */
  readonly owner: (device: string) => ParticipantId | undefined;
  /** What a live tenant has shown: where nobody tells when a camera is turned off, a roster says nothing about cameras. */
  readonly pilot?: PilotAnswers | undefined;
}

/**
 * The roster in a notification: a list of participants, or one `deltaParticipants` object with those that changed. A list is
 * ordered by its newest `rosterSequenceNumber`. `undefined` when it is neither.
 */
export function readRoster(data: unknown): Roster | undefined {
  if (Array.isArray(data)) {
    const numbers = data.map((participant) => numeric(participant, 'rosterSequenceNumber') ?? -1);
    const newest = Math.max(-1, ...numbers);
    return { participants: data, ...(newest >= 0 && { sequence: newest }) };
  }
  const participants = list(data, 'participants');
  if (participants === undefined) return undefined;
  const sequence = numeric(data, 'sequenceNumber');
  return { participants, ...(sequence !== undefined && { sequence }) };
}

/** The people of a roster; applications, the bot itself among them, are left out. */
export function rosterEntries(participants: readonly unknown[], place: RosterPlace): readonly RosterEntry[] {
  return participants.flatMap((participant) => {
    const device = text(participant, 'id');
    const person = device === undefined ? undefined : whose(participant, device, place);
    if (device === undefined || person === undefined) return [];
    const where = whereabouts(participant);
    const camera = where === 'inside' && isCameraTold(place) ? cameraOf(participant, person) : undefined;
    return [{ device, person, where, ...(camera !== undefined && { camera }) }];
  });
}

function isCameraTold({ pilot }: RosterPlace): boolean {
  return pilot?.['camera-toggles'] !== 'no';
}

/**
 * Whether the bot itself still waits in the lobby: then the roster shows it nobody else, which says nothing about the others.
 */
export function waitsInLobby(participants: readonly unknown[], appId: string): boolean {
  return participants.some((participant) => {
    const application = applicationId(field(field(participant, 'info'), 'identity')) ?? '';
    return sameId(application, appId) && field(participant, 'isInLobby') === true;
  });
}

function whose(participant: unknown, device: string, place: RosterPlace): Person | undefined {
  const info = field(participant, 'info');
  const identity = field(info, 'identity');
  if (identity === undefined) {
    const owner = place.owner(device);
    return owner === undefined ? undefined : { id: owner };
  }
  const locale = text(info, 'languageId');
  return personFrom(identity, { tenant: place.tenant, attendance: device, ...(locale !== undefined && { locale }) });
}

function whereabouts(participant: unknown): RosterEntry['where'] {
  if (field(participant, 'removedState') !== undefined) return 'gone';
  return field(participant, 'isInLobby') === true ? 'lobby' : 'inside';
}

/**
 * A camera as the roster tells it. Directions are from the participant's point of view, so the camera is on when video is
 * sent. Without any stream nothing was told (somebody who just joined): that is never "off".
 */
function cameraOf(participant: unknown, person: Person): RosterEntry['camera'] {
  if (person.affiliation === 'phone') return 'none';
  if (isKeptFromVideo(participant)) return 'none';
  const streams = list(participant, 'mediaStreams') ?? [];
  const video = streams.filter((stream) => kindOf(stream) === 'video');
  if (video.some((stream) => sends(stream))) return 'on';
  const toldOff = video.some((stream) => text(stream, 'direction') !== undefined);
  const hasAudio = streams.some((stream) => kindOf(stream) === 'audio');
  return toldOff || (hasAudio && video.length === 0) ? 'off' : undefined;
}

/** The platform itself restricts this participant's video; a plain `false` says that it does not. */
function isKeptFromVideo(participant: unknown): boolean {
  const disabled = field(field(participant, 'restrictedExperience'), 'videoDisabled');
  return disabled !== undefined && disabled !== false;
}

function kindOf(stream: unknown): string | undefined {
  return text(stream, 'mediaType')?.toLowerCase();
}

function sends(stream: unknown): boolean {
  const direction = text(stream, 'direction')?.toLowerCase();
  return direction === 'sendreceive' || direction === 'sendonly';
}
