// Says why the detector thinks what it does of a text: npm run detect:explain -- "text" [--invitation]
import { learnedJudge } from '../../bot/judge/learned-judge.ts';
import { detect } from '../../src/detect/detect.ts';
import type { Finding } from '../../src/detect/finding.ts';
import { kindsIn, sensitivity } from '../../src/detect/judge/opinion.ts';
import { sheetOf } from '../../src/detect/judge/sheet.ts';
import { stretchesOf } from '../../src/detect/judge/stretches.ts';
import type { Known } from '../../src/detect/known.ts';
import { look } from '../../src/detect/look.ts';
import { reasonsIn } from './judge/reasons.ts';

const args = process.argv.slice(2);
const text = args.filter((arg) => !arg.startsWith('--')).join(' ');
const learned = learnedJudge({ warn: (line) => console.error(line) })();
if (text === '' || learned === undefined) {
  console.error('Usage: npm run detect:explain -- "text" [--invitation]');
  process.exit(2);
}
const setting: Known = { setting: args.includes('--invitation') ? 'invitation' : 'chat' };
const known = { ...setting, learned };
const looked = look(text, known);

console.log('The rules say');
printFindings(detect(text, setting));
for (const stretch of stretchesOf(looked.reading)) {
  const { starts, ends } = looked.reading;
  const { lower } = looked.folded;
  const inside = looked.parts.filter(({ first }) => first >= stretch.from && first < stretch.end);
  const sheet = sheetOf(looked.reading, stretch, inside, known);
  console.log(`\nThe judge reads «${lower.slice(starts[stretch.from], ends[stretch.end - 1])}»`);
  console.log(`  sensitive ${sensitivity(learned, sheet).toFixed(3)}`);
  const kinds = [...kindsIn(learned, sheet)].toSorted((a, b) => b[1] - a[1]).slice(0, 3);
  console.log(`  if so, of the kind ${kinds.map(([kind, probable]) => `${kind} ${probable.toFixed(2)}`).join(', ')}`);
  const reasons = reasonsIn(looked, stretch, known);
  for (const sign of [1, -1]) {
    console.log(sign > 0 ? '  for it speaks' : '  against it speaks');
    for (const one of reasons.filter(({ weight }) => weight * sign > 0.005).slice(0, 12))
      console.log(`    ${one.weight.toFixed(2).padStart(6)}  ${one.group}: ${one.text}`);
  }
}
console.log(`\nThresholds ${JSON.stringify(learned.thresholds)}`);
console.log('Together they say');
printFindings(detect(text, known));

function printFindings(findings: readonly Finding[]): void {
  if (findings.length === 0) console.log('  nothing');
  for (const { severity, rule, start, end } of findings)
    console.log(`  ${severity} ${rule} «${text.slice(start, end)}»`);
}
