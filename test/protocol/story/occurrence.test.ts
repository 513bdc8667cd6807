import { describe, expect, it } from 'vitest';
import { place } from '../../../src/protocol/place.ts';
import { standard } from '../../../src/routine/standard.ts';
import { recordOf } from '../../../src/view/record.ts';
import { kari, lise, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { play } from '../play.ts';
import {
  added,
  at,
  away,
  due,
  ends,
  granted,
  health,
  joins,
  leaves,
  message,
  posted,
  press,
  scheduled,
  starts,
} from '../told.ts';

const prepared = [
  added(-60, kari),
  scheduled(-59),
  press(kari, -50, { type: 'preparationTicked', demand: 'marked-private', done: true }),
  press(kari, -49, { type: 'nameWatched', forms: ['hash-1'] }),
];
const trial = [starts(-20), joins(kari, -19.9), joins(ola, -19), posted(-18.9), leaves(ola, -16), leaves(kari, -15.9)];

describe('a trial before the meeting: the bot …', () => {
  it('takes no session for a trial in which somebody may have come while the service was away', () => {
    const { state } = given(standard, ...prepared, ...trial, away(-18.5, -17)).when(ends(-15.8));
    expect(state).toMatchObject({ phase: 'ended', trials: [] });
  });

  it('keeps what was prepared, says so to the organizer, and closes nothing', () => {
    const { says, state } = given(standard, ...prepared, ...trial).when(ends(-15.8));
    says({ type: 'tell', to: kari.id, notice: { about: 'trial-over' } });
    expect(state).toMatchObject({
      phase: 'upcoming',
      preparation: { 'marked-private': { done: true } },
      watched: ['hash-1'],
      trials: [{ from: at(-20), to: at(-15.9) }],
      cards: { checklist: '1' },
    });
    expect(Object.values(state.participants).flatMap(({ stays }) => stays)).toEqual([]);
  });

  it('does not forget what was found in the chat, before it and in it', () => {
    const before = message(ola, -30, { message: 'message-1', findings: [health] });
    const within = message(kari, -18, { message: 'message-2', findings: [health] });
    const meeting = [starts(0), joins(kari, 0.1), granted(0.2), ends(60)];
    const state = after(standard, ...prepared, before, ...trial, within, ends(-15.8), ...meeting);
    const { demands, findings } = recordOf(state, standard, at(60));
    expect(findings).toMatchObject([{ message: 'message-1' }, { message: 'message-2' }]);
    expect(demands.find(({ demand }) => demand === 'chat-not-sensitive')?.evidence).toBe('not-kept');
  });

  it('holds the meeting in the same occurrence, with the same card', () => {
    const over = after(standard, ...prepared, ...trial, ends(-15.8));
    expect(place({ id: 'meeting-1', state: over }, starts(0))).toBe('current');
    const { lines, state } = play(
      standard,
      70,
      ...prepared,
      ...trial,
      ends(-15.8),
      starts(0),
      joins(kari, 0.1),
      ends(60),
    );
    expect(lines.filter(([, type]) => type === 'announce')).toEqual([['60:00', 'announce', 'meeting-over']]);
    expect(state).toMatchObject({ phase: 'ended', startedAt: at(0), cards: { checklist: '1' } });
  });

  it('knows it also when nobody told its end', () => {
    const open = after(standard, ...prepared, ...trial);
    expect(place({ id: 'meeting-1', state: open }, starts(0))).toBe('current');
    const state = after(standard, ...prepared, ...trial, starts(0), joins(kari, 0.1));
    expect(state).toMatchObject({ phase: 'running', startedAt: at(0), trials: [{ from: at(-20), to: at(-15.9) }] });
    expect(after(standard, ...prepared, ...trial, due(-0.9, { kind: 'empty' })).phase).toBe('upcoming');
  });

  it('takes it for the meeting when anybody else came, and says how it differs from the schedule', () => {
    const early = [
      ...prepared,
      ...trial.slice(0, 4),
      joins(lise, -18),
      leaves(lise, -16),
      ...trial.slice(4),
      ends(-15.8),
    ];
    const state = after(standard, ...early);
    expect(state).toMatchObject({ phase: 'ended', startedAt: at(-20), scheduledStart: at(0) });
    expect(place({ id: 'meeting-1', state }, starts(0))).toBe('new');
  });

  it('takes a session that goes on beyond the scheduled start for the meeting', () => {
    expect(after(standard, ...prepared, starts(-20), joins(kari, -19), leaves(kari, 5), ends(5.1)).phase).toBe('ended');
  });
});

describe('what is told late: the bot …', () => {
  it('leaves what happened before a meeting was opened to the one before it', () => {
    const next = { id: 'meeting-2', state: after(standard, starts(3), joins(kari, 3.1)) };
    expect(place(next, message(lise, -1))).toBe('former');
    expect(place(next, message(lise, 4))).toBe('current');
  });
});

describe('the end that nobody told: the bot …', () => {
  const empty = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2), leaves(ola, 38), leaves(kari, 40)];

  it('says when somebody was last there', () => {
    const state = after(standard, ...empty, due(55, { kind: 'empty' }));
    expect(recordOf(state, standard, at(60)).meeting).toMatchObject({
      endedBy: 'empty',
      lastThereAt: new Date(at(40)).toISOString(),
    });
  });

  it('draws the record’s card anew when the end is told afterwards', () => {
    given(standard, ...empty, due(55, { kind: 'empty' }))
      .when(ends(41))
      .says({ type: 'showRecord' });
  });
});
