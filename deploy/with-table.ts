/** The page with other rows in the table that has this head. Throws when there is none. */
export function withTable(page: string, head: string, rows: readonly (readonly string[])[]): string {
  const lines = page.split('\n');
  const start = lines.indexOf(head);
  if (start === -1) throw new Error(`the page holds no table ${head}`);
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  const written = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`);
  return lines.toSpliced(start + 2, length - 2, ...written).join('\n');
}
