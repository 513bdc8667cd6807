import { expect, test } from 'vitest';
import type { Notice } from '../../src/protocol/notice.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { standard } from '../../src/routine/standard.ts';
import { kari, lise, nilsInCall, ola } from '../people.ts';
import { after, given } from './given.ts';
import { shownNow } from '../../src/protocol/shown.ts';
import { at, call, device, ends, health, message, press, recording, roster, scheduled, starts } from './told.ts';

const begun = [
  starts(),
  scheduled(0.01),
  call(0.02, 'joined'),
  roster(0.1, [device(kari), device(ola), device(lise), device(nilsInCall, { camera: 'off' })]),
];
const on = roster(3, [device(kari), device(ola), device(lise), device(nilsInCall)]);
const gone = roster(3, [device(ola), device(lise), device(nilsInCall)]);
const leftAlone = roster(2, [device(ola), device(lise)]);
const back = roster(4, [device(kari), device(ola), device(lise), device(nilsInCall)]);

/** Something stands in a message: what it showed when it was said. */
function stands(past: readonly MeetingEvent[], notice: Notice, matter: string, to?: string): MeetingEvent {
  const said = { notice, matter, ...(to !== undefined && { to }) };
  const shows = shownNow(said, after(standard, ...past), standard);
  return {
    type: 'noticeSaid',
    id: `said-${matter}`,
    at: at(2.5),
    ...said,
    about: notice.about,
    activity: '1',
    ...(shows !== undefined && { shows }),
  };
}

interface Story {
  readonly notice: Notice;
  readonly matter: string;
  readonly to?: string;
  readonly before?: readonly MeetingEvent[];
  readonly fact: MeetingEvent;
}

const wrote = message(lise, 2, { findings: [health] });
const asked = press(lise, 2, { type: 'staffIdAsked' });
const recorded = recording(2, true, { by: ola });
const one = { kind: 'recording', recording: 'message-90' } as const;
const named = { participants: [lise.id, nilsInCall.id] };
const finding = { message: 'message-1', kinds: ['health'] };

const stories: readonly (readonly [string, Story, shows: string | undefined])[] = [
  [
    'that a recording is over, where it was said to run',
    {
      notice: { about: 'recording-started', ...one },
      matter: 'recording message-90',
      before: [recorded],
      fact: recording(3, false),
    },
    `${at(2)} ${at(3)} ${ola.id}`,
  ],
  [
    'the reminder of a camera that is on',
    { notice: { about: 'camera-off' }, matter: 'camera', to: nilsInCall.id, fact: on },
    undefined,
  ],
  [
    'who leads of cameras, when they are on',
    { notice: { about: 'cameras-off', participants: [nilsInCall.id] }, matter: 'cameras', to: kari.id, fact: on },
    undefined,
  ],
  [
    'whom nobody has identified',
    {
      notice: { about: 'guests-not-identified', ...named },
      matter: 'identity',
      to: kari.id,
      fact: press(kari, 3, { type: 'identityAnswered', participant: lise.id, answer: 'known' }),
    },
    nilsInCall.id,
  ],
  [
    'the wish to see ID, when it was shown',
    {
      notice: { about: 'staff-id-asked', by: lise.id },
      matter: `staff-id ${lise.id} ${at(2)}`,
      to: ola.id,
      before: [asked],
      fact: press(lise, 3, { type: 'staffIdAnswered', asker: lise.id, outcome: 'shown' }),
    },
    undefined,
  ],
  [
    'what the writer of a message was told',
    {
      notice: { about: 'sensitive-yours', ...finding },
      matter: 'finding message-1',
      to: lise.id,
      before: [wrote],
      fact: message(lise, 3, { change: 'deleted' }),
    },
    'deleted',
  ],
  [
    'what who leads was told of it',
    {
      notice: { about: 'sensitive-organizer', ...finding },
      matter: 'finding message-1',
      to: kari.id,
      before: [wrote],
      fact: press(kari, 3, { type: 'findingDismissed', message: 'message-1' }),
    },
    'dismissed',
  ],
  [
    'that who led is gone, when they are back',
    { notice: { about: 'organizer-gone' }, matter: `organizer-gone ${at(3)}`, before: [gone], fact: back },
    undefined,
  ],
  [
    'the call to come back, when they are',
    {
      notice: { about: 'organizer-come-back' },
      matter: `organizer-gone ${at(3)}`,
      to: kari.id,
      before: [gone],
      fact: back,
    },
    undefined,
  ],
  [
    'the call to come back, when the others have left too',
    {
      notice: { about: 'organizer-come-back' },
      matter: `organizer-gone ${at(3)}`,
      to: kari.id,
      before: [gone],
      fact: roster(4, []),
    },
    'nobody',
  ],
  [
    'that a colleague leads, when the organizer has come',
    {
      notice: { about: 'lead-taken', by: ola.id },
      matter: 'lead',
      to: kari.id,
      before: [leftAlone],
      fact: back,
    },
    undefined,
  ],
  [
    'that the end is near, when it has come',
    { notice: { about: 'end-soon' }, matter: 'end', to: kari.id, fact: ends(5) },
    undefined,
  ],
  [
    'what was asked, when the routine is switched off',
    {
      notice: { about: 'camera-off' },
      matter: 'camera',
      to: nilsInCall.id,
      fact: press(kari, 3, { type: 'routineStopped' }),
    },
    undefined,
  ],
];

test.each(stories)('the bot mends in the message that stands: %s', (_, story, shows) => {
  const { notice, matter, to, before = [], fact } = story;
  const past = [...begun, ...before];
  const said = stands(past, notice, matter, to);
  const mends = ({ type }: { readonly type: string }) => type === 'mend';
  expect(said).toHaveProperty('shows');
  const { effects, state } = given(standard, ...past, said).when(fact);
  expect(effects.filter(mends)).toEqual([
    { type: 'mend', matter, about: notice.about, ...(to !== undefined && { to }) },
  ]);
  expect(shownNow({ notice, matter, ...(to !== undefined && { to }) }, state, standard)).toBe(shows);
  // What is of no concern to it leaves it alone.
  const quiet = given(standard, ...past, said).when(message(ola, 2.9, { message: 'message-9' }));
  expect(quiet.effects.filter(mends)).toEqual([]);
});
