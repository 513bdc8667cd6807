/** What a character is to the reader of words. */
export const other = 0;
export const letter = 1;
export const digit = 2;

const tableSize = 0x250;
const table = new Uint8Array(tableSize);
for (let code = 0; code < tableSize; code += 1) {
  if (code >= 48 && code <= 57) table[code] = digit;
  else if (/\p{L}/u.test(String.fromCharCode(code))) table[code] = letter;
}
// The ordinal signs ª and º are letters to Unicode and never to people.
table[0xaa] = other;
table[0xba] = other;

/** Letter, digit or other, for one UTF-16 unit. Surrogates (emoji) are other. */
export function kindOf(code: number): number {
  if (code < tableSize) return table[code] ?? other;
  return isFarLetter(code) ? letter : other;
}

function isFarLetter(code: number): boolean {
  if (code >= 0xd800 && code <= 0xdfff) return false;
  if ((code >= 0x2000 && code <= 0x2fff) || code >= 0xfe00) return false;
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
}

/** Whether a unit is one of the plain small letters, which neither end nor part a word. */
export function isPlainSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether a unit of the text as written is a capital letter. */
export function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0xc0) return false;
  if (code <= 0xde) return code !== 0xd7;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
}
