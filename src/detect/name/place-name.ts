import { wordAt } from '../text/read.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';

/** "Øvre Elvedal", "Gamle Oslo": a place by its side of the valley or its age. */
export function isPartOfTown(reading: Reading, at: number): boolean {
  return [at, at - 1].some(
    (here) =>
      partOfTown.test(wordAt(reading, here)) &&
      ((reading.shapes[here] ?? 0) & (shape.capital | shape.allCapitals)) !== 0,
  );
}

const partOfTown = /^(?:øvre|nedre|ytre|indre|nordre|søndre|søre|vestre|østre|austre|midtre|gamle|store|lille|vesle)$/;

/** "Grupperom Amanda", "avdeling Solveig": rooms and groups have names too. */
export function isRoom(reading: Reading, at: number): boolean {
  const between = reading.folded.lower.slice(reading.ends[at - 1], reading.starts[at]);
  return (
    between === ' ' &&
    /^(?:(?:gruppe|møte|klasse|lærer|personal)?rom|(?:gruppe|møte|klasse)?rommet|auditorium|avdeling|avdelinga|avdelingen|sal|salen|room)$/.test(
      wordAt(reading, at - 1),
    )
  );
}
