import type { Category, Finding, Severity } from './finding.ts';
import type { Known } from './known.ts';
import { flag } from './lexicon/flag.ts';
import { hear, judge } from './lexicon/judge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { compileLexicon } from './lexicon/lexicon.ts';
import { matches } from './lexicon/match.ts';
import { ownLexicon } from './lexicon/own-words.ts';
import { initialsIn } from './name/initials.ts';
import { mentions } from './name/person-name.ts';
import { rosterOf } from './name/roster.ts';
import { watchedNames } from './name/watched.ts';
import { emails } from './contact/email.ts';
import type { Email } from './contact/email.ts';
import { numbers } from './number/numbers.ts';
import { toldOfChild } from './clause/told.ts';
import { statements } from './clause/statement.ts';
import { fold, originalEnd, originalStart } from './text/fold.ts';
import type { Folded } from './text/fold.ts';
import { links, masked } from './text/mask.ts';
import { read, tell } from './text/read.ts';
import type { Reading } from './text/reading.ts';
import { tidy } from './tidy.ts';
import { allRows } from './vocabulary/all.ts';
import { classes } from './cue/classes.ts';

let vocabulary: Lexicon | undefined;

/** The shipped vocabulary, compiled the first time it is needed (some tens of milliseconds). */
function shipped(): Lexicon {
  vocabulary ??= compileLexicon(allRows, classes);
  return vocabulary;
}

/**
 * What in a text should not stand in a meeting's chat or invitation. Linear in the text, never throws, keeps nothing.
 * Without `known` everybody named is a third person.
 */
export function detect(text: string, known: Known = {}): readonly Finding[] {
  const folded = fold(text);
  const addresses = folded.lower.includes('@') ? emails(folded) : [];
  const readable = masked(
    folded,
    [...addresses, ...links(folded)].sort((a, b) => a.start - b.start),
  );
  const reading = read(readable, shipped());
  const found = [...inReading(reading, known), ...ownWords(readable, known)];
  const findings = [...found.map((part) => findingOf(folded, reading, part)), ...emailFindings(folded, addresses)];
  return tidy(findings, known);
}

interface Part {
  readonly category: Category;
  readonly severity: Severity;
  readonly rule: string;
  readonly first: number;
  readonly last: number;
}

/** Everything that is found in words and numbers. Names come first: a child's name is a third person to the rest. */
function inReading(reading: Reading, known: Known): readonly Part[] {
  const found = matches(reading);
  hear(reading, found);
  const isInvitation = known.setting === 'invitation';
  const parts: Part[] = names(reading, known, isInvitation);
  parts.push(...numbers(reading));
  for (const { row, first, last } of judge(reading, found, known)) {
    parts.push({ category: row.category, severity: row.severity, rule: row.rule, first, last });
  }
  if (parts.every(({ severity }) => severity === 'hint')) parts.push(...statements(reading));
  if (isInvitation)
    parts.push(
      ...toldOfChild(
        reading,
        known.audience,
        new Set(parts.filter(isName).map(({ first }) => reading.sentences[first] ?? 0)),
      ),
    );
  return parts;
}

function isName({ category }: Part): boolean {
  return category === 'person-name' || category === 'initials';
}

function names(reading: Reading, known: Known, isInvitation: boolean): Part[] {
  const roster = rosterOf(known.people);
  const parts: Part[] = [];
  for (const { known: isKnown, rule, severity, first, last } of mentions(reading, roster, known)) {
    if (isKnown) continue;
    tell(reading, first, flag.third);
    parts.push({ category: 'person-name', severity: strict(severity, isInvitation), rule, first, last });
  }
  for (const { rule, severity, first, last } of initialsIn(reading, roster, isInvitation)) {
    tell(reading, first, flag.third);
    parts.push({ category: 'initials', severity: strict(severity, isInvitation), rule, first, last });
  }
  if (known.watched === undefined) return parts;
  for (const { first, last } of watchedNames(reading, known.watched)) {
    tell(reading, first, flag.third);
    parts.push({ category: 'person-name', severity: 'block', rule: 'person-name.watched', first, last });
  }
  return parts;
}

/** In an invitation the child's name is forbidden outright. */
function strict(severity: Severity, isInvitation: boolean): Severity {
  return isInvitation && severity === 'warn' ? 'block' : severity;
}

function ownWords(readable: Folded, known: Known): readonly Part[] {
  if (known.words === undefined || known.words.length === 0) return [];
  const lexicon = ownLexicon(known.words);
  return matches(read(readable, lexicon)).flatMap(({ row, first, last }) =>
    'flags' in row ? [] : [{ category: row.category, severity: row.severity, rule: row.rule, first, last }],
  );
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
