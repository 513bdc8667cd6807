import { describe, expect, it } from 'vitest';
import { standard } from '../../../src/routine/standard.ts';
import { kari, lise, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { play } from '../play.ts';
import {
  acts,
  at,
  call,
  device,
  due,
  ends,
  granted,
  joins,
  leaves,
  press,
  recording,
  roster,
  scheduled,
  starts,
} from '../told.ts';

const begun = [starts(), scheduled(0.01, { until: 2000 }), joins(kari, 0.1), joins(ola, 0.2)];
const day = 24 * 60;

describe('the end of a meeting: the bot …', () => {
  it('says one closing line, sends the organizer the record and plans to delete everything after 30 days', () => {
    const { says, plans } = given(standard, ...begun).when(ends(60));
    says({ type: 'announce', notice: { about: 'meeting-over' } }, { type: 'showRecord' });
    plans({ type: 'startTimer', timer: { kind: 'retention' }, at: at(60 + 30 * day) });
  });

  it('deletes everything after 30 days', () => {
    const { lines } = play(standard, 31 * day, ...begun, ends(60));
    expect(lines.slice(-2)).toEqual([
      ['43260:00', 'withdrawCards'],
      ['43260:00', 'forget'],
    ]);
  });

  it('deletes it at once when the organizer asks, and not while the meeting runs', () => {
    const asked = press(kari, 70, { type: 'deletionAsked' });
    given(standard, ...begun, ends(60))
      .when(asked)
      .says({ type: 'withdrawCards' }, { type: 'forget' });
    given(standard, ...begun)
      .when(asked)
      .then({ type: 'refuse', why: 'meeting-running' });
    given(standard, ...begun, ends(60))
      .when(press(ola, 70, { type: 'deletionAsked' }))
      .then({ type: 'refuse', why: 'organizer-only' });
  });

  it('deletes a meeting that never began 30 days after it was to end', () => {
    const { plans } = given(standard).when(scheduled(-3 * day));
    plans({ type: 'startTimer', timer: { kind: 'retention' }, at: at(60 + 30 * day) });
  });

  it('forgets nothing of a meeting that runs', () => {
    given(standard, ...begun)
      .when(due(5, { kind: 'retention' }))
      .nothing();
  });

  it('closes a meeting that nobody ended when nobody has been there for 15 minutes', () => {
    const { state } = play(standard, 100, ...begun, leaves(ola, 30), leaves(kari, 31));
    expect(state).toMatchObject({ phase: 'ended', endedBy: 'empty', endedAt: at(46) });
  });

  it('has recordings and pauses end when the last left, though it closed the meeting only later', () => {
    const going = [recording(10, true), press(kari, 20, { type: 'routinePaused' })];
    const { state } = play(standard, 100, ...begun, ...going, leaves(ola, 30), leaves(kari, 31));
    expect(state).toMatchObject({ endedBy: 'empty', recordings: [{ stoppedAt: at(31) }], pauses: [{ to: at(31) }] });
  });

  it('keeps it open when somebody comes back within 15 minutes', () => {
    const { state } = play(standard, 100, ...begun, leaves(ola, 30), leaves(kari, 31), joins(ola, 45));
    expect(state.phase).toBe('running');
  });

  it('closes it also when it saw in the call alone that all left, and went itself', () => {
    const inCall = [starts(), call(0.1, 'joined'), roster(1, [device(kari)]), roster(30, [])];
    const { state, lines } = play(standard, 100, ...inCall, call(31.1, 'ended', { reason: 'left' }));
    expect(lines).toContainEqual(['31:00', 'leaveCall']);
    expect(state).toMatchObject({ phase: 'ended', endedBy: 'empty', endedAt: at(45) });
  });

  it('does not take silence for an empty meeting, but closes after 12 hours', () => {
    const { state } = play(standard, 13 * 60, starts(), scheduled(0.01), acts(kari, 1));
    expect(state).toMatchObject({ phase: 'ended', endedBy: 'longest', endedAt: at(12 * 60) });
  });

  it('closes after 12 hours also when somebody is still there', () => {
    expect(play(standard, 13 * 60, ...begun).state).toMatchObject({ phase: 'ended', endedBy: 'longest' });
  });

  it('ends everybody’s stay and forgets the watched names with the meeting', () => {
    const watched = press(kari, 5, { type: 'nameWatched', forms: ['hash-1'] });
    expect(after(standard, ...begun, watched).watched).toEqual(['hash-1']);
    const state = after(standard, ...begun, watched, ends(60));
    expect(state.watched).toEqual([]);
    expect(state.participants[ola.id]?.stays).toEqual([{ from: at(0.2), to: at(60) }]);
  });

  it('says so once, though it turns out that somebody was still there when it was closed', () => {
    const closed = [...begun, leaves(ola, 30), leaves(kari, 31), due(46, { kind: 'empty' })];
    const said = { type: 'noticeSaid', id: 'said', at: at(46.01), matter: 'closing', about: 'meeting-over' } as const;
    const late = given(standard, ...closed, said, joins(lise, 40)).when(leaves(lise, 47));
    expect(late.effects.filter(({ type }) => type === 'announce')).toEqual([]);
    const again = given(standard, ...closed, said, joins(lise, 40), leaves(lise, 47)).when(due(62, { kind: 'empty' }));
    again.says({ type: 'showRecord' });
  });

  it('is not brought to life by what is told late', () => {
    const state = after(
      standard,
      ...begun,
      ends(60),
      leaves(ola, 60.1),
      joins(lise, 60.2),
      roster(60.3, [device(lise)]),
    );
    expect(state.phase).toBe('ended');
    expect(state.participants[lise.id]?.stays).toEqual([]);
  });

  it('draws the record anew when it becomes known only after the end what was watched, or when it was to be', () => {
    const inCall = [call(0.3, 'joined'), roster(0.4, [device(kari), device(ola)])];
    const gone = given(standard, ...begun, ...inCall, ends(1.5)).when(call(1.6, 'ended', { reason: 'left' }));
    expect(gone.effects).toContainEqual({ type: 'showRecord' });
    const ended = given(standard, ...begun, ends(60));
    expect(ended.when(granted(60.1)).effects).toContainEqual({ type: 'showRecord' });
    expect(ended.when(scheduled(60.2)).effects).toContainEqual({ type: 'showRecord' });
    ended.when(acts(ola, 61)).says();
  });

  it('says nothing in the chat when it is the next meeting that ended this one', () => {
    given(standard, ...begun)
      .when(ends(300, 'next-occurrence'))
      .says({ type: 'showRecord' });
  });
});
