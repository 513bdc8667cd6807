import { flag } from '../lexicon/flag.ts';
import type { Row } from '../lexicon/row.ts';
import { ambiguousNames, capitalNames, farNames, givenNames } from './given-names.ts';

/** The given names as rows of the vocabulary, each with its genitive. */
export const nameRows: readonly Row[] = nameRowsOf(givenNames, 0).concat(
  nameRowsOf(capitalNames, flag.small),
  nameRowsOf(ambiguousNames, flag.ambiguous | flag.small),
  { flags: flag.name, words: farNames },
);

function nameRowsOf(names: string, extra: number): Row[] {
  const list = names.split(/\s+/).filter((name) => name !== '');
  return [
    { flags: flag.name | extra, words: list.map((name) => (name.endsWith('s') ? name : `${name} ${name}s`)).join(' ') },
  ];
}
