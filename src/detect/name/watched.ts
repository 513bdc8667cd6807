import type { Watched } from '../known.ts';
import { wordAt } from '../text/read.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';
import { candidateForms, initialsForm } from '../watch-name.ts';

/** A stretch of words that is a watched name. */
export interface WatchedHit {
  readonly first: number;
  readonly last: number;
}

const longest = 30;

/** Watched names and their initials in a reading. Every word is hashed once: hashes cannot be searched otherwise. */
export function watchedNames(reading: Reading, watched: Watched): readonly WatchedHit[] {
  const hashes = watched.hashes instanceof Set ? watched.hashes : new Set(watched.hashes);
  if (hashes.size === 0) return [];
  const seen = new Map<string, boolean>();
  const isWatched = (form: string): boolean => {
    const known = seen.get(form);
    if (known !== undefined) return known;
    const found = hashes.has(watched.hash(form));
    seen.set(form, found);
    return found;
  };
  const hits: WatchedHit[] = [];
  for (let at = 0; at < reading.starts.length; at += 1) {
    const last = watchedEnd(reading, at, isWatched);
    if (last !== undefined) hits.push({ first: at, last });
  }
  return hits;
}

function watchedEnd(reading: Reading, at: number, isWatched: (form: string) => boolean): number | undefined {
  const word = wordAt(reading, at);
  const shapes = reading.shapes[at] ?? 0;
  if (word.length > longest || (shapes & shape.hasDigit) !== 0) return undefined;
  if (word.length > 1 && candidateForms(word).some(isWatched)) return at;
  if ((shapes & shape.allCapitals) === 0) return undefined;
  if (word.length >= 2 && word.length <= 4 && isWatched(initialsForm(word))) return at;
  return dottedEnd(reading, at, isWatched);
}

function dottedEnd(reading: Reading, at: number, isWatched: (form: string) => boolean): number | undefined {
  let letters = wordAt(reading, at);
  for (let last = at + 1; letters.length < 4 && wordAt(reading, last).length === 1; last += 1) {
    if ((reading.starts[last] ?? 0) - (reading.ends[last - 1] ?? 0) > 2) return undefined;
    letters += wordAt(reading, last);
    if (isWatched(initialsForm(letters))) return last;
  }
  return undefined;
}
