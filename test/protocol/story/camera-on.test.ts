import { describe, expect, it } from 'vitest';
import { standard } from '../../../src/routine/standard.ts';
import { caller, kari, nilsInCall, ola } from '../../people.ts';
import { given } from '../given.ts';
import { play } from '../play.ts';
import { at, call, device, press, roster, scheduled, starts, unseenDevice } from '../told.ts';

const nils = nilsInCall;
const begun = [starts(), scheduled(0.01), call(0.02, 'joined'), roster(0.03, [device(kari), device(ola)])];
const on = [device(kari), device(ola), device(nils)];
const off = [device(kari), device(ola), device(nils, { camera: 'off' })];
const known = press(kari, 1.01, { type: 'identityAnswered', participant: nils.id, answer: 'known' });

describe('cameras: the bot …', () => {
  it('reminds somebody whose camera is off privately after 45 seconds, and tells the organizer once two minutes later', () => {
    expect(play(standard, 30, ...begun, roster(1, off), known).lines).toEqual([
      ['1:45', 'tell', nils.id, 'camera-off'],
      ['3:45', 'tell', kari.id, 'cameras-off'],
    ]);
  });

  it('says nothing when the camera comes on within 45 seconds', () => {
    expect(play(standard, 30, ...begun, roster(1, off), known, roster(1.7, on)).lines).toEqual([]);
  });

  it('gives the same patience again after a camera is turned off', () => {
    expect(play(standard, 12, ...begun, roster(1, on), known, roster(10, off)).lines).toEqual([
      ['10:45', 'tell', nils.id, 'camera-off'],
    ]);
  });

  it('reminds again in a new stretch without camera, after the same patience', () => {
    const facts = [...begun, roster(1, off), known, roster(5, on), roster(10, off)];
    expect(play(standard, 30, ...facts).lines.map(([time, , to]) => [time, to])).toEqual([
      ['1:45', nils.id],
      ['3:45', kari.id],
      ['10:45', nils.id],
      ['12:45', kari.id],
    ]);
  });

  it('never takes missing data for a camera that is off', () => {
    const untold = [device(kari), device(ola), unseenDevice(nils)];
    const { lines, state } = play(standard, 30, ...begun, roster(1, untold), known);
    expect(lines).toEqual([]);
    expect(state.participants[nils.id]?.camera).toEqual([]);
  });

  it('keeps what it saw when a later roster says nothing about the camera', () => {
    const untold = [device(kari), device(ola), unseenDevice(nils)];
    const { state } = play(standard, 4, ...begun, roster(1, on), known, roster(3, untold));
    expect(state.participants[nils.id]?.camera).toEqual([{ state: 'on', from: at(1) }]);
  });

  it('calls it not observed when it has lost its place in the call', () => {
    const { state } = play(standard, 2, ...begun, roster(1, off), call(1.5, 'ended', { reason: '408/8537' }));
    expect(state.participants[nils.id]?.camera).toEqual([{ state: 'off', from: at(1), to: at(1.5) }]);
  });

  it('asks nobody on the phone for a camera', () => {
    const phone = roster(1, [device(kari), device(caller, { camera: 'none' })]);
    const identified = press(kari, 1.1, { type: 'identityAnswered', participant: caller.id, answer: 'known' });
    expect(play(standard, 10, ...begun, phone, identified).lines.map(([, , to]) => to)).not.toContain(caller.id);
  });

  it('counts one camera that is on as enough for somebody on two devices', () => {
    const two = [device(kari), device(nils), device(nils, { device: 'second', camera: 'off' })];
    expect(play(standard, 10, ...begun, roster(1, two), known).state.participants[nils.id]).toMatchObject({
      camera: [{ state: 'on', from: at(1) }],
      stays: [{ from: at(1) }],
    });
  });

  it('leaves in peace whom the organizer has exempted, with the reason', () => {
    const exempted = press(kari, 1.2, { type: 'cameraExempted', participant: nils.id, reason: 'technical' });
    const { lines, state } = play(standard, 30, ...begun, roster(1, off), known, exempted);
    expect(lines).toEqual([]);
    expect(state.participants[nils.id]?.cameraExempt).toEqual({ at: at(1.2), by: kari.id, reason: 'technical' });
  });

  it('is silent in a pause, and gives everybody new patience after it', () => {
    const paused = press(kari, 1.5, { type: 'routinePaused' });
    const resumed = press(kari, 20, { type: 'routineResumed' });
    expect(play(standard, 30, ...begun, roster(1, off), known, paused, resumed).lines).toEqual([
      ['20:45', 'tell', nils.id, 'camera-off'],
      ['22:45', 'tell', kari.id, 'cameras-off'],
    ]);
  });

  it('tells the organizer when somebody asks for help with the camera', () => {
    given(standard, ...begun, roster(1, off))
      .when(press(nils, 2, { type: 'cameraHelpAsked' }))
      .says({ type: 'tell', to: kari.id, notice: { about: 'camera-help-asked', by: nils.id } });
  });

  it('only notes it where the routine says "observe"', () => {
    const observing = { ...standard, demands: { ...standard.demands, 'camera-on': 'observe' } } as const;
    expect(play(observing, 30, ...begun, roster(1, off), known).lines).toEqual([]);
  });
});
