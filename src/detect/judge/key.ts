/** Where the reckoning of a key begins (FNV-1a, 32 bits). */
export const startOf = -2128831035;

const prime = 16777619;

/** A key with one more unit of a text. */
export function withCode(key: number, code: number): number {
  return Math.imul(key ^ code, prime);
}

/** The key of two things together, in this order. */
export function mixed(first: number, second: number): number {
  return Math.imul(Math.imul(first, 31) ^ second, prime);
}

/** Spreads a key over all its bits, so that any of them may serve as an address. */
export function finished(key: number): number {
  const once = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) >>> 0;
}

/** The key of a text. */
export function keyOf(text: string): number {
  let key = startOf;
  for (let at = 0; at < text.length; at += 1) key = withCode(key, text.charCodeAt(at));
  return finished(key);
}

/** What the keys of each kind begin with; `name` stands for every given name, `nothing` for the word before the first. */
export const seeds: Readonly<Record<'word' | 'piece' | 'about' | 'name' | 'nothing', number>> = {
  word: 11,
  piece: 12,
  about: 13,
  name: 14,
  nothing: 15,
};
