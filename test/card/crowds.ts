import type { MeetingState } from '../../src/protocol/state.ts';
import { fold } from '../protocol/fold.ts';
import { opening } from './states.ts';
import { account, at, inside, kari, press, roster, visitor } from './told.ts';

/** So many people, every other from outside, none of whom has answered anything. */
export function crowd(count: number): MeetingState {
  const others = Array.from({ length: count - 1 }, (_, index) =>
    index % 2 === 0
      ? visitor(1000 + index, `Åse-Marie Ødegård-Sæther ${index}`)
      : account(1000 + index, `Bjørn-Ståle Kvæven-Øygard ${index}`, 'own', 'nb-NO'),
  );
  return fold([...opening, roster(1, inside(kari, 'on'), ...others.map((person) => inside(person, 'off')))]);
}

const locales = ['nb-NO', 'ar-IQ', 'uk-UA', 'so-SO'] as const;

/** The organizer and so many people without account, each of whom wants something, has written something and has answered nothing. */
export function strangers(count: number): MeetingState {
  const people = Array.from({ length: count }, (_, index) =>
    visitor(2000 + index, `Maximiliane von Østerhus-Lillebråten ${index}`, locales[index % locales.length]),
  );
  const wishes = people.flatMap((person, index) => [
    press(2, person, { type: 'staffIdAsked' }),
    at(3, {
      type: 'messageChecked',
      message: `17000000000${index}`,
      person,
      change: 'written',
      findings: [
        { category: 'beliefs-origin-sexuality', severity: 'warn', rule: 'belief' },
        { category: 'special-education', severity: 'warn', rule: 'education' },
      ],
    }),
  ]);
  const recording = at(4, { type: 'recordingObserved', recording: 'roster:call-1', source: 'roster', running: true });
  return fold([
    ...opening,
    roster(1, inside(kari, 'off'), ...people.map((person) => inside(person))),
    ...wishes,
    recording,
  ]);
}
