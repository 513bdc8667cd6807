import type { Severity } from '../finding.ts';
import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/read.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';
import type { Roster } from './roster.ts';

/** Initials that stand for a third person. */
export interface Initials {
  readonly rule: string;
  readonly severity: Severity;
  readonly first: number;
  readonly last: number;
}

/** Dotted capitals that are nobody. */
const notInitials = new Set(
  'as ps nb usa uk us eu sos pt ok iq dr ad bc ba ma phd pc cv id hms uib nn on vg'.split(' '),
);

/** Initials in a text. An invitation is read strictly: there the routine forbids them outright. */
export function initialsIn(reading: Reading, roster: Roster, strict: boolean): readonly Initials[] {
  const found: Initials[] = [];
  for (let at = 0; at < reading.shapes.length; at += 1) {
    if (((reading.shapes[at] ?? 0) & shape.allCapitals) === 0) continue;
    const hit = initialsAt(reading, roster, at, strict);
    if (hit === undefined) continue;
    if (hit.rule !== 'known') found.push(hit);
    at = hit.last;
  }
  return found;
}

function initialsAt(reading: Reading, roster: Roster, at: number, strict: boolean): Initials | undefined {
  const length = lengthAt(reading, at);
  if (length === 1) return dotted(reading, roster, at) ?? spaced(reading, at) ?? single(reading, at);
  return length <= 4 ? capitals(reading, roster, at, strict) : undefined;
}

/** "A.B.", "A. B.", "A.B.H." */
function dotted(reading: Reading, roster: Roster, at: number): Initials | undefined {
  let last = at;
  while (last < at + 3 && isLetterWithDot(reading, last) && isLetter(reading, last + 1) && follows(reading, last))
    last += 1;
  if (last === at) return undefined;
  const letters = Array.from({ length: last - at + 1 }, (_, step) => wordAt(reading, at + step)).join('');
  const isPupil = /^(?:i|på|in)$/.test(wordAt(reading, last + 1)) && /^\d/.test(wordAt(reading, last + 2));
  if ((roster.initials.has(letters) && !isPupil) || notInitials.has(letters) || isHour(reading, at, letters))
    return { rule: 'known', severity: 'hint', first: at, last };
  const after = last + 1;
  const isAuthor =
    ((reading.shapes[after] ?? 0) & shape.capital) !== 0 &&
    lengthAt(reading, after) > 2 &&
    spaceAfter(reading, last) &&
    reading.sentences[after] === reading.sentences[at];
  if (isAuthor && ((reading.flags[at - 1] ?? 0) & (flag.cue | flag.kin)) === 0)
    return { rule: 'known', severity: 'hint', first: at, last };
  return { rule: 'initials.dotted', severity: 'warn', first: at, last };
}

/** "10 A.M." */
function isHour(reading: Reading, at: number, letters: string): boolean {
  return /^[ap]m$/.test(letters) && /^\d/.test(wordAt(reading, at - 1));
}

function isLetterWithDot(reading: Reading, at: number): boolean {
  return isLetter(reading, at) && ((reading.shapes[at] ?? 0) & shape.dot) !== 0;
}

function isLetter(reading: Reading, at: number): boolean {
  return lengthAt(reading, at) === 1 && ((reading.shapes[at] ?? 0) & shape.capital) !== 0;
}

function follows(reading: Reading, at: number): boolean {
  return (reading.starts[at + 1] ?? 0) - (reading.ends[at] ?? 0) <= 2;
}

function spaceAfter(reading: Reading, at: number): boolean {
  return /^\.? [^\n]/.test(reading.folded.lower.slice(reading.ends[at], (reading.ends[at] ?? 0) + 3));
}

/** "om E Aa", "eleven K L": two letters apart, right after a word that names follow. */
function spaced(reading: Reading, at: number): Initials | undefined {
  const isPair = isLetter(reading, at + 1) || (wordAt(reading, at + 1) === 'aa' && isCapital(reading, at + 1));
  if (!isPair || !follows(reading, at) || wordAt(reading, at) === 'i') return undefined;
  const before = reading.flags[at - 1] ?? 0;
  const cued = (before & (flag.cue | flag.kin)) !== 0 && (before & flag.relative) === 0;
  return cued ? { rule: 'initials.dotted', severity: 'warn', first: at, last: at + 1 } : undefined;
}

function isCapital(reading: Reading, at: number): boolean {
  return ((reading.shapes[at] ?? 0) & shape.capital) !== 0;
}

