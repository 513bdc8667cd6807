import { describe, expect, it } from 'vitest';
import type { PressType } from '../../src/protocol/event.ts';
import type { Refusal } from '../../src/protocol/effect.ts';
import { permissions } from '../../src/protocol/know/permission.ts';
import type { Person } from '../../src/protocol/person.ts';
import { standard } from '../../src/routine/standard.ts';
import { aminaInCall, eva, kari, lise, nils, ola } from '../people.ts';
import { stateOf, type History } from '../../src/protocol/history.ts';
import { initialState } from '../../src/protocol/state.ts';
import { given, tell } from './given.ts';
import {
  call,
  device,
  ends,
  health,
  joins,
  leaves,
  message,
  press,
  roster,
  scheduled,
  starts,
  type Pressed,
} from './told.ts';

const interpreter = { ...lise, id: 'entra:tolk', name: 'Tove Tolk' };

const begun = [
  starts(),
  scheduled(0.01),
  joins(kari, 0.1),
  joins(eva, 0.2),
  joins(ola, 0.3),
  joins(nils, 0.4, 'members'),
  joins(lise, 0.5),
  joins(interpreter, 0.6),
  call(0.7, 'joined'),
  roster(
    0.8,
    [kari, eva, ola, lise, interpreter, aminaInCall].map((person) => device(person)),
  ),
  press(kari, 1, { type: 'roleDeclared', participant: interpreter.id, role: 'interpreter' }),
  press(lise, 1.1, { type: 'staffIdAsked' }),
  message(lise, 1.2, { findings: [health] }),
];

/** One press of each type, about Lise where it is about somebody. */
const presses: Readonly<Record<PressType, Pressed>> = {
  identityAnswered: { type: 'identityAnswered', participant: lise.id, answer: 'seen' },
  staffIdAsked: { type: 'staffIdAsked' },
  staffIdAnswered: { type: 'staffIdAnswered', asker: lise.id, outcome: 'shown' },
  introductionsHeld: { type: 'introductionsHeld' },
  screenedConfirmed: { type: 'screenedConfirmed', participant: lise.id },
  consentGiven: { type: 'consentGiven' },
  consentWithdrawn: { type: 'consentWithdrawn' },
  cameraConfirmed: { type: 'cameraConfirmed' },
  cameraExempted: { type: 'cameraExempted', participant: lise.id, reason: 'agreed' },
  cameraHelpAsked: { type: 'cameraHelpAsked' },
  languageChosen: { type: 'languageChosen', language: 'pl' },
  roleDeclared: { type: 'roleDeclared', participant: lise.id, role: 'support' },
  samePersonDeclared: { type: 'samePersonDeclared', participant: aminaInCall.id, same: lise.id },
  leadTaken: { type: 'leadTaken' },
  preparationTicked: { type: 'preparationTicked', demand: 'agreed-by-phone', done: true },
  findingDismissed: { type: 'findingDismissed', message: 'message-1' },
  nameWatched: { type: 'nameWatched', forms: ['hash-1'] },
  routineStarted: { type: 'routineStarted' },
  routinePaused: { type: 'routinePaused' },
  routineResumed: { type: 'routineResumed' },
  routineStopped: { type: 'routineStopped' },
  deletionAsked: { type: 'deletionAsked' },
  undone: { type: 'undone', press: 'none' },
};

/** Kari organizes, Eva is co-organizer, Ola a colleague, Nils has no account, Tove interprets; Lise is whom it is about. */
const people: readonly Person[] = [kari, eva, ola, nils, interpreter, lise];

const yes = 'yes';
const leadersOnly = [yes, yes, 'organizer-only', 'organizer-only', 'organizer-only', 'organizer-only'] as const;
const aboutLise = [yes, yes, 'not-yours', 'not-yours', 'not-yours', yes] as const;
const everybody = [yes, yes, yes, yes, yes, yes] as const;

