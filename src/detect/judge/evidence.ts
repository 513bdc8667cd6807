import type { Known } from '../known.ts';
import type { Part } from '../part.ts';
import type { Stretch } from './features.ts';
import { isRuleOff } from './judged.ts';

/** What stands beside the words as evidence, each by a name that a person can read: what the rules found, and where it stands. */
export function evidenceOf(stretch: Stretch, parts: readonly Part[], known: Known): readonly string[] {
  const length = Math.floor(Math.log2(1 + stretch.end - stretch.from));
  return [
    ...new Set([...ofRules(parts, known), `in ${known.setting ?? 'chat'}`, `length ${Math.min(6, length)}`, 'always']),
  ];
}

/** An organisation's own words, and its watched names, are no evidence: none was there to learn from. */
function ofRules(parts: readonly Part[], known: Known): readonly string[] {
  const seen = parts.filter(
    ({ rule }) => rule !== 'own-word' && rule !== 'person-name.watched' && !isRuleOff(known, rule),
  );
  const strongest = seen.some(({ severity }) => severity !== 'hint') ? 'alarm' : seen.length > 0 ? 'hint' : 'nothing';
  return [
    ...seen.map(({ rule }) => `rule ${rule}`),
    ...seen.map(({ severity, category }) => `${severity === 'hint' ? 'hint' : 'alarm'} of ${category}`),
    `the rules say ${strongest}`,
  ];
}
