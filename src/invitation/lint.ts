import type { Known } from '../detect/known.ts';
import { isOwnWord } from '../detect/rule-ids.ts';
import type { Routine } from '../routine/routine.ts';
import { isSensitiveFile, isSensitiveLink } from './attachment.ts';
import { audienceOf, outsiders } from './audience.ts';
import { explainsBrowser } from './browser.ts';
import { lintedDemands } from './invitation.ts';
import type { Invitation, LintedDemand, Place, Remark, Verdict } from './invitation.ts';
import { hasRoutine } from './routine-file.ts';
import { joinsTeams } from './text/address.ts';
import { peopleOf } from './text/people.ts';
import { sourceEnd, sourceStart } from './text/page.ts';
import { readBody, wordsOf } from './text/read-body.ts';
import type { ReadBody } from './text/read-body.ts';
import { faultsIn } from './written.ts';
import type { Fault } from './written.ts';

/** All that the demands are judged by, read once. */
interface Reading {
  readonly invitation: Invitation;
  readonly routine: Routine;
  readonly body: ReadBody;
  readonly known: Known;
  readonly faults: readonly Fault[];
  readonly hasOutsiders: boolean;
}

/** What is said of an invitation: one remark for each demand, in the order of the routine. Linear in its length, never throws. */
export function lint(invitation: Invitation, routine: Routine): readonly Remark[] {
  const reading = readInvitation(invitation, routine);
  return lintedDemands.map((demand) => {
    if (routine.demands[demand] === 'off') return { demand, verdict: 'not-asked', places: [] };
    const said = judges[demand](reading);
    if (typeof said === 'string') return { demand, verdict: said, places: [] };
    return { demand, verdict: said.length === 0 ? 'kept' : 'not-kept', places: said };
  });
}

function readInvitation(invitation: Invitation, routine: Routine): Reading {
  const body = readBody(invitation);
  const outside = outsiders(invitation, routine.invitation.domains);
  const known: Known = {
    setting: 'invitation',
    audience: audienceOf(invitation, wordsOf(body, 'own'), outside),
    people: peopleOf(invitation, body.page.text, body.lines),
    rulesOff: routine.detection.rulesOff,
    words: routine.detection.words.filter(isOwnWord),
  };
  const faults = faultsIn(invitation, body, known);
  return { invitation, routine, body, known, faults, hasOutsiders: outside.length > 0 };
}

/** Where a demand is not kept; or a verdict, where there is nothing to point at. */
type Judge = (reading: Reading) => readonly Place[] | Exclude<Verdict, 'not-kept'>;

const judges: Readonly<Record<LintedDemand, Judge>> = {
  'teams-invitation': ({ invitation: { isTeamsMeeting, body, location } }) =>
    isTeamsMeeting || joinsTeams(body.content) || joinsTeams(location) ? 'kept' : missing('body'),
  'invitation-not-sensitive': ({ faults }) => placesOf(faults, (category) => !isName(category)),
  'child-not-named': ({ faults }) => placesOf(faults, isName),
  'no-sensitive-attachment': attached,
  'routine-attached': ({ invitation, routine, body, hasOutsiders }) => {
    if (!hasOutsiders) return 'not-asked';
    if (hasRoutine(invitation, body, routine.invitation.routineFiles)) return 'kept';
    return invitation.attachments === undefined ? 'not-observed' : missing('attachments');
  },
  'marked-private': ({ invitation: { sensitivity } }) => {
    if (sensitivity === undefined) return 'not-observed';
    return sensitivity === 'private' ? 'kept' : missing('sensitivity');
  },
  'browser-join-explained': ({ body, hasOutsiders }) => {
    if (!hasOutsiders) return 'not-asked';
    return explainsBrowser(wordsOf(body, 'own', 'signature', 'quoted')) ? 'kept' : missing('body');
  },
};

function attached({ invitation: { attachments }, routine, body, known }: Reading): ReturnType<Judge> {
  const names = routine.invitation.routineFiles;
  const places: Place[] = [];
  (attachments ?? []).forEach((file, index) => {
    if (isSensitiveFile(file, names, known)) places.push({ type: 'attachment', index });
  });
  for (const { address, start, end } of body.links) {
    if (!isSensitiveLink(address, names, known)) continue;
    const place = { start: sourceStart(body.page, start), end: sourceEnd(body.page, end) };
    places.push({ type: 'body', ...place, category: 'document', isQuoted: false });
  }
  return places.length === 0 && attachments === undefined ? 'not-observed' : places;
}

function isName(category: string): boolean {
  return category === 'person-name' || category === 'initials';
}

function placesOf(faults: readonly Fault[], isWanted: (category: string) => boolean): readonly Place[] {
  return faults.filter(({ category }) => isWanted(category)).map(({ place }) => place);
}

function missing(where: 'body' | 'attachments' | 'sensitivity'): readonly Place[] {
  return [{ type: 'missing', where }];
}
