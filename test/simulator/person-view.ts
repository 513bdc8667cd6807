/**
 * What one person sees of the local Teams. The simulator makes it, the page draws exactly this and nothing else, and the
 * stories read it: one shape for eyes and for tests. Instants are ISO 8601 in UTC.
 */
export interface PersonView {
  readonly me: Person;
  readonly meeting: {
    readonly title: string;
    readonly state: 'planned' | 'running' | 'ended';
    readonly scheduledStart: string;
    readonly scheduledEnd: string;
    readonly startedAt?: string;
    /** Who walks in without waiting: the organizer's organisation, or everybody. */
    readonly lobby: 'organization' | 'everyone';
    /** The red recording mark everybody sees in the meeting window. */
    readonly recording?: { readonly startedAt: string };
  };
  readonly where: 'outside' | 'lobby' | 'inside';
  readonly cameraOn: boolean;
  readonly people: readonly PersonInMeeting[];
  /** Apps that have joined the call, by name: they stand in the list of participants, and have no tile. */
  readonly apps: readonly string[];
  /** The meeting's chat as this person has it: common messages, cards in this person's own view, and private messages to them. */
  readonly chat: readonly ChatItem[];
  /** This person's one-to-one chat with the bot; absent for those who cannot have one (anonymous, phone). */
  readonly personalChat?: readonly ChatItem[];
  /** A page of the bot's that somebody shows to all in the meeting. */
  readonly shared?: { readonly url: string };
  /** In-meeting notifications: a web page shown on top of the meeting until dismissed. */
  readonly notifications: readonly { readonly id: string; readonly title: string; readonly url: string }[];
  /** What this person could press in Teams right now. */
  readonly can: readonly Ability[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly locale: 'nb-NO' | 'nn-NO' | 'en-GB';
}

/** `anonymous-mobile` is an anonymous person in the browser of a phone; `phone` has dialled in and sees nothing. */
export type PersonKind = 'organizer' | 'colleague' | 'guest' | 'anonymous' | 'anonymous-mobile' | 'phone';

export interface PersonInMeeting extends Person {
  readonly where: 'lobby' | 'inside';
  /** `undefined`: this kind of participant has no camera (phone). */
  readonly camera?: 'on' | 'off';
  readonly recording: boolean;
}

export interface ChatItem {
  readonly id: string;
  readonly at: string;
  /** `system` is Teams itself ("Recording has started"). */
  readonly from: { readonly id: string; readonly name: string; readonly kind: 'person' | 'bot' | 'system' };
  readonly text?: string;
  readonly html?: string;
  /** An Adaptive Card, already the one this person sees. */
  readonly card?: unknown;
  /** Only this person sees it ("Only you can see this message"). */
  readonly onlyYou: boolean;
  readonly edited: boolean;
  readonly deleted: boolean;
  /** Hidden from readers by a policy violation; the writer sees the tip instead. */
  readonly hidden?: { readonly tip?: string };
  readonly mine: boolean;
}

export type Ability =
  | 'join'
  | 'leave'
  | 'end'
  | 'camera'
  | 'admit'
  | 'write'
  | 'command'
  | 'record'
  | 'stop-recording'
  | 'transcribe'
  | 'stop-transcribing'
  | 'write-to-bot'
  | 'press'
  | 'options'
  | 'add-app'
  | 'remove-app';

/** What a person does; posted by the page as JSON, called by the stories directly. */
export type Doing =
  /** `camera`: on already when coming in; default off. `as`: the name somebody without account types; any name will do. */
  | { readonly do: 'join'; readonly camera?: boolean; readonly as?: string }
  | { readonly do: 'leave' }
  /**
   * The line breaks: they are told to have left, and are back after so many seconds of the local Teams' clock (never, unless
   * that is said), on the same device (default) or as if on a new one.
   */
  | { readonly do: 'drop'; readonly back?: number; readonly device?: 'same' | 'new' }
  | { readonly do: 'end' }
  | { readonly do: 'camera'; readonly on: boolean }
  | { readonly do: 'admit'; readonly person: string }
  /** `html` where the text alone would not say it (tables, quotes, links); otherwise Teams makes it from the text. */
  | { readonly do: 'write'; readonly text: string; readonly html?: string }
  /** A slash command: in the meeting's chat, to the bot alone. */
  | { readonly do: 'command'; readonly text: string }
  | { readonly do: 'edit'; readonly message: string; readonly text: string; readonly html?: string }
  | { readonly do: 'delete'; readonly message: string }
  /** The writer regrets a deletion ("Undo" on the deleted message). */
  | { readonly do: 'undelete'; readonly message: string }
  | { readonly do: 'write-to-bot'; readonly text: string }
  | { readonly do: 'record' }
  | { readonly do: 'stop-recording' }
  | { readonly do: 'transcribe' }
  | { readonly do: 'stop-transcribing' }
  /** Presses a button of a card: `action` is the Action.Execute object, `inputs` the values of the card's inputs. */
  | {
      readonly do: 'press';
      readonly message: string;
      readonly action: unknown;
      readonly inputs?: Readonly<Record<string, string>>;
    }
  /** A page in the side panel has Teams show another to all in the meeting. */
  | { readonly do: 'share'; readonly url: string }
  | { readonly do: 'stop-sharing' }
  /** A page in a dialog ends it with something for the bot; `message` is what the dialog was opened from. */
  | { readonly do: 'submit-dialog'; readonly message: string; readonly data: unknown }
  | { readonly do: 'dismiss'; readonly notification: string }
  /** The meeting's options: who walks in without waiting in the lobby. */
  | { readonly do: 'options'; readonly lobby: PersonView['meeting']['lobby'] }
  /** *Apps*: adds the bot to the meeting, or removes it. */
  | { readonly do: 'add-app' }
  | { readonly do: 'remove-app' };

/** The answer to a press, as Teams shows it to the presser: nothing (a new card came), a line of text, a page in a dialog, or an error. */
export interface Answer {
  readonly message?: string;
  readonly dialog?: { readonly title: string; readonly url: string };
  readonly error?: string;
}
