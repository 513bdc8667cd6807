/** How a word is written, as bits. */
export const shape = {
  capital: 1,
  allCapitals: 2,
  /** First word of its sentence, where a capital says nothing. */
  opening: 4,
  digits: 8,
  hasDigit: 16,
  /** Bound to the word before by a hyphen. */
  hyphen: 32,
  /** A full stop follows at once. */
  dot: 64,
} as const;
