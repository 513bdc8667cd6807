import { detect } from '../../../src/detect/detect.ts';
import type { Finding } from '../../../src/detect/finding.ts';
import type { Known } from '../../../src/detect/known.ts';
import type { Learned } from '../../../src/detect/judge/learned.ts';
import { detectInMessage } from '../../../src/detect/message.ts';
import { hasMarkup } from '../../../src/detect/text/markup.ts';
import { knownOf } from './example.ts';
import type { Item } from './sets.ts';

/** What the detector finds in a labelled message; by the rules alone, where nothing learnt is given. */
export function findIn(item: Item, learned: Learned | undefined): readonly Finding[] {
  const known: Known = { ...knownOf(item), ...(learned !== undefined && { learned }) };
  return hasMarkup(item.text) ? detectInMessage({ text: item.text, fileNames: [] }, known) : detect(item.text, known);
}
