import { buttons } from '../simulator/card/press.ts';
import type { Meeting } from '../simulator/meeting.ts';
import type { Doing } from '../simulator/person-view.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { field, text, type Json } from '../simulator/wire/json.ts';
import { beside } from './beside.ts';

/** What a button must carry to be the one sought, and whose line of the card it stands in. */
export interface Sought {
  readonly type: string;
  readonly with?: Json;
  readonly beside?: string;
}

/** Where the bot says something: to all, to one in the meeting's chat, or in the personal chat. */
export type Place = 'to all' | 'privately' | 'in personal chat';

/** The people of the script: they do what people do, and wait for what they can see. */
export interface Company {
  readonly meeting: Meeting;
  readonly does: (person: string, doing: Doing) => Promise<void>;
  /** Presses the newest such button among all that the person has before them, as soon as there is one. */
  readonly presses: (person: string, sought: Sought) => Promise<void>;
  readonly sees: (person: string, sought: Sought) => Promise<void>;
  /** Does something and waits until the bot has said something to each of these people, there: anew, or in a message that stands. */
  readonly hears: (people: Readonly<Record<string, Place>>, doing: () => Promise<unknown>) => Promise<void>;
  readonly until: (condition: () => boolean) => Promise<void>;
}

/** Teams takes so much from a bot in half a minute; who plays a whole meeting in ten seconds waits for that. */
const patience = { within: 40_000 };

/** The people of a meeting. `stopped` makes them stop between two things. */
export function company(teams: Simulator, meeting: Meeting, stopped: AbortSignal): Company {
  const until = async (condition: () => boolean) => {
    await teams.until(() => stopped.aborted || condition(), patience);
    stopped.throwIfAborted();
  };
  const does = async (person: string, doing: Doing) => {
    stopped.throwIfAborted();
    const { error } = await meeting.do(person, doing);
    if (error !== undefined) throw new Error(`${person}, ${doing.do}: ${error}`);
  };
  const sees = (person: string, sought: Sought) => until(() => find(meeting, person, sought) !== undefined);
  return {
    meeting,
    does,
    sees,
    until,
    presses: async (person, sought) => {
      await sees(person, sought);
      const found = find(meeting, person, sought);
      if (found !== undefined) await does(person, { do: 'press', ...found });
    },
    hears: async (people, doing) => {
      const heard = () => Object.entries(people).map(([person, place]) => saidTo(meeting, person, place));
      const before = heard();
      await doing();
      await until(() => heard().every((said, at) => said.some((words) => before[at]?.includes(words) !== true)));
    },
  };
}

/** What the bot's messages to somebody in a place say now, each as one text: one that is edited is another. */
export function saidTo(meeting: Meeting, person: string, place: Place): readonly string[] {
  const { chat, personalChat = [] } = meeting.seenBy(person);
  const said =
    place === 'in personal chat' ? personalChat : chat.filter(({ onlyYou }) => onlyYou === (place === 'privately'));
  return said
    .filter(({ from }) => from.kind === 'bot')
    .map(({ id, text: words, card }) => JSON.stringify([id, words, card]));
}

function find(meeting: Meeting, person: string, sought: Sought): { message: string; action: Json } | undefined {
  const { chat, personalChat = [] } = meeting.seenBy(person);
  for (const { id, card } of [...chat, ...personalChat].toReversed()) {
    const part =
      sought.beside === undefined ? card : beside(card, sought.beside, (one) => matching(one, sought) !== undefined);
    const action = matching(part, sought);
    if (action !== undefined) return { message: id, action };
  }
  return undefined;
}

function matching(part: unknown, { type, with: wanted = {} }: Sought): Json | undefined {
  return buttons(part).find(
    (button) =>
      text(button, 'data', 'type') === type &&
      Object.entries(wanted).every(([key, value]) => field(button, 'data', key) === value),
  );
}
