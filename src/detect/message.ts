import { detect } from './detect.ts';
import type { Finding } from './finding.ts';
import type { Known } from './known.ts';
import { hasMarkup, visible } from './text/markup.ts';

/** A Teams message as it arrives: plain text, the same as HTML when there is any, and the names of attached files. */
export interface MessageBody {
  readonly text: string;
  readonly html?: string;
  readonly fileNames: readonly string[];
}

/**
 * What in a message its writer should not have written: mentions are no leak, and a quoted reply is another's.
 * Offsets are in the body that was read (the HTML when there is one) or in the file's name.
 */
export function detectInMessage(message: MessageBody, known: Known = {}): readonly Finding[] {
  return [...detectInBody(message, known), ...message.fileNames.flatMap((name) => detectInFileName(name, known))];
}

function detectInBody({ text, html }: MessageBody, known: Known): readonly Finding[] {
  if (html !== undefined) {
    const body = visible(html);
    // Some clients deliver markup without words (a card, a picture) beside a text that has some.
    if (/[\p{L}\p{N}]/u.test(body)) return detect(body, known);
  }
  return detect(hasMarkup(text) ? visible(text) : text, known);
}

/** A file's name is read like an invitation: initials need no other word there. It is by the rules alone: names of files were not learnt from. */
function detectInFileName(name: string, { learned: _none, ...known }: Known): readonly Finding[] {
  return detect(name, { ...known, setting: 'invitation' });
}
