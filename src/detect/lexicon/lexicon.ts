import { patternsOf, spellingsOf } from './pattern.ts';
import type { Part, Pattern, Spelling } from './pattern.ts';
import type { Classes, Row } from './row.ts';
import { newTrie, nodeFor } from './trie.ts';
import type { Trie } from './trie.ts';
import { misspellings } from './typo.ts';

/** A part ready for matching: the number of its spelling instead of the key. */
export interface Place {
  readonly id: number;
  readonly gap: number;
  readonly optional: boolean;
}

/** A pattern ready for matching; matching begins at its rarest place. */
export interface Template {
  readonly row: Row;
  readonly places: readonly Place[];
  readonly anchor: number;
}

/** All vocabulary as one machine: words lead to spellings, spellings to the patterns that begin with them. */
export interface Lexicon {
  readonly trie: Trie;
  readonly infixes: Trie;
  /** By node: what a word that ends here, goes on from here, or holds this, tells and is. */
  readonly exact: Ends;
  readonly prefix: Ends;
  readonly infix: Ends;
  /** By spelling. */
  readonly templates: readonly (readonly Template[])[];
}

interface Ends {
  readonly flags: Int32Array;
  readonly ids: readonly (readonly number[] | undefined)[];
}

interface Draft {
  readonly flags: Map<number, number>;
  readonly ids: Map<number, number[]>;
}

/** Compiles rows and classes. Takes some tens of milliseconds: do it once. */
export function compileLexicon(rows: readonly Row[], classes: Classes): Lexicon {
  const trie = newTrie(rows.length > 20 ? 1 << 17 : 1 << 10);
  const infixes = newTrie(1 << 9);
  const drafts = { exact: newDraft(), prefix: newDraft(), infix: newDraft() };
  const insert = (spelling: Spelling, id: number | undefined, flags: number): void => {
    const node = nodeFor(spelling.kind === 'infix' ? infixes : trie, spelling.word);
    note(drafts[spelling.kind], node, id, flags);
  };
  const known = new Map<string, readonly Spelling[]>();
  const patterns = rows.flatMap(patternsOf);
  const { single, compound } = parted(patterns);
  for (const pattern of single) {
    const { row } = pattern;
    if ('flags' in row)
      for (const spelling of spellingsOf(keyOf(pattern), classes, known)) insert(spelling, undefined, row.flags);
  }
  const findings = [...single.filter(({ row }) => !('flags' in row)), ...compound];
  const ids = numbered(findings);
  for (const [key, id] of ids) for (const spelling of spellingsOf(key, classes, known)) insert(spelling, id, 0);
  for (const [word, id] of typing(single, ids)) insert({ word, kind: 'prefix' }, id, 0);
  return {
    trie,
    infixes,
    exact: ended(drafts.exact, trie.nodes),
    prefix: ended(drafts.prefix, trie.nodes),
    infix: ended(drafts.infix, infixes.nodes),
    templates: templatesOf(findings, ids),
  };
}

function parted(patterns: readonly Pattern[]): {
  readonly single: readonly Pattern[];
  readonly compound: readonly Pattern[];
} {
  return {
    single: patterns.filter(({ parts }) => parts.length === 1),
    compound: patterns.filter(({ parts }) => parts.length > 1),
  };
}

function keyOf(pattern: Pattern): string {
  return pattern.parts[0]?.key ?? '';
}

function numbered(patterns: readonly Pattern[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const { parts } of patterns) for (const { key } of parts) if (!ids.has(key)) ids.set(key, ids.size);
  return ids;
}

/** The misspellings of long words that begin a finding by themselves. */
function typing(single: readonly Pattern[], ids: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return single.flatMap((pattern) => {
    const key = keyOf(pattern);
    const id = ids.get(key);
    if ('flags' in pattern.row || id === undefined || !/^[^*@|]+\*$/.test(key)) return [];
    return misspellings(key.slice(0, -1)).map((word) => [word, id] as const);
  });
}

function templatesOf(patterns: readonly Pattern[], ids: ReadonlyMap<string, number>): readonly (readonly Template[])[] {
  const uses = new Map<string, number>();
  for (const { parts } of patterns) for (const { key } of parts) uses.set(key, (uses.get(key) ?? 0) + weightOf(key));
  const byId: Template[][] = Array.from(ids, () => []);
  for (const { row, parts } of patterns) {
    const anchor = rarest(parts, uses);
    const places = parts.map(({ key, gap, optional }) => ({ id: ids.get(key) ?? 0, gap, optional }));
    byId[places[anchor]?.id ?? 0]?.push({ row, places, anchor });
  }
  return byId;
}

/** Classes and short words are common in text: a pattern does not begin at them when it can choose. */
function weightOf(key: string): number {
  return key.startsWith('@') ? 50 : key.length <= 3 ? 10 : 1;
}

function rarest(parts: readonly Part[], uses: ReadonlyMap<string, number>): number {
  let best = 0;
  let least = Infinity;
  for (const [at, { key, optional }] of parts.entries()) {
    const count = uses.get(key) ?? 0;
    if (optional || count >= least) continue;
    least = count;
    best = at;
  }
  return best;
}

function newDraft(): Draft {
  return { flags: new Map(), ids: new Map() };
}

function note(draft: Draft, node: number, id: number | undefined, flags: number): void {
  if (flags !== 0) draft.flags.set(node, (draft.flags.get(node) ?? 0) | flags);
  if (id === undefined) return;
  const ids = draft.ids.get(node);
  if (ids === undefined) draft.ids.set(node, [id]);
  else if (!ids.includes(id)) ids.push(id);
}

function ended(draft: Draft, nodes: number): Ends {
  const flags = new Int32Array(nodes + 1);
  for (const [node, bits] of draft.flags) flags[node] = bits;
  const ids: (readonly number[] | undefined)[] = Array.from({ length: nodes + 1 });
  for (const [node, list] of draft.ids) ids[node] = list;
  return { flags, ids };
}
