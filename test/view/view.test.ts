import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { nameOf } from '../../src/view/label.ts';
import { stepsFor } from '../../src/view/my-steps.ts';
import { leftByDemand, overviewOf } from '../../src/view/overview.ts';
import { sourcesOf } from '../../src/view/sources.ts';
import { stageOf } from '../../src/view/stage.ts';
import * as states from '../card/states.ts';
import { busy, byHand, five, organisation as routine, settled, two } from '../card/states.ts';
import { amina, caller, kari, minute, nils, ola, start } from '../card/told.ts';

const words = wordsFor('nb');
const now = start + 6 * minute;

test.each([
  [{}, 'Deltaker uten navn'],
  [{ name: '  ' }, 'Deltaker uten navn'],
  [{ name: 'Nils (Guest)' }, 'Nils'],
  [{ name: 'Nils (Unverified)' }, 'Nils'],
  [{ name: 'Lise Berg (rektor)' }, 'Lise Berg – rektor'],
  [{ name: '+47 680 50 XXX', affiliation: 'phone' }, 'Telefon +47 680 50 XXX'],
  [{ name: 'Lise Berg', affiliation: 'phone' }, 'Lise Berg'],
  [{ affiliation: 'phone' }, 'Deltaker på telefon'],
  [{ name: '[her](https://ond.example) **fet** {{DATE(x)}}' }, 'her – https ond example fet DATE – x'],
  // Blanks, and what cannot be seen: Hangul filler, Braille blank, a joiner, a mark without a letter.
  [{ name: '\u3164\u2800\u200d \u0301' }, 'Deltaker uten navn'],
  [{ name: '· ✓ → ()' }, 'Deltaker uten navn'],
  [{ name: 'Nils (deg)' }, 'Nils – deg'],
  [{ name: 'Nils\u3164· arrangør' }, 'Nils arrangør'],
  [{ name: 'N\u0323\u0301\u0302\u0303\u0304ils' }, 'Ṇ\u0301\u0302ils'],
  [{ name: 'www.ond.example' }, 'www ond example'],
  [{ name: 'nils@ond.example' }, 'nils @ ond example'],
  [{ name: 'A. B. Hansen jr.' }, 'A. B. Hansen jr.'],
  [{ name: 'Mai-Britt Ås–Lie' }, 'Mai-Britt Ås–Lie'],
  [{ name: 'Nguyễn Thị Ánh' }, 'Nguyễn Thị Ánh'],
  [{ name: 'A'.repeat(60) }, `${'A'.repeat(39)}…`],
] as const)('the bot calls %o %s', (person, called) => {
  expect(nameOf(person, words)).toBe(called);
});

test('the bot knows where a meeting stands', () => {
  const { upcoming, paused, stopped, removed, ended } = states;
  expect([upcoming, two, paused, stopped, ended, removed].map(stageOf)).toEqual([
    'upcoming',
    'running',
    'paused',
    'stopped',
    'ended',
    'removed',
  ]);
});

test('the bot says what it observes and what people confirm by hand', () => {
  expect(sourcesOf({ state: five, routine, now })).toEqual({
    presence: 'observed',
    camera: 'observed',
    recording: 'observed',
    chat: 'observed',
    tells: true,
    hides: 'not-asked',
  });
  expect(sourcesOf({ state: byHand, routine, now })).toMatchObject({
    presence: 'signs',
    camera: 'by-hand',
    recording: 'not-observed',
    tells: false,
  });
  const { joinCall: _none, ...refused } = byHand.refused;
  expect(sourcesOf({ state: { ...byHand, refused }, routine, now }).camera).toBe('soon');
});

test('the organizer sees first whom to identify, and who waits or is settled', () => {
  const overview = overviewOf({ state: five, routine, now });
  expect(overview.unsettled.map(({ participant }) => participant.id).slice(0, 2)).toEqual([nils.id, amina.id]);
  expect(overview.lobby.map(({ id }) => id)).toEqual([caller.id]);
  expect(overviewOf({ state: settled, routine, now }).unsettled).toEqual([]);
  const left = leftByDemand(overview, routine).map(({ demand, people }) => [demand, people.length]);
  expect(left).toEqual([
    ['guest-shows-id', 2],
    ['camera-on', 1],
    ['introductions', 5],
    ['screened', 3],
  ]);
});

test.each([
  ['counts', true],
  ['noted', false],
] as const)(
  'what is no recording to the routine keeps nobody from being ready (transcription %s)',
  (transcription, is) => {
    const recordings = [{ keys: ['one'], kind: 'transcript', startedAt: start, by: nils.id }] as const;
    const scene = { state: { ...settled, recordings }, routine: { ...routine, transcription }, now };
    expect(overviewOf(scene).isRecorded).toBe(is);
    expect(stepsFor(scene, nils.id).isReady).toBe(!is);
  },
);

test('a participant may ask for two things, staff are asked', () => {
  expect(stepsFor({ state: two, routine, now }, nils.id)).toMatchObject({
    mayAskStaffId: true,
    mayAskCameraHelp: true,
  });
  const asked = stepsFor({ state: busy, routine, now }, nils.id);
  expect(asked.request).toMatchObject({ by: nils.id });
  expect(asked.mayAskStaffId).toBe(false);
  expect(stepsFor({ state: busy, routine, now }, ola.id)).toMatchObject({
    mayAskStaffId: false,
    asked: [{ by: nils.id }],
  });
  expect(stepsFor({ state: five, routine, now }, kari.id).steps.map(({ demand }) => demand)).not.toContain(
    'guest-shows-id',
  );
});

test('somebody of whom nothing is known yet has their steps before them', () => {
  const { steps } = stepsFor({ state: two, routine, now }, 'teams:29:unknown');
  expect(steps.map(({ demand, isDone }) => [demand, isDone])).toEqual([
    ['camera-on', false],
    ['introductions', false],
    ['screened', false],
  ]);
});
