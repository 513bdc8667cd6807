import type { Severity } from '../finding.ts';
import type { Known } from '../known.ts';
import { flag } from '../lexicon/flag.ts';
import { kindOf, letter } from '../text/letters.ts';
import { wordAt } from '../text/read.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';
import { asInvited, titledIn } from './invited.ts';
import type { Mention } from './mention.ts';
import { isNobody } from './nobody.ts';
import type { Roster } from './roster.ts';
import { looksLikeSurname } from './surname.ts';
import { hasTwoParts, isRelated, isThing } from './thing.ts';
import { isBuiltAsName, isMeantLater, isOwner, isSomebody } from './unlisted-name.ts';

/** Who is mentioned by name. In an invitation somebody is greeted or presented more plainly, and spoken of with fewer words. */
export function mentions(reading: Reading, roster: Roster, { setting, audience }: Known): readonly Mention[] {
  const found: Mention[] = [];
  const invited = setting === 'invitation' ? { audience, titled: titledIn(reading) } : undefined;
  for (let at = 0; at < reading.starts.length; at += 1) {
    const mention = mentionAt(reading, roster, at);
    if (mention === undefined) continue;
    found.push(invited === undefined ? mention : asInvited(reading, mention, invited));
    at = mention.last;
  }
  return found;
}

function mentionAt(reading: Reading, roster: Roster, at: number): Mention | undefined {
  const shapes = shapesAt(reading, at);
  if ((shapes & (shape.hasDigit | shape.digits)) !== 0) return undefined;
  const flags = flagsAt(reading, at);
  if ((shapes & shape.capital) === 0) return (flags & flag.name) !== 0 ? lowerCase(reading, roster, at) : undefined;
  if ((flags & flag.name) === 0) return unlisted(reading, roster, at);
  const last = nameEnd(reading, at);
  if (
    (flags & flag.ambiguous) !== 0 &&
    (shapes & shape.opening) !== 0 &&
    isKnownWord(roster.given, wordAt(reading, at + 1))
  )
    return undefined;
  if (isParticipant(reading, roster, at, last)) return known(at, last);
  if (isNobody(reading, at, last)) return undefined;
  return isMeant(reading, at, last)
    ? { known: false, rule: 'person-name.known', severity: 'warn', first: at, last }
    : undefined;
}

function known(first: number, last: number): Mention {
  return { known: true, rule: 'person-name.known', severity: 'hint', first, last };
}

/** A capital alone is enough for an unambiguous name; a name that is also a word needs company. */
function isMeant(reading: Reading, at: number, last: number): boolean {
  const flags = flagsAt(reading, at);
  const shapes = shapesAt(reading, at);
  if ((shapes & shape.allCapitals) !== 0 && (wordAt(reading, at).length <= 3 || isShouted(reading, at)))
    return hasCue(reading, at);
  if ((flags & flag.ambiguous) === 0) return true;
  if (last > at || hasCue(reading, at)) return true;
  if (isSentenceVerb(reading, last + 1)) return true;
  return (shapes & shape.opening) === 0 && (flags & flag.notPerson) === 0;
}

function isShouted(reading: Reading, at: number): boolean {
  return [at - 1, at + 1].some(
    (here) => (shapesAt(reading, here) & shape.allCapitals) !== 0 && wordAt(reading, here).length > 3,
  );
}

/** "om Vår", "gutten, Even", "møte: Storm", "Sol sin mor". */
function hasCue(reading: Reading, at: number): boolean {
  if ((flagsAt(reading, at - 1) & (flag.cue | flag.kin)) !== 0) return true;
  const start = reading.starts[at] ?? 0;
  return (
    reading.folded.lower.slice(Math.max(0, start - 2), start) === ': ' ||
    /^(?:sin|sitt|sine|si)$/.test(wordAt(reading, at + 1))
  );
}

function isSentenceVerb(reading: Reading, at: number): boolean {
  return (flagsAt(reading, at) & flag.verb) !== 0 && reading.sentences[at] === reading.sentences[at - 1];
}

/** "er ylva hos dere": in lower case a name counts after a cue or beside a verb. */
function lowerCase(reading: Reading, roster: Roster, at: number): Mention | undefined {
  if (isKnownWord(roster.given, wordAt(reading, at)) || isKnownWord(roster.surnames, wordAt(reading, at)))
    return undefined;
  const flags = flagsAt(reading, at);
  if (isCyrillic(reading, at)) return undefined;
  if ((flags & (flag.ambiguous | flag.notPerson | flag.small)) !== 0) return undefined;
  const before = flagsAt(reading, at - 1);
  const after = flagsAt(reading, at + 1);
  const paired = wordAt(reading, at + 1) === 'og' && (flagsAt(reading, at + 2) & flag.name) !== 0;
  const beside = paired || (before & (flag.cue | flag.kin | flag.verb)) !== 0 || (after & flag.verb) !== 0;
  const role = (before & flag.role) !== 0;
  return beside && !role
    ? { known: false, rule: 'person-name.lower-case', severity: 'warn', first: at, last: at }
    : undefined;
}

