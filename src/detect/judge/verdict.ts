import type { Severity } from '../finding.ts';
import type { Known } from '../known.ts';
import type { Looked } from '../look.ts';
import type { Part } from '../part.ts';
import type { Stretch } from './features.ts';
import { isRuleOff, judgedCategories, judgeRule } from './judged.ts';
import type { JudgedCategory } from './judged.ts';
import type { Learned } from './learned.ts';
import { kindsIn, sensitivity } from './opinion.ts';
import { sheetOf } from './sheet.ts';
import { sentencesOf, stretchesOf } from './stretches.ts';
import { isUnderstood } from './understood.ts';

/** What is known, with what was learnt. */
export type Judging = Known & { readonly learned: Learned };

/**
 * One verdict of the rules and the judge. Numbers, contact details, protected addresses, watched names and own words are the rules'
 * alone. Elsewhere an alarm that the judge finds implausible becomes a hint, a hint that it finds plausible becomes an alarm, and
 * what no rule saw becomes an alarm only when the judge is sure. It never says `block`, so it never has a message hidden. What is
 * in a language that it has not learnt is the rules' alone, too.
 */
export function verdict(looked: Pick<Looked, 'reading' | 'parts'>, judging: Judging): readonly Part[] {
  const sorted = looked.parts.toSorted((a, b) => a.first - b.first);
  const told: Part[] = [];
  let next = 0;
  for (const stretch of stretchesOf(looked.reading)) {
    const from = next;
    while (next < sorted.length && (sorted[next]?.first ?? 0) < stretch.end) next += 1;
    told.push(...inStretch({ reading: looked.reading, parts: sorted.slice(from, next), stretch }, judging));
  }
  return told;
}

/** A stretch, and what the rules found in it. */
interface Judged {
  readonly reading: Looked['reading'];
  readonly parts: readonly Part[];
  readonly stretch: Stretch;
}

function inStretch(judged: Judged, judging: Judging): readonly Part[] {
  const { reading, parts, stretch } = judged;
  if (!isUnderstood(reading, stretch)) return parts;
  const { thresholds } = judging.learned;
  const sheet = sheetOf(reading, stretch, parts, judging);
  const probable = sensitivity(judging.learned, sheet);
  const held = parts.flatMap((part) => overruled(part, probable, judging));
  const isSure = probable >= (held.some(isHint) ? thresholds.promote : thresholds.alone);
  if (!isSure && (held.length > 0 || probable < thresholds.hint)) return held;
  const alarmed = new Set(held.filter(isAlarm).map(({ category }) => category));
  const own = kindsSaid(kindsIn(judging.learned, sheet), alarmed.size > 0, judging).filter(
    ({ category }) => !alarmed.has(category),
  );
  const said = own.map(({ category, isNamed }) =>
    ownPart(category, isSure && isNamed ? 'warn' : 'hint', judged, judging),
  );
  // What the rules hinted at and the judge says aloud is said once; what they said already is not hinted at.
  const fresh = held.length > 0 ? said.filter(isAlarm) : said;
  const kinds = new Set(fresh.map(({ category }) => category));
  return [...held.filter((part) => isAlarm(part) || !kinds.has(part.category)), ...fresh];
}

/** What the judge makes of a finding of the rules: it may be weakened, never raised by itself. */
function overruled(part: Part, probable: number, judging: Judging): readonly Part[] {
  const { demote, demoteBlock, drop } = judging.learned.thresholds;
  const kind = judgedCategories.find((category) => category === part.category);
  if (kind === undefined || part.rule === 'own-word' || part.rule === 'person-name.watched') return [part];
  if (isRuleOff(judging, judgeRule(kind))) return [part];
  switch (part.severity) {
    case 'block':
      return [probable < demoteBlock ? { ...part, severity: 'hint' } : part];
    case 'warn':
      return [probable < demote ? { ...part, severity: 'hint' } : part];
    case 'hint':
      return probable < drop ? [] : [part];
  }
}

function isAlarm({ severity }: Pick<Part, 'severity'>): boolean {
  return severity !== 'hint';
}

function isHint(part: Part): boolean {
  return !isAlarm(part);
}

interface Said {
  readonly category: JudgedCategory;
  /** Whether the kind is plain enough to be named aloud. */
  readonly isNamed: boolean;
}

/**
 * The kinds that are said, of those that the organisation lets the judge name: the most probable one where the rules have said none,
 * and any other that is plain by itself.
 */
function kindsSaid(kinds: ReadonlyMap<JudgedCategory, number>, isAlarmed: boolean, judging: Judging): readonly Said[] {
  const { kind, another } = judging.learned.thresholds;
  return [...kinds]
    .filter(([category]) => !isRuleOff(judging, judgeRule(category)))
    .toSorted((a, b) => b[1] - a[1])
    .flatMap(([category, probable], rank) => {
      if (probable >= another) return [{ category, isNamed: true }];
      return rank === 0 && !isAlarmed ? [{ category, isNamed: probable >= kind }] : [];
    });
}

/** A finding of the judge's own, at the sentence that speaks most for it. */
function ownPart(category: JudgedCategory, severity: Severity, judged: Judged, judging: Judging): Part {
  const { reading, parts, stretch } = judged;
  let best = stretch;
  let most = -1;
  for (const sentence of sentencesOf(reading, stretch)) {
    const inside = parts.filter(({ first }) => first >= sentence.from && first < sentence.end);
    const probable = kindsIn(judging.learned, sheetOf(reading, sentence, inside, judging)).get(category) ?? 0;
    if (probable <= most) continue;
    most = probable;
    best = sentence;
  }
  return { category, severity, rule: judgeRule(category), first: best.from, last: best.end - 1 };
}
