import { valuesUpTo } from '../../../src/detect/judge/data-file.ts';
import type { Weights } from '../../../src/detect/judge/learned.ts';
import type { Raw } from './learn.ts';

/** Weights as bytes, and the greatest of them. */
interface Quantised {
  readonly weights: Weights;
  readonly greatest: number;
}

/** All that was learnt, as bytes. */
export interface Bytes {
  readonly sensitive: Quantised;
  readonly kinds: Quantised;
}

/** What was learnt, as bytes: each weight becomes the value nearest to it. */
export function bytesOf({ sensitive, kinds }: Raw): Bytes {
  return { sensitive: quantised(sensitive), kinds: quantised(kinds) };
}

function quantised(raw: Float64Array): Quantised {
  const most = raw.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
  const greatest = Math.ceil(most * 1000) / 1000;
  const bytes = Uint8Array.from(raw, (weight) => {
    const part = Math.round(127 * Math.sqrt(Math.abs(weight) / greatest));
    return 128 + (weight < 0 ? -part : part);
  });
  return { weights: { bytes, values: valuesUpTo(greatest) }, greatest };
}
