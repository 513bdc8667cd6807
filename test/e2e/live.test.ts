import { expect, test } from 'vitest';
import { syntheticNationalId } from '../demo/national-id.ts';
import { buttons } from '../simulator/card/press.ts';
import { cast, crowd } from '../simulator/cast.ts';
import type { ChatItem } from '../simulator/person-view.ts';
import { text } from '../simulator/wire/json.ts';
import { atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { minute } from './moment.ts';
import { cardMessage, stoppedLine, words } from './seen.ts';

const home = '5b0c7a1e-2d34-4f6a-8b9c-0d1e2f3a4b5c';
const company = [...cast(home).filter(({ kind }) => kind !== 'phone'), ...crowd(7, home)];

// By itself: twelve people are work enough for the machine.
test(
  'with twelve people and five minutes of everything nobody has more than one live message about one matter',
  { timeout: 300_000 },
  async () => {
    await using given = await givenService({
      routine: {
        timings: { cameraGrace: 1, cameraInterval: 1, identityFirst: 1, identityAgain: 60, recordingAgain: 5 },
      },
      teams: { meeting: { people: company, lobby: 'everyone' } },
    });
    const others = company.map(({ id }) => id).filter((id) => id !== 'kari');
    const { later, teams } = given;
    await underWay(given, ...others);
    const checks: number[] = [];
    for (const happens of everything) {
      // In turn: five minutes of a meeting
      await happens(given);
      await atRest(given, 60_000);
      checks.push(...company.map(({ id }) => mostOfOneMatter(given, id)));
      later(minute / 2);
      await teams.again();
    }
    await atRest(given, 60_000);
    expect(Math.max(...checks)).toBe(1);
    // What was settled asks nobody for anything any more.
    expect(toPress(given, 'kari')).toEqual([]);
    expect(toPress(given, 'nils')).toEqual([]);
    const all = given.meeting.seenBy('ola').chat.filter(({ from, onlyYou }) => from.kind === 'bot' && !onlyYou);
    expect(all.map(words).filter((line) => stoppedLine().test(line))).toHaveLength(2);
  },
);

type Happens = (given: Given) => Promise<void>;

const writes: Happens = ({ people }) =>
  people.does('nils', { do: 'write', text: `Nummeret er ${syntheticNationalId()}` });
const changes =
  (how: 'edit' | 'delete'): Happens =>
  async ({ meeting, people }) => {
    const message = meeting.seenBy('nils').chat.findLast(({ mine, deleted }) => mine && !deleted)?.id ?? '';
    await people.does('nils', how === 'edit' ? { do: how, message, text: 'Ingenting.' } : { do: how, message });
  };
const camera =
  (...all: readonly (readonly [person: string, on: boolean])[]): Happens =>
  async ({ people }) => {
    for (const [person, on] of all) await people.does(person, { do: 'camera', on });
  };

/** Half a minute each. */
const everything: readonly Happens[] = [
  ({ people }) => people.does('ola', { do: 'record' }),
  camera(['nils', false], ['person-1', false]),
  writes,
  async ({ people }) => {
    await people.presses('nils', { type: 'staffIdAsked' });
    await people.presses('nils', { type: 'cameraHelpAsked' });
  },
  changes('edit'),
  writes,
  ({ people }) => people.does('kari', { do: 'leave' }),
  (given) => comesIn(given, 'kari'),
  changes('delete'),
  ({ people }) => people.does('ola', { do: 'stop-recording' }),
  ({ people }) => people.does('kari', { do: 'record' }),
  camera(['nils', true], ['person-1', true]),
  ({ people }) => people.presses('nils', { type: 'staffIdAnswered', with: { outcome: 'shown' } }),
  ({ people }) => people.does('kari', { do: 'stop-recording' }),
  async ({ people, meeting }) => {
    const guests = ['nils', 'amina', 'lise', 'person-2', 'person-4', 'person-6'];
    for (const _ of guests) await people.presses('kari', { type: 'identityAnswered', with: { answer: 'known' } });
    expect(meeting.seenBy('kari').where).toBe('inside');
  },
];

/** What the bot has said to somebody beside the living cards. */
function wordsTo({ meeting }: Given, person: string): readonly ChatItem[] {
  const { chat, personalChat = [] } = meeting.seenBy(person);
  const living = cardMessage(meeting, person);
  return [...chat, ...personalChat].filter(({ from, id }) => from.kind === 'bot' && id !== living);
}

/** How many messages to one person speak of the same: in the same words, or with the same button. */
function mostOfOneMatter(given: Given, person: string): number {
  const matters = wordsTo(given, person).flatMap((item) => [
    ...new Set([words(item).replaceAll(/\d\d\.\d\d/g, 'time'), ...asked(item)]),
  ]);
  const stopped = (matter: string) => matter.startsWith('Opptak time') || matter.startsWith('Oppdag');
  const counts = [
    ...Map.groupBy(
      matters.filter((matter) => !stopped(matter)),
      (matter) => matter,
    ).values(),
  ];
  return Math.max(1, ...counts.map(({ length }) => length));
}

function asked(item: ChatItem): readonly string[] {
  return buttons(item.card).flatMap((button) => {
    const type = text(button, 'data', 'type');
    if (type === undefined || type === 'refresh') return [];
    return [
      [type, ...['participant', 'asker', 'message', 'demand'].map((name) => text(button, 'data', name) ?? '')].join(
        ' ',
      ),
    ];
  });
}

/** What these messages ask somebody to press. */
function toPress(given: Given, person: string): readonly string[] {
  return wordsTo(given, person)
    .filter(({ card }) => !JSON.stringify(card ?? '').includes('preparationTicked'))
    .flatMap(asked);
}
