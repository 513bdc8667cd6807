import { expect, test } from 'vitest';
import { recordCard } from '../../src/card/record.ts';
import { readAction } from '../../src/view/action.ts';
import { panelFor, type PanelView } from '../../src/view/panel.ts';
import { wordsFor } from '../../src/language/words.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import type { Person } from '../../src/protocol/person.ts';
import type { Routine } from '../../src/routine/routine.ts';
import * as states from '../card/states.ts';
import { busy, byHand, ended, five, organisation, settled, two, upcoming } from '../card/states.ts';
import {
  amina,
  at,
  caller,
  inside,
  kari,
  lise,
  minute,
  nils,
  ola,
  press,
  roster,
  start,
  waiting,
} from '../card/told.ts';
import { fold } from '../protocol/fold.ts';

/** The panel of somebody, six and a half minutes into the meeting. */
function panel(state: MeetingState, viewer: Person, routine: Routine = organisation, minutes = 6.5): PanelView {
  return panelFor({
    id: states.id,
    state,
    routine,
    language: 'nb',
    now: start + minutes * minute,
    viewer: viewer.id,
  });
}

function leaders(...given: Parameters<typeof panel>) {
  const view = panel(...given);
  if (view.for !== 'leader') throw new Error('not the panel of somebody who leads');
  return view;
}

function participants(...given: Parameters<typeof panel>) {
  const view = panel(...given);
  if (view.for !== 'participant') throw new Error('not the panel of a participant');
  return view;
}

