import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ownFile } from '../../../bot/own-files.ts';

/** A labelled message, as the sets have them. */
export interface Item {
  readonly id: string;
  readonly kind: 'chat' | 'invitation';
  readonly lang: string;
  /** How it was meant, where the set says so. */
  readonly sort?: 'plain' | 'trap' | 'said' | 'implied';
  readonly text: string;
  readonly sensitive: boolean;
  readonly findings: readonly { readonly category: string; readonly text: string }[];
  readonly participants: readonly string[];
}

/** The messages of one author. */
export interface Author {
  readonly name: string;
  readonly items: readonly Item[];
  /** Whether the rules have been mended by these messages, and so find everything in them. */
  readonly known: boolean;
}

const hands = Array.from({ length: 12 }, (_, at) => `corpus/h${String(at + 1).padStart(2, '0')}.jsonl`);

/** Every set that may be learnt from, author by author. What is kept for judging alone is not among them. */
const sets: readonly { readonly file: string; readonly known: boolean }[] = [
  ...hands.map((file) => ({ file, known: false })),
  { file: 'validation/author-d.jsonl', known: false },
  ...['validation/author-a.jsonl', 'validation/author-b.jsonl', 'validation/author-c.jsonl'].map((file) => ({
    file,
    known: true,
  })),
  ...['dev.jsonl', 'repair.jsonl', 'author-detector.jsonl'].map((file) => ({ file, known: true })),
];

/** The messages of a file in the format of the development set. */
export function itemsIn(file: string): readonly Item[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Item);
}

/** All authors that may be learnt from. */
export function authors(): readonly Author[] {
  return sets.map(({ file, known }) => ({
    name: basename(file, '.jsonl'),
    items: itemsIn(ownFile(`test/detect/${file}`)),
    known,
  }));
}

/** The digest of all that may be learnt from. */
export function digestOfSets(): string {
  const hash = createHash('sha256');
  for (const { file } of sets) hash.update(readFileSync(ownFile(`test/detect/${file}`)));
  return hash.digest('hex');
}
