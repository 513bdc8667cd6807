/** The one of some names that was most likely meant by a mistyped one; `undefined` when none is near. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  if (given.length > 60) return undefined;
  const most = Math.max(1, Math.floor(given.length / 3));
  const lower = given.toLowerCase();
  const begins = (name: string) => lower.length > 3 && name.toLowerCase().startsWith(lower);
  const [best] = names
    .map((name) => ({ name, distance: begins(name) ? 1 : distance(lower, name.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= most)
    .toSorted((a, b) => a.distance - b.distance);
  return best?.name;
}

/** How many letters must be added, removed or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let index = 0; index < a.length; index += 1) {
    const next = [index + 1];
    for (let column = 0; column < b.length; column += 1) {
      const changed = (row[column] ?? 0) + (a[index] === b[column] ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