/** Who may press what while the meeting runs, in the order of `people`. */
const whileRunning: Readonly<Record<PressType, readonly (Refusal | 'yes')[]>> = {
  identityAnswered: leadersOnly,
  staffIdAsked: everybody,
  languageChosen: everybody,
  consentGiven: everybody,
  consentWithdrawn: everybody,
  staffIdAnswered: aboutLise,
  introductionsHeld: leadersOnly,
  screenedConfirmed: aboutLise,
  cameraConfirmed: leadersOnly,
  cameraExempted: leadersOnly,
  cameraHelpAsked: everybody,
  roleDeclared: leadersOnly,
  samePersonDeclared: leadersOnly,
  leadTaken: ['is-led', 'is-led', 'is-led', 'organizer-only', 'organizer-only', 'organizer-only'],
  preparationTicked: leadersOnly,
  findingDismissed: leadersOnly,
  nameWatched: leadersOnly,
  routineStarted: leadersOnly,
  routinePaused: leadersOnly,
  routineResumed: leadersOnly,
  routineStopped: leadersOnly,
  deletionAsked: people.map(() => 'meeting-running' as const),
  undone: people.map(() => 'not-possible' as const),
};

/** What the organizer may press before the meeting, after it, and when the routine was stopped. */
const otherTimes: Readonly<Record<PressType, readonly [before: string, afterwards: string, stopped: string]>> = {
  identityAnswered: ['not-started', 'meeting-over', 'routine-stopped'],
  staffIdAsked: ['not-started', 'meeting-over', 'routine-stopped'],
  staffIdAnswered: ['not-started', 'meeting-over', 'routine-stopped'],
  introductionsHeld: ['not-started', 'meeting-over', 'routine-stopped'],
  screenedConfirmed: ['not-started', 'meeting-over', 'routine-stopped'],
  cameraConfirmed: ['not-started', 'meeting-over', 'routine-stopped'],
  cameraExempted: ['not-started', 'meeting-over', 'routine-stopped'],
  cameraHelpAsked: ['not-started', 'meeting-over', 'routine-stopped'],
  consentGiven: ['not-started', 'meeting-over', 'routine-stopped'],
  consentWithdrawn: ['not-started', 'meeting-over', 'routine-stopped'],
  languageChosen: [yes, yes, yes],
  roleDeclared: ['not-started', 'meeting-over', 'routine-stopped'],
  samePersonDeclared: ['not-started', 'meeting-over', 'routine-stopped'],
  leadTaken: ['not-started', 'meeting-over', 'routine-stopped'],
  preparationTicked: [yes, 'meeting-over', yes],
  findingDismissed: ['not-possible', yes, yes],
  nameWatched: [yes, 'meeting-over', 'routine-stopped'],
  routineStarted: [yes, 'meeting-over', 'routine-stopped'],
  routinePaused: ['not-started', 'meeting-over', 'routine-stopped'],
  routineResumed: ['not-started', 'meeting-over', 'routine-stopped'],
  routineStopped: [yes, 'meeting-over', 'routine-stopped'],
  deletionAsked: [yes, yes, 'meeting-running'],
  undone: ['not-started', 'meeting-over', 'routine-stopped'],
};

const types = Object.keys(presses) as readonly PressType[];

function answer(
  past: Parameters<typeof given>[1][],
  minutes: number,
  [by, type]: readonly [Person, PressType],
): string {
  const { effects } = given(standard, ...past).when(press(by, minutes, presses[type]));
  return effects.flatMap((effect) => (effect.type === 'refuse' ? [effect.why] : []))[0] ?? yes;
}

