import { flag } from '../lexicon/flag.ts';
import type { Row } from '../lexicon/row.ts';
import { ambiguousNames, capitalNames, farNames, givenNames } from './given-names.ts';

/** Every name, so that Lukas is not taken for Luka's. */
const all: ReadonlySet<string> = new Set(`${givenNames} ${capitalNames} ${ambiguousNames}`.split(/\s+/));

/** The given names as rows of the vocabulary, each with its genitive. */
export const nameRows: readonly Row[] = nameRowsOf(givenNames, 0).concat(
  nameRowsOf(capitalNames, flag.small),
  nameRowsOf(ambiguousNames, flag.ambiguous | flag.small),
  { flags: flag.name, words: farNames },
);

function nameRowsOf(names: string, extra: number): Row[] {
  const list = names.split(/\s+/).filter((name) => name !== '');
  const words = list.map((name) => (name.endsWith('s') || all.has(`${name}s`) ? name : `${name} ${name}s`));
  return [{ flags: flag.name | extra, words: words.join(' ') }];
}
