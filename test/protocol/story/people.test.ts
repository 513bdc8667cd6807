import { describe, expect, it } from 'vitest';
import { everHere, isInLobby, present } from '../../../src/protocol/know/people.ts';
import { standard } from '../../../src/routine/standard.ts';
import { kari, lise, nilsInCall, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { acts, at, call, device, joins, leaves, members, message, roster, scheduled, starts } from '../told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1)];
const inCall = [...begun, call(0.2, 'joined')];
const here = (...facts: Parameters<typeof after>[1][]) =>
  present(after(standard, ...facts)).map(({ id, name }) => name ?? id);

describe('who is there: the bot …', () => {
  it('takes a join that Teams and the call both report for one', () => {
    given(standard, ...inCall, joins(ola, 1))
      .when(roster(1.1, [device(kari), device(ola)]))
      .says();
    expect(here(...inCall, joins(ola, 1), roster(1.1, [device(kari), device(ola)]))).toEqual([kari.name, ola.name]);
  });

  it('counts somebody on two devices as one, there until the last device leaves', () => {
    const second = device(ola, { device: 'phone' });
    const two = roster(1, [device(kari), device(ola), second]);
    const one = roster(5, [device(kari), second]);
    const none = roster(9, [device(kari)]);
    expect(after(standard, ...inCall, two, one).participants[ola.id]?.stays).toEqual([{ from: at(1) }]);
    expect(after(standard, ...inCall, two, leaves(ola, 4), one).participants[ola.id]?.stays).toHaveLength(1);
    expect(after(standard, ...inCall, two, one, none).participants[ola.id]?.stays).toEqual([
      { from: at(1), to: at(9) },
    ]);
  });

  it('believes a partial roster about those it lists, and about nobody else', () => {
    const some = roster(2, [device(lise)], { complete: false });
    expect(here(...inCall, roster(1, [device(kari), device(ola)]), some)).toEqual([kari.name, ola.name, lise.name]);
  });

  it('does not believe a roster that is older than the one it knows', () => {
    const newer = roster(2, [device(kari), device(ola)], { sequence: 7 });
    const older = roster(2.1, [device(kari)], { sequence: 5 });
    expect(here(...inCall, newer, older)).toEqual([kari.name, ola.name]);
  });

  it('does not believe a roster of a call in which it is no more', () => {
    const moved = [call(3, 'ended', { reason: '408/8537' }), call(4, 'joined', { call: 'call-2' })];
    const state = after(standard, ...inCall, roster(1, [device(kari)]), ...moved, roster(5, [], { call: 'call-1' }));
    expect(state.call).toMatchObject({ id: 'call-2', state: 'joined' });
    expect(present(state).map(({ id }) => id)).toEqual([kari.id]);
  });

  it('knows who waits in the lobby, and does not count them as there', () => {
    const state = after(standard, ...inCall, roster(1, [device(kari), device(nilsInCall, { where: 'lobby' })]));
    const waiting = state.participants[nilsInCall.id];
    expect(waiting && isInLobby(waiting)).toBe(true);
    expect(present(state).map(({ id }) => id)).toEqual([kari.id]);
    expect(everHere(state)).toHaveLength(2);
  });

  it('learns from clicks and messages that somebody is there, where nothing better tells', () => {
    const quiet = [starts(), scheduled(0.01)];
    expect(here(...quiet, acts(ola, 1), message(lise, 2))).toEqual([ola.name, lise.name]);
    expect(here(...begun, acts(ola, 1))).toEqual([kari.name]);
  });

  it('takes a whole roster as better proof than what somebody once wrote', () => {
    expect(here(starts(), acts(lise, 1), call(1.1, 'joined'), roster(1.2, [device(kari)]))).toEqual([kari.name]);
  });

  it('knows that who leaves the call has left, whatever other signals still say', () => {
    const seen = [joins(lise, 1), roster(1.5, [device(kari), device(lise)])];
    expect(here(...inCall, ...seen, roster(9, [device(kari)]))).toEqual([kari.name]);
    expect(here(...inCall, ...seen, roster(9, [device(lise, { where: 'gone' })], { complete: false }))).toEqual([
      kari.name,
    ]);
  });

  it('misses a colleague whose leaving was never told when the next whole roster does not list them', () => {
    expect(here(...inCall, joins(ola, 1), roster(1.5, [device(kari)]))).toContain(ola.name);
    expect(here(...inCall, joins(ola, 1), roster(3, [device(kari)]))).not.toContain(ola.name);
  });

  it('takes those it saw last as still there when it loses its place in the call', () => {
    const blind = call(5, 'ended', { reason: '408/8537' });
    const state = after(standard, ...inCall, roster(1, [device(kari), device(ola)]), blind);
    expect(present(state)).toHaveLength(2);
    expect(state.coverage.roster).toMatchObject([{ to: at(5) }]);
  });

  it('does not think that members of the chat are in the meeting', () => {
    expect(here(...begun, members(1, ola, lise))).toEqual([kari.name]);
  });
});
