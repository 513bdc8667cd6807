import type { Thresholds } from '../../../src/detect/judge/learned.ts';
import { rounded } from './calibrate.ts';
import {
  byRules,
  kindsOf,
  probabilityOf,
  type ByRules,
  type Calibrations,
  type KindSaid,
  type LeftOut,
} from './left-out.ts';

/** What may go wrong, for each hundred messages of a sort by authors who were left out. */
interface Price {
  readonly share: number;
  readonly sort: 'plain' | 'trap';
  /** Of those of which the rules say this. */
  readonly of: ByRules;
}

const prices = {
  /** Warnings of the rules that stand. */
  demote: { share: 0.75, sort: 'plain', of: 'warn' },
  /** What the rules say must not stand there: of plain messages they say that hardly ever, so it is the traps that are counted. */
  demoteBlock: { share: 2, sort: 'trap', of: 'block' },
  /** Hints of the rules that become warnings. */
  promote: { share: 0.5, sort: 'plain', of: 'hint' },
  /** Warnings that no rule raised. */
  alone: { share: 0.6, sort: 'plain', of: 'nothing' },
  /** Hints that no rule gave. */
  hint: { share: 2.5, sort: 'plain', of: 'nothing' },
  /** Hints of the rules that stand. */
  drop: { share: 1.7, sort: 'plain', of: 'hint' },
} as const satisfies Readonly<Record<string, Price>>;

/** The most probable kind is named where it is right at least so often; another beside it, where any kind is. */
const rightly = { kind: 0.67, another: 0.9 } as const;

/** The lowest thresholds that cost no more than they may. */
export function thresholdsBy(unseen: readonly LeftOut[], calibrations: Calibrations): Thresholds {
  const cheapest = ({ share, sort, of }: Price): number => {
    const harmless = unseen.filter(({ example }) => example.item.sort === sort && !example.sensitive);
    const wrong = harmless
      .filter(({ example }) => byRules(example) === of)
      .map((one) => probabilityOf(one, calibrations))
      .toSorted((a, b) => b - a);
    const may = Math.floor((share * harmless.length) / 100);
    return rounded((wrong[may] ?? 0) + 0.0001);
  };
  const sensitive = unseen.filter(({ example }) => example.sensitive).map((one) => kindsOf(one, calibrations));
  const demote = cheapest(prices.demote);
  return {
    demote,
    demoteBlock: cheapest(prices.demoteBlock),
    // What was an alarm and is not believed must not come back as another.
    promote: Math.max(demote, cheapest(prices.promote)),
    alone: cheapest(prices.alone),
    hint: cheapest(prices.hint),
    drop: cheapest(prices.drop),
    kind: lowestRight(sensitive.flatMap(mostProbable), rightly.kind),
    another: lowestRight(sensitive.flat(), rightly.another),
  };
}

function mostProbable(kinds: readonly KindSaid[]): readonly KindSaid[] {
  return kinds.toSorted((a, b) => b.probable - a.probable).slice(0, 1);
}

/** The lowest probability from which on kinds are right often enough. */
function lowestRight(kinds: readonly KindSaid[], wanted: number): number {
  let right = 0;
  let lowest = 1;
  for (const [at, { probable, isRight }] of kinds.toSorted((a, b) => b.probable - a.probable).entries()) {
    if (isRight) right += 1;
    if (right / (at + 1) >= wanted) lowest = probable;
  }
  return rounded(lowest);
}
