import { placeOf } from './alphabet.ts';

/**
 * A trie of words in one flat hash table: the key is a node and a letter, the value the next node.
 * Compact, one probe a letter in the ordinary case, and it does not care how many words there are.
 */
export interface Trie {
  keys: Int32Array;
  values: Int32Array;
  nodes: number;
}

/** The first node of every trie; `dead` is where no word goes on. */
export const root = 1;
export const dead = 0;

/** An empty trie with room for some nodes before it must grow (a power of two). */
export function newTrie(room: number): Trie {
  return { keys: new Int32Array(room * 2), values: new Int32Array(room * 2), nodes: root };
}

/** Where the trie goes from a node by a letter (its place in the alphabet), or `dead`. */
export function next(trie: Trie, node: number, place: number): number {
  const { keys, values } = trie;
  const mask = keys.length - 1;
  const key = (node << 8) | place;
  let slot = slotOf(key) & mask;
  for (let found = keys[slot]; found !== 0; found = keys[slot]) {
    if (found === key) return values[slot] ?? dead;
    slot = (slot + 1) & mask;
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
  if (trie.nodes * 2 > trie.keys.length) enlarge(trie);
  put(trie, (node << 8) | place, trie.nodes);
  return trie.nodes;
}

function put(trie: Trie, key: number, value: number): void {
  const mask = trie.keys.length - 1;
  let slot = slotOf(key) & mask;
  while (trie.keys[slot] !== 0) slot = (slot + 1) & mask;
  trie.keys[slot] = key;
  trie.values[slot] = value;
}

function enlarge(trie: Trie): void {
  const { keys, values } = trie;
  trie.keys = new Int32Array(keys.length * 2);
  trie.values = new Int32Array(keys.length * 2);
  keys.forEach((key, slot) => key !== 0 && put(trie, key, values[slot] ?? dead));
}

function slotOf(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
