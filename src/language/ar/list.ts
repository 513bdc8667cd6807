/** Arabic says "and" before each of them, written together with it. */
export function and(items: readonly string[]): string {
  return items.join(' و');
}

export function or(items: readonly string[]): string {
  return items.join(' أو ');
}
