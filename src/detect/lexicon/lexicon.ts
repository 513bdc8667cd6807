import { commonness } from '../cue/common-words.ts';
import { isPlainWord, patternsOf, spellingsOf } from './pattern.ts';
import type { Part, Pattern, Spelling } from './pattern.ts';
import type { Classes, Row } from './row.ts';
import { newTrie, nodeFor } from './trie.ts';
import type { Trie } from './trie.ts';

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
  /** How many words there must be before and after the one where matching begins. */
  readonly before: number;
  readonly after: number;
}

/** All vocabulary as one machine: words lead to spellings, spellings to the patterns that begin with them. */
export interface Lexicon {
  readonly trie: Trie;
  readonly infixes: Trie;
  /** By node of the trie: whether a word that goes on (`mark.prefix`) or ends (`mark.exact`) here means anything. */
  readonly marks: Uint8Array;
  /** By node: what a word that ends here, goes on from here, or holds this, tells and is. */
  readonly exact: Ends;
  readonly prefix: Ends;
  readonly infix: Ends;
}

/** What a node of the trie may be, as bits: one byte a node stays close at hand. */
export const mark = { prefix: 1, exact: 2 } as const;

/** The spellings a word is of: a short list, or a set where there are many. */
export type Spellings = readonly number[] | ReadonlySet<number>;

/** By node of a trie: what the word tells, which spellings it is of, and the patterns whose search begins with it. */
export interface Ends {
  readonly flags: Int32Array;
  readonly spellings: readonly (Spellings | undefined)[];
  readonly templates: readonly (readonly Template[] | undefined)[];
}

interface Draft {
  flags: Int32Array;
  readonly ids: (number[] | undefined)[];
}

/** Room for the shipped vocabulary, and for an organisation's own few words. */
const manyNodes = 1 << 16;
const fewNodes = 1 << 11;

/** Compiles rows and classes. Takes some tens of milliseconds: do it once. */
export function compileLexicon(rows: readonly Row[], classes: Classes): Lexicon {
  const trie = newTrie(rows.length > 20 ? manyNodes : fewNodes);
  const infixes = newTrie(fewNodes);
  const drafts = { exact: newDraft(), prefix: newDraft(), infix: newDraft() };
  const insert = ({ word, kind }: Spelling, id: number | undefined, flags: number): void => {
    note(drafts[kind], nodeFor(kind === 'infix' ? infixes : trie, word), id, flags);
  };
  const known = new Map<string, readonly Spelling[]>();
  const spellings = (key: string): readonly Spelling[] => spellingsOf(key, classes, known);
  const patterns = rows.flatMap((row) =>
    patternsOf(row, (word) => {
      if (!('flags' in row) || !isPlainWord(word)) return false;
      for (const spelling of spellings(word)) insert(spelling, undefined, row.flags);
      return true;
    }),
  );
  for (const { row, parts } of patterns) {
    if ('flags' in row && parts.length === 1)
      for (const spelling of spellings(keyOf(parts))) insert(spelling, undefined, row.flags);
  }
  const findings = patterns.filter(({ row, parts }) => !('flags' in row) || parts.length > 1);
  const ids = numbered(findings);
  for (const [key, id] of ids) for (const spelling of spellings(key)) insert(spelling, id, 0);
  const templates = templatesOf(findings, ids, spellings);
  const exact = ended(drafts.exact, trie.nodes, templates);
  const prefix = ended(drafts.prefix, trie.nodes, templates);
  const infix = ended(drafts.infix, infixes.nodes, templates);
  return { trie, infixes, marks: marksOf(trie.nodes, exact, prefix), exact, prefix, infix };
}

function marksOf(nodes: number, exact: Ends, prefix: Ends): Uint8Array {
  const marks = new Uint8Array(nodes + 1);
  for (let node = 0; node <= nodes; node += 1) {
    if (means(prefix, node)) marks[node] = mark.prefix;
    if (means(exact, node)) marks[node] = (marks[node] ?? 0) | mark.exact;
  }
  return marks;
}

/** Whether a node tells anything or is of any spelling. */
export function means({ flags, spellings }: Ends, node: number): boolean {
  return flags[node] !== 0 || spellings[node] !== undefined;
}

function keyOf(parts: readonly Part[]): string {
  return parts[0]?.key ?? '';
}

function numbered(patterns: readonly Pattern[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  for (const { parts } of patterns) for (const { key } of parts) if (!ids.has(key)) ids.set(key, ids.size);
  return ids;
}

function templatesOf(
  patterns: readonly Pattern[],
  ids: ReadonlyMap<string, number>,
  spellings: (key: string) => readonly Spelling[],
): readonly (readonly Template[])[] {
  const costs = new Map<string, number>();
  for (const key of ids.keys()) costs.set(key, costOf(spellings(key)));
  const byId: Template[][] = Array.from(ids, () => []);
  for (const { row, parts } of patterns) {
    const anchor = rarest(parts, costs);
    const places = parts.map(({ key, gap, optional }) => ({ id: ids.get(key) ?? 0, gap, optional }));
    const before = needed(places.slice(0, anchor));
    const after = needed(places.slice(anchor + 1));
    byId[places[anchor]?.id ?? 0]?.push({ row, places, anchor, before, after });
  }
  return byId;
}

function needed(places: readonly Place[]): number {
  return places.filter(({ optional }) => !optional).length;
}

/** How often a place is met in text, roughly: a search should begin where there is least to look at. */
function costOf(spellings: readonly Spelling[]): number {
  return spellings.reduce((cost, { word }) => cost + commonness(word), 0);
}

function rarest(parts: readonly Part[], costs: ReadonlyMap<string, number>): number {
  let best = 0;
  let least = Infinity;
  for (const [at, { key, optional }] of parts.entries()) {
    const cost = costs.get(key) ?? 0;
    if (optional || cost >= least) continue;
    least = cost;
    best = at;
  }
  return best;
}

function newDraft(): Draft {
  return { flags: new Int32Array(fewNodes), ids: [] };
}

function note(draft: Draft, node: number, id: number | undefined, flags: number): void {
  if (flags !== 0) {
    if (node >= draft.flags.length) draft.flags = grown(draft.flags, node);
    draft.flags[node] = (draft.flags[node] ?? 0) | flags;
  }
  if (id === undefined) return;
  while (draft.ids.length <= node) draft.ids.push(undefined);
  const ids = draft.ids[node];
  if (ids === undefined) draft.ids[node] = [id];
  else if (!ids.includes(id)) ids.push(id);
}

function grown(flags: Int32Array, node: number): Int32Array {
  const more = new Int32Array(Math.max(flags.length * 2, node + 1));
  more.set(flags);
  return more;
}

/** Lists longer than this are searched as sets. */
const longestList = 6;

function ended(draft: Draft, nodes: number, templates: readonly (readonly Template[])[]): Ends {
  const flags = new Int32Array(nodes + 1);
  flags.set(draft.flags.subarray(0, nodes + 1));
  const spellings: (Spellings | undefined)[] = [];
  const begun: (readonly Template[] | undefined)[] = [];
  for (const list of draft.ids) {
    spellings.push(list === undefined || list.length <= longestList ? list : new Set(list));
    const found = list === undefined ? undefined : beginningAt(list, templates);
    begun.push(found);
  }
  return { flags, spellings, templates: begun };
}

function beginningAt(
  list: readonly number[],
  templates: readonly (readonly Template[])[],
): readonly Template[] | undefined {
  const found = list.length === 1 ? templates[list[0] ?? 0] : list.flatMap((id) => templates[id] ?? []);
  return found === undefined || found.length === 0 ? undefined : found;
}
