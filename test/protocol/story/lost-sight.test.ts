import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import { standard } from '../../../src/routine/standard.ts';
import { recordOf, type MeetingRecord } from '../../../src/view/record.ts';
import { kari, lise, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import {
  added,
  at,
  call,
  device,
  due,
  ends,
  heard,
  joins,
  leaves,
  press,
  removed,
  roster,
  scheduled,
  starts,
  watched,
  watchLost,
} from '../told.ts';

const iso = (minutes: number) => new Date(at(minutes)).toISOString();
const stretch = (from: number, to: number) => ({ from: iso(from), to: iso(to) });

function record(...facts: readonly MeetingEvent[]): MeetingRecord {
  return recordOf(after(standard, ...facts), standard, at(90));
}

function stays(of: MeetingRecord, person: { readonly id: string }) {
  return of.participants.find(({ id }) => id === person.id)?.stays;
}

const begun = [starts(), scheduled(0.01), call(0.02, 'joined')];
const on = [device(kari), device(ola)];
const blind = [...begun, roster(0.1, on), ...heard(5, 20), call(20, 'ended', { reason: '408/8537' })];
const again = call(22, 'joined', { call: 'call-2' });
const over = [ends(60), call(60.05, 'ended', { call: 'call-2', reason: 'left' })];

describe('when it has lost its place in the call: the bot …', () => {
  it('keeps what it saw before of those it finds there again, and of those it does not', () => {
    const back = record(...blind, again, roster(22.1, on, { call: 'call-2' }), ...heard(25, 55, 'call-2'), ...over);
    expect(stays(back, ola)).toEqual([stretch(0.1, 60)]);
    const alone = roster(22.1, [device(kari)], { call: 'call-2' });
    const gone = record(...blind, again, alone, ...over);
    expect(stays(gone, ola)).toEqual([{ ...stretch(0.1, 20), foundGone: iso(22.1) }]);
  });

  it('keeps it of those whom Teams tells to come later', () => {
    const back = record(...blind, joins(ola, 40), ends(60));
    expect(stays(back, ola)).toEqual([{ ...stretch(0.1, 20), foundGone: iso(40) }, stretch(40, 60)]);
  });

  it('does not take for watched a call that had been silent before it was lost, nor one that still was at the end', () => {
    for (const lost of [
      [call(40, 'ended', { reason: '408/8537' }), ends(60)],
      [ends(40), call(40.05, 'ended', { reason: 'left' })],
    ]) {
      const told = record(...begun, roster(0.1, on), ...heard(5, 10), ...lost);
      expect(told.unobserved.camera[1]?.from).toBe(iso(10));
      expect(told.unobserved.presence[1]?.from).toBe(iso(10));
    }
  });

  it('claims neither that the camera of somebody was on who may still be there, nor that they have left', () => {
    const told = record(...blind, joins(ola, 40), ends(60));
    const camera = told.demands.find(({ demand }) => demand === 'camera-on');
    expect(camera?.people?.find(({ participant }) => participant === kari.id)).toEqual({
      participant: kari.id,
      evidence: 'not-observed',
      when: [stretch(20, 60)],
    });
    expect(told.organizerAbsences).toEqual([]);
  });
});

describe('when nobody wants the chat watched, or its watch runs out: the bot …', () => {
  const watching = [starts(), scheduled(0.01), joins(kari, 0.1), watched(0)];
  const unwatched = (...facts: readonly MeetingEvent[]) => record(...watching, ...facts).unobserved.recording;

  it('claims nothing of recording from then on', () => {
    expect(unwatched(removed(20), ends(60))).toEqual([stretch(20, 60)]);
    expect(unwatched(press(kari, 20, { type: 'routineStopped' }), ends(60))).toEqual([stretch(20, 60)]);
  });

  it('watches it again when the app is back, or the meeting goes on after it seemed to be over', () => {
    const back = given(standard, ...watching, removed(20)).when(added(30, kari));
    expect(back.effects).toContainEqual({ type: 'watchChat' });
    const empty = due(20, { kind: 'empty' });
    const late = given(standard, ...watching, leaves(kari, 5), empty, watchLost(20.1)).when(joins(lise, 15));
    expect(late.effects).toContainEqual({ type: 'watchChat' });
  });

  it('does not take a watch that is made anew after it ran out for one that went on', () => {
    const [first, second] = [watched(0, 'subscription-1', 0.5), watched(50)];
    expect(record(starts(), scheduled(0.01), joins(kari, 0.1), first, second, ends(60)).unobserved.recording).toEqual([
      stretch(30, 50),
    ]);
  });
});
