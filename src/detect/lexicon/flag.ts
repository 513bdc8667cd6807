/** What a word tells about its sentence or its neighbours, as bits: one word may tell several things. */
export const flag = {
  /** A third person: he, she, the pupil, my son. */
  third: 1 << 0,
  /** The case at hand: the case, the matter. */
  case: 1 << 1,
  /** The writer: I, we, my. */
  first: 1 << 2,
  /** Somebody in the meeting is spoken to: you, your. */
  second: 1 << 3,
  /** An event for many: a course, a theme evening, "for all parents". */
  event: 1 << 4,
  /** Talk about law, routines, templates, people in general. */
  topic: 1 << 5,
  /** Laughter. */
  jest: 1 << 6,
  /** A title: what follows is a person in official capacity. */
  role: 1 << 7,
  /** A child of the case or a relative: a name next to it is theirs. */
  kin: 1 << 8,
  /** Words a name follows: about, with, regarding. */
  cue: 1 << 9,
  /** Words that follow a person's name: has, goes, likes. */
  verb: 1 << 10,
  /** A given name in use in Norway. */
  name: 1 << 11,
  /** The name is also an ordinary word. */
  ambiguous: 1 << 12,
  /** A capitalised word that is no private person: place, brand, firm, month, public figure. */
  notPerson: 1 << 13,
  /** Words for a national identity number. */
  idWord: 1 << 14,
  /** Words for a bank account. */
  accountWord: 1 << 15,
  /** Words for numbers that are nobody's: meeting id, order, invoice, case. */
  plainNumber: 1 << 16,
  /** The school, the office, the municipality: whose number or address is public. */
  office: 1 << 17,
  /** Words before a home address. */
  home: 1 << 18,
  /** Words for a birth. */
  born: 1 << 19,
  /** Passport and driving licence. */
  document: 1 << 20,
  /** Sound, picture, programs and machines. */
  technical: 1 << 21,
  /** The running of the meeting itself. */
  practical: 1 << 22,
  /** An ordinary lower-case word that carries no meaning of its own here. */
  small: 1 << 23,
  /** A capital abbreviation that is no initials. */
  abbreviation: 1 << 24,
  /** Words of a diagnosis code: diagnosis, code, referral, doctor. */
  codeWord: 1 << 25,
  /** Nothing sensitive is meant by these words, whatever they contain. */
  quiet: 1 << 26,
  /** The rule itself is spoken of: do not write such things here. */
  warning: 1 << 27,
  /** A relative or friend who is not the child. */
  relative: 1 << 28,
  /** Words that may stand anywhere in a clause without changing it: still, also, really. */
  filler: 1 << 29,
} as const;
