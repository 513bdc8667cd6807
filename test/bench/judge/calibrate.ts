import type { Calibration } from '../../../src/detect/judge/learned.ts';
import { logistic } from '../../../src/detect/judge/logistic.ts';

/** A sum of weights for something that was not learnt from, and what was true. */
export interface Unseen {
  readonly sum: number;
  readonly is: boolean;
}

const rounds = 40;

/**
 * The slope and offset by which sums become probabilities that hold on what was not learnt from (Platt, by Newton's method). Rounded,
 * so that they read well in the data file.
 */
export function calibrate(unseen: readonly Unseen[]): Calibration {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < rounds; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { sum, is } of unseen) {
      const probable = logistic(slope * sum + offset);
      const off = probable - (is ? 1 : 0);
      const curve = probable * (1 - probable);
      g0 += off * sum;
      g1 += off;
      h00 += curve * sum * sum;
      h01 += curve * sum;
      h11 += curve;
    }
    const whole = h00 * h11 - h01 * h01;
    slope -= held((h11 * g0 - h01 * g1) / whole);
    offset -= held((h00 * g1 - h01 * g0) / whole);
  }
  return { slope: rounded(slope), offset: rounded(offset) };
}

/** No step is longer than this: the first may be far too long where a kind is rare. */
function held(step: number): number {
  return Math.max(-0.5, Math.min(0.5, step));
}

/** To four places. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** How far probabilities are from what is true, on average over tenths of them (expected calibration error). */
export function calibrationError(unseen: readonly { readonly probable: number; readonly is: boolean }[]): number {
  const tenths = Map.groupBy(unseen, ({ probable }) => Math.min(9, Math.floor(probable * 10)));
  let error = 0;
  for (const tenth of tenths.values()) {
    const said = tenth.reduce((sum, { probable }) => sum + probable, 0);
    const true_ = tenth.filter(({ is }) => is).length;
    error += Math.abs(said - true_);
  }
  return error / unseen.length;
}
