/** The shortest word whose misspellings are told apart from other words. */
const shortest = 9;

/**
 * The common slips in a long word: a letter left out, doubled, or swapped with the next.
 * The first two letters are kept (people get them right) and so is the length of the end.
 */
export function misspellings(word: string): readonly string[] {
  if (word.length < shortest) return [];
  const slips: string[] = [];
  for (let at = 2; at < word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    const char = word.charAt(at);
    if (at < word.length - 1) slips.push(before + after);
    if (char !== word.charAt(at + 1)) slips.push(before + char + char + after);
    if (after !== '' && after.charAt(0) !== char) slips.push(before + after.charAt(0) + char + after.slice(1));
  }
  return slips;
}
