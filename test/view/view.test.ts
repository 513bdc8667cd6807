import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { labelOf } from '../../src/view/label.ts';
import { stepsFor } from '../../src/view/my-steps.ts';
import { leftByDemand, overviewOf } from '../../src/view/overview.ts';
import { sourcesOf } from '../../src/view/sources.ts';
import { stageOf } from '../../src/view/stage.ts';
import * as states from '../card/states.ts';
import { busy, byHand, five, organisation as routine, settled, two } from '../card/states.ts';
import { amina, caller, kari, nils, ola } from '../card/told.ts';

const words = wordsFor('nb');

test.each([
  [{}, 'Deltaker uten navn'],
  [{ name: '  ' }, 'Deltaker uten navn'],
  [{ name: 'Nils (Guest)' }, 'Nils'],
  [{ name: 'Nils (Unverified)' }, 'Nils'],
  [{ name: 'Lise Berg (rektor)' }, 'Lise Berg (rektor)'],
  [{ name: '+47 680 50 XXX', affiliation: 'phone' }, 'Telefon +47 680 50 XXX'],
  [{ name: 'Lise Berg', affiliation: 'phone' }, 'Lise Berg'],
  [{ affiliation: 'phone' }, 'Deltaker på telefon'],
  [{ name: '[her](https://ond.example) **fet** {{DATE(x)}}' }, 'her (https ond.example) fet DATE(x)'],
  [{ name: 'A'.repeat(60) }, `${'A'.repeat(39)}…`],
] as const)('the bot calls %o %s', (person, called) => {
  expect(labelOf(person, words)).toBe(called);
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
  expect(sourcesOf({ state: five, routine })).toEqual({
    presence: 'observed',
    camera: 'observed',
    recording: 'observed',
    chat: 'observed',
    tells: true,
    hides: 'not-asked',
  });
  expect(sourcesOf({ state: byHand, routine })).toMatchObject({
    presence: 'signs',
    camera: 'by-hand',
    recording: 'not-observed',
    tells: false,
  });
  const { joinCall: _none, ...refused } = byHand.refused;
  expect(sourcesOf({ state: { ...byHand, refused }, routine }).camera).toBe('soon');
});

test('the organizer sees first whom to identify, and who waits or is settled', () => {
  const overview = overviewOf({ state: five, routine });
  expect(overview.unsettled.map(({ participant }) => participant.id).slice(0, 2)).toEqual([nils.id, amina.id]);
  expect(overview.lobby.map(({ id }) => id)).toEqual([caller.id]);
  expect(overviewOf({ state: settled, routine }).unsettled).toEqual([]);
  const left = leftByDemand(overview, { routine }).map(({ demand, people }) => [demand, people.length]);
  expect(left).toEqual([
    ['guest-shows-id', 2],
    ['camera-on', 1],
    ['introductions', 5],
    ['screened', 3],
  ]);
});

test('a participant may ask for two things, staff are asked', () => {
  expect(stepsFor({ state: two, routine }, nils.id)).toMatchObject({ mayAskStaffId: true, mayAskCameraHelp: true });
  const asked = stepsFor({ state: busy, routine }, nils.id);
  expect(asked.request).toMatchObject({ by: nils.id });
  expect(asked.mayAskStaffId).toBe(false);
  expect(stepsFor({ state: busy, routine }, ola.id)).toMatchObject({ mayAskStaffId: false, asked: [{ by: nils.id }] });
  expect(stepsFor({ state: five, routine }, kari.id).steps.map(({ demand }) => demand)).not.toContain('guest-shows-id');
});

test('somebody of whom nothing is known yet has their steps before them', () => {
  const { steps } = stepsFor({ state: two, routine }, 'teams:29:unknown');
  expect(steps.map(({ demand, isDone }) => [demand, isDone])).toEqual([
    ['camera-on', false],
    ['introductions', false],
    ['screened', false],
  ]);
});
