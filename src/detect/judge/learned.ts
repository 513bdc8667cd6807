import type { JudgedCategory } from './judged.ts';

/** Weights as one byte each: `values` tells what a byte stands for. How many there are of a feature: one, or one for each kind. */
export interface Weights {
  readonly bytes: Uint8Array;
  readonly values: Float64Array;
}

/** Turns a sum of weights into a probability: `logistic(slope * sum + offset)`. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** From which probability on what happens; each was chosen on authors who were left out, for the price that is stated with it. */
export interface Thresholds {
  /** Below it a warning of the rules becomes a hint. */
  readonly demote: number;
  /** The same for what must not stand there (`block`), which takes more disbelief. */
  readonly demoteBlock: number;
  /** From it on a hint of the rules becomes an alarm. */
  readonly promote: number;
  /** From it on what no rule saw is an alarm. */
  readonly alone: number;
  /** From it on what no rule saw is a hint. */
  readonly hint: number;
  /** Below it a hint of the rules is dropped. */
  readonly drop: number;
  /** How probable the most probable kind must be to be named. */
  readonly kind: number;
  /** How probable any other kind must be to be named beside it. */
  readonly another: number;
}

/** What was learnt from labelled messages. The program reads it from a file that came with it (`npm run detect:train` makes it). */
export interface Learned {
  /** Whether anything is sensitive. */
  readonly sensitive: Weights;
  /** Of which kind: the weights of all kinds for one feature stand together, in the order of `judgedCategories`. */
  readonly kinds: Weights;
  readonly calibration: Calibration;
  readonly calibrations: Readonly<Record<JudgedCategory, Calibration>>;
  readonly thresholds: Thresholds;
}

/** How many features there is room for: whether it is sensitive is told more finely than of which kind. */
export const room = { sensitive: 1 << 18, kinds: 1 << 16 } as const;
