const size = 0x700;

/** From a lower-case letter or digit to its place in the trie's alphabet; 0 is not in it. */
const places = new Uint8Array(size);
let count = 0;

for (const char of 'abcdefghijklmnopqrstuvwxyzæøå0123456789') place(char.charCodeAt(0));
for (let code = 0x430; code <= 0x45f; code += 1) place(code);
place(0x491);
for (let code = 0x621; code <= 0x64a; code += 1) place(code);
for (let code = 0xe0; code < 0x180; code += 1) placeAsBase(code);
places['ä'.charCodeAt(0)] = placeOf('æ'.charCodeAt(0));
places['ö'.charCodeAt(0)] = placeOf('ø'.charCodeAt(0));
places['ł'.charCodeAt(0)] = placeOf('l'.charCodeAt(0));
places['đ'.charCodeAt(0)] = placeOf('d'.charCodeAt(0));

/** The place of one unit of lower-case text in the alphabet, or 0. */
export function placeOf(code: number): number {
  return code < size ? (places[code] ?? 0) : 0;
}

function place(code: number): void {
  count += 1;
  places[code] = count;
}

/** Accents mean nothing (é is e), but å, æ and ø are letters of their own. */
function placeAsBase(code: number): void {
  if (places[code] !== 0) return;
  const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  if (base < 128) places[code] = placeOf(base);
}
