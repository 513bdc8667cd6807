import { categories } from './finding.ts';
import type { Category, Finding, Severity } from './finding.ts';
import type { Known } from './known.ts';

const order = Object.fromEntries(categories.map((category, at) => [category, at])) as Readonly<
  Record<Category, number>
>;
const rank: Readonly<Record<Severity, number>> = { block: 0, warn: 1, hint: 2 };

/** Findings in the order of the text, without rules that are switched off, each thing once and by its strongest rule. */
export function tidy(findings: readonly Finding[], known: Known): readonly Finding[] {
  const off = known.rulesOff ?? [];
  const wanted = off.length === 0 ? findings : findings.filter(({ rule }) => !off.includes(rule));
  if (wanted.length < 2) return wanted;
  const strongest = [...wanted].sort(
    (a, b) => order[a.category] - order[b.category] || a.start - b.start || rank[a.severity] - rank[b.severity],
  );
  return withoutOverlaps(strongest).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Of overlapping findings of one category the stronger stays, with the stretch of both. */
function withoutOverlaps(sorted: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.category !== finding.category || finding.start >= last.end) {
      kept.push(finding);
      continue;
    }
    const stronger = rank[finding.severity] < rank[last.severity] ? finding : last;
    kept[kept.length - 1] = { ...stronger, start: last.start, end: Math.max(last.end, finding.end) };
  }
  return kept;
}
