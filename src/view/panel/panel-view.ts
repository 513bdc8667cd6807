import type { ExemptionReason, IdentityAnswer } from '../../protocol/answer.ts';
import type { Standing } from '../../protocol/demand/entry.ts';
import type { PersonalDemand } from '../../protocol/demand/table.ts';
import type { Affiliation, ParticipantId } from '../../protocol/person.ts';
import type { RecordingKind, Sight } from '../../protocol/notice.ts';
import type { CompleteLanguage, Language } from '../../language/language.ts';
import type { PreparationDemand } from '../../routine/demand.ts';
import type { Action } from '../action.ts';
import type { PersonAnswer } from '../answers.ts';
import type { RoleShown, Thing } from '../called.ts';
import type { OwnAction } from '../own-action.ts';
import type { Times } from '../evidence.ts';
import type { RecordLine } from '../record-lines.ts';
import type { Stage } from '../stage.ts';
import type { NamedTool } from '../tools.ts';

/**
 * What somebody sees of a meeting in the side panel: plain JSON. People are called by labels made for the reader, times are ISO
 * 8601 (UTC); the record is in sentences, those of its card; everything else is an enumeration whose words the page has. No text of any
 * participant is in it.
 */
export type PanelView = LeaderPanel | ParticipantPanel;

/** What everybody sees. */
export interface PanelHead {
  /** The occurrence, for presses. */
  readonly meeting: string;
  readonly language: Language;
  readonly stage: Stage;
  readonly times: {
    readonly scheduledStart?: string;
    readonly scheduledEnd?: string;
    readonly startedAt?: string;
    readonly endedAt?: string;
  };
  /** Whole minutes to the scheduled end, while the meeting runs; negative when it is over time. */
  readonly minutesLeft?: number;
  readonly recordings: readonly PanelRecording[];
  /** Nobody leads just now: the organizer has not come yet, or has gone. */
  readonly leaderless?: 'awaited' | 'gone';
  /** What the viewer has pressed and can take back, the last first. */
  readonly undo: readonly Undoable[];
  /** What Møtevakt perceives in this meeting. */
  readonly perceives: readonly Perceived[];
  readonly organisation?: string;
  readonly privacyUrl?: string;
}

/** `signs`: only who presses or writes. */
export type Perceived = 'presence' | 'signs' | 'camera' | 'recording' | 'chat';

/** A press that can be taken back: how, what it was, and about whom else. */
export interface Undoable<What extends PressShown = PressShown> {
  readonly undo: Extract<Action, { type: 'undone' }>;
  readonly what: What;
  readonly about?: Known;
}

/** What was pressed, as its button has it; of a name to watch for, no more than that one was given. */
export type PressShown = Exclude<Action, { type: 'watchName' }> | { readonly type: 'nameWatched' };

/** A recording that runs. Who started it is told to that one, and to those who lead. */
export interface PanelRecording {
  readonly kind: RecordingKind;
  readonly from: string;
  readonly isYours: boolean;
  readonly by?: string;
}

/** The meeting for somebody who leads it. */
export interface LeaderPanel extends PanelHead {
  readonly for: 'leader';
  readonly language: CompleteLanguage;
  /** Nothing is left for anybody, and nothing waits for those who lead. */
  readonly isReady: boolean;
  /** What is left, thing by thing, with the labels of those it is left for. */
  readonly left: readonly { readonly thing: Thing; readonly people: readonly string[] }[];
  /** What is answered for all at once, and what the leader confirms in person. */
  readonly together: readonly Action[];
  readonly clause?: string;
  /** Who is here: first those for whom something is left. */
  readonly people: readonly PanelPerson[];
  /** Of whom it was not possible to say who they are, and who is here still. */
  readonly notIdentified: readonly Known[];
  readonly lobby: readonly Waiting[];
  readonly gone: readonly Known[];
  readonly requests: readonly {
    readonly by: string;
    /** Absent: of all staff. */
    readonly of?: string;
    readonly at: string;
    readonly actions: readonly Action[];
  }[];
  readonly findings: readonly PanelFinding[];
  readonly notWatched: readonly NotWatched[];
  /** Who is still here when it is time to end: the leader leaves last. */
  readonly stillHere: readonly string[];
  readonly watchesName: 'not-offered' | 'offered' | 'on';
  /** What can be done with the routine as a whole now. */
  readonly controls: readonly Action[];
  readonly preparation: readonly {
    readonly demand: PreparationDemand;
    readonly isDone: boolean;
    /** Absent where it was read in the invitation: nobody ticks that. */
    readonly tick?: Action;
  }[];
  readonly record?: PanelRecord;
}

