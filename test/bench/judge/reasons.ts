import { evidenceOf } from '../../../src/detect/judge/evidence.ts';
import { group, groups, wordFeatures, type Stretch } from '../../../src/detect/judge/features.ts';
import { keyOf } from '../../../src/detect/judge/key.ts';
import { room, type Learned } from '../../../src/detect/judge/learned.ts';
import { shareOf } from '../../../src/detect/judge/sheet.ts';
import type { Known } from '../../../src/detect/known.ts';
import type { Looked } from '../../../src/detect/look.ts';

/** Something in a stretch that speaks for or against its being sensitive. */
export interface Reason {
  /** The group of features it is of. */
  readonly group: string;
  readonly text: string;
  /** How much it adds to the judge's sum (log-odds): above zero it speaks for. */
  readonly weight: number;
}

/** Everything that the judge goes by in a stretch, the weightiest first; together they are its whole opinion but for the offset. */
export function reasonsIn(
  looked: Looked,
  stretch: Stretch,
  known: Known & { readonly learned: Learned },
): readonly Reason[] {
  const { reading, parts } = looked;
  const seen: { readonly of: number; readonly key: number; readonly text: string }[] = [];
  wordFeatures(reading, stretch, (of, key, start, end) =>
    seen.push({ of, key, text: reading.folded.lower.slice(start, end) }),
  );
  const inside = parts.filter(({ first }) => first >= stretch.from && first < stretch.end);
  for (const label of evidenceOf(stretch, inside, known))
    seen.push({ of: group.evidence, key: keyOf(label), text: label });
  const counts = Map.groupBy(seen, ({ of }) => of);
  const { sensitive, calibration } = known.learned;
  const weights = new Map<string, Reason>();
  for (const { of, key, text } of seen) {
    const value = sensitive.values[sensitive.bytes[key & (room.sensitive - 1)] ?? 0] ?? 0;
    const weight = value * shareOf(of, counts.get(of)?.length ?? 0) * calibration.slope;
    const name = groups[of]?.name ?? '';
    const before = weights.get(`${name} ${text}`)?.weight ?? 0;
    weights.set(`${name} ${text}`, { group: name, text, weight: before + weight });
  }
  return [...weights.values()].toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
