import { detect } from '../detect/detect.ts';
import type { Category } from '../detect/finding.ts';
import type { Known } from '../detect/known.ts';
import { collageOf, linesOfSort, spotOf } from './collage.ts';
import type { Collage } from './collage.ts';
import type { Invitation, Place } from './invitation.ts';
import { isDocument, namedParts } from './text/address.ts';
import type { ReadBody } from './text/read-body.ts';
import { sourceEnd, sourceStart } from './text/page.ts';
import type { Link, Page } from './text/page.ts';

/** What stands somewhere in an invitation and should not. */
export interface Fault {
  readonly category: Category;
  readonly place: Place;
}

/** What of an invitation's words should not be there, wherever they stand: subject, place, text, history, addresses. */
export function faultsIn(invitation: Invitation, body: ReadBody, known: Known): readonly Fault[] {
  const { page, lines } = body;
  const own = collageOf(
    [
      { field: 'subject', text: invitation.subject },
      { field: 'location', text: invitation.location },
    ],
    page,
    linesOfSort(lines, 'own'),
  );
  const quoted = collageOf([], page, linesOfSort(lines, 'quoted'));
  const replies: Known = { ...known, audience: known.audience === 'many' ? 'many' : 'family' };
  const faults = faultsOf(own, page, known, false).concat(faultsOf(quoted, page, replies, true));
  for (const link of body.links) for (const fault of linkFaults(link, page, known)) faults.push(fault);
  return faults;
}

function faultsOf(collage: Collage, page: Page, known: Known, isQuoted: boolean): Fault[] {
  if (collage.text === '') return [];
  return alarms(collage.text, known).map((finding) => {
    const { field, start, end } = spotOf(collage, page, finding);
    const { category } = finding;
    return {
      category,
      place: field === 'body' ? { type: field, start, end, category, isQuoted } : { type: field, start, end, category },
    };
  });
}

/** The names that people have given the folders and the file behind a link are read by whoever presses it. */
function linkFaults({ address, start, end }: Link, page: Page, known: Known): readonly Fault[] {
  if (!isDocument(address)) return [];
  const place = { start: sourceStart(page, start), end: sourceEnd(page, end) };
  return alarms(namedParts(address).join('\n'), known).map(({ category }) => ({
    category,
    place: { type: 'body', ...place, category, isQuoted: false },
  }));
}

function alarms(text: string, known: Known): ReturnType<typeof detect> {
  return detect(text, known).filter(({ severity }) => severity !== 'hint');
}
