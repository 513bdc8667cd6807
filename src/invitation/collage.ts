import type { Finding } from '../detect/finding.ts';
import type { Line, Sort } from './text/line.ts';
import { sourceEnd, sourceStart } from './text/page.ts';
import type { Page } from './text/page.ts';

/** Stretches of an invitation put together for reading, with where each of them stands. */
export interface Collage {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A stretch: where it begins in the collage, and where in its field. */
interface Piece {
  readonly at: number;
  readonly field: Field;
  readonly start: number;
}

export type Field = 'subject' | 'location' | 'body';

/** Where a finding stands: in which field, and between which of its characters as given. */
export interface Spot {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

/** A longer line whose next begins with a small letter is a sentence that was broken for its width. */
const brokenFrom = 55;

/** Puts together fields and those lines of a page that are of one sort. */
export function collageOf(
  fields: readonly { readonly field: Field; readonly text: string }[],
  page: Page,
  lines: readonly Line[],
): Collage {
  let text = '';
  const pieces: Piece[] = [];
  for (const { field, text: said } of fields) {
    if (said === '') continue;
    pieces.push({ at: text.length, field, start: 0 });
    text += `${said}\n`;
  }
  let before: Line | undefined;
  for (const line of lines) {
    if (line.start === line.end) continue;
    const said = page.text.slice(line.start, line.end);
    if (before !== undefined) text += goesOn(before, line, said) ? ' ' : '\n';
    pieces.push({ at: text.length, field: 'body', start: line.start });
    text += said;
    before = line;
  }
  return { text, pieces };
}

function goesOn(before: Line, line: Line, said: string): boolean {
  return before.end - before.start >= brokenFrom && line.start - before.end <= 3 && /^[a-zæøåé]/.test(said);
}

/** The lines of a sort. */
export function linesOfSort(lines: readonly Line[], sort: Sort): readonly Line[] {
  return lines.filter((line) => line.sort === sort);
}

/** Where a finding in a collage stands. One that reaches over an edge ends there. */
export function spotOf(collage: Collage, page: Page, { start, end }: Finding): Spot {
  const first = pieceAt(collage.pieces, start);
  const last = pieceAt(collage.pieces, end - 1);
  const from = first.start + start - first.at;
  if (first.field !== 'body') {
    const next = collage.pieces[collage.pieces.indexOf(first) + 1];
    const edge = next === undefined ? collage.text.length : next.at - 1;
    return { field: first.field, start: from, end: first.start + Math.min(end, edge) - first.at };
  }
  return { field: 'body', start: sourceStart(page, from), end: sourceEnd(page, last.start + end - last.at) };
}

function pieceAt(pieces: readonly Piece[], at: number): Piece {
  let found: Piece = { at: 0, field: 'body', start: 0 };
  for (const piece of pieces) {
    if (piece.at > at) break;
    found = piece;
  }
  return found;
}
