import type { Learned } from '../../src/detect/judge/learned.ts';
import type { Known } from '../../src/detect/known.ts';
import { detectInMessage } from '../../src/detect/message.ts';
import { isOwnWord } from '../../src/detect/rule-ids.ts';
import { relationIn } from '../../src/protocol/know/name.ts';
import { isListening } from '../../src/protocol/know/phase.ts';
import type { MeetingEvent, MessageFinding } from '../../src/protocol/event.ts';
import { participantOf } from '../../src/protocol/know/people.ts';
import type { Person } from '../../src/protocol/person.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import type { Routine } from '../../src/routine/routine.ts';
import type { Occurrence } from './fact.ts';
import { watchHash } from './watch.ts';

/**
 * A message as a door read it. It is looked at when its turn comes: by then it is known which meeting it belongs to, and so by
 * which routine and among which people.
 */
export interface UncheckedMessage extends Omit<MessageChecked, 'type' | 'findings'> {
  readonly type: 'messageUnchecked';
  readonly written: WrittenMessage;
}

type MessageChecked = Extract<MeetingEvent, { readonly type: 'messageChecked' }>;

/** A message as it was written; lives only as long as it is looked at. */
export interface WrittenMessage {
  readonly text: string;
  readonly html?: string;
  readonly fileNames: readonly string[];
}

/** What the learned judge of messages knows; `undefined` where it cannot be had, and the rules work alone. */
export type LearnedJudge = () => Learned | undefined;

/** What a message is looked at with. */
interface Detecting {
  /** What watched names are hashed with. */
  readonly secret: string;
  readonly learned: LearnedJudge;
}

/** The fact that a message is, by what was found in it. The text goes no further. */
export function checked(
  { written: _gone, ...told }: UncheckedMessage,
  findings: readonly MessageFinding[],
): MessageChecked {
  return { ...told, type: 'messageChecked', findings };
}

/**
 * What kinds of sensitive content are in a message of an occurrence; names that are watched for are known by `secret`. Where the
 * organisation has switched that off, and while the organizer has the routine paused or ended, it is not looked at.
 */
export function findingsIn(
  { person, written: { text, html, fileNames } }: Pick<UncheckedMessage, 'person' | 'written'>,
  occurrence: Occurrence,
  detecting: Detecting,
): readonly MessageFinding[] {
  if (occurrence.routine.demands['chat-not-sensitive'] === 'off' || !isListening(occurrence.state)) return [];
  const message = { text, fileNames, ...(html !== undefined && { html }) };
  return kindsOf(detectInMessage(message, knownOf(occurrence, person, detecting)));
}

function knownOf({ id, state, routine }: Occurrence, writer: Person, { secret, learned }: Detecting): Known {
  const { rulesOff, words } = routine.detection;
  const people = peopleOf(state, writer);
  const judge = learned();
  const known = { people, rulesOff, words: ownWords(words), ...(judge !== undefined && { learned: judge }) };
  if (state.watched.length === 0) return known;
  return { ...known, watched: { hashes: state.watched, hash: watchHash(secret, id) } };
}

/**
 * Those who are known to be there, and the writer, of whom this message may be the first sign. A name like "Mor til Ida" is
 * not: the child that it names is not there.
 */
function peopleOf(state: MeetingState, { id, name }: Person): readonly string[] {
  const names = namesOf(state.participants);
  const isNews = name !== undefined && relationIn(name) === undefined && participantOf(state, id)?.name === undefined;
  return isNews ? [...names, name] : names;
}

// Both lists are made once for what they are made from: what they are compared by is remembered by list.
const namesOf = once((participants: MeetingState['participants']): readonly string[] =>
  Object.values(participants).flatMap(({ name }) => name ?? []),
);
const ownWords = once((words: Routine['detection']['words']) => words.filter(isOwnWord));

/** What kinds there are, each once: neither the words nor where they stand. */
function kindsOf(findings: readonly MessageFinding[]): readonly MessageFinding[] {
  const kinds = new Map(
    findings.map(({ category, severity, rule }) => [`${category} ${severity} ${rule}`, { category, severity, rule }]),
  );
  return [...kinds.values()];
}

/** The same function, asked once for each object: what it made of one is remembered as long as that object lives. */
function once<From extends object, Made>(make: (from: From) => Made): (from: From) => Made {
  const made = new WeakMap<From, { readonly value: Made }>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known.value;
    const value = make(from);
    made.set(from, { value });
    return value;
  };
}
