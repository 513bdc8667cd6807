/** A text as a reader sees it, with the way back to where it was written. */
export interface Page {
  readonly text: string;
  readonly links: readonly Link[];
  /** Places in `text` where the markup says that an earlier correspondence begins. */
  readonly quotes: readonly number[];
  readonly seams: Seams;
}

/** A link: its address as written, and the stretch of the text that is pressed. */
export interface Link {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** Where a run of characters begins in the text and in its source; the first of them is `widths` wide in the source. */
export interface Seams {
  readonly texts: readonly number[];
  readonly sources: readonly number[];
  readonly widths: readonly number[];
}

/** The place in the source where a character of the text begins. */
export function sourceStart({ seams }: Page, at: number): number {
  const seam = seamOf(seams, at);
  return (seams.sources[seam] ?? 0) + at - (seams.texts[seam] ?? 0);
}

/** The place in the source where the stretch before `at` ends. */
export function sourceEnd({ seams }: Page, at: number): number {
  const last = at - 1;
  const seam = seamOf(seams, last);
  const begins = seams.texts[seam] ?? 0;
  const source = seams.sources[seam] ?? 0;
  return last === begins ? source + (seams.widths[seam] ?? 1) : source + last - begins + 1;
}

/** The last seam at or before a place. */
function seamOf({ texts }: Seams, at: number): number {
  let low = 0;
  let high = texts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((texts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