/** Somebody by id and label. */
export interface Known {
  readonly id: ParticipantId;
  readonly label: string;
}

/** Where somebody belongs as far as the platform tells. */
export interface Belonging {
  readonly belongs: Affiliation | 'unknown';
  /** Of somebody from outside: the domain of their account's address, as far as it was told. */
  readonly organisation?: string;
}

/** Somebody in the lobby. */
export interface Waiting extends Known, Belonging {}

/** Somebody who is here, how they stand, and what can be said of them. */
export interface PanelPerson extends Known, Belonging {
  readonly isYou: boolean;
  readonly role: RoleShown;
  readonly left: readonly Thing[];
  readonly standings: readonly PanelStanding[];
  /** The one thing to press for now. */
  readonly primary?: PersonAnswer;
  readonly more: {
    readonly answers: readonly PersonAnswer[];
    readonly exemptions: readonly PersonAnswer[];
    readonly roles: readonly PersonAnswer[];
    /** Who they may turn out to be. */
    readonly same: readonly { readonly label: string; readonly action: Action }[];
  };
}

/** How somebody stands to a demand. */
export interface PanelStanding {
  readonly demand: PersonalDemand;
  readonly is: Exclude<Standing['is'], 'not-asked'>;
  readonly answer?: IdentityAnswer;
  readonly reason?: ExemptionReason;
}

/** A message that may hold something sensitive: whose, which kinds, what became of it; never what it says. */
export interface PanelFinding {
  readonly message: string;
  readonly by: string;
  readonly at: string;
  /** Categories of the detector, each once. */
  readonly kinds: readonly string[];
  readonly fate: 'stands' | 'hidden' | 'edited' | 'deleted' | 'dismissed';
  readonly dismiss?: Action;
}

/** What is not watched, and why; or when it was not, though it is now. */
export interface NotWatched {
  readonly what: Sight | 'private-words' | 'hiding';
  readonly why: 'only-signs' | 'soon' | 'by-hand' | 'not-seen' | 'not-yet' | 'refused' | 'for-a-time';
  readonly when?: readonly Times[];
}

/** What is left of a meeting that is over. */
export interface PanelRecord {
  /** When the meeting was, and how many took part. */
  readonly when: string;
  readonly lines: readonly RecordLine[];
  readonly remarks: readonly string[];
  /** When all of it is deleted. */
  readonly kept: string;
}

/** The meeting for somebody who takes part. */
export interface ParticipantPanel extends PanelHead {
  readonly for: 'participant';
  readonly undo: readonly Undoable<OwnAction>[];
  readonly isReady: boolean;
  readonly steps: readonly (PanelStanding & { readonly isDone: boolean })[];
  /** Who wants to see this member of staff's ID. */
  readonly asked: readonly string[];
  /** Messages of their own that may hold something sensitive and still stand; what kind of thing, is not said here. */
  readonly written: readonly {
    readonly message: string;
    readonly at: string;
    /** `hint`: it may be nothing. */
    readonly is: 'hint' | 'sensitive' | 'hidden';
  }[];
  /** What is told of the conversation by video. */
  readonly clause?: string;
  /** What happens now that they have taken their consent back. */
  readonly withdrawn?: string;
  readonly presses: readonly OwnAction[];
  /** What became of their own wish to see ID, while it is open. */
  readonly request: readonly OwnAction[];
  readonly cameraHelpAsked: boolean;
  readonly remember: readonly ('participants' | 'recording' | 'chat' | 'notes')[];
  readonly tools: readonly NamedTool[];
}
