import { referred } from '../../detect/text/entity.ts';
import type { Link, Page } from './page.ts';
import { bareLinks } from './read-text.ts';

/** Only so much of a tag is looked at. */
const longestTag = 4000;

interface Draft {
  text: string;
  readonly texts: number[];
  readonly sources: number[];
  readonly widths: number[];
  readonly links: Link[];
  readonly quotes: number[];
  /** The link that is open. */
  open: { readonly address: string; readonly start: number } | undefined;
  /** Closing tags that are looked for no more, because there is none: the work stays linear. */
  readonly missing: Set<string>;
}

/** Reads HTML as Outlook, Word, phones and Gmail write it. Linear, and never throws. */
export function readHtml(html: string): Page {
  const draft: Draft = {
    text: '',
    texts: [],
    sources: [],
    widths: [],
    links: [],
    quotes: [],
    open: undefined,
    missing: new Set(),
  };
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    addText(draft, html, at, tag === -1 ? html.length : tag);
    if (tag === -1) break;
    at = addTag(draft, html, tag);
  }
  closeLink(draft);
  const { text, links, quotes, texts, sources, widths } = draft;
  const bare = bareLinks(text).filter(({ end }) => !links.some((link) => link.start < end && end <= link.end));
  return { text, links: bare.length === 0 ? links : links.concat(bare), quotes, seams: { texts, sources, widths } };
}

/** What stands between two tags: spaces of any kind and length are one, named characters are themselves. */
function addText(draft: Draft, html: string, from: number, to: number): void {
  if (from === to) return;
  const chunk = html.slice(from, to);
  const pattern = /&(?:([a-z]{2,8})|#(\d{1,7})|#x([\da-f]{1,6}));|[ \t\r\n\f\u00a0]+/gi;
  let at = 0;
  for (let found = pattern.exec(chunk); found !== null; found = pattern.exec(chunk)) {
    const [whole, name, decimal, hex] = found;
    const isSpace = whole.charCodeAt(0) !== 38;
    if (whole === ' ') continue;
    const char = isSpace ? ' ' : referred(name, decimal, hex);
    if (char === undefined) continue;
    add(draft, chunk.slice(at, found.index), from + at, 1);
    at = found.index + whole.length;
    add(draft, char, from + found.index, whole.length);
  }
  add(draft, chunk.slice(at), from + at, 1);
}

function add(draft: Draft, text: string, source: number, width: number): void {
  if (text === '') return;
  draft.texts.push(draft.text.length);
  draft.sources.push(source);
  draft.widths.push(width);
  draft.text += text;
}

/** Takes a tag, and all of an element that shows nothing; answers where reading goes on. */
function addTag(draft: Draft, html: string, open: number): number {
  if (html.slice(open, open + 4) === '<!--') return after(draft, html, '-->', open + 4);
  if (!/[a-z/!?]/i.test(html.charAt(open + 1))) {
    add(draft, '<', open, 1);
    return open + 1;
  }
  const close = html.indexOf('>', open);
  const end = close === -1 ? html.length : close + 1;
  const tag = html.slice(open, Math.min(end, open + longestTag));
  const name = (/^<(\/?[a-z][a-z\d]*)/i.exec(tag)?.[1] ?? '').toLowerCase();
  if (/^(?:style|script|title|xml)$/.test(name)) return after(draft, html, `</${name}>`, end);
  if (isBreak(name)) add(draft, '\n', open, end - open);
  else if (/^\/t[dh]$/.test(name)) add(draft, ' ', open, end - open);
  else if (name === 'a') openLink(draft, tag);
  else if (name === '/a') closeLink(draft);
  if (beginsQuote(name, tag)) draft.quotes.push(draft.text.length);
  return end;
}

function isBreak(name: string): boolean {
  return /^(?:br|hr|\/?(?:p|div|li|ul|ol|tr|table|blockquote|h\d))$/.test(name);
}

/** How Outlook, Gmail, Apple and others mark what they quote. */
function beginsQuote(name: string, tag: string): boolean {
  if (name === 'blockquote') return true;
  return (
    /^(?:div|hr|span|p|a)$/.test(name) &&
    /divRplyFwdMsg|appendonsend|gmail_quote|yahoo_quoted|mail-editor-reference|reply-intro|moz-cite-prefix|_MailOriginal/i.test(
      tag,
    )
  );
}

function openLink(draft: Draft, tag: string): void {
  closeLink(draft);
  const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
  const address = found === null ? '' : (found[1] ?? found[2] ?? found[3] ?? '');
  if (address !== '') draft.open = { address: address.replace(/&amp;/gi, '&'), start: draft.text.length };
}

function closeLink(draft: Draft): void {
  if (draft.open === undefined) return;
  draft.links.push({ ...draft.open, end: draft.text.length });
  draft.open = undefined;
}

/** The place after a sign that closes something; where there is none, what was to be closed is nothing. */
function after(draft: Draft, html: string, sign: string, from: number): number {
  if (draft.missing.has(sign)) return from;
  const found = html
    .slice(from, from + 64)
    .toLowerCase()
    .indexOf(sign);
  const at = found === -1 ? indexOfAnyCase(html, sign, from) : from + found;
  if (at !== -1) return at + sign.length;
  draft.missing.add(sign);
  return from;
}

function indexOfAnyCase(html: string, sign: string, from: number): number {
  const lower = html.indexOf(sign, from);
  return lower === -1 ? html.indexOf(sign.toUpperCase(), from) : lower;
}
