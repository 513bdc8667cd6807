import type { Folded } from './fold.ts';

/** The same text with some stretches blanked, so that no word or number is read there. */
export function masked(folded: Folded, stretches: readonly { readonly start: number; readonly end: number }[]): Folded {
  if (stretches.length === 0) return folded;
  return { ...folded, plain: blank(folded.plain, stretches), lower: blank(folded.lower, stretches) };
}

/** Web addresses, but for a file's name at their end. */
export function links(folded: Folded): readonly { readonly start: number; readonly end: number }[] {
  const { lower } = folded;
  if (!lower.includes('://') && !lower.includes('www.')) return [];
  const found: { start: number; end: number }[] = [];
  for (const { index } of lower.matchAll(/:\/\/|www\./g)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const start = lower.charAt(index) === ':' ? schemeStart(lower, index) : index;
    const end = linkEnd(lower, index);
    found.push({ start, end: fileStart(lower, index, end) ?? end });
  }
  return found;
}

function schemeStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 10 && /[a-z]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function linkEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !endsLink(text.charCodeAt(end))) end += 1;
  return end;
}

/** White space, and the signs around a link: < > ". */
function endsLink(code: number): boolean {
  return code <= 32 || code === 34 || code === 60 || code === 62;
}

function fileStart(text: string, from: number, end: number): number | undefined {
  const slash = text.lastIndexOf('/', end - 1);
  if (slash <= from + 2) return undefined;
  return /\.(?:pdf|docx?|xlsx?|pptx?|txt|odt|rtf|jpe?g|png)$/.test(text.slice(Math.max(slash, end - 6), end))
    ? slash + 1
    : undefined;
}

function blank(text: string, stretches: readonly { readonly start: number; readonly end: number }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of stretches) {
    if (start < at) continue;
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}
