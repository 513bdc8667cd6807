/**
 * A text made plain for reading: `plain` keeps capitals, `lower` does not; both have the same length.
 * `starts` and `ends` lead each unit back to the original; absent when nothing moved.
 */
export interface Folded {
  readonly plain: string;
  readonly lower: string;
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
}

/** Latin letters, ordinary punctuation and emoji: what most messages consist of, and what needs no folding. */
const ordinary = classOf(
  String.raw`\t\n\r -~`,
  String.raw`\u00a0-\u00ac\u00ae-\u012f\u0131-\u0148\u014a-\u017f\u2010-\u2027`,
  String.raw`\ud83c-\ud83e\udc00-\udfff\u2600-\u27bf\ufe0f`,
);

/** Joiners and marks that are invisible on the screen. */
const invisibles = String.raw`\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff`;
const invisible = new RegExp(`[${invisibles}]`);
const everyInvisible = new RegExp(invisible.source, 'g');

/** A text that consists of these characters and no others. */
function classOf(...characters: readonly string[]): RegExp {
  return new RegExp(`^[${characters.join('')}]*$`);
}

/** Cyrillic and Greek letters that look Latin; only mapped inside a word that also has Latin letters. */
const lookalikes: ReadonlyMap<string, string> = pairs(
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh Аa Вb Еe Кk Мm Нh Оo Рp Сc Тt Уy Хx Іi οo αa νv'.concat(
    ' ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX ΥY ΖZ',
  ),
);

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
}

/** Composes letters, widens nothing, removes what is invisible, and makes every digit a western one. */
export function fold(text: string): Folded {
  if (ordinary.test(text)) {
    const plain = text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
    return { plain, lower: plain.toLowerCase() };
  }
  const folded = foldSlowly(text);
  const plain = withoutLookalikes(folded.units);
  return { plain, lower: lowerOf(plain), starts: folded.starts, ends: folded.ends };
}

/** The place in the original where a unit of the folded text begins. */
export function originalStart(folded: Folded, at: number): number {
  return folded.starts === undefined ? at : (folded.starts[at] ?? folded.ends?.at(-1) ?? 0);
}

/** The place in the original where the stretch ending before `at` ends. */
export function originalEnd(folded: Folded, at: number): number {
  return folded.ends === undefined ? at : at === 0 ? 0 : (folded.ends[at - 1] ?? 0);
}

interface Units {
  readonly units: string[];
  readonly starts: number[];
  readonly ends: number[];
}

const longestCluster = 8;

function foldSlowly(text: string): Units {
  const result: Units = { units: [], starts: [], ends: [] };
  let at = 0;
  while (at < text.length) {
    const end = clusterEnd(text, at);
    const cluster = text.slice(at, Math.min(end, at + longestCluster));
    if (!invisible.test(cluster)) add(result, plainOf(cluster), at, end);
    else if (cluster.length > 1) add(result, plainOf(cluster.replace(everyInvisible, '')), at, end);
    at = end;
  }
  return result;
}

function clusterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && isMark(text.charCodeAt(end))) end += 1;
  return end;
}

function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1ab0 && code <= 0x1aff) || (code >= 0x20d0 && code <= 0x20ff);
}

function plainOf(cluster: string): string {
  const first = cluster.charCodeAt(0);
  if (cluster.length === 1) {
    if (first < 0x180) return first === 0xa0 ? ' ' : cluster;
    if (first >= 0x660 && first <= 0x669) return String.fromCharCode(first - 0x660 + 48);
    if (first >= 0x6f0 && first <= 0x6f9) return String.fromCharCode(first - 0x6f0 + 48);
    if (first >= 0x966 && first <= 0x96f) return String.fromCharCode(first - 0x966 + 48);
  }
  return cluster.normalize('NFKC').slice(0, longestCluster).replace(/\s/g, ' ');
}

function add(result: Units, plain: string, start: number, end: number): void {
  for (let at = 0; at < plain.length; at += 1) {
    result.units.push(plain.charAt(at));
    result.starts.push(start);
    result.ends.push(end);
  }
}

/** Maps Cyrillic and Greek lookalikes to Latin inside words that mix the two. */
function withoutLookalikes(units: string[]): string {
  let at = 0;
  while (at < units.length) {
    let end = at;
    let latin = false;
    let alike = false;
    for (; end < units.length && /[\p{L}\p{M}]/u.test(units[end] ?? ''); end += 1) {
      const unit = units[end] ?? '';
      if (unit < '\u0250') latin = true;
      else if (lookalikes.has(unit)) alike = true;
    }
    if (latin && alike) for (let i = at; i < end; i += 1) units[i] = lookalikes.get(units[i] ?? '') ?? units[i] ?? '';
    at = Math.max(end, at + 1);
  }
  return units.join('');
}

function lowerOf(plain: string): string {
  const lower = plain.toLowerCase();
  if (lower.length === plain.length) return lower;
  return Array.from({ length: plain.length }, (_, at) => {
    const char = plain.charAt(at).toLowerCase();
    return char.length === 1 ? char : char.charAt(0);
  }).join('');
}