const person = (state: MeetingState, { id }: Person) => {
  const found = leaders(state, kari).people.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not shown`);
  return found;
};

const everyState = Object.entries(states).flatMap(([name, value]) =>
  typeof value === 'object' && 'phase' in value ? [[name, value] as const] : [],
);

test.each(everyState)(
  'the panel is plain JSON, and every press in it is one that can be read back (%s)',
  (_, state) => {
    for (const viewer of [kari, ola, nils, caller]) {
      const view = panel(state, viewer);
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      for (const action of actionsIn(view)) {
        expect(readAction({ ...action, v: 1, meeting: view.meeting })?.action).toEqual(action);
      }
    }
  },
);

test('who leads sees what is left, thing by thing, with whom', () => {
  const { left, isReady, stage, minutesLeft } = leaders(five, kari);
  expect({ isReady, stage, minutesLeft }).toEqual({ isReady: false, stage: 'running', minutesLeft: 54 });
  expect(left.map(({ thing, people }) => [thing, people])).toEqual([
    ['guest-shows-id', ['Nils', 'Amina']],
    ['camera-on', ['Nils']],
    ['introductions', ['Nils', 'Amina', 'Kari Nordmann', 'Ola Hansen', 'Lise Berg']],
    ['screened', ['Nils', 'Amina', 'Kari Nordmann']],
  ]);
  expect(leaders(settled, kari)).toMatchObject({ left: [], together: [] });
});

test('each person has one thing to press for now, and the rest beside it', () => {
  const { primary, more, role, left, isYou } = person(five, nils);
  expect({ primary, role, left, isYou }).toEqual({
    primary: { type: 'identityAnswered', participant: nils.id, answer: 'known' },
    role: { role: 'guest' },
    left: ['guest-shows-id', 'camera-on', 'introductions', 'screened'],
    isYou: false,
  });
  expect(more.answers.map((answer) => ('answer' in answer ? answer.answer : answer.type))).toEqual([
    'seen',
    'failed',
    'screenedConfirmed',
  ]);
  expect(more.exemptions).toHaveLength(3);
  expect(more.roles.map((answer) => 'role' in answer && answer.role)).not.toContain('co-organizer');
  expect(person(five, ola).more.roles.map((answer) => 'role' in answer && answer.role)).toContain('co-organizer');
});

test('who leads is not asked to answer for herself', () => {
  const { primary, more, isYou } = person(five, kari);
  expect({ primary, isYou }).toEqual({ primary: undefined, isYou: true });
  expect(more).toMatchObject({ answers: [], roles: [], same: [] });
  expect(leaders(five, kari).together).toEqual([
    { type: 'introductionsHeld' },
    { type: 'screenedConfirmed', participant: 'self' },
  ]);
});

test('what was said of who somebody is can be said anew', () => {
  const known = person(five, lise);
  expect(known.standings).toContainEqual({ demand: 'guest-shows-id', is: 'confirmed-by-organizer', answer: 'known' });
  expect(known.more.answers.filter(({ type }) => type === 'identityAnswered')).toHaveLength(3);
});

test('who is on the phone is identified by what can be heard', () => {
  const state = fold([...states.opening, roster(1, inside(kari, 'on'), inside(caller, 'none'))]);
  expect(person(state, caller)).toMatchObject({
    left: ['identity', 'introductions', 'screened'],
    primary: { answer: 'voice' },
    role: { role: 'phone' },
  });
});

test('of whom it was not possible to say who they are is told apart while they are here', () => {
  const facts = [...states.opening, roster(1, inside(kari, 'on'), inside(nils, 'on'))];
  const failed = press(2, kari, { type: 'identityAnswered', participant: nils.id, answer: 'failed' });
  expect(leaders(fold(facts), kari).notIdentified).toEqual([]);
  expect(leaders(fold([...facts, failed]), kari).notIdentified).toEqual([{ id: nils.id, label: 'Nils' }]);
  expect(leaders(fold([...facts, failed, roster(3, inside(kari, 'on'))]), kari).notIdentified).toEqual([]);
});

test('who waits in the lobby is told with where they belong', () => {
  expect(leaders(five, kari).lobby).toEqual([{ id: caller.id, label: 'Telefon +47 680 50 XXX', belongs: 'phone' }]);
  const guest = { ...lise, organisation: 'nabokommune.example' };
  const told = [...states.opening, at(0, { type: 'membersLearned', people: [guest] })];
  expect(leaders(fold([...told, roster(1, inside(kari, 'on'), waiting(lise))]), kari).lobby).toEqual([
    { id: lise.id, label: 'Lise Berg', belongs: 'other', organisation: 'nabokommune.example' },
  ]);
  const known = fold([...told, roster(1, inside(kari, 'on'), inside(lise, 'on'))]);
  expect(person(known, lise)).toMatchObject({ belongs: 'other', organisation: 'nabokommune.example' });
});

test('a recording is told to all, and who started it to that one and to those who lead', () => {
  const from = new Date(start + 6 * minute).toISOString();
  expect(leaders(busy, kari).recordings).toEqual([{ kind: 'recording', from, isYours: false, by: 'Ola Hansen' }]);
  expect(participants(busy, ola).recordings).toEqual([{ kind: 'recording', from, isYours: true }]);
  expect(participants(busy, nils).recordings).toEqual([{ kind: 'recording', from, isYours: false }]);
});

test('a finding is told by writer, kinds and fate, and never by what was written', () => {
  const [finding] = leaders(busy, kari).findings;
  expect(finding).toEqual({
    message: 'message-1',
    by: 'Ola Hansen',
    at: new Date(start + 5 * minute).toISOString(),
    kinds: ['national-id', 'health'],
    fate: 'stands',
    dismiss: { type: 'findingDismissed', message: 'message-1' },
  });
  expect(leaders(ended, kari).findings).toMatchObject([{ fate: 'deleted' }]);
  expect(leaders(ended, kari).findings[0]).not.toHaveProperty('dismiss');
});

test('the writer alone is told of what they wrote, without which kind of thing it is', () => {
  const when = new Date(start + 5 * minute).toISOString();
  expect(participants(busy, ola)).toMatchObject({
    isReady: false,
    written: [{ message: 'message-1', at: when, is: 'sensitive' }],
  });
  expect(participants(busy, nils).written).toEqual([]);
  expect(participants(ended, ola).written).toEqual([]);
});

test('what is not watched is told with the reason', () => {
  expect(leaders(five, kari).notWatched).toEqual([]);
  expect(leaders(byHand, kari).notWatched.map(({ what, why }) => [what, why])).toEqual([
    ['presence', 'only-signs'],
    ['camera', 'by-hand'],
    ['recording', 'not-seen'],
    ['chat', 'not-yet'],
    ['private-words', 'refused'],
  ]);
  expect(leaders(byHand, kari).together).toContainEqual({ type: 'cameraConfirmed' });
});

test('near the end who leads sees who is still here, and before that nobody', () => {
  expect(leaders(five, kari).stillHere).toEqual([]);
  expect(leaders(five, kari, organisation, 56).stillHere).toEqual(['Ola Hansen', 'Lise Berg', 'Nils', 'Amina']);
  const demands = { ...organisation.demands, 'organizer-leaves-last': 'observe' as const };
  expect(leaders(five, kari, { ...organisation, demands }, 56).stillHere).toEqual([]);
});

test('the controls are those that change something now', () => {
  const types = (state: MeetingState) => leaders(state, kari).controls.map(({ type }) => type);
  expect(types(upcoming)).toEqual(['routineStarted', 'routineStopped', 'deletionAsked']);
  expect(types(five)).toEqual(['routinePaused', 'routineStopped']);
  expect(types(states.paused)).toEqual(['routineResumed', 'routineStopped']);
  expect(types(states.stopped)).toEqual([]);
  expect(types(ended)).toEqual(['deletionAsked']);
});

test('before the meeting who leads prepares', () => {
  const { preparation, stage } = leaders(upcoming, kari);
  expect(stage).toBe('upcoming');
  expect(preparation[0]).toEqual({
    demand: 'agreed-by-phone',
    isDone: true,
    tick: { type: 'preparationTicked', demand: 'agreed-by-phone', done: false },
  });
  expect(preparation.filter(({ isDone }) => isDone)).toHaveLength(1);
  expect(leaders(five, kari).preparation).toEqual([]);
});

test('after the meeting the organizer has the record, in the words of its card', () => {
  const { record } = leaders(ended, kari);
  const told = JSON.stringify(record);
  const seen = {
    id: states.id,
    state: ended,
    routine: organisation,
    language: 'nb',
    now: start + 6.5 * minute,
  } as const;
  const card = JSON.stringify(recordCard(seen));
  expect(record?.lines.length).toBeGreaterThan(5);
  for (const { what, how, more } of record?.lines ?? []) {
    for (const words of [what, how, ...more]) expect(card).toContain(JSON.stringify(words).slice(1, -1));
  }
  expect(card).toContain(record?.when);
  expect(told).not.toContain(kari.id);
  expect(leaders(five, kari)).not.toHaveProperty('record');
});

test('a colleague who only took the lead has no record', () => {
  const installedByOla: MeetingState = { ...ended, organizer: kari.id, installer: ola.id };
  const took = { ...installedByOla.participants[ola.id], tookLeadAt: start };
  const state = { ...installedByOla, participants: { ...ended.participants, [ola.id]: took } } as MeetingState;
  expect(leaders(state, ola)).not.toHaveProperty('record');
});

test('a participant sees their own steps and two wishes, and nothing of anybody else', () => {
  const view = participants(two, nils);
  expect(view.steps.map(({ demand, is, isDone }) => [demand, is, isDone])).toEqual([
    ['guest-shows-id', 'open', false],
    ['camera-on', 'not-kept', false],
    ['introductions', 'open', false],
    ['screened', 'open', false],
  ]);
  expect(view.presses.map(({ type }) => type)).toEqual(['screenedConfirmed', 'staffIdAsked', 'cameraHelpAsked']);
  expect(view.clause).toBe(wordsFor('nb').consent.informed);
  expect(JSON.stringify(participants(busy, amina))).not.toContain('Ola');
});

test('a participant who asked to see ID can say that it was shown, and staff hear who asked', () => {
  const { request, presses } = participants(busy, nils);
  expect(request.map((action) => 'outcome' in action && action.outcome)).toEqual(['shown', 'withdrawn']);
  expect(presses.map(({ type }) => type)).toContain('cameraHelpAsked');
  expect(participants(busy, ola).asked).toEqual(['Nils']);
  expect(leaders(busy, kari).requests).toMatchObject([{ by: 'Nils', actions: [{ outcome: 'shown' }] }]);
});

test('a participant hears that nobody leads, and a colleague may take the lead', () => {
  const state = fold([...states.opening, roster(1, inside(ola, 'on'), inside(nils, 'on'))]);
  expect(participants(state, nils).leaderless).toBe('awaited');
  expect(participants(state, ola, organisation, 4).presses[0]).toEqual({ type: 'leadTaken' });
  const nobody = { ...organisation, mayLead: 'nobody' } as const;
  expect(participants(state, ola, nobody, 4).presses.map(({ type }) => type)).not.toContain('leadTaken');
});

test('somebody of whom nothing is known yet has their steps, and no names', () => {
  const view = participants(five, { id: 'entra:a1c0de00-0000-4000-8000-0000000000ff' });
  expect(view.steps.map(({ demand }) => demand)).toEqual(['camera-on', 'introductions', 'screened']);
  expect(JSON.stringify(view)).not.toMatch(/Nils|Amina|Ola|Lise|Kari/);
});

test('who is not inside is not offered what only somebody inside can say', () => {
  const gone = fold([
    ...states.opening,
    at(0.1, { type: 'rosterObserved', call: 'call-1', complete: false, entries: [] }),
    roster(1, inside(kari, 'on'), inside(ola, 'on')),
    roster(2, inside(kari, 'on')),
  ]);
  expect(participants(gone, ola).presses.map(({ type }) => type)).not.toContain('screenedConfirmed');
});

/** Every action anywhere in a view. */
function actionsIn(part: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(part)) return part.flatMap(actionsIn);
  if (typeof part !== 'object' || part === null) return [];
  const own = 'type' in part && typeof part.type === 'string' ? [part as Readonly<Record<string, unknown>>] : [];
  // What was pressed stands beside what takes it back, and is no press itself.
  const inner = Object.entries(part).filter(([name]) => name !== 'what');
  return [...own, ...inner.flatMap(([, value]) => actionsIn(value))];
}
