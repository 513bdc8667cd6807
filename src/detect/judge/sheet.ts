import type { Reading } from '../text/reading.ts';
import { evidenceOf } from './evidence.ts';
import { group, groups, wordFeatures } from './features.ts';
import type { Stretch } from './features.ts';
import { keyOf } from './key.ts';
import type { Known } from '../known.ts';
import type { Part } from '../part.ts';

/** The features of a stretch as keys, by group. */
export type Sheet = readonly (readonly number[])[];

/** The features of a stretch of a text that the rules have made `parts` of. */
export function sheetOf(reading: Reading, stretch: Stretch, parts: readonly Part[], known: Known): Sheet {
  const keys: readonly number[][] = groups.map(() => []);
  wordFeatures(reading, stretch, (of, key) => keys[of]?.push(key));
  for (const label of evidenceOf(stretch, parts, known)) keys[group.evidence]?.push(keyOf(label));
  return keys;
}

/** What one feature of a group counts, where the group has so many. */
export function shareOf(of: number, count: number): number {
  const weight = groups[of]?.weight ?? 0;
  return of === group.evidence ? weight : weight / Math.sqrt(Math.max(1, count));
}
