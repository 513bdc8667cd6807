import { joiner, referred } from './entity.ts';

/** Whether a text has markup as Teams writes it: tags or named characters. */
export function hasMarkup(text: string): boolean {
  return /<(?:\/?[a-z]|!--)|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i.test(text);
}

/**
 * What a reader sees of a message's markup, at the same offsets: tags and what they hide are blanked, named
 * characters become themselves followed by invisible ones. Mentions and quoted replies are blanked too.
 */
export function visible(html: string): string {
  const parts: string[] = [];
  const missing = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      parts.push(decoded(html.slice(at)));
      break;
    }
    parts.push(decoded(html.slice(at, open)));
    const end = tagEnd(html, open);
    const tag = html.slice(open, Math.min(end, open + longestTag));
    const hidden = hiddenEnd(html, tag, end, missing);
    parts.push(filler(tag, (hidden ?? end) - open));
    at = hidden ?? end;
  }
  return parts.join('');
}

/** Only the beginning of a tag is looked at. */
const longestTag = 2000;

function tagEnd(html: string, open: number): number {
  if (!/[a-z/!]/i.test(html.charAt(open + 1))) return open + 1;
  const close = html.indexOf('>', open);
  return close === -1 ? html.length : close + 1;
}

/** The end of an element whose content is no words of the writer's. */
function hiddenEnd(html: string, tag: string, end: number, missing: Set<string>): number | undefined {
  const name = /^<([a-z]+)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === 'at' || name === 'attachment' || name === 'style' || name === 'script')
    return closing(html, name, end, missing);
  if (name === 'blockquote' && tag.includes('schema.skype.com/Reply')) return closing(html, name, end, missing);
  if (name === 'span' && tag.includes('schema.skype.com/Mention')) return closing(html, name, end, missing);
  return undefined;
}

/** The end of the closing tag after a place. One that is missing is looked for once only: the work stays linear. */
function closing(html: string, name: string, from: number, missing: Set<string>): number {
  if (missing.has(name)) return from;
  const start = html.indexOf(`</${name}`, from);
  if (start === -1) {
    missing.add(name);
    return from;
  }
  return tagEnd(html, start);
}

/** A tag's width in blanks: a break for blocks, an emoji's own sign for emoji, nothing at all inside a word. */
function filler(tag: string, width: number): string {
  if (/^<(?:br|\/?p|\/?div|\/?li|\/?h\d|\/?tr|\/?blockquote)\b/i.test(tag)) return '\n'.padEnd(width, ' ');
  if (/^<(?:emoji|img)\b/i.test(tag)) return ` ${emojiOf(tag)}`.padEnd(width, ' ').slice(0, width);
  if (/^<\/?(?:b|i|u|s|em|strong|font|mark|sub|sup)\b/i.test(tag)) return joiner.repeat(width);
  return ' '.repeat(width);
}

function emojiOf(tag: string): string {
  const alt = /\balt="([^"]{1,8})"/i.exec(tag)?.[1] ?? '';
  return /\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:([a-z]{2,8})|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole, name?: string, decimal?: string, hex?: string) =>
      referred(name, decimal, hex)?.padEnd(whole.length, joiner) ?? whole,
  );
}
