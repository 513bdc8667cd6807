import { placeOf } from './alphabet.ts';

/**
 * A trie of words in one flat hash table of pairs: a node with a letter, and the node they lead to.
 * Compact, one look a letter in the ordinary case, and it does not care how many words there are.
 */
export interface Trie {
  cells: Int32Array;
  nodes: number;
}

/** The first node of every trie; `dead` is where no word goes on. */
export const root = 1;
export const dead = 0;

/** An empty trie with room for some nodes before it must grow (a power of two). */
export function newTrie(room: number): Trie {
  return { cells: new Int32Array(room * 4), nodes: root };
}

/** Where the trie goes from a node by a letter (its place in the alphabet), or `dead`. */
export function next(trie: Trie, node: number, place: number): number {
  const { cells } = trie;
  const mask = cells.length - 2;
  const key = (node << 8) | place;
  let cell = cellOf(key) & mask;
  for (let found = cells[cell]; found !== 0; found = cells[cell]) {
    if (found === key) return cells[cell + 1] ?? dead;
    cell = (cell + 2) & mask;
  }
  return dead;
}

/** The node of a word, made when it is new. */
export function nodeFor(trie: Trie, word: string): number {
  let node = root;
  for (let at = 0; at < word.length; at += 1) {
    const place = placeOf(word.charCodeAt(at));
    const known = next(trie, node, place);
    node = known === dead ? grow(trie, node, place) : known;
  }
  return node;
}

function grow(trie: Trie, node: number, place: number): number {
  trie.nodes += 1;
  if (trie.nodes * 4 > trie.cells.length) enlarge(trie);
  put(trie, (node << 8) | place, trie.nodes);
  return trie.nodes;
}

function put(trie: Trie, key: number, value: number): void {
  const mask = trie.cells.length - 2;
  let cell = cellOf(key) & mask;
  while (trie.cells[cell] !== 0) cell = (cell + 2) & mask;
  trie.cells[cell] = key;
  trie.cells[cell + 1] = value;
}

function enlarge(trie: Trie): void {
  const { cells } = trie;
  trie.cells = new Int32Array(cells.length * 2);
  for (let cell = 0; cell < cells.length; cell += 2) {
    const key = cells[cell] ?? 0;
    if (key !== 0) put(trie, key, cells[cell + 1] ?? dead);
  }
}

function cellOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 1;
}
