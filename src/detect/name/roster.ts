/** The people of a meeting, ready for comparing: mentioning them is no leak. Everything in lower case. */
export interface Roster {
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Surnames by given name: Kari may be Kari Solbakken, and nobody else. */
  readonly surnamesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly initials: ReadonlySet<string>;
}

const nobody: Roster = { given: new Set(), surnames: new Set(), surnamesOf: new Map(), initials: new Set() };
const made = new WeakMap<readonly string[], Roster>();

/** The roster of these displayed names; remembered for the same list. */
export function rosterOf(people: readonly string[] | undefined): Roster {
  if (people === undefined || people.length === 0) return nobody;
  const known = made.get(people);
  if (known !== undefined) return known;
  const roster = makeRoster(people);
  made.set(people, roster);
  return roster;
}

function makeRoster(people: readonly string[]): Roster {
  const given = new Set<string>();
  const surnames = new Set<string>();
  const surnamesOf = new Map<string, Set<string>>();
  const initials = new Set<string>();
  for (const person of people) {
    const parts = partsOf(person);
    const [first, ...rest] = parts;
    if (first === undefined) continue;
    // In "Anne Lise Myhre" the middle name is used as a given name too.
    const ofGiven = parts.length > 2 ? parts.slice(0, -1) : [first];
    for (const name of ofGiven) {
      given.add(name);
      const known = surnamesOf.get(name) ?? new Set<string>();
      for (const other of rest) known.add(other);
      surnamesOf.set(name, known);
    }
    for (const name of rest) surnames.add(name);
    for (const form of initialsOf(parts)) initials.add(form);
  }
  return { given, surnames, surnamesOf, initials };
}

/** "Myhre, Anne-Lise (Nordvik skole)" and "Anne-Lise Myhre" are the same words. */
function partsOf(person: string): readonly string[] {
  const plain = person
    .normalize('NFC')
    .toLowerCase()
    .replace(/[([].*$/, '');
  const [last, first] = plain.split(',');
  const ordered = first === undefined || first.trim() === '' ? plain : `${first} ${last ?? ''}`;
  return ordered.split(/[^\p{L}\p{M}]+/u).filter((part) => part !== '');
}

function initialsOf(parts: readonly string[]): readonly string[] {
  const letters = parts.map((part) => part.charAt(0));
  const ends = `${letters[0] ?? ''}${letters.at(-1) ?? ''}`;
  return parts.length < 2 ? [] : [letters.join(''), ends, letters.slice(0, 2).join('')];
}
