import { judgedCategories } from './judged.ts';
import type { JudgedCategory } from './judged.ts';
import { room } from './learned.ts';
import type { Learned } from './learned.ts';
import { logistic } from './logistic.ts';
import { shareOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** How probable it is that something in a stretch is sensitive, as messages are in the sets that were learnt from. */
export function sensitivity({ sensitive: { bytes, values }, calibration }: Learned, sheet: Sheet): number {
  let sum = 0;
  for (const [of, keys] of sheet.entries()) {
    let ofGroup = 0;
    for (const key of keys) ofGroup += values[bytes[key & (room.sensitive - 1)] ?? 0] ?? 0;
    sum += ofGroup * shareOf(of, keys.length);
  }
  return logistic(calibration.slope * sum + calibration.offset);
}

/** How probable each kind is, by kind. */
export function kindsIn(
  { kinds: { bytes, values }, calibrations }: Learned,
  sheet: Sheet,
): ReadonlyMap<JudgedCategory, number> {
  const count = judgedCategories.length;
  const sums = new Float64Array(count);
  for (const [of, keys] of sheet.entries()) {
    const share = shareOf(of, keys.length);
    for (const key of keys) {
      const at = (key & (room.kinds - 1)) * count;
      for (let kind = 0; kind < count; kind += 1)
        sums[kind] = (sums[kind] ?? 0) + share * (values[bytes[at + kind] ?? 0] ?? 0);
    }
  }
  return new Map(
    judgedCategories.map((category, kind) => {
      const { slope, offset } = calibrations[category];
      return [category, logistic(slope * (sums[kind] ?? 0) + offset)];
    }),
  );
}
