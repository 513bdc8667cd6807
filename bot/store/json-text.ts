/**
 * A value as the text of JSON that Postgres takes apart. It refuses half a character (which a cut-off display name can end in)
 * and the character 0, anywhere in the text: in their place stands the sign for what cannot be read.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  // Only half a character is written as an escape from \ud800 on; a whole one is written as itself.
  return text.includes('\\ud') || text.includes('\\u0000') ? text.replace(unreadable, '$1\\ufffd') : text;
}

/** Behind an even number of backslashes: behind an odd one it is a backslash and some letters. */
const unreadable = /(?<!\\)((?:\\\\)*)\\u(?:d[89a-f][\da-f]{2}|0000)/g;
