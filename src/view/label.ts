import type { Words } from '../language/words.ts';
import { participantOf } from '../protocol/people/presence.ts';
import type { ParticipantId } from '../protocol/person.ts';
import type { MeetingState, Participant } from '../protocol/state.ts';

/** What somebody is called to others: a name is what its owner typed, so it is made harmless before it stands in a card. */
export function labelOf({ name, affiliation }: Pick<Participant, 'name' | 'affiliation'>, { people }: Words): string {
  const said = name === undefined ? '' : harmless(name);
  if (affiliation === 'phone')
    return said === '' ? people.phoneNameless : /^[+\d]/.test(said) ? people.phone(said) : said;
  return said === '' ? people.nameless : said;
}

/** What the person with an id is called. */
export function labelFor(state: MeetingState, id: ParticipantId, words: Words): string {
  return labelOf(participantOf(state, id) ?? {}, words);
}

const longest = 40;

/** Teams writes in brackets that somebody is not signed in; the card says it in its own way. */
const platformRemark =
  /\s*\((guest|gjest|gjestebruker|unverified|ikke bekreftet|ikkje stadfesta|external|ekstern)\)\s*$/iu;

/** Without marks that a card would take for formatting, a link or a mention, and without signs that cannot be seen. */
function harmless(name: string): string {
  const plain = name
    .replace(platformRemark, '')
    .replaceAll(/[[\]<>*_`~|\\#{}]|:\/+|\p{C}/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const letters = Array.from(plain);
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : plain;
}
