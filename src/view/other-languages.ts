import { languageForReader, type Language } from '../language/language.ts';
import { everInside, localeOf, present } from '../protocol/know/people.ts';
import type { Seen } from './seen.ts';

/** More languages than these would make a card that nobody reads. */
const most = 3;

/**
 * The other languages that somebody here reads (when the meeting is over, who was there), those of most people first. Whoever reads bokmål reads nynorsk, and the other way
 * round: of these two the card has one.
 */
export function otherLanguages({ state, routine }: Pick<Seen<Language>, 'state' | 'routine'>): readonly Language[] {
  const those = state.phase === 'ended' ? everInside(state) : present(state);
  const read = those.map((one) => languageForReader(localeOf(one), routine.language));
  const readers = Map.groupBy(
    read.filter((language) => !isSameTongue(language, routine.language)),
    (language) => language,
  );
  return [...readers]
    .toSorted(([a, one], [b, another]) => another.length - one.length || (a < b ? -1 : 1))
    .map(([language]) => language)
    .slice(0, most);
}

const norwegian: ReadonlySet<Language> = new Set(['nb', 'nn']);

function isSameTongue(one: Language, other: Language): boolean {
  return one === other || (norwegian.has(one) && norwegian.has(other));
}
