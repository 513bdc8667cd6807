import type { Words } from '../language/words.ts';
import type { Tool } from '../routine/routine.ts';

/** Kinds of sensitive content, by category, in words, each once. */
export function kindsOf(categories: readonly string[], { category, somethingSensitive }: Words): readonly string[] {
  const named: Readonly<Record<string, string>> = category;
  const kinds = categories.map((one) => named[one]).filter((kind) => kind !== undefined);
  return kinds.length === 0 ? [somethingSensitive] : [...new Set(kinds)];
}

/** The tools for sensitive notes in a sentence, linked where there is an address; empty when the routine names none. */
export function toolsOf(tools: readonly Tool[], { or }: Words): string {
  return or(tools.map(({ name, url }) => (isWebAddress(url) ? `[${name}](${url})` : name)));
}

/** The same without links, for plain text. */
export function toolNames(tools: readonly Tool[], { or }: Words): string {
  return or(tools.map(({ name }) => name));
}

/** Whether an address is one that a card may link to. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https:\/\/[^\s()[\]]+$/.test(url);
}
