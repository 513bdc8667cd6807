import { describe, expect, it } from 'vitest';
import { isTelling, type Telling } from '../../src/protocol/effect.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { isStillTrue } from '../../src/protocol/still-true.ts';
import { standard } from '../../src/routine/standard.ts';
import { kari, lise, nilsInCall, ola } from '../people.ts';
import { after, given } from './given.ts';
import {
  call,
  device,
  due,
  health,
  joins,
  leaves,
  message,
  press,
  recording,
  roster,
  said,
  scheduled,
  starts,
} from './told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2), joins(lise, 0.3)];

/** What a fact makes the bot want to say, of one kind. */
function wanted(past: readonly MeetingEvent[], fact: MeetingEvent, about: string): Telling {
  const found = given(standard, ...past)
    .when(fact)
    .effects.find((effect) => isTelling(effect) && effect.notice.about === about);
  if (found === undefined || !isTelling(found)) throw new Error(`nothing is said of ${about}`);
  return found;
}

describe('what waits to be said when something else has happened: the bot …', () => {
  const started = recording(5, true, { by: ola });
  const stopped = recording(5.3, false);

  it('does not say that a recording has started when it has stopped, nor that one has stopped of which nobody heard', () => {
    const line = wanted(begun, started, 'recording-started');
    expect(isStillTrue(line, after(standard, ...begun, started), standard)).toBe(true);
    expect(isStillTrue(line, after(standard, ...begun, started, stopped), standard)).toBe(false);
    const end = wanted([...begun, started], stopped, 'recording-stopped');
    expect(isStillTrue(end, after(standard, ...begun, started, stopped), standard)).toBe(false);
    const heard = said(5.1, end.matter, 'recording-started');
    expect(isStillTrue(end, after(standard, ...begun, started, heard, stopped), standard)).toBe(true);
    const yours = wanted(begun, started, 'recording-yours');
    expect(isStillTrue(yours, after(standard, ...begun, started, stopped), standard)).toBe(false);
  });

  it('says that a recording has started and stopped though it turns out to be known by another id first', () => {
    const seen = recording(5, true, { recording: 'roster:call-1:1', source: 'roster' });
    const line = wanted(begun, seen, 'recording-started');
    const told = recording(4.9, true, { by: ola });
    expect(isStillTrue(line, after(standard, ...begun, told, seen), standard)).toBe(true);
    const heard = said(5.1, line.matter, 'recording-started');
    const end = wanted([...begun, told, seen, heard], stopped, 'recording-stopped');
    expect(isStillTrue(end, after(standard, ...begun, told, seen, heard, stopped), standard)).toBe(true);
  });

  it('does not call an organizer back who is back', () => {
    const gone = [...begun, leaves(kari, 20)];
    const line = wanted(gone, due(20.3, { kind: 'organizer-gone' }), 'organizer-come-back');
    expect(isStillTrue(line, after(standard, ...gone), standard)).toBe(true);
    expect(isStillTrue(line, after(standard, ...gone, joins(kari, 21)), standard)).toBe(false);
  });

  it('does not remind of a camera that is on', () => {
    const off = [starts(), call(0.02, 'joined'), roster(1, [device(kari), device(nilsInCall, { camera: 'off' })])];
    const line = wanted(off, due(1.8, { kind: 'camera', participant: nilsInCall.id }), 'camera-off');
    expect(isStillTrue(line, after(standard, ...off), standard)).toBe(true);
    const on = roster(2, [device(kari), device(nilsInCall)]);
    expect(isStillTrue(line, after(standard, ...off, on), standard)).toBe(false);
  });

  it('does not speak of a message that has been dealt with', () => {
    const written = message(lise, 5, { findings: [health] });
    const line = wanted(begun, written, 'sensitive-yours');
    expect(isStillTrue(line, after(standard, ...begun, written), standard)).toBe(true);
    const gone = message(lise, 5.1, { change: 'deleted' });
    expect(isStillTrue(line, after(standard, ...begun, written, gone), standard)).toBe(false);
  });

  it('does not ask who somebody is of whom it has been said, nor for an ID that was shown', () => {
    const reminder = wanted(begun, due(4, { kind: 'identity' }), 'guests-not-identified');
    const answered = press(kari, 4.1, { type: 'identityAnswered', participant: lise.id, answer: 'seen' });
    expect(isStillTrue(reminder, after(standard, ...begun), standard)).toBe(true);
    expect(isStillTrue(reminder, after(standard, ...begun, answered), standard)).toBe(false);
    const asked = press(lise, 5, { type: 'staffIdAsked', of: ola.id });
    const wish = wanted(begun, asked, 'staff-id-asked');
    const shown = press(lise, 6, { type: 'staffIdAnswered', asker: lise.id, outcome: 'shown' });
    expect(isStillTrue(wish, after(standard, ...begun, asked), standard)).toBe(true);
    expect(isStillTrue(wish, after(standard, ...begun, asked, shown), standard)).toBe(false);
  });
});
