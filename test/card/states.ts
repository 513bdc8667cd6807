import type { CompleteLanguage, Language } from '../../src/language/language.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { Person } from '../../src/protocol/person.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import { fold } from '../protocol/fold.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { standard } from '../../src/routine/standard.ts';
import type { Seen } from '../../src/view/seen.ts';
import { amina, at, caller, inside, kari, lise, minute, nils, ola, press, roster, start, waiting } from './told.ts';

/** The occurrence's id on every button. */
export const id = '0f6b2c1e-5d1c-4b56-9e0e-3f1d2a7b8c90';

const learned: MeetingEvent = at(-60, {
  type: 'meetingLearned',
  organizer: { ...kari, role: 'organizer' },
  scheduledStart: start,
  scheduledEnd: start + 60 * minute,
  joinUrl: 'https://teams.example/l/meetup-join/invented',
});

/** The app is added, the schedule is known, the meeting starts. */
export const opening: readonly MeetingEvent[] = [
  at(-120, { type: 'appAdded', by: kari }),
  learned,
  at(0, { type: 'meetingStarted', startedAt: start }),
  at(0, { type: 'grantsRead', permissions: ['ChatMessage.Read.Chat'] }),
  at(0, { type: 'chatWatched', subscription: 'sub-1', expires: start + 100 * minute }),
];

/** The app is in the chat, and the organizer prepares. */
export const upcoming: MeetingState = fold([
  ...opening.slice(0, 2),
  press(-30, kari, { type: 'preparationTicked', demand: 'agreed-by-phone', done: true }),
]);

/** Two people have come, nothing has been answered. */
export const two: MeetingState = fold([...opening, roster(1, inside(kari, 'on'), inside(nils, 'off'))]);

const fiveFacts: readonly MeetingEvent[] = [
  ...opening,
  ...heard(0.1),
  roster(
    1,
    inside(kari, 'on'),
    inside(ola, 'on'),
    inside(lise, 'on'),
    inside(nils, 'off'),
    inside(amina, 'on'),
    waiting(caller),
  ),
  press(2, ola, { type: 'screenedConfirmed', participant: ola.id }),
  press(3, kari, { type: 'identityAnswered', participant: lise.id, answer: 'known' }),
  press(3, lise, { type: 'screenedConfirmed', participant: lise.id }),
];

/** Five are here and one waits; some have answered. */
export const five: MeetingState = fold(fiveFacts);

/** The same, with all that can call for attention at once. */
export const busy: MeetingState = fold([
  ...fiveFacts,
  press(4, nils, { type: 'staffIdAsked' }),
  press(4, amina, { type: 'cameraHelpAsked' }),
  at(5, {
    type: 'messageChecked',
    message: 'message-1',
    person: ola,
    change: 'written',
    findings: [
      { category: 'national-id', severity: 'block', rule: 'national-id.number' },
      { category: 'health', severity: 'warn', rule: 'health.adhd' },
    ],
  }),
  at(6, { type: 'recordingObserved', recording: 'roster:call-1', source: 'roster', running: true, by: ola }),
  press(6, kari, { type: 'nameWatched', forms: ['0011223344556677'] }),
]);

/** Everything is answered. */
export const settled: MeetingState = fold([
  ...fiveFacts,
  roster(4, inside(kari, 'on'), inside(ola, 'on'), inside(lise, 'on'), inside(nils, 'on'), inside(amina, 'on')),
  press(5, kari, { type: 'identityAnswered', participant: nils.id, answer: 'seen' }),
  press(5, kari, { type: 'identityAnswered', participant: amina.id, answer: 'seen' }),
  press(5, kari, { type: 'introductionsHeld' }),
  press(5, kari, { type: 'screenedConfirmed', participant: kari.id }),
  press(5, kari, { type: 'screenedConfirmed', participant: amina.id }),
  press(6, nils, { type: 'screenedConfirmed', participant: nils.id }),
]);

/** The call's roster is heard, and tells nothing new. */
function heard(...minutes: readonly number[]): readonly MeetingEvent[] {
  return minutes.map((when) => at(when, { type: 'rosterObserved', call: 'call-1', complete: false, entries: [] }));
}

/** Nobody has let the bot into the call: it knows of people by what they press, and of nothing else. */
export const byHand: MeetingState = fold([
  ...opening.slice(0, 3),
  at(0, { type: 'deliveryRefused', effect: 'joinCall', reason: '403/7503' }),
  at(0, { type: 'deliveryRefused', effect: 'watchChat', reason: '403' }),
  at(0, { type: 'deliveryRefused', effect: 'tell', reason: '403', to: nils.id }),
  press(1, kari, { type: 'screenedConfirmed', participant: kari.id }),
  press(2, nils, { type: 'cameraHelpAsked' }),
]);

export const paused: MeetingState = fold([...fiveFacts, press(7, kari, { type: 'routinePaused' })]);
export const stopped: MeetingState = fold([...fiveFacts, press(7, kari, { type: 'routineStopped' })]);
export const removed: MeetingState = fold([...fiveFacts, at(7, { type: 'appRemoved' })]);

/** It was recorded, something was written and deleted, the organizer left first, and it is over. */
export const ended: MeetingState = fold([
  ...fiveFacts,
  press(4, nils, { type: 'staffIdAsked' }),
  press(5, nils, { type: 'staffIdAnswered', asker: nils.id, outcome: 'shown' }),
  press(5, kari, { type: 'identityAnswered', participant: nils.id, answer: 'seen' }),
  press(6, kari, { type: 'introductionsHeld' }),
  press(6, kari, { type: 'cameraExempted', participant: nils.id, reason: 'technical' }),
  at(7, {
    type: 'messageChecked',
    message: 'message-1',
    person: ola,
    change: 'written',
    findings: [{ category: 'health', severity: 'warn', rule: 'health.adhd' }],
  }),
  at(8, { type: 'messageChecked', message: 'message-1', person: ola, change: 'deleted', findings: [] }),
  at(9, { type: 'recordingObserved', recording: 'roster:call-1', source: 'roster', running: true, by: ola }),
  at(10, { type: 'recordingObserved', recording: 'roster:call-1', source: 'roster', running: false }),
  ...heard(5, 10, 15, 20, 25, 30, 35),
  roster(40, inside(ola, 'on'), inside(nils, 'off')),
  at(41, { type: 'timerFired', timer: { kind: 'organizer-gone' } }),
  roster(45, inside(kari, 'on'), inside(ola, 'on'), inside(nils, 'off')),
  at(50, { type: 'meetingEnded', by: 'platform' }),
  at(50.1, { type: 'callChanged', call: 'call-1', state: 'ended', reason: 'left' }),
]);

export const organisation: Routine = {
  ...standard,
  organisation: 'Nordvik kommune',
  tools: [
    { name: 'Public 360', url: 'https://sak.nordvik.example/' },
    { name: 'PPT-systemet', names: { en: 'the PPT system' } },
  ],
  privacyUrl: 'https://nordvik.example/personvern/motevakt',
};

/** A meeting as somebody sees it. */
export function seen<Read extends Language>(
  state: MeetingState,
  viewer: Person | undefined,
  language: Read,
): Seen<Read>;
export function seen(state: MeetingState, viewer?: Person, language?: CompleteLanguage): Seen;
export function seen(state: MeetingState, viewer?: Person, language: Language = 'nb'): Seen<Language> {
  return {
    id,
    state,
    routine: organisation,
    language,
    now: start + 6.5 * minute,
    ...(viewer === undefined ? {} : { viewer: viewer.id }),
  };
}
