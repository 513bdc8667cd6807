import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { place } from '../../src/protocol/place.ts';
import { standard } from '../../src/routine/standard.ts';
import { kari, lise, nils, ola } from '../people.ts';
import { after } from './given.ts';
import {
  added,
  at,
  ends,
  joins,
  leaves,
  message,
  press,
  recording,
  roster,
  scheduled,
  starts,
  type Pressed,
} from './told.ts';

const week = 7 * 24 * 60;
const running = { id: 'meeting-1', state: after(standard, starts(), scheduled(0.1), joins(kari, 0.2)) };
const over = { id: 'meeting-1', state: after(standard, starts(), scheduled(0.1), joins(kari, 0.2), ends(60)) };
const unannounced = { id: 'meeting-1', state: after(standard, joins(kari, 0.2)) };

describe('which meeting of a chat something belongs to: the bot …', () => {
  it.each<[string, MeetingEvent]>([
    ['the app being added', added(-5, ola)],
    ['a start', starts()],
    ['somebody joining', joins(kari, 0)],
    ['a message', message(lise, 0)],
  ])('opens the first one by %s', (_, event) => {
    expect(place(undefined, event)).toBe('new');
  });

  it.each<[string, MeetingEvent]>([
    ['an end', ends(5)],
    ['somebody leaving', leaves(kari, 5)],
    ['a recording', recording(5, true)],
    ['somebody without account entering the chat', joins(nils, 5, 'members')],
  ])('opens none by %s', (_, event) => {
    expect(place(undefined, event)).toBe('nowhere');
  });

  it('takes a meeting that is met in again right after a short one for another', () => {
    const short = { id: 'meeting-1', state: after(standard, starts(), joins(kari, 0.2), ends(1)) };
    expect(place(short, starts(1.5))).toBe('new');
    expect(place(short, starts(0.5))).toBe('current');
  });

  it('lets next week’s meeting inherit nothing from this week’s', () => {
    expect(place(over, starts(week))).toBe('new');
    expect(place(over, joins(kari, week))).toBe('new');
    expect(place(over, joins(nils, week, 'members'))).toBe('new');
  });

  it('opens a second meeting on the same day, also when nobody told the end of the first', () => {
    expect(place(over, starts(120))).toBe('new');
    expect(place(running, starts(120))).toBe('next');
  });

  it('takes the same start told twice, a little apart, for one', () => {
    expect(place(running, starts(0))).toBe('current');
    expect(place(running, starts(1.5))).toBe('current');
    expect(place(over, starts(1.5))).toBe('current');
  });

  it('takes a start that is told after somebody was seen for the start of that meeting', () => {
    expect(place(unannounced, starts(0.1))).toBe('current');
  });

  it('does not open a meeting by those who trickle out and in at the end', () => {
    expect(place(over, leaves(kari, 60.2))).toBe('current');
    expect(place(over, joins(ola, 60.5))).toBe('current');
  });

  it('keeps what is written after the meeting with it', () => {
    expect(place(over, message(lise, 90))).toBe('current');
  });

  it('does not let what is told late of the former meeting into the next', () => {
    const next = { id: 'meeting-2', state: after(standard, starts(week), joins(kari, week + 1)) };
    expect(place(next, ends(60))).toBe('former');
    expect(place(next, starts(0))).toBe('nowhere');
    expect(place(next, joins(lise, 50))).toBe('former');
    expect(place(next, leaves(lise, 59))).toBe('former');
    expect(place(next, message(lise, 59))).toBe('former');
    expect(place(next, recording(59, true))).toBe('former');
    expect(place(next, ends(week + 60))).toBe('current');
    expect(place(next, leaves(lise, week + 59))).toBe('current');
  });

  it('believes no button of another meeting', () => {
    const what: Pressed = { type: 'routineStopped' };
    expect(place(running, press(kari, 5, what), 'meeting-1')).toBe('current');
    expect(place(running, press(kari, 5, what), 'meeting-0')).toBe('old-card');
    expect(place(undefined, press(kari, 5, what), 'meeting-0')).toBe('old-card');
  });

  it('takes what the call shows for the meeting whose call it is', () => {
    expect(place(running, roster(5, []))).toBe('current');
    expect(at(0)).toBe(running.state.reportedStart);
  });
});
