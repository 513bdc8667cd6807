/** Beyond this there is nothing left to tell apart. */
const most = 30;
const halvings = 10;

/**
 * The logistic curve from a weight of evidence to between 0 and 1, near enough, by plain sums and products alone: those come out
 * the same on every machine, so that what is learnt is the same to the byte.
 */
export function logistic(weight: number): number {
  let power = 1 - Math.max(-most, Math.min(most, weight)) / 2 ** halvings;
  for (let times = 0; times < halvings; times += 1) power *= power;
  return 1 / (1 + power);
}
