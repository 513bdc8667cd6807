import type { Reading } from '../text/reading.ts';
import type { Stretch } from './features.ts';

/** As many words as most messages have at most. */
const enough = 40;
/** Where nobody ends a sentence, it is ended here. */
const most = 80;

/**
 * A text as stretches to be judged one by one: whole sentences, until there are enough words. Nearly every message is one; in a long
 * one what tells would be lost among what does not.
 */
export function stretchesOf({ sentenceEnds }: Pick<Reading, 'sentenceEnds'>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let reached = 0;
  for (const end of sentenceEnds) {
    if (end - from > most && reached > from) {
      stretches.push({ from, end: reached });
      from = reached;
    }
    for (; end - from > most; from += most) stretches.push({ from, end: from + most });
    reached = end;
    if (end - from < enough) continue;
    stretches.push({ from, end });
    from = end;
  }
  if (reached > from) stretches.push({ from, end: reached });
  return stretches;
}

/** The sentences of a stretch. */
export function sentencesOf({ sentences }: Pick<Reading, 'sentences'>, { from, end }: Stretch): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = from;
  for (let at = from + 1; at <= end; at += 1) {
    if (at < end && sentences[at] === sentences[start]) continue;
    found.push({ from: start, end: at });
    start = at;
  }
  return found;
}
