import { clockTime } from '../language/clock.ts';
import type { ParticipantWords } from '../language/words.ts';
import { participantOf } from '../protocol/know/people.ts';
import type { ParticipantId } from '../protocol/person.ts';
import type { MeetingState, Participant } from '../protocol/state.ts';

/** The words that labels are made of. */
type LabelWords = Pick<ParticipantWords, 'language' | 'people'>;

/**
 * What the person with an id is called: the name they go by, made harmless, and told apart from others who go by the same: by
 * where they belong, else by when they came, else by number.
 */
export function labelFor(
  state: Pick<MeetingState, 'participants' | 'aliases'>,
  id: ParticipantId,
  words: LabelWords,
): string {
  const participant = participantOf(state, id);
  if (participant === undefined) return nameOf({}, words);
  return labelsOf(state.participants, words).get(participant.id) ?? nameOf(participant, words);
}

/** A name is what its owner typed, so it is made harmless before it stands in a card. */
export function nameOf(
  { name, relation, affiliation }: Pick<Participant, 'name' | 'relation' | 'affiliation'>,
  { people }: LabelWords,
): string {
  if (relation !== undefined) return people.relative(relation);
  const said = name === undefined ? '' : harmless(name);
  if (affiliation === 'phone')
    return said === '' ? people.phoneNameless : /^[+\d]/.test(said) ? people.phone(said) : said;
  return said === '' ? people.nameless : said;
}

type People = MeetingState['participants'];
type Labels = ReadonlyMap<ParticipantId, string>;

const made = new WeakMap<People, Map<LabelWords, Labels>>();

/** Made once for the same people and words. */
function labelsOf(people: People, words: LabelWords): Labels {
  const known = made.get(people) ?? new Map<LabelWords, Labels>();
  made.set(people, known);
  const labels = known.get(words) ?? toldApart(Object.values(people), words);
  known.set(words, labels);
  return labels;
}

/** Those who share a name, in every spelling; others need nothing. */
function toldApart(people: readonly Participant[], words: LabelWords): Labels {
  const named = people.map((participant) => ({ participant, name: nameOf(participant, words) }));
  const groups = Map.groupBy(named, ({ name }) => name.toLowerCase());
  return new Map(
    [...groups.values()].flatMap((group) => {
      const marks =
        group.length === 1
          ? []
          : marksOf(
              group.map(({ participant }) => participant),
              words,
            );
      return group.map(({ participant, name }, index): readonly [string, string] => {
        const mark = marks[index];
        return [participant.id, mark === undefined ? name : `${name} (${mark})`];
      });
    }),
  );
}

/** What tells some people apart: the first that is another for each of them. */
function marksOf(people: readonly Participant[], words: LabelWords): readonly string[] {
  const { belonging, came } = words.people.toldApart;
  const byBelonging = people.map(({ affiliation }) => belonging[affiliation ?? 'other']);
  const byArrival = people.map(({ stays }) => {
    const at = stays[0]?.from;
    return at === undefined ? words.people.toldApart.notHere : came(clockTime(at, words.language));
  });
  const numbered = people
    .toSorted((a, b) => (a.stays[0]?.from ?? 0) - (b.stays[0]?.from ?? 0) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const byNumber = people.map(({ id }) => `${numbered.indexOf(id) + 1}`);
  return [byBelonging, byArrival].find((marks) => new Set(marks).size === people.length) ?? byNumber;
}

const longest = 40;

/** Teams writes in brackets that somebody is not signed in; the card says it in its own way. */
const platformRemark =
  /\s*\((guest|gjest|gjestebruker|unverified|ikke bekreftet|ikkje stadfesta|external|ekstern)\)\s*$/iu;

/** What a card takes for formatting, a link or a mention, what our own lines are made of, and what cannot be seen. */
const foreignMarks = /[[\]<>*_`~|\\#{}·•◦○●✓✔→←\u2800]|:\/+|\p{C}|\p{Default_Ignorable_Code_Point}/gu;

/**
 * A name without anything that could pass for ours: what stands in brackets stands after a dash, for "(deg)" is said by the
 * card alone; no address that a client would make a link of; no letter with more than two marks on it.
 */
function harmless(name: string): string {
  const plain = name
    .normalize()
    .replace(platformRemark, '')
    .replaceAll(foreignMarks, ' ')
    .replaceAll(/(\p{M}{2})\p{M}+/gu, '$1')
    .replaceAll('(', ' – ')
    .replaceAll(')', ' ')
    .replaceAll(/(?<=[\p{L}\p{N}]{2})\.(?=[\p{L}\p{N}]{2})/gu, ' ')
    .replaceAll('@', ' @ ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s–-]+|[\s–-]+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(plain)) return '';
  const letters = Array.from(plain);
  if (letters.length <= longest) return plain;
  const beginning = letters.slice(0, longest - 1).join('');
  return `${beginning.trimEnd()}…`;
}
