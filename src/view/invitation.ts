import { mendable, type Mendable } from '../invitation/mend.ts';
import type { KeptRemark } from '../invitation/kept-remark.ts';
import { languages, type CompleteLanguage, type Language } from '../language/language.ts';
import type { Instant } from '../protocol/person.ts';
import type { Mode } from '../routine/demand.ts';
import type { Routine } from '../routine/routine.ts';

/** An invitation as the organizer sees it: nothing of what is written there. */
export interface SeenInvitation {
  readonly id: string;
  /** Of a series: the next of its occurrences. */
  readonly starts: Instant;
  readonly isSeries: boolean;
  /** `gone`: cancelled, deleted, or no meeting of the kind that is looked at any more; `over`: it has been. */
  readonly standing: 'coming' | 'gone' | 'over';
  /** The language it is written in. */
  readonly letter: CompleteLanguage;
  readonly remarks: readonly KeptRemark[];
  /** What the bot may mend, where the organizer wants it to. */
  readonly mends: Mends;
}

/** What the organisation lets the bot mend, and with what. */
export interface Mends {
  /** Whether it may change invitations at all. */
  readonly isOn: boolean;
  /** The routine as it is attached. */
  readonly file?: string;
  /** Where the routine can be read: put in as a link where there is no file. */
  readonly link?: { readonly label: string; readonly url: string };
}

/** The remarks that the organizer is told of: not what the organisation only wants noted. */
export function toPutRight(remarks: readonly KeptRemark[], { demands }: Routine): readonly KeptRemark[] {
  const isTold = (mode: Mode) => mode === 'remind' || mode === 'enforce';
  return remarks.filter(({ demand, verdict }) => verdict === 'not-kept' && isTold(demands[demand]));
}

/** Whether the bot can mend this, here. */
export function isMendable(demand: string, { isOn, file, link }: Mends): demand is Mendable {
  const found = mendable.find((one) => one === demand);
  return isOn && found !== undefined && (found !== 'routine-attached' || file !== undefined || link !== undefined);
}

/** What the button that has an invitation mended carries. The language is chosen in the card. */
export interface MendData {
  readonly v: 1;
  readonly type: 'mend';
  readonly invitation: string;
  readonly demand: Mendable;
}

/** What somebody wants mended, as it came back from a client. */
export interface Mending {
  readonly invitation: string;
  readonly demand: Mendable;
  /** The one language in which the explanation is to stand besides that of the letter. */
  readonly also?: Language;
}

const invitationForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Reads such a button: untrusted. `undefined` when it is not one, whole and well-formed. */
export function readMending(data: unknown): Mending | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { v, type, invitation, demand: asked, also: chosen } = data as Readonly<Record<string, unknown>>;
  const demand = mendable.find((one) => one === asked);
  if (v !== 1 || type !== 'mend' || typeof invitation !== 'string' || !invitationForm.test(invitation))
    return undefined;
  const also = languages.find((one) => one === chosen);
  return demand === undefined ? undefined : { invitation, demand, ...(also !== undefined && { also }) };
}
