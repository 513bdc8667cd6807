import { readJsonFile } from './json-file.ts';
import type { Faulty } from './start-problem.ts';

/** What no documentation says and a live tenant shows: the question, how it is answered, and what an answer changes. */
export interface PilotQuestion {
  readonly question: string;
  /** What to do, and where to look. */
  readonly step: string;
  readonly answers: readonly string[];
  /** What the service does by the answer; until there is one it does what is right either way. */
  readonly changes: string;
}

const nothing = 'nothing: the service is right either way';

/** The questions about a live tenant, by the name that their answer has in `PILOT_FILE`. */
export const pilotQuestions = {
  'camera-toggles': {
    question: 'Does the bot hear when somebody turns a camera on or off, also who was there before it?',
    step: 'in a meeting with two people and GRAPH_CALLS=on: come before the bot, turn the camera off, and see that the card asks for it within a minute',
    answers: ['yes', 'no'],
    changes: 'no: what a roster says of cameras is not used, and the record calls them not observed',
  },
  'roster-shape': {
    question: 'Does Graph send the whole roster each time, or what has changed?',
    step: 'set LOG_LEVEL=debug, let a third person come, and see whether the two others are still shown as present',
    answers: ['whole', 'changed'],
    changes: nothing,
  },
  'recording-in-roster': {
    question: "Does Teams' own recording show in the roster?",
    step: 'in a meeting with GRAPH_CALLS=on and GRAPH_CHAT=off: start a recording, and see whether the alert comes',
    answers: ['yes', 'no'],
    changes: 'no: the roster is not asked about recordings',
  },
  'recording-message': {
    question: 'Does the chat say at once that a recording was started, and which version of Graph tells it?',
    step: 'in a meeting with GRAPH_CHAT=on: start a recording, and count the seconds to the alert; motevakt doctor --meeting says with chat-watch which version of Graph took it',
    answers: ['v1.0', 'beta', 'late'],
    changes: 'v1.0, beta: that version is asked first',
  },
  'bot-in-lobby': {
    question: 'Does the bot wait in the lobby, with "only me" and with "people I invite"?',
    step: 'in two meetings with these options: see whether the bot waits, and who has to let it in',
    answers: ['never', 'only-me', 'always'],
    changes: nothing,
  },
  'admit-and-stop': {
    question: 'May the bot let people in, and stop a recording that somebody started?',
    step: 'nothing to do in this release, which does neither; answer it when an administrator has tried the two calls',
    answers: ['neither', 'admit', 'stop', 'both'],
    changes: nothing,
  },
  'empty-call': {
    question: 'Does a meeting, or its recording, end when the bot alone is left?',
    step: 'leave with the hang-up button, not with "end meeting", and see when Teams says that the meeting has ended',
    answers: ['ends', 'goes-on'],
    changes: nothing,
  },
  'short-links': {
    question: 'Do short links and series work as join links?',
    step: 'motevakt doctor --meeting with the link of a new meeting, and of the second meeting of a series',
    answers: ['both', 'short', 'series', 'neither'],
    changes: nothing,
  },
  'kinds-of-people': {
    question: 'Are rooms, callers, guests and people of other organisations who they are on the card?',
    step: 'in one meeting: a Teams room, a phone, a browser without account, a guest account; compare the card with who is there',
    answers: ['all', 'some'],
    changes: nothing,
  },
  'hiding-words': {
    question: 'What does a writer see when a message is hidden, and is the licence asked for?',
    step: 'with GRAPH_HIDE_MESSAGES=on and enforce: write a made-up id number with and without the licence, and read what stands there',
    answers: ['as-expected', 'otherwise', 'refused'],
    changes: nothing,
  },
} as const satisfies Readonly<Record<string, PilotQuestion>>;

/** The name of a question. */
export type PilotId = keyof typeof pilotQuestions;

/** What a live tenant has shown so far. */
export type PilotAnswers = Readonly<Partial<Record<PilotId, string>>>;

/** Reads the answers from their file; without one there are none. */
export function pilotIn(file: string | undefined): PilotAnswers | Faulty {
  if (file === undefined) return {};
  const given = readJsonFile(file);
  if ('problem' in given) return { problems: [`PILOT_FILE ${given.problem}`] };
  const { content } = given;
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { problems: ['PILOT_FILE is not a group of answers, { "camera-toggles": "yes", … }'] };
  }
  const entries = Object.entries(content as Readonly<Record<string, unknown>>);
  const problems = entries.flatMap(([id, answer]) => mistake(id, answer));
  return problems.length === 0 ? Object.fromEntries(entries) : { problems };
}

function mistake(id: string, answer: unknown): readonly string[] {
  if (!isPilotId(id)) return [`PILOT_FILE: ${id} is no question`];
  const { answers }: PilotQuestion = pilotQuestions[id];
  return answers.some((one) => one === answer) ? [] : [`PILOT_FILE: ${id} is none of ${answers.join(', ')}`];
}

function isPilotId(id: string): id is PilotId {
  return id in pilotQuestions;
}
