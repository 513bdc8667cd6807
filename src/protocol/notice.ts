import type { Instant, ParticipantId } from './person.ts';

/** Something short to say. It names people by id; names and words are found at delivery, in the reader's language. */
export type Notice =
  /** To all: a recording runs. Who started it is told to that one and to those who lead. */
  | OfRecording<'recording-started'>
  /** To the one who started it. */
  | OfRecording<'recording-yours'>
  | OfRecording<'recording-still-running'>
  | OfRecording<'recording-stopped'>
  /** To the organizer: a recording exists now; where it must be deleted. */
  | (OfRecording<'recording-organizer'> & { readonly by?: ParticipantId })
  | { readonly about: 'camera-off' }
  /** To those who lead: these people's cameras stay off. */
  | { readonly about: 'cameras-off'; readonly participants: readonly ParticipantId[] }
  | { readonly about: 'camera-help-asked'; readonly by: ParticipantId }
  /** To the organizer: these outside participants are not identified yet. */
  | { readonly about: 'guests-not-identified'; readonly participants: readonly ParticipantId[] }
  /** To the organizer: these came with the link, without having been invited. */
  | { readonly about: 'came-with-link'; readonly participants: readonly ParticipantId[] }
  /** To those who lead: the name this guest goes by names somebody else, who may be a child. */
  | { readonly about: 'name-tells'; readonly participant: ParticipantId }
  /** To a member of staff: somebody asks to see your ID. */
  | { readonly about: 'staff-id-asked'; readonly by: ParticipantId }
  | { readonly about: 'staff-id-asked-organizer'; readonly by: ParticipantId; readonly of?: ParticipantId }
  /** To somebody who was away: please confirm once more that you sit screened. */
  | { readonly about: 'screened-again' }
  /** To the writer: what kind of thing, why, how to delete it, where it belongs. `kinds`: the categories that are new. */
  | { readonly about: 'sensitive-yours'; readonly message: string; readonly kinds: readonly string[] }
  /** To the writer, at most once a meeting. */
  | { readonly about: 'sensitive-hint' }
  /** To all: neutral, names nobody. */
  | { readonly about: 'sensitive-reminder' }
  /** To the organizer: who and which kind. */
  | { readonly about: 'sensitive-organizer'; readonly message: string; readonly kinds: readonly string[] }
  /** To the organizer: the message could not be hidden, and why. */
  | { readonly about: 'not-hidden'; readonly message: string; readonly why: 'outside-writer' | 'no-permission' }
  | { readonly about: 'end-soon' }
  | { readonly about: 'others-leaving' }
  /** To all: the organizer has left; please hang up. */
  | { readonly about: 'organizer-gone' }
  /** To the organizer, in personal chat: come back; how many are left, and the join link. */
  | { readonly about: 'organizer-come-back' }
  /** To the organizer: a colleague leads the meeting that has begun without them. */
  | { readonly about: 'lead-taken'; readonly by: ParticipantId }
  | { readonly about: 'meeting-over' }
  /** To the organizer: that was a trial; what is prepared stays for the meeting. */
  | { readonly about: 'trial-over' }
  /** To the organizer: this is not being watched now; and, later, that it is again, and since when it was not. */
  | { readonly about: 'sight-lost'; readonly sights: readonly Sight[] }
  | { readonly about: 'sight-back'; readonly sights: readonly Sight[]; readonly from: Instant }
  /** To the organizer: what was to be said at `from` went out only at `to`. */
  | { readonly about: 'said-late'; readonly from: Instant; readonly to: Instant }
  /** To the organizer: something the bot should have done was refused. */
  | { readonly about: 'refused'; readonly what: 'call' | 'chat' | 'chat-watch' | 'private-message' };

/** About one recording, by the first id it was known by; an earlier release left that out. */
interface OfRecording<About extends string> {
  readonly about: About;
  readonly kind: RecordingKind;
  readonly recording?: string;
}

/** What can be watched, as the organizer knows it. */
export type Sight = 'presence' | 'camera' | 'recording' | 'chat';

/** Sound and picture, or what is said as text (Teams' transcription). */
export type RecordingKind = 'recording' | 'transcript';

/**
 * The same as it is said to one person in a chat of many: should a client show it to all, nobody is named there together with
 * what their words were about. Whoever leads finds that on their own view of the checklist.
 */
export function discreet(notice: Notice): Notice {
  return notice.about === 'sensitive-organizer' ? { ...notice, kinds: [] } : notice;
}
