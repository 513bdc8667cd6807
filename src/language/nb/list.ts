/** A list as it is said aloud: "Kari, Ola og Nils". */
export function and(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} og ${items.at(-1) ?? ''}`;
}

/** A choice as it is said aloud: "Public 360 eller fagsystemet". */
export function or(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} eller ${items.at(-1) ?? ''}`;
}
