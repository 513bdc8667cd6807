/** A list as it is said aloud: "Kari, Ola og Nils", with the word that stands before the last. */
export function listing(word: string): (items: readonly string[]) => string {
  return (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}
