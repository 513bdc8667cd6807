import { judgedCategories } from '../../../src/detect/judge/judged.ts';
import { room } from '../../../src/detect/judge/learned.ts';
import { logistic } from '../../../src/detect/judge/logistic.ts';
import type { Example } from './example.ts';

/** Weights as they are learnt, before they are made bytes. */
export interface Raw {
  readonly sensitive: Float64Array;
  readonly kinds: Float64Array;
}

const rounds = 10;
const pace = 0.2;

/**
 * Learns from examples whether something is sensitive, and from those that are, of which kind. The same examples in the same order
 * teach the same to the last bit.
 */
export function learn(examples: readonly Example[]): Raw {
  const sensitive = examples.filter((example) => example.sensitive);
  return {
    sensitive: learnWhether(examples),
    kinds: learnOutputs(sensitive, { size: room.kinds, count: judgedCategories.length, wanted: ({ kinds }) => kinds }),
  };
}

/** Learns whether something is sensitive alone. */
export function learnWhether(examples: readonly Example[]): Float64Array {
  return learnOutputs(examples, { size: room.sensitive, count: 1, wanted: ({ sensitive }) => [sensitive] });
}

interface Task {
  readonly size: number;
  /** How many questions are answered from the same features. */
  readonly count: number;
  readonly wanted: (example: Example) => readonly boolean[];
}

/** Logistic regression, example by example, each weight at a pace of its own that slows with what it has learnt (AdaGrad). */
function learnOutputs(examples: readonly Example[], task: Task): Float64Array {
  const { size, count } = task;
  const weights = new Float64Array(size * count);
  const squares = new Float64Array(size * count).fill(1e-8);
  const order = Uint32Array.from(examples.keys());
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example !== undefined) step(example, task, weights, squares);
    }
  }
  return weights;
}

function step(example: Example, { size, count, wanted }: Task, weights: Float64Array, squares: Float64Array): void {
  const { keys, shares, weight } = example;
  const sums = new Float64Array(count);
  for (let at = 0; at < keys.length; at += 1) {
    const place = ((keys[at] ?? 0) & (size - 1)) * count;
    const share = shares[at] ?? 0;
    for (let one = 0; one < count; one += 1) sums[one] = (sums[one] ?? 0) + share * (weights[place + one] ?? 0);
  }
  const off = wanted(example).map((is, one) => (logistic(sums[one] ?? 0) - (is ? 1 : 0)) * weight);
  for (let at = 0; at < keys.length; at += 1) {
    const place = ((keys[at] ?? 0) & (size - 1)) * count;
    const share = shares[at] ?? 0;
    for (let one = 0; one < count; one += 1) {
      const slope = (off[one] ?? 0) * share;
      const square = (squares[place + one] ?? 0) + slope * slope;
      squares[place + one] = square;
      weights[place + one] = (weights[place + one] ?? 0) - (pace * slope) / Math.sqrt(square);
    }
  }
}

/** The same numbers each time: whole ones below a limit. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
}

function shuffle(order: Uint32Array, random: (limit: number) => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random(at + 1);
    const here = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = here;
  }
}

/** What weights make of an example, by question. */
export function sumsOf({ keys, shares }: Example, weights: Float64Array, count: number): readonly number[] {
  const sums = Array.from({ length: count }, () => 0);
  const size = weights.length / count;
  for (let at = 0; at < keys.length; at += 1) {
    const place = ((keys[at] ?? 0) & (size - 1)) * count;
    for (let one = 0; one < count; one += 1)
      sums[one] = (sums[one] ?? 0) + (shares[at] ?? 0) * (weights[place + one] ?? 0);
  }
  return sums;
}
