import { longPattern } from '../../detect/text/long-pattern.ts';
import { letterhead } from './letterhead.ts';
import type { Page } from './page.ts';

/** What a line of an invitation is. */
export type Sort =
  /** The organizer's own words. */
  | 'own'
  /** What was written in an earlier correspondence and is sent along. */
  | 'quoted'
  /** The head of a letter, or of a mail that is quoted: from, sent, to; the subject is `quoted`. */
  | 'head'
  /** Who signs, with title, service and telephone. */
  | 'signature'
  /** What Teams puts in. */
  | 'join';

/** A line of a page: a stretch of its text, without the spaces around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly sort: Sort;
}

/** The lines of a page, each with what it is. `signer` is the organizer's name. */
export function linesOf(page: Page, signer: string): readonly Line[] {
  const lines: { start: number; end: number; sort: Sort }[] = stretches(page.text).map((line) => ({
    ...line,
    sort: 'own',
  }));
  const texts = lines.map(({ start, end }) => page.text.slice(start, end));
  markJoin(lines, texts);
  markQuoted(lines, texts, page.quotes);
  markSignatures(lines, texts, signer.toLowerCase());
  for (const at of letterhead(texts)) setSort(lines, at, 'head');
  return lines;
}

function stretches(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  while (from <= text.length) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    found.push({ start, end });
    from = to + 1;
  }
  return found;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0;
}

type Draft = { readonly start: number; readonly end: number; sort: Sort }[];

/** Teams' block is so many lines at the most. */
const longestBlock = 30;

const blockBegins =
  /^(?:_{16,}|-{30,}|(?:join|bli med i|delta i) microsoft teams|microsoft teams(?:[- ](?:møte|meeting))?(?:$| (?:trenger|treng|need)\b))/i;
const inBlock =
  longPattern(String.raw`^(?:_{10,}|-{30,}|microsoft teams\b|trenger du hjelp|treng du hjelp|need help|bli med (?:i|på) |bli med i møtet|
    join (?:the meeting|on|with|conversation|microsoft)|klikk her for å bli med|click here to join|møte-?id|
    meeting id|passkode|passord|passcode|password|for arrangør|for organi[sz]er|møtealternativ|meeting options|
    møteinnstilling|last ned teams|download teams|finn ut me|learn more|hjelp\b|help\b|ring inn|dial in|eller ring|
    or call in|\+?47[ \d]|konferanse-?id|phone conference|telefonkonferanse|find a local|finn et lokalt|
    finn eit lokalt|tilbakestill|reset|med videokonferanse|video (?:id|conference)|join by|video-id|organisasjon|
    personvern og sikkerhet|privacy and security|<?https://(?:aka\.ms|teams\.microsoft))`);

/** From the line that begins Teams' block to the last one that is of it. */
function markJoin(lines: Draft, texts: readonly string[]): void {
  for (let at = 0; at < lines.length; at += 1) {
    if (!blockBegins.test(texts[at] ?? '')) continue;
    let last = at;
    const furthest = Math.min(at + longestBlock, lines.length - 1);
    let others = 0;
    for (let here = at + 1; here <= furthest && others <= 1; here += 1) {
      const text = texts[here] ?? '';
      if (text === '') continue;
      if (inBlock.test(text)) {
        last = here;
        others = 0;
      } else others += 1;
    }
    if (last === at && !/^_{16,}/.test(texts[at] ?? '')) continue;
    for (let here = at; here <= last; here += 1) setSort(lines, here, 'join');
    at = last;
  }
}

function setSort(lines: Draft, at: number, sort: Sort): void {
  const line = lines[at];
  if (line !== undefined) line.sort = sort;
}

/** "Fra:", "From:" and the lines that come with them. */
const from = /^[>\s*]*(?:fra|frå|från|from|von|od|de|från)\s*:/i;
const ofHead =
  /^[>\s*]*(?:sendt|sent|dato|date|til|to|kopi|cc|emne|subject|når|when|hvor|kvar|where|møtetid|viktighet)\s*:/i;
