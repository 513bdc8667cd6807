import type { Invitation } from '../invitation.ts';
import { joinsTeams, unwrapped } from './address.ts';
import { linesOf } from './line.ts';
import type { Line, Sort } from './line.ts';
import type { Link, Page } from './page.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

/** The body of an invitation, read once for all demands. */
export interface ReadBody {
  readonly page: Page;
  readonly lines: readonly Line[];
  /** Links that are none of Teams' own, with the address that is behind Safe Links. */
  readonly links: readonly Link[];
}

/** Reads a body: its words, what each line of it is, and where its links lead. */
export function readBody({ body, organizer }: Pick<Invitation, 'body' | 'organizer'>): ReadBody {
  const page = body.type === 'html' ? readHtml(body.content) : readText(body.content);
  const lines = linesOf(page, organizer.name);
  const links = page.links
    .map((link) => ({ ...link, address: unwrapped(link.address) }))
    .filter(
      ({ address }) => !joinsTeams(address) && !/^https?:\/\/(?:aka\.ms|[^/]*\.?microsoft\.com)\//i.test(address),
    );
  return { page, lines, links };
}

/** The words of a sort of lines, one line each. */
export function wordsOf({ page, lines }: ReadBody, ...sorts: readonly Sort[]): string {
  let text = '';
  for (const { start, end, sort } of lines) {
    if (start < end && sorts.indexOf(sort) !== -1) text += `${page.text.slice(start, end)}\n`;
  }
  return text;
}
