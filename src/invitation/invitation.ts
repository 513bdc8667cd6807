import type { Category } from '../detect/finding.ts';
import type { PreparationDemand } from '../routine/demand.ts';

/** An invitation as Graph and Outlook give it, before or after it is sent. */
export interface Invitation {
  readonly subject: string;
  readonly body: { readonly type: 'html' | 'text'; readonly content: string };
  /** What stands in the field for the place; several are joined by line breaks. */
  readonly location: string;
  /** Unknown where the program cannot tell (Outlook before Mailbox 1.14). */
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential' | undefined;
  /** Whether the event itself is a Teams meeting of the organisation; a link in the text is found all the same. */
  readonly isTeamsMeeting: boolean;
  readonly organizer: Invited;
  readonly attendees: readonly Invited[];
  /** Unknown where they were not asked for. */
  readonly attachments: readonly Attachment[] | undefined;
}

/** Somebody on the invitation. */
export interface Invited {
  /** As it is displayed; often the address once more. */
  readonly name: string;
  readonly address: string;
}

/** An attachment by name and type; its content is never read. */
export interface Attachment {
  readonly name: string;
  /** MIME type; empty where it is not known. */
  readonly contentType: string;
  /** A picture that is shown in the text. */
  readonly isInline: boolean;
  /** `item` is a forwarded mail or event, `link` a document that lies elsewhere. */
  readonly kind: 'file' | 'item' | 'link';
}

/** The demands that are read from the invitation itself, in the order of the routine. */
export const lintedDemands = [
  'teams-invitation',
  'invitation-not-sensitive',
  'child-not-named',
  'no-sensitive-attachment',
  'routine-attached',
  'marked-private',
  'browser-join-explained',
] as const satisfies readonly PreparationDemand[];

export type LintedDemand = (typeof lintedDemands)[number];

/** How a demand stands: `not-observed` where what would tell was not given. */
export type Verdict = 'kept' | 'not-kept' | 'not-asked' | 'not-observed';

/** What the linter says of one demand. It never carries a word of the invitation. */
export interface Remark {
  readonly demand: LintedDemand;
  readonly verdict: Verdict;
  /** Where it is not kept; empty unless the verdict is `not-kept`. */
  readonly places: readonly Place[];
}

/**
 * Where something is wrong. Offsets are those of the text or HTML as it was given, in UTF-16 units, `end` exclusive.
 * What is missing has its place where it belongs.
 */
export type Place =
  | { readonly type: 'subject' | 'location'; readonly start: number; readonly end: number; readonly category: Category }
  | {
      readonly type: 'body';
      readonly start: number;
      readonly end: number;
      readonly category: Category | 'document';
      /** In what is sent along of an earlier correspondence. */
      readonly isQuoted: boolean;
    }
  | { readonly type: 'attachment'; /** Of the list, counted from 0. */ readonly index: number }
  | { readonly type: 'missing'; readonly where: 'body' | 'attachments' | 'sensitivity' };