describe('who may answer what for whom: the bot …', () => {
  it('knows a rule for every button', () => {
    expect(types.toSorted()).toEqual(Object.keys(permissions).toSorted());
  });

  it.each(types)('lets only those press %s whom the table names', (type) => {
    expect(people.map((by) => answer(begun, 5, [by, type]))).toEqual(whileRunning[type]);
  });

  it.each(types)('lets the organizer press %s only when it means something', (type) => {
    const stopped = press(kari, 2, { type: 'routineStopped' });
    const pasts = [[scheduled(-60)], [...begun, ends(4)], [...begun, stopped]] as const;
    const minutes = [-30, 5, 5];
    expect(pasts.map((past, index) => answer([...past], minutes[index] ?? 0, [kari, type]))).toEqual(otherTimes[type]);
  });

  it('lets a person answer for themselves before anything else tells that they are there', () => {
    const nobody = { id: 'entra:nobody', name: 'Ny Deltaker' };
    const confirmed = press(nobody, 5, { type: 'screenedConfirmed', participant: nobody.id });
    const { state, effects } = given(standard, starts(), scheduled(0.01)).when(confirmed);
    expect(effects.some(({ type }) => type === 'refuse')).toBe(false);
    expect(state.participants[nobody.id]?.screened).toHaveLength(1);
  });

  it.each<[string, Parameters<typeof given>[1][], Person]>([
    ['waits in the lobby', [roster(3, [device(kari), device(aminaInCall, { where: 'lobby' })])], aminaInCall],
    ['has gone', [leaves(ola, 3), roster(3.1, [device(kari)])], ola],
    ['never came', [], { id: 'entra:nobody', name: 'Ny Deltaker' }],
  ])('does not take down of somebody who %s that they sit screened', (_, past, by) => {
    const confirmed = press(by, 5, { type: 'screenedConfirmed', participant: by.id });
    const { state, effects } = given(standard, ...begun, ...past).when(confirmed);
    expect(effects.filter(({ type }) => type === 'refuse')).toEqual([{ type: 'refuse', why: 'not-inside' }]);
    expect(state.participants[by.id]?.screened ?? []).toEqual([]);
  });

  it('keeps of a refused press no more than its kind, the reason and who Teams says pressed', () => {
    const sentence = 'Ida har angst og vi vil ikke at far skal vite det';
    const forged = press(lise, 5, { type: 'identityAnswered', participant: sentence, answer: 'seen' });
    const history = [...begun].reduce<History>((sum, fact) => tell(sum, fact, standard).history, {
      base: initialState,
      facts: [],
    });
    const { kept } = tell(history, forged, standard);
    expect(kept).toEqual({
      type: 'pressRefused',
      id: forged.id,
      at: forged.at,
      press: 'identityAnswered',
      why: 'organizer-only',
      by: lise,
    });
  });

  it.each(['entra:forged', 'constructor', '__proto__'])(
    'says of %s, whom the meeting does not know, "not here"',
    (id) => {
      given(standard, ...begun)
        .when(press(kari, 5, { type: 'identityAnswered', participant: id, answer: 'seen' }))
        .then({ type: 'refuse', why: 'not-here' });
    },
  );

  it('dismisses nothing that was never found', () => {
    given(standard, ...begun)
      .when(press(kari, 5, { type: 'findingDismissed', message: 'toString' }))
      .then({ type: 'refuse', why: 'not-possible' });
  });

  it('does not make the organizer anything else', () => {
    given(standard, ...begun)
      .when(press(eva, 5, { type: 'roleDeclared', participant: kari.id, role: 'parent' }))
      .then({ type: 'refuse', why: 'not-possible' });
  });

  it('lets a colleague lead whom the organizer has made co-organizer', () => {
    const declared = press(kari, 2, { type: 'roleDeclared', participant: ola.id, role: 'co-organizer' });
    given(standard, ...begun, declared)
      .when(press(ola, 5, { type: 'identityAnswered', participant: nils.id, answer: 'known' }))
      .says();
  });

  it('closes the wish of the one who asked, and nobody else’s', () => {
    const asked = press(nils, 2, { type: 'staffIdAsked' });
    const { state } = given(standard, ...begun, asked).when(press(lise, 5, presses.staffIdAnswered));
    expect(state.staffIdRequests.map(({ by, closed }) => [by, closed?.by])).toEqual([
      [lise.id, lise.id],
      [nils.id, undefined],
    ]);
  });
});

describe('nobody makes what is kept of a meeting grow: the bot …', () => {
  const many = Array.from({ length: 30 }, (_, index) => index / 10);

  it('takes back twenty presses of one person in one meeting, and no more', () => {
    const facts = many.flatMap((minutes) => {
      const pressed = press(ola, 2 + minutes, { type: 'cameraHelpAsked' });
      return [pressed, press(ola, 2.05 + minutes, { type: 'undone', press: pressed.id })];
    });
    const kept = stateOf(facts.reduce((told, fact) => tell(told, fact, standard).history, historyOfBegun()));
    expect(kept.undone).toHaveLength(20);
  });

  it('takes ten consents of one person, and takes each of them back', () => {
    const facts = many.flatMap((minutes) => [
      press(ola, 2 + minutes, { type: 'consentGiven' }),
      press(ola, 2.05 + minutes, { type: 'consentWithdrawn' }),
    ]);
    const routine = { ...standard, consent: { ...standard.consent, kind: 'consent' } as const };
    const kept = stateOf(facts.reduce((told, fact) => tell(told, fact, routine).history, historyOfBegun()));
    expect(kept.participants[ola.id]?.consents).toHaveLength(20);
    expect(kept.participants[ola.id]?.consents.at(-1)?.is).toBe('withdrawn');
  });
});

function historyOfBegun(): History {
  const beginning: History = { base: initialState, facts: [] };
  return begun.reduce((told, fact) => tell(told, fact, standard).history, beginning);
}