/** A capitalised word in no list, after a word that names follow. */
function unlisted(reading: Reading, roster: Roster, at: number): Mention | undefined {
  const flags = flagsAt(reading, at);
  const word = wordAt(reading, at);
  if (isKnownWord(roster.given, word) || isKnownWord(roster.surnames, word)) return known(at, nameEnd(reading, at));
  if (word.length < 3 || (flags & ~(flag.verb | flag.case)) !== 0 || reading.spellings[at] !== undefined)
    return undefined;
  if (isThing(word)) return undefined;
  if ((shapesAt(reading, at) & (shape.allCapitals | shape.hyphen)) !== 0 || isHyphenated(reading, at)) return undefined;
  const last = nameEnd(reading, at);
  if (isNobody(reading, at, last)) return undefined;
  const severity = unlistedSeverity(reading, at, last);
  return severity === undefined ? undefined : { known: false, rule: 'person-name.unknown', severity, first: at, last };
}

function unlistedSeverity(reading: Reading, at: number, last: number): Severity | undefined {
  const before = flagsAt(reading, at - 1);
  const opening = (shapesAt(reading, at) & shape.opening) !== 0;
  const verb = isSentenceVerb(reading, last + 1);
  const surname = last > at && looksLikeSurname(wordAt(reading, last));
  if ((before & flag.kin) !== 0 && !opening) return 'warn';
  if ((!opening || verb) && isBuiltAsName(wordAt(reading, at))) return 'warn';
  if (last === at && (isOwner(reading, at) || isSomebody(reading, at))) return 'warn';
  if (verb && isRelated(reading, last + 2) && hasTwoParts(reading, at, last)) return 'warn';
  if (surname && (!opening || verb)) return 'warn';
  if (opening && verb && last === at && isMeantLater(reading, at)) return 'warn';
  if (opening) return undefined;
  if ((before & flag.cue) !== 0) return verb ? 'warn' : 'hint';
  return verb ? 'hint' : undefined;
}

/** The last word of a name that begins at a word: double names, middle initials and surnames follow. */
function nameEnd(reading: Reading, at: number): number {
  let last = at;
  while (last < at + 4 && goesOn(reading, last)) last += 1;
  return last;
}

function goesOn(reading: Reading, at: number): boolean {
  const after = at + 1;
  const shapes = shapesAt(reading, after);
  if ((shapes & shape.capital) === 0 || (shapes & shape.hasDigit) !== 0) return false;
  const gap = reading.folded.lower.slice(reading.ends[at], reading.starts[after]);
  if (gap !== ' ' && gap !== '-' && gap !== '. ' && gap !== '_') return false;
  if (gap === '. ' && (reading.ends[at] ?? 0) - (reading.starts[at] ?? 0) > 1) return false;
  if ((shapes & shape.allCapitals) !== 0 && wordAt(reading, after).length > 1) return false;
  const flags = flagsAt(reading, after);
  return (flags & flag.name) !== 0 || (flags & ~flag.small) === 0;
}

/** Kari is a participant, and so is Kari Solbakken; Kari Vik is somebody else, and so is a child with a parent's surname. */
function isParticipant(reading: Reading, roster: Roster, at: number, last: number): boolean {
  const first = bare(roster.given, wordAt(reading, at));
  if (first === undefined)
    return at === last && isKnownWord(roster.surnames, wordAt(reading, at)) && !roster.given.has(wordAt(reading, at));
  if (last === at) return true;
  const own = roster.surnamesOf.get(first);
  for (let here = at + 1; here <= last; here += 1) {
    const word = wordAt(reading, here);
    if (word.length === 1 || (own !== undefined && isKnownWord(own, word)) || isKnownWord(roster.given, word))
      return true;
  }
  return false;
}

function isHyphenated(reading: Reading, at: number): boolean {
  return (
    reading.folded.lower.charCodeAt(reading.ends[at] ?? 0) === 45 &&
    kindOf(reading.folded.plain.charCodeAt((reading.ends[at] ?? 0) + 1)) === letter &&
    (flagsAt(reading, at + 1) & flag.name) === 0
  );
}

function isCyrillic(reading: Reading, at: number): boolean {
  const code = reading.folded.lower.charCodeAt(reading.starts[at] ?? 0);
  return code >= 0x400 && code < 0x500;
}

function isKnownWord(names: ReadonlySet<string>, word: string): boolean {
  return bare(names, word) !== undefined;
}

/** The name itself where a word is a known name, perhaps with a genitive -s. */
function bare(names: ReadonlySet<string>, word: string): string | undefined {
  if (names.has(word)) return word;
  const without = word.endsWith('s') ? word.slice(0, -1) : undefined;
  return without !== undefined && names.has(without) ? without : undefined;
}

function flagsAt(reading: Reading, at: number): number {
  return reading.flags[at] ?? 0;
}

function shapesAt(reading: Reading, at: number): number {
  return reading.shapes[at] ?? 0;
}
