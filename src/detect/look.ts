import type { Part } from './part.ts';
import type { Known } from './known.ts';
import { flag } from './lexicon/flag.ts';
import { hear, judge } from './lexicon/judge.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { compileLexicon } from './lexicon/lexicon.ts';
import { matches } from './lexicon/match.ts';
import type { Match } from './lexicon/match.ts';
import { ownLexicon } from './lexicon/own-words.ts';
import { initialsIn } from './name/initials.ts';
import { mentions } from './name/person-name.ts';
import { rosterOf } from './name/roster.ts';
import { watchedNames } from './name/watched.ts';
import { emails } from './contact/email.ts';
import type { Email } from './contact/email.ts';
import type { Severity } from './finding.ts';
import { numbers } from './number/numbers.ts';
import { toldOfChild } from './clause/told.ts';
import { statements } from './clause/statement.ts';
import { fold } from './text/fold.ts';
import type { Folded } from './text/fold.ts';
import { links, masked } from './text/mask.ts';
import { read, tell } from './text/read.ts';
import type { Reading } from './text/reading.ts';
import { allRows } from './vocabulary/all.ts';
import { classes } from './cue/classes.ts';

/** A text as the rules have read it. */
export interface Looked {
  readonly folded: Folded;
  readonly reading: Reading;
  /** What the vocabulary has in it, whether or not it means anything here. */
  readonly heard: readonly Match[];
  /** What the rules make of it. */
  readonly parts: readonly Part[];
  readonly addresses: readonly Email[];
}

let vocabulary: Lexicon | undefined;

/** The shipped vocabulary, compiled the first time it is needed (some tens of milliseconds). */
function shipped(): Lexicon {
  vocabulary ??= compileLexicon(allRows, classes);
  return vocabulary;
}

/** Reads a text by the rules. Linear in the text, never throws, keeps nothing. */
export function look(text: string, known: Known): Looked {
  const folded = fold(text);
  const addresses = folded.lower.includes('@') ? emails(folded) : [];
  const readable = masked(
    folded,
    [...addresses, ...links(folded)].sort((a, b) => a.start - b.start),
  );
  const reading = read(readable, shipped());
  const heard = matches(reading);
  const parts = [...inReading({ reading, heard }, known), ...ownWords(readable, known)];
  return { folded, reading, heard, parts, addresses };
}

/** Everything that is found in words and numbers. Names come first: a child's name is a third person to the rest. */
function inReading({ reading, heard }: Pick<Looked, 'reading' | 'heard'>, known: Known): readonly Part[] {
  hear(reading, heard);
  const isInvitation = known.setting === 'invitation';
  const parts: Part[] = names(reading, known, isInvitation);
  parts.push(...numbers(reading));
  for (const { row, first, last } of judge(reading, heard, known)) {
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