/** "Elev K.", "jenta, M, …": one letter only right after a word for a child. */
function single(reading: Reading, at: number): Initials | undefined {
  const before = reading.flags[at - 1] ?? 0;
  const shapes = reading.shapes[at] ?? 0;
  if ((shapes & shape.hyphen) !== 0 || wordAt(reading, at) === 'i' || isPartOfName(reading, at)) return undefined;
  const afterChild = (before & flag.kin) !== 0 && (before & flag.relative) === 0;
  const afterCue =
    (before & flag.cue) !== 0 &&
    (shapes & shape.dot) !== 0 &&
    (!endsSentence(reading, at) || /^(?:om|ang|vedr|gjelder|gjeld|hos|about)$/.test(wordAt(reading, at - 1)));
  return afterChild || afterCue ? { rule: 'initials.single', severity: 'warn', first: at, last: at } : undefined;
}

function isPartOfName(reading: Reading, at: number): boolean {
  return /^[-/&]/.test(reading.folded.lower.slice(reading.ends[at], (reading.ends[at] ?? 0) + 1));
}

function endsSentence(reading: Reading, at: number): boolean {
  return (
    at === reading.starts.length - 1 && ((reading.flags[at - 1] ?? 0) & flag.kin) === 0 && reading.starts.length > 4
  );
}

/** "ABH": capitals without dots need a cue, or an invitation. */
function capitals(reading: Reading, roster: Roster, at: number, strict: boolean): Initials | undefined {
  const flags = reading.flags[at] ?? 0;
  const word = wordAt(reading, at);
  const isInClass = /^(?:i|på|in)$/.test(wordAt(reading, at + 1)) && /^\d/.test(wordAt(reading, at + 2));
  const isPupil =
    word.length === 2 && (isInClass || /^elev(?:en)?$/.test(wordAt(reading, at - 1))) && !noPupil.test(word);
  if (roster.initials.has(word) || (!isPupil && (flags & (flag.abbreviation | flag.notPerson | flag.quiet)) !== 0))
    return undefined;
  if (/^\d/.test(wordAt(reading, at + 1)) && !(strict && isPupilOfClass(reading, at, word))) return undefined;
  if ((flags & flag.small) !== 0 && word.length > 3) return undefined;
  if (isShouted(reading, at) || isBound(reading, at)) return undefined;
  const severity = capitalsSeverity(reading, at, strict);
  return severity === undefined ? undefined : { rule: 'initials.capitals', severity, first: at, last: at };
}

/** "OH 7B": two letters and a class. */
function isPupilOfClass(reading: Reading, at: number, word: string): boolean {
  return word.length === 2 && !noPupil.test(word) && /^\d{1,2}[a-h]$/.test(wordAt(reading, at + 1));
}

/** Pairs of capitals that stand for something else beside a class or a pupil. */
const noPupil = /^(?:au|fu|id|it|ok|pp|ps|su|tv)$/;

function capitalsSeverity(reading: Reading, at: number, strict: boolean): Severity | undefined {
  const before = reading.flags[at - 1] ?? 0;
  const length = lengthAt(reading, at);
  const inBrackets =
    reading.folded.lower.charAt((reading.starts[at] ?? 0) - 1) === '(' &&
    reading.folded.lower.charAt(reading.ends[at] ?? 0) === ')';
  if (strict) return length <= 3 || inBrackets ? 'warn' : 'hint';
  if ((before & flag.kin) !== 0 && (before & flag.relative) === 0) return 'warn';
  if ((before & flag.cue) !== 0) return length <= 3 ? 'warn' : 'hint';
  if (isSubject(reading, at) || isBesideInitials(reading, at)) return length <= 3 ? 'warn' : 'hint';
  return inBrackets ? 'hint' : undefined;
}

/** "ABH har det fint". */
function isSubject(reading: Reading, at: number): boolean {
  return ((reading.flags[at + 1] ?? 0) & flag.verb) !== 0;
}

/** "JT og S.R. må holdes fra hverandre": initials come in pairs. */
function isBesideInitials(reading: Reading, at: number): boolean {
  return (
    lengthAt(reading, at) === 2 &&
    /^(?:og|and|eller|mot|med)$/.test(wordAt(reading, at + 1)) &&
    isLetterWithDot(reading, at + 2) &&
    isLetter(reading, at + 3)
  );
}

/** Two long words in capitals beside: somebody shouts. */
function isShouted(reading: Reading, at: number): boolean {
  return [at - 2, at - 1, at + 1, at + 2].some(
    (here) => ((reading.shapes[here] ?? 0) & shape.allCapitals) !== 0 && lengthAt(reading, here) >= 5,
  );
}

/** "VG-artikkel", "USB-C", "A/B": part of another word. */
function isBound(reading: Reading, at: number): boolean {
  const after = reading.folded.lower.charCodeAt(reading.ends[at] ?? 0);
  return (
    ((reading.shapes[at] ?? 0) & shape.hyphen) !== 0 ||
    after === 45 ||
    after === 47 ||
    reading.folded.lower.charAt((reading.starts[at] ?? 0) - 1) === '/'
  );
}

function lengthAt(reading: Reading, at: number): number {
  return (reading.ends[at] ?? 0) - (reading.starts[at] ?? 0);
}
