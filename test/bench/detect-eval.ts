// Scores the detector on annotated messages: npm run detect:eval -- FILE.jsonl… [--rules] [--left-out] [--verbose] [--predictions OUT.jsonl]
// --rules: without the learned judge. --left-out: every author learnt from, each judged by what was learnt from the others.
import { writeFileSync } from 'node:fs';
import { learnedJudge } from '../../bot/judge/learned-judge.ts';
import type { Learned } from '../../src/detect/judge/learned.ts';
import { isAlarm, overlaps, printFigures, type Scored } from './judge/figures.ts';
import { findIn } from './judge/find.ts';
import { learnedWithout } from './judge/left-out.ts';
import { authors, itemsIn } from './judge/sets.ts';

const { files, flags, predictions } = argumentsOf(process.argv.slice(2));
const isLeftOut = flags.has('--left-out');
if (files.length === 0 && !isLeftOut) {
  console.error(
    'Usage: npm run detect:eval -- FILE.jsonl [FILE.jsonl …] [--rules] [--left-out] [--verbose] [--predictions OUT.jsonl]',
  );
  process.exit(2);
}
const shipped = flags.has('--rules') ? undefined : learnedJudge({ warn: (text) => console.error(text) })();
const scored = isLeftOut ? scoredLeftOut(shipped) : files.flatMap(itemsIn).map((item) => score(item, shipped));
printFigures(scored);
if (flags.has('--verbose')) printMistakes(scored);
if (predictions !== undefined) writePredictions(scored, predictions);

function argumentsOf(args: readonly string[]): {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly predictions: string | undefined;
} {
  const at = args.indexOf('--predictions');
  const out = at === -1 ? undefined : args[at + 1];
  const rest = args.filter((_, index) => at === -1 || (index !== at && index !== at + 1));
  return {
    files: rest.filter((arg) => !arg.startsWith('--')),
    flags: new Set(rest.filter((arg) => arg.startsWith('--'))),
    predictions: out,
  };
}

function score(item: Scored['item'], learned: Learned | undefined): Scored {
  return { item, found: findIn(item, learned) };
}

/** The messages of all authors whom the rules do not know, each by weights that were learnt from the others. */
function scoredLeftOut(learned: Learned | undefined): readonly Scored[] {
  const all = authors();
  return all
    .filter(({ known }) => !known)
    .flatMap((author) => {
      const without = learned === undefined ? undefined : learnedWithout(author, all, learned);
      return author.items.map((item) => score(item, without));
    });
}

function printMistakes(all: readonly Scored[]): void {
  for (const one of all) {
    const { item, found } = one;
    const said = found
      .map(({ rule, severity, start, end }) => `${severity} ${rule} «${item.text.slice(start, end)}»`)
      .join(', ');
    if (item.sensitive && !isAlarm(one))
      console.log(
        `MISSED ${item.id} ${item.lang}: ${item.text} [${item.findings.map(({ category, text }) => `${category} «${text}»`).join(', ')}] ${said}`,
      );
    if (!item.sensitive && found.length > 0)
      console.log(`${isAlarm(one) ? 'FALSE ALARM' : 'false hint'} ${item.id} ${item.lang}: ${item.text} ${said}`);
  }
  for (const { item, found } of all) {
    const missing = item.findings.filter((gold) => !found.some((finding) => overlaps(finding, item.text, gold)));
    if (missing.length > 0)
      console.log(
        `part ${item.id}: ${item.text.slice(0, 120)} [${missing.map(({ category, text }) => `${category} «${text}»`).join(', ')}]`,
      );
  }
}

function writePredictions(all: readonly Scored[], out: string): void {
  const lines = all.map(({ item, found }) =>
    JSON.stringify({
      id: item.id,
      findings: found.map(({ category, severity, start, end }) => ({ category, severity, start, end })),
    }),
  );
  writeFileSync(out, `${lines.join('\n')}\n`);
}
