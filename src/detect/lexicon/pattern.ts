import type { Classes, Row } from './row.ts';

/** One place of a pattern: a spelling (a key shared by all patterns that use it) and the words before it that do not matter. */
export interface Part {
  readonly key: string;
  readonly gap: number;
  readonly optional: boolean;
}

/** A row's word or phrase, taken apart. */
export interface Pattern {
  readonly row: Row;
  readonly parts: readonly Part[];
}

/** A way to write a part: a whole word, the beginning of one, or anything inside one. */
export interface Spelling {
  readonly word: string;
  readonly kind: 'exact' | 'prefix' | 'infix';
}

/** Every pattern of a row, but for the words that are `taken` as they come: most words need no taking apart. */
export function patternsOf(row: Row, taken: (word: string) => boolean = () => false): readonly Pattern[] {
  const words = (row.words ?? '').split(/\s+/).filter((word) => word !== '' && !taken(word));
  const phrases = (row.phrases ?? '').split('\n').map((line) => line.trim());
  return [...words, ...phrases.filter((line) => line !== '')].map((text) => ({ row, parts: partsOf(text) }));
}

/** Whether a word stands for itself alone, without hyphen, apostrophe or choice. */
export function isPlainWord(word: string): boolean {
  return !/[-'’?]/.test(word);
}

/** The ways to write a part, its classes unfolded. Classes are unfolded once: `known` remembers them. */
export function spellingsOf(
  key: string,
  classes: Classes,
  known: Map<string, readonly Spelling[]>,
): readonly Spelling[] {
  if (!key.includes('|') && !key.startsWith('@')) return [spellingOf(key)];
  return key
    .split('|')
    .flatMap((text) => (text.startsWith('@') ? classSpellings(text, classes, known) : [spellingOf(text)]));
}

function classSpellings(name: string, classes: Classes, known: Map<string, readonly Spelling[]>): readonly Spelling[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = classes[name.slice(1)];
  if (words === undefined) throw new Error(`The vocabulary uses the class ${name}, which does not exist.`);
  const spellings = words.split(/\s+/).flatMap((word) => (word === '' ? [] : spellingsOf(word, classes, known)));
  known.set(name, spellings);
  return spellings;
}

function spellingOf(text: string): Spelling {
  if (text.startsWith('*')) return { word: text.replaceAll('*', ''), kind: 'infix' };
  return text.endsWith('*') ? { word: text.slice(0, -1), kind: 'prefix' } : { word: text, kind: 'exact' };
}

function partsOf(text: string): readonly Part[] {
  if (!/[\s\-'’?]/.test(text)) return [{ key: text, gap: 0, optional: false }];
  const parts: Part[] = [];
  let gap = 0;
  for (const piece of text.split(/[\s\-'’]+/)) {
    if (piece.startsWith('~')) {
      gap = Number(piece.slice(1));
      continue;
    }
    const optional = piece.endsWith('?');
    parts.push({ key: optional ? piece.slice(0, -1) : piece, gap, optional });
    gap = 0;
  }
  return parts;
}
