import { categories } from '../../../src/detect/finding.ts';
import type { Finding } from '../../../src/detect/finding.ts';
import type { Item } from './sets.ts';

/** A labelled message, and what was found in it. */
export interface Scored {
  readonly item: Item;
  readonly found: readonly Finding[];
}

/** Prints how right the detector is: whole, by kind, language and how it was meant, and by category; with 95 % intervals. */
export function printFigures(all: readonly Scored[]): void {
  console.log(`${all.length} messages, ${all.filter(({ item }) => item.sensitive).length} sensitive`);
  console.log(`\n${'alarms (block + warn)'.padEnd(22)}${['precision', 'recall', 'false alarms'].map(head).join('')}`);
  printLine('all', all, isAlarm);
  printLine('with hints', all, isAny);
  const groups = [
    ...groupsBy(all, ({ kind }) => kind),
    ...groupsBy(all, ({ lang }) => lang),
    ...groupsBy(all, ({ sort }) => sort),
  ];
  for (const [name, some] of groups) printLine(name, some, isAlarm);
  console.log('\nrecall by category (a finding of the category overlaps the annotated words)');
  console.log(`${''.padEnd(26)}${['alarms', 'with hints', 'annotated'].map(head).join('')}`);
  for (const category of categories) printCategory(category, all);
}

/** Whether something was found that is told. */
export function isAlarm({ found }: Scored): boolean {
  return found.some(({ severity }) => severity !== 'hint');
}

/** Whether a finding is of the kind and at the words that were annotated. */
export function overlaps(
  finding: Finding,
  text: string,
  gold: { readonly category: string; readonly text: string },
): boolean {
  if (finding.category !== gold.category) return false;
  for (let at = text.indexOf(gold.text); at !== -1; at = text.indexOf(gold.text, at + 1)) {
    if (finding.start < at + gold.text.length && finding.end > at) return true;
  }
  return false;
}

/** A share with its 95 % interval (Wilson), which is wide where little was asked. */
export function share(count: number, of: number): string {
  if (of === 0) return '–';
  const z = 1.96;
  const part = count / of;
  const middle = (part + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z * Math.sqrt((part * (1 - part)) / of + (z * z) / (4 * of * of))) / (1 + (z * z) / of);
  const figure = (value: number): string => Math.max(0, Math.min(1, value)).toFixed(3).replace(/^0/, '');
  return `${figure(part)} (${figure(middle - half)}–${figure(middle + half)})`;
}

function isAny({ found }: Scored): boolean {
  return found.length > 0;
}

const width = 20;

function head(title: string): string {
  return title.padStart(width);
}

function groupsBy(
  all: readonly Scored[],
  by: (item: Item) => string | undefined,
): readonly (readonly [string, readonly Scored[]])[] {
  const groups = Map.groupBy(all, ({ item }) => by(item) ?? '');
  return [...groups].filter(([name]) => name !== '');
}

function printLine(name: string, all: readonly Scored[], alarms: (one: Scored) => boolean): void {
  const raised = all.filter(alarms);
  const right = raised.filter(({ item }) => item.sensitive).length;
  const sensitive = all.filter(({ item }) => item.sensitive).length;
  const figures = [
    share(right, raised.length),
    share(right, sensitive),
    share(raised.length - right, all.length - sensitive),
  ];
  console.log(`${name.padEnd(22)}${figures.map(head).join('')}`);
}

function printCategory(category: string, all: readonly Scored[]): void {
  const gold = all.flatMap(({ item, found }) =>
    item.findings
      .filter((one) => one.category === category)
      .map((one) => found.filter((finding) => overlaps(finding, item.text, one))),
  );
  const any = gold.filter((found) => found.length > 0).length;
  const strong = gold.filter((found) => found.some(({ severity }) => severity !== 'hint')).length;
  const figures = [share(strong, gold.length), share(any, gold.length), String(gold.length)];
  console.log(`${category.padEnd(26)}${figures.map(head).join('')}`);
}
