import { isRightToLeft, type Language } from '../language/language.ts';
import type { Invitation, LintedDemand } from './invitation.ts';
import { sourceStart } from './text/page.ts';
import { readBody } from './text/read-body.ts';

/** What the bot can mend of an invitation, when the organizer asks for it. What people have written is never rewritten. */
export const mendable = [
  'marked-private',
  'routine-attached',
  'browser-join-explained',
] as const satisfies readonly LintedDemand[];

export type Mendable = (typeof mendable)[number];

/** A sentence that is put into a letter. */
export interface Sentence {
  readonly language: Language;
  readonly words: string;
  /** What stands after the words as a link. */
  readonly link?: { readonly label: string; readonly url: string };
}

/**
 * A letter with sentences of ours above what Teams has put in, or at its end. Whatever else stands there stays as it is, to the byte:
 * without Teams' block the meeting would be one no longer.
 */
export function withSentences(
  invitation: Pick<Invitation, 'body' | 'organizer'>,
  sentences: readonly Sentence[],
): string {
  const { type, content } = invitation.body;
  const at = placeFor(invitation);
  const put = type === 'html' ? sentences.map(inHtml).join('') : `${sentences.map(inText).join('\n')}\n\n`;
  return content.slice(0, at) + put + content.slice(at);
}

/** Before the line that begins Teams' block, and before the tags that open it. */
function placeFor(invitation: Pick<Invitation, 'body' | 'organizer'>): number {
  const { type, content } = invitation.body;
  const { page, lines } = readBody(invitation);
  const first = lines.find(({ sort, start, end }) => sort === 'join' && start < end);
  if (first === undefined) return type === 'html' ? endOf(content) : content.length;
  const at = sourceStart(page, first.start);
  return type === 'html' ? beforeTags(content, at) : at;
}

/** Back over spaces, and over tags that open something and hold nothing yet. */
function beforeTags(html: string, from: number): number {
  let at = from;
  for (;;) {
    const before = html.slice(0, at).trimEnd();
    const open = before.lastIndexOf('<');
    const isTag = before.endsWith('>') && /^<(?!\/|!|html|head|body|td|th|li)[a-z][^<>]*>$/i.test(before.slice(open));
    if (open === -1 || !isTag) return at;
    at = open;
  }
}

function endOf(html: string): number {
  const end = html.search(/<\/body\s*>/i);
  return end === -1 ? html.length : end;
}

function inHtml({ language, words, link }: Sentence): string {
  const direction = isRightToLeft(language) ? ' dir="rtl"' : '';
  const after = link === undefined ? '' : ` <a href="${escaped(link.url)}">${escaped(link.label)}</a>`;
  return `<p lang="${language}"${direction}>${escaped(words)}${after}</p>`;
}

function inText({ words, link }: Sentence): string {
  return link === undefined ? words : `${words} ${link.label}: ${link.url}`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
