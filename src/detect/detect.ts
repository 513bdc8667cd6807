import type { Finding } from './finding.ts';
import type { Email } from './contact/email.ts';
import { verdict } from './judge/verdict.ts';
import type { Known } from './known.ts';
import { look } from './look.ts';
import type { Part } from './part.ts';
import { originalEnd, originalStart } from './text/fold.ts';
import type { Folded } from './text/fold.ts';
import type { Reading } from './text/reading.ts';
import { tidy } from './tidy.ts';

/**
 * What in a text should not stand in a meeting's chat or invitation: by the rules, and by the learned judge where its weights are
 * given. Linear in the text, never throws, keeps nothing. Without `known` everybody named is a third person.
 */
export function detect(text: string, known: Known = {}): readonly Finding[] {
  const looked = look(text, known);
  const { folded, reading, parts, addresses } = looked;
  const { learned } = known;
  const told = learned === undefined ? parts : verdict(looked, { ...known, learned });
  const findings = [...told.map((part) => findingOf(folded, reading, part)), ...emailFindings(folded, addresses)];
  return tidy(findings, known);
}

function emailFindings(folded: Folded, addresses: readonly Email[]): readonly Finding[] {
  return addresses
    .filter(({ isPrivate }) => isPrivate)
    .map(({ start, end }) => ({
      category: 'contact-details',
      severity: 'warn',
      rule: 'contact-details.email',
      start: originalStart(folded, start),
      end: originalEnd(folded, end),
    }));
}

function findingOf(folded: Folded, reading: Reading, { category, severity, rule, first, last }: Part): Finding {
  const start = originalStart(folded, reading.starts[first] ?? 0);
  return { category, severity, rule, start, end: originalEnd(folded, reading.ends[last] ?? 0) };
}
