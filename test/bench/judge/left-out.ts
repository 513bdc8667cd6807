import type { Category } from '../../../src/detect/finding.ts';
import { judgedCategories } from '../../../src/detect/judge/judged.ts';
import { logistic } from '../../../src/detect/judge/logistic.ts';
import type { Calibration, Learned } from '../../../src/detect/judge/learned.ts';
import type { Part } from '../../../src/detect/part.ts';
import { calibrate } from './calibrate.ts';
import { examplesOf, type Example } from './example.ts';
import { learn, sumsOf, type Raw } from './learn.ts';
import { bytesOf, type Bytes } from './quantise.ts';
import type { Author } from './sets.ts';

/** What was learnt from all but one author makes of that one's example. */
export interface LeftOut {
  readonly example: Example;
  readonly sum: number;
  readonly kindSums: readonly number[];
}

/** How sums of those who were left out become probabilities. */
export interface Calibrations {
  readonly whether: Calibration;
  readonly kinds: readonly Calibration[];
}

/** What is learnt from these authors, as bytes. */
export function learnt(authors: readonly Author[]): Bytes {
  return bytesOf(learn(authors.flatMap(examplesOf)));
}

/** What is learnt without an author, with the thresholds and calibrations of what was learnt from all. */
export function learnedWithout(author: Author, all: readonly Author[], whole: Learned): Learned {
  const { sensitive, kinds } = learnt(all.filter((other) => other !== author));
  return { ...whole, sensitive: sensitive.weights, kinds: kinds.weights };
}

/** Leaves out one author after the other, learns from the rest, and asks about the one. Authors whom the rules know are never asked about. */
export function leftOut(all: readonly Author[]): readonly LeftOut[] {
  return all
    .filter(({ known }) => !known)
    .flatMap((author) => {
      const raw = rawOf(learnt(all.filter((other) => other !== author)));
      return examplesOf(author).map((example) => ({
        example,
        sum: sumsOf(example, raw.sensitive, 1)[0] ?? 0,
        kindSums: sumsOf(example, raw.kinds, judgedCategories.length),
      }));
    });
}

/** Weights as the bytes have them: what is asked is what will be in the file. */
function rawOf({ sensitive, kinds }: Bytes): Raw {
  const from = ({ bytes, values }: Bytes['kinds']['weights']) => Float64Array.from(bytes, (byte) => values[byte] ?? 0);
  return { sensitive: from(sensitive.weights), kinds: from(kinds.weights) };
}

/** Calibrates by those who were left out: whether by all, of which kind by what is sensitive. */
export function calibrationsBy(unseen: readonly LeftOut[]): Calibrations {
  const sensitive = unseen.filter(({ example }) => example.sensitive);
  return {
    whether: calibrate(unseen.map(({ sum, example }) => ({ sum, is: example.sensitive }))),
    kinds: judgedCategories.map((_, kind) =>
      calibrate(
        sensitive.map(({ kindSums, example }) => ({ sum: kindSums[kind] ?? 0, is: example.kinds[kind] === true })),
      ),
    ),
  };
}

/** How probable it is that an example is sensitive. */
export function probabilityOf({ sum }: LeftOut, { whether }: Calibrations): number {
  return logistic(whether.slope * sum + whether.offset);
}

/** How probable a kind is, and whether it is a true one. */
export interface KindSaid {
  readonly probable: number;
  readonly isRight: boolean;
}

/** How probable each kind is of an example. */
export function kindsOf({ kindSums, example }: LeftOut, { kinds }: Calibrations): readonly KindSaid[] {
  return kindSums.map((sum, kind) => ({
    probable: logistic((kinds[kind]?.slope ?? 0) * sum + (kinds[kind]?.offset ?? 0)),
    isRight: example.kinds[kind] === true,
  }));
}

/** What the rules say of an example at most: an alarm that the judge may not touch, one that it may, a hint, or nothing. */
export type ByRules = 'beyond' | 'block' | 'warn' | 'hint' | 'nothing';

const judged: readonly Category[] = judgedCategories;

/** What the rules say of an example. */
export function byRules({ looked, stretch }: Example): ByRules {
  const parts: readonly Part[] = looked.parts.filter(({ first }) => first >= stretch.from && first < stretch.end);
  const alarms = parts.filter(({ severity }) => severity !== 'hint');
  if (alarms.some(({ category }) => !judged.includes(category))) return 'beyond';
  if (alarms.some(({ severity }) => severity === 'block')) return 'block';
  return alarms.length > 0 ? 'warn' : parts.length > 0 ? 'hint' : 'nothing';
}