const subjectOfHead = /^[>\s*]*(?:emne|subject)\s*:/i;
/** "Den 3. feb. 2026 kl. 21.07 skrev …:", "On … wrote:", "-----Opprinnelig melding-----" */
const introduces =
  longPattern(String.raw`^[>\s*]*(?:-{2,}\s*(?:opprinnelig|opphavleg|original|videresendt|forwarded|begin)|(?:\d{1,2}\.?[ /.]|den|on|på|
    el|le|am|w dniu|tor|ons|tir|tys|man|mån|fre|lør|laur|søn|sun|mon|tue|wed|thu|fri|
    sat)[a-zæøå]*[ .,].*\d.*(?:skrev|skreiv|wrote)(?: .*)?:?$|.{0,80}<[^>]*@[^>]*>\s*(?:skrev|skreiv|wrote)\s*:|
    begin forwarded message|videresendt melding)`);

/** Everything from the first sign of an earlier correspondence on, but what Teams has put below it. */
function markQuoted(lines: Draft, texts: readonly string[], quotes: readonly number[]): void {
  let quoting = false;
  let next = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const text = texts[at] ?? '';
    if (line === undefined) continue;
    while (next < quotes.length && (quotes[next] ?? 0) <= line.start) {
      quoting = true;
      next += 1;
    }
    const introduced = introduces.test(text);
    const head = introduced || beginsHead(texts, at);
    if (head) quoting = true;
    if (line.sort !== 'own' || !(quoting || text.charCodeAt(0) === greaterThan)) continue;
    const isHead =
      introduced || from.test(text) || (ofHead.test(text) && !subjectOfHead.test(text) && isInHead(lines, at));
    line.sort = isHead ? 'head' : 'quoted';
  }
}

const greaterThan = 62;

function beginsHead(texts: readonly string[], at: number): boolean {
  if (!from.test(texts[at] ?? '')) return false;
  for (let here = at + 1; here <= at + 4; here += 1) if (ofHead.test(texts[here] ?? '')) return true;
  return false;
}

/** A "Til:" is of a head only near the line that begins it. */
function isInHead(lines: Draft, at: number): boolean {
  for (let here = at - 1; here >= Math.max(0, at - 5); here -= 1) if (lines[here]?.sort === 'head') return true;
  return false;
}

/** A greeting that ends a letter, and what stands behind it on its line. */
export const greeting =
  longPattern(String.raw`^[>\s*]*(?:(?:med )?(?:aller )?(?:vennlig|venleg|vennleg|venlig|venn?lege|beste|god|gode|varm|mange|hjertelig|
    hjarteleg|hyggelig|kjærlig) (?:hilsen|helsing|hilsning|helsingar|hilsener)|(?:med )?(?:hilsen|helsing)|
    m\.?v\.?h\.?|v\.?h\.?|hils\.?|(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes|greetings)|best|regards|
    yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|thanks|many thanks|thank you|cheers|pozdrawiam|
    z poważaniem|з повагою)(?![a-zæøåA-ZÆØÅ])[ ,.!:–-]*`);

/** A signature has so many lines at the most. */
const longestSignature = 10;
/** A line longer than this is no part of a signature. */
const widest = 90;

function markSignatures(lines: Draft, texts: readonly string[], signer: string): void {
  for (let at = 0; at < lines.length; at += 1) {
    const sort = lines[at]?.sort;
    const text = texts[at] ?? '';
    if ((sort !== 'own' && sort !== 'quoted') || !(isGreeting(text) || isSigner(text, signer))) continue;
    const furthest = Math.min(at + longestSignature, lines.length - 1);
    for (let here = at; here <= furthest && lines[here]?.sort === sort; here += 1) {
      if (here > at && isProse(texts[here] ?? '')) break;
      setSort(lines, here, 'signature');
      at = here;
    }
  }
}

/** "Hilsen", "Hilsen Tone Bakke", but not "Hilsen til alle som var med". */
function isGreeting(text: string): boolean {
  const found = greeting.exec(text);
  if (found === null) return false;
  const rest = text.slice(found[0].length);
  return rest.length <= 60 && !/[.?!]\s+\S/.test(rest) && (rest === '' || /^[A-ZÆØÅÉÁ]/.test(rest));
}

function isSigner(text: string, signer: string): boolean {
  return signer.length > 3 && text.length <= signer.length + 2 && text.toLowerCase().indexOf(signer) === 0;
}

/** Whether a line below a signature is a sentence of a letter again. */
function isProse(text: string): boolean {
  if (/^p\.?s\b/i.test(text)) return true;
  if (text.length > widest) return true;
  return /[.!?:]$/.test(text) && / (?:dere|de|vi|me|jeg|eg|du|you|we|han|hun|ho|he|she|er|is|har) /i.test(` ${text}`);
}
