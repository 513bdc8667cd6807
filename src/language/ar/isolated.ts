/** A name or an address inside a sentence from right to left, whichever way it is written itself (Unicode's FSI and PDI). */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
