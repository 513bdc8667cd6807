// Scores the detector on annotated messages: node test/bench/detect-eval.ts FILE.jsonl… [--verbose] [--predictions OUT.jsonl]
import { readFileSync, writeFileSync } from 'node:fs';
import { detect } from '../../src/detect/detect.ts';
import { categories } from '../../src/detect/finding.ts';
import type { Finding } from '../../src/detect/finding.ts';
import { detectInMessage } from '../../src/detect/message.ts';
import { hasMarkup } from '../../src/detect/text/markup.ts';

interface Item {
  readonly id: string;
  readonly kind: 'chat' | 'invitation';
  readonly lang: string;
  readonly text: string;
  readonly sensitive: boolean;
  readonly findings: readonly { readonly category: string; readonly text: string }[];
  readonly participants: readonly string[];
}

interface Scored {
  readonly item: Item;
  readonly found: readonly Finding[];
}

const { files, verbose, predictions } = argumentsOf(process.argv.slice(2));
if (files.length === 0) {
  console.error('Usage: npm run detect:eval -- FILE.jsonl [FILE.jsonl …] [--verbose] [--predictions OUT.jsonl]');
  process.exit(2);
}
const scored = files.flatMap(itemsOf).map((item) => ({ item, found: find(item) }));
report(scored);
if (verbose) printMistakes(scored);
if (predictions !== undefined) writePredictions(scored, predictions);

function argumentsOf(args: readonly string[]): {
  readonly files: readonly string[];
  readonly verbose: boolean;
  readonly predictions: string | undefined;
} {
  const at = args.indexOf('--predictions');
  const out = at === -1 ? undefined : args[at + 1];
  const rest = args.filter((_, index) => at === -1 || (index !== at && index !== at + 1));
  return { files: rest.filter((arg) => !arg.startsWith('--')), verbose: rest.includes('--verbose'), predictions: out };
}

function itemsOf(file: string): readonly Item[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as Item);
}

function find({ text, kind, participants }: Item): readonly Finding[] {
  const known = { people: participants, setting: kind };
  return hasMarkup(text) ? detectInMessage({ text, fileNames: [] }, known) : detect(text, known);
}

function report(all: readonly Scored[]): void {
  console.log(`${String(all.length)} messages, ${String(all.filter(({ item }) => item.sensitive).length)} sensitive`);
  console.log('\n                         precision  recall     F1  false alarms');
  printLine('block + warn', all, isAlarm);
  printLine('block + warn + hint', all, isAny);
  for (const kind of ['chat', 'invitation'])
    printLine(
      kind,
      all.filter(({ item }) => item.kind === kind),
      isAlarm,
    );
  for (const lang of new Set(all.map(({ item }) => item.lang)))
    printLine(
      lang,
      all.filter(({ item }) => item.lang === lang),
      isAlarm,
    );
  console.log('\nrecall by category (a finding of the category overlaps the annotated words)');
  console.log('                              all  block + warn  annotated');
  for (const category of categories) categoryLine(category, all);
}

function isAlarm({ found }: Scored): boolean {
  return found.some(({ severity }) => severity !== 'hint');
}

function isAny({ found }: Scored): boolean {
  return found.length > 0;
}

function printLine(name: string, all: readonly Scored[], alarms: (one: Scored) => boolean): void {
  const raised = all.filter(alarms);
  const right = raised.filter(({ item }) => item.sensitive).length;
  const sensitive = all.filter(({ item }) => item.sensitive).length;
  const precision = right / raised.length;
  const recall = right / sensitive;
  const f1 = (2 * precision * recall) / (precision + recall);
  const falseAlarms = (raised.length - right) / (all.length - sensitive);
  const figures = [precision, recall, f1].map((figure) => (Number.isNaN(figure) ? '–' : figure.toFixed(3)).padStart(9));
  console.log(
    `${name.padEnd(22)}${figures.join('')}   ${Number.isNaN(falseAlarms) ? '–' : `${(100 * falseAlarms).toFixed(1)} %`}`,
  );
}

function categoryLine(category: string, all: readonly Scored[]): void {
  const gold = all.flatMap(({ item, found }) =>
    item.findings
      .filter((one) => one.category === category)
      .map((one) => ({ found: found.filter((finding) => overlaps(finding, item.text, one)) })),
  );
  const any = gold.filter(({ found }) => found.length > 0).length;
  const strong = gold.filter(({ found }) => found.some(({ severity }) => severity !== 'hint')).length;
  const share = (count: number): string => (gold.length === 0 ? '–' : (count / gold.length).toFixed(2));
  console.log(
    `${category.padEnd(26)}${share(any).padStart(7)}${share(strong).padStart(14)}${String(gold.length).padStart(11)}`,
  );
}

function overlaps(finding: Finding, text: string, gold: { readonly category: string; readonly text: string }): boolean {
  if (finding.category !== gold.category) return false;
  for (let at = text.indexOf(gold.text); at !== -1; at = text.indexOf(gold.text, at + 1)) {
    if (finding.start < at + gold.text.length && finding.end > at) return true;
  }
  return false;
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
