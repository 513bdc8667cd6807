import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/read.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';
import { saidBefore } from '../number/context.ts';
import type { Hit } from '../number/national-id.ts';

const suffix =
  /(?:gate|gata|gaten|vei|veien|veg|vegen|allé|alle|alleen|alléen|plass|plassen|torg|torget|stien|stigen|bakken|bakke|lia|lien|haugen|tunet|svingen|brinken|kleiva|kleivene|brynet|løkka|løkken|jordet|jordene|grenda|ringen|terrasse|terrassen|åsen|kroken|dalen|myra|myrveien|toppen|faret|tråkket|tråkka|sletta|skogen|hagen|enga|moen|stubben|bråten|krysset|street|road|lane|avenue)$/;
/** Ends like a street, and is none. */
const noStreet = /(?:barnehagen|grønnsakhagen|skolehagen|hverdagen|mandagen|tirsdagen|onsdagen|torsdagen|fredagen)$/;
/** Parts of a street's name that stand by themselves. */
const apart = new Set('gate gata vei veien veg vegen allé plass torg terrasse v g street st road rd'.split(' '));

/** Where a family lives. Streets of schools, halls and offices are no leak. */
export function addresses(reading: Reading): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < reading.shapes.length; at += 1) {
    if (((reading.shapes[at] ?? 0) & shape.hasDigit) === 0 || !/^\d{1,3}[a-zæøå]?$/.test(wordAt(reading, at))) continue;
    const stretch = streetBefore(reading, at) ?? streetAfter(reading, at);
    if (stretch === undefined || !isHome(reading, stretch.first)) continue;
    hits.push({ rule: 'contact-details.address', severity: 'warn', ...stretch });
  }
  return hits;
}

type Stretch = Pick<Hit, 'first' | 'last'>;

function streetBefore(reading: Reading, at: number): Stretch | undefined {
  const first = streetStart(reading, at - 1);
  return first === undefined ? undefined : { first, last: placeEnd(reading, at) };
}

/** "14 Lindelia": the number first, as in English. */
function streetAfter(reading: Reading, at: number): Stretch | undefined {
  const word = wordAt(reading, at + 1);
  if (!isCapital(reading, at + 1) || word.length < 6 || !suffix.test(word) || noStreet.test(word)) return undefined;
  return { first: at, last: placeEnd(reading, at + 1) };
}

function isHome(reading: Reading, first: number): boolean {
  const all = reading.all;
  if ((saidBefore(reading, first, flag.home | flag.office) & flag.home) !== 0) return !isPublicAddress(reading, first);
  if ((all & (flag.practical | flag.home | flag.third)) === flag.practical) return false;
  if ((all & flag.home) !== 0 && (all & (flag.third | flag.relative | flag.first)) !== 0) return true;
  return isStreet(reading, first) && (all & flag.office) === 0;
}

/** "Skolens adresse er …", "adressen til biblioteket": an address as such, of a public place. */
function isPublicAddress(reading: Reading, first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - 4; at -= 1) {
    if (!wordAt(reading, at).startsWith('adress')) continue;
    return [-1, 1, 2].some((step) => ((reading.flags[at + step] ?? 0) & flag.office) !== 0);
  }
  return false;
}

/** The first word of a street's name that ends at a word, when it can be one. */
function streetStart(reading: Reading, at: number): number | undefined {
  if ((reading.ends[at] ?? 0) + 1 < (reading.starts[at + 1] ?? 0)) return undefined;
  const word = wordAt(reading, at);
  if (apart.has(word) && isCapital(reading, at - 1)) return capitalsBefore(reading, at - 1);
  if (!suffix.test(word) || noStreet.test(word) || (word.length < 6 && !isCapital(reading, at - 1)))
    return isNamedPlace(reading, at) ? at : undefined;
  if (isCapital(reading, at)) return capitalsBefore(reading, at);
  if (isCapital(reading, at - 1) && saidBefore(reading, at, flag.home) !== 0) return capitalsBefore(reading, at - 1);
  return saidBefore(reading, at, flag.home) === 0 ? undefined : at;
}

/** A farm or house without a street's ending counts only where somebody lives there. */
function isNamedPlace(reading: Reading, at: number): boolean {
  const flags = reading.flags[at] ?? 0;
  return (
    isCapital(reading, at) &&
    wordAt(reading, at).length >= 4 &&
    (flags & (flag.notPerson | flag.abbreviation)) === 0 &&
    saidBefore(reading, at, flag.home) !== 0
  );
}

function isStreet(reading: Reading, first: number): boolean {
  return isCapital(reading, first) && !((reading.shapes[first] ?? 0) & shape.allCapitals);
}

function capitalsBefore(reading: Reading, at: number): number {
  let first = at;
  while (
    first > 0 &&
    isCapital(reading, first - 1) &&
    reading.sentences[first - 1] === reading.sentences[at] &&
    at - first < 2 &&
    !isLabel(reading, first - 1)
  )
    first -= 1;
  return first;
}

function isLabel(reading: Reading, at: number): boolean {
  const end = reading.ends[at] ?? 0;
  return reading.folded.lower.charCodeAt(end) !== 32 || ((reading.shapes[at] ?? 0) & shape.opening) !== 0;
}

function isCapital(reading: Reading, at: number): boolean {
  return at >= 0 && ((reading.shapes[at] ?? 0) & shape.capital) !== 0;
}

/** Takes in a postcode and its place. */
function placeEnd(reading: Reading, at: number): number {
  const letterAfter = /^[a-e]$/.test(wordAt(reading, at + 1)) ? at + 1 : at;
  if (!/^\d{4}$/.test(wordAt(reading, letterAfter + 1))) return letterAfter;
  return isCapital(reading, letterAfter + 2) ? letterAfter + 2 : letterAfter + 1;
}
