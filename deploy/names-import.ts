// npm run names:import -- FILE: takes given names from Statistics Norway's open table into the shipped list.
// FILE is StatBank table 10501 saved as CSV or tab-separated text (ssb.no, open licence NLOD: state the source).
import { readFileSync, writeFileSync } from 'node:fs';
import { ambiguousNames, capitalNames, givenNames } from '../src/detect/name/given-names.ts';

const target = new URL('../src/detect/name/given-names.ts', import.meta.url);
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run names:import -- FILE   (StatBank table 10501 as CSV or tab-separated text)');
  process.exit(2);
}
const before = wordsIn(`${givenNames} ${capitalNames} ${ambiguousNames}`);
const found = namesIn(readFileSync(file, 'utf8'));
const source = readFileSync(target, 'utf8');
writeFileSync(
  target,
  withNames(withNames(source, 'givenNames', [...wordsIn(givenNames), ...found.plain]), 'ambiguousNames', [
    ...wordsIn(ambiguousNames),
    ...found.doubtful,
  ]),
);
console.log(
  `${String(found.plain.length + found.doubtful.length)} names added, ${String(found.doubtful.length)} of them also words; run npm test before you deploy.`,
);

/** The first column that is a name, lower-cased; a last column of 1 marks names that are also everyday words. */
function namesIn(table: string): { readonly plain: readonly string[]; readonly doubtful: readonly string[] } {
  const plain = new Set<string>();
  const doubtful = new Set<string>();
  for (const line of table.split(/\r?\n/)) {
    const cells = line.split(/[\t;,]/).map((cell) => cell.replaceAll('"', '').trim());
    const name = cells.find((cell) => cell !== '')?.toLowerCase();
    if (
      line.startsWith('#') ||
      name === undefined ||
      !/^\p{L}{2,20}$/u.test(name) ||
      before.has(name) ||
      !/\d/.test(line)
    )
      continue;
    (cells.at(-1) === '1' ? doubtful : plain).add(name);
  }
  return { plain: [...plain], doubtful: [...doubtful] };
}

function wordsIn(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/).filter((name) => name !== ''));
}

/** The source with one of its lists written anew, in order, fourteen names a line. */
function withNames(text: string, list: string, names: readonly string[]): string {
  const sorted = [...new Set(names)].sort((a, b) => a.localeCompare(b, 'nb'));
  const lines = Array.from({ length: Math.ceil(sorted.length / 14) }, (_, at) =>
    sorted.slice(at * 14, at * 14 + 14).join(' '),
  );
  const start = text.indexOf(`export const ${list} = \``);
  const end = text.indexOf('`;', start);
  if (start === -1 || end === -1) throw new Error(`${list} is not where it should be in ${target.pathname}.`);
  return `${text.slice(0, start)}export const ${list} = \`\n${lines.join('\n')}\n${text.slice(end)}`;
}
