import type { Language } from '../language/language.ts';
import { wordsFor, type ParticipantWords, type Words } from '../language/words.ts';
import type { MessageFinding } from '../protocol/event.ts';
import type { Seen } from '../view/seen.ts';
import { toolsIn } from '../view/tools.ts';

/** Whose routine, and in what language. */
type Reader = Pick<Seen<Language>, 'routine' | 'language'>;

/** Kinds of sensitive content, by category, in words, each once. */
export function kindsOf(categories: readonly string[], { category, somethingSensitive }: Words): readonly string[] {
  const named: Readonly<Record<string, string>> = category;
  const kinds = categories.map((one) => named[one]).filter((kind) => kind !== undefined);
  return kinds.length === 0 ? [somethingSensitive] : [...new Set(kinds)];
}

/** The strongest of some kinds, as it is said to the writer. */
export function strongestKind(
  categories: readonly string[],
  findings: readonly MessageFinding[],
  { kindWritten, somethingSensitive }: ParticipantWords,
): string {
  const named: Readonly<Record<string, string>> = kindWritten;
  const [strongest] = findings
    .filter(({ category }) => categories.includes(category))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  return named[strongest?.category ?? categories[0] ?? ''] ?? somethingSensitive;
}

const severities: readonly MessageFinding['severity'][] = ['block', 'warn', 'hint'];

/** The tools for sensitive notes in a sentence, linked where there is an address; empty when the routine names none. */
export function toolsOf({ routine, language }: Reader): string {
  return wordsFor(language).or(
    toolsIn(routine, language).map(({ name, url }) => (isWebAddress(url) ? `[${name}](${url})` : name)),
  );
}

/** The same without links, for plain text. */
export function toolNames({ routine, language }: Reader): string {
  return wordsFor(language).or(toolsIn(routine, language).map(({ name }) => name));
}

/** The way to the page that says who is responsible, what for, and for how long; nothing where a card cannot link to it. */
export function privacyLink({ routine }: Pick<Seen<Language>, 'routine'>, title: string): readonly string[] {
  return isWebAddress(routine.privacyUrl) ? [`[${title}](${routine.privacyUrl})`] : [];
}

/** Whether an address is one that a card may link to: https, or in the practice room this machine. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^(?:https:\/\/|http:\/\/127\.0\.0\.1[:/])[^\s()[\]]+$/.test(url);
}
