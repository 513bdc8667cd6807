import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/read.ts';
import type { Reading } from '../text/reading.ts';

// What shows that a capitalised word in no list is somebody's name.

/** "Zoya vil vise dere boka hun har laget": a pronoun further on says that the first word is somebody, where nobody else is spoken of. */
export function isMeantLater(reading: Reading, at: number): boolean {
  const sentence = reading.sentences[at] ?? 0;
  if (((reading.sentenceFlags[sentence] ?? 0) & (flag.kin | flag.role | flag.name)) !== 0) return false;
  for (let here = at + 2; reading.sentences[here] === sentence; here += 1)
    if (/^(?:han|hun|ham|henne|hans|hennes|hennar|he|she|his|him)$/.test(wordAt(reading, here))) return true;
  return false;
}

/** "Tobi's assistant", but no occasion: "Parents' evening". */
export function isOwner(reading: Reading, at: number): boolean {
  return (
    wordAt(reading, at + 1) === 's' &&
    /^['’]$/.test(reading.folded.lower.slice(reading.ends[at], reading.starts[at + 1])) &&
    !/^(?:day|evening|meeting|office|association|conference|hall|week)$/.test(wordAt(reading, at + 2))
  );
}

/** "Wei gråter hver morgen", "hvorfor Wei ikke …": what only people do. A plural is no name. */
export function isSomebody(reading: Reading, at: number): boolean {
  const after = wordAt(reading, at + 1);
  if (
    /^(?:hvorfor|kvifor|hvordan|korleis|why)$/.test(wordAt(reading, at - 1)) &&
    /^(?:ikke|ikkje|har|er|vil)$/.test(after)
  )
    return true;
  return personal.test(after) && !/(?:er|ere|ar|ane|ene|en|et)$/.test(wordAt(reading, at));
}

const personal =
  /^(?:gråter|græt|sover|søv|biter|spytter|leker|leikar|trives|trivst|nekter|nektar|gruer|gruar|savner|saknar|krangler|tisser|sliter|strever|strevar|skulker|smiler|mobber|banner|rømmer|lyver|tegner|teiknar|spiser|et|cries|sleeps|bites|refuses|plays|eats|struggles|hides|misses)$/;

/** "Tjodolv", "Audgunn": two old words put together as given names are, whether it is in the list or not. */
export function isBuiltAsName(word: string): boolean {
  return word.length >= 6 && /(?:olv|ulv|leiv|leif|mund|bjørg|hild|laug|veig|gunn|frid|geir|grim)s?$/.test(word);
}
