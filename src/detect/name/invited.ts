import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/read.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';
import type { Mention } from './mention.ts';

/** What an invitation makes of a mention: "Kari Brekke, inspektør" is in office, "Samtale om Gunnulv" is about a child. */
export function asInvited(reading: Reading, mention: Mention): Mention {
  if (mention.known) return mention;
  if (isPresented(reading, mention.last) || isNumbered(reading, mention)) return { ...mention, known: true };
  if (mention.severity !== 'hint' || !isSpokenOf(reading, mention.first)) return mention;
  return { ...mention, severity: 'warn' };
}

/** "Maks 20 minutter", "Erna Solberg-kveld": no child's name. */
function isNumbered(reading: Reading, { first, last }: Mention): boolean {
  const after = reading.folded.lower.charCodeAt(reading.ends[last] ?? 0);
  if (after === hyphen) return last > first;
  return first === last && wordAt(reading, first) === 'maks' && /^\d/.test(wordAt(reading, last + 1));
}

const hyphen = 45;

/** A title right after a name, behind a comma, a dash or a bracket. */
function isPresented(reading: Reading, last: number): boolean {
  const end = reading.ends[last] ?? 0;
  const between = reading.folded.lower.slice(end, reading.starts[last + 1]);
  if (!/^ ?[,(–-] ?$/.test(between)) return false;
  return [1, 2].some(
    (step) =>
      reading.sentences[last + step] === reading.sentences[last] &&
      ((reading.flags[last + step] ?? 0) & flag.role) !== 0,
  );
}

/** "Samtale om Bjørgulv": what an invitation is about, where it is no abbreviation. */
function isSpokenOf(reading: Reading, at: number): boolean {
  if (((reading.shapes[at] ?? 0) & shape.allCapitals) !== 0) return false;
  return /^(?:om|ang|angående|angåande|vedr|vedrørende|vedrørande|gjelder|gjeld|gjeldande|about|regarding|concerning)$/.test(
    wordAt(reading, at - 1),
  );
}
