// Holds the detector against real text, where nothing is to be found: npm run detect:mirror -- FILE… [--rules] [--verbose]
// FILE: ndt/*/blogg*.conll of ltgoslo/norne, or {train,dev,test}.json of ltgoslo/norec_fine. It is measured on alone: nothing is
// learnt from it, and none of it belongs in this repository.
import { readFileSync } from 'node:fs';
import { learnedJudge } from '../../bot/judge/learned-judge.ts';
import { share } from './judge/figures.ts';
import { findIn } from './judge/find.ts';
import type { Item } from './judge/sets.ts';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
if (files.length === 0) {
  console.error('Usage: npm run detect:mirror -- FILE [FILE …] [--rules] [--verbose]');
  process.exit(2);
}
const learned = args.includes('--rules') ? undefined : learnedJudge({ warn: (line) => console.error(line) })();
const found = files.flatMap(sentencesIn).map((text) => ({ text, findings: findIn(itemOf(text), learned) }));
const alarms = found.filter(({ findings }) => findings.some(({ severity }) => severity !== 'hint'));
const besideNames = alarms.filter(({ findings }) =>
  findings.some(
    ({ severity, category }) => severity !== 'hint' && category !== 'person-name' && category !== 'initials',
  ),
);
const any = found.filter(({ findings }) => findings.length > 0);
const ofJudge = alarms.filter(({ findings }) =>
  findings.some(({ severity, rule }) => severity !== 'hint' && rule.startsWith('judge.')),
);
console.log(`${found.length} sentences`);
console.log(`alarms, names apart  ${share(besideNames.length, found.length)}`);
console.log(`alarms               ${share(alarms.length, found.length)}, of the judge's own ${ofJudge.length}`);
console.log(`with hints           ${share(any.length, found.length)}`);
if (args.includes('--verbose'))
  for (const { text, findings } of besideNames)
    console.log(`${findings.map(({ severity, rule }) => `${severity} ${rule}`).join(', ')}: ${text}`);

function itemOf(text: string): Item {
  return { id: '', kind: 'chat', lang: 'nb', text, sensitive: false, findings: [], participants: [] };
}

function sentencesIn(file: string): readonly string[] {
  const content = readFileSync(file, 'utf8');
  if (!file.endsWith('.json'))
    return content
      .split('\n\n')
      .map(sentenceOf)
      .filter((text) => text.length > 2);
  const reviews = JSON.parse(content) as readonly { readonly text: string }[];
  return reviews.map(({ text }) => joined(text.split(' ')));
}

/** A sentence of which each word is a line, its second column; a bar stands where a heading ends. */
function sentenceOf(block: string): string {
  const words = block.split('\n').map((line) => line.split('\t')[1] ?? '');
  return joined(words.filter((word) => word !== '' && word !== '|'));
}

/** Words as they were written: signs close up to the word before. */
function joined(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/ ([,.!?:;)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/" ([^"]*) "/g, '"$1"');
}
