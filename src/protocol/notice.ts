import type { ParticipantId } from './person.ts';

/** Something short to say. It names people by id; names and words are found at delivery, in the reader's language. */
export type Notice =
  /** To all: a recording runs, who started it if known. */
  | { readonly about: 'recording-started'; readonly by?: ParticipantId }
  /** To the one who started it. */
  | { readonly about: 'recording-yours' }
  | { readonly about: 'recording-still-running' }
  | { readonly about: 'recording-stopped' }
  /** To the organizer: a recording exists now; where it must be deleted. */
  | { readonly about: 'recording-organizer'; readonly by?: ParticipantId }
  | { readonly about: 'camera-off' }
  /** To the organizer, once per stretch: somebody's camera stays off. */
  | { readonly about: 'camera-off-organizer'; readonly participant: ParticipantId }
  | { readonly about: 'camera-help-asked'; readonly by: ParticipantId }
  /** To the organizer: these outside participants are not identified yet. */
  | { readonly about: 'guests-not-identified'; readonly participants: readonly ParticipantId[] }
  /** To a member of staff: somebody asks to see your ID. */
  | { readonly about: 'staff-id-asked'; readonly by: ParticipantId }
  | { readonly about: 'staff-id-asked-organizer'; readonly by: ParticipantId; readonly of?: ParticipantId }
  /** To somebody who was away: please confirm once more that you sit screened. */
  | { readonly about: 'screened-again' }
  /** To the writer: what kind of thing, why, how to delete it, where it belongs. */
  | { readonly about: 'sensitive-yours'; readonly message: string }
  /** To the writer, at most once a meeting. */
  | { readonly about: 'sensitive-hint' }
  /** To all: neutral, names nobody. */
  | { readonly about: 'sensitive-reminder' }
  /** To the organizer: who and which kind. */
  | { readonly about: 'sensitive-organizer'; readonly message: string }
  /** To the organizer: the message could not be hidden, and why. */
  | { readonly about: 'not-hidden'; readonly message: string; readonly why: 'outside-writer' | 'no-permission' }
  | { readonly about: 'end-soon' }
  | { readonly about: 'others-leaving' }
  /** To all: the organizer has left; please hang up. */
  | { readonly about: 'organizer-gone' }
  /** To the organizer, in personal chat: come back; how many are left, and the join link. */
  | { readonly about: 'organizer-come-back' }
  | { readonly about: 'meeting-over' }
  /** To the organizer: something the bot should have done was refused. */
  | { readonly about: 'refused'; readonly what: 'call' | 'chat-watch' | 'private-message' };
