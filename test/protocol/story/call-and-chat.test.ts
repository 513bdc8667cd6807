import { describe, expect, it } from 'vitest';
import type { RosterEntry } from '../../../src/protocol/event.ts';
import { standard } from '../../../src/routine/standard.ts';
import { kari, lise, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { play } from '../play.ts';
import {
  added,
  at,
  call,
  device,
  ends,
  joins,
  leaves,
  members,
  press,
  refused,
  removed,
  roster,
  scheduled,
  starts,
  watched,
  watchLost,
} from '../told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1)];
const inCall = [...begun, call(0.2, 'joining'), call(0.3, 'joined'), roster(0.4, [device(kari)])];
const types = (effects: readonly { readonly type: string }[]) => effects.map(({ type }) => type);

describe('its place in the call: the bot …', () => {
  it('asks to join as soon as the meeting runs and the link is known', () => {
    expect(types(given(standard, starts()).when(scheduled(0.01)).effects)).toContain('joinCall');
    expect(types(given(standard, scheduled(-5)).when(starts()).effects)).toContain('joinCall');
    expect(types(given(standard).when(scheduled(-5)).effects)).not.toContain('joinCall');
  });

  it('looks at the roster at once, and soon again, when Teams says that somebody left whom the roster still lists', () => {
    const { effects } = given(standard, ...inCall).when(leaves(kari, 5));
    expect(effects).toContainEqual({ type: 'readRoster', call: 'call-1' });
    const soon = effects.find((effect) => effect.type === 'startTimer' && effect.timer.kind === 'roster');
    expect(soon).toMatchObject({ at: at(5) + 10_000 });
  });

  it.each([
    ['waits in the lobby', device(lise, { where: 'lobby' })],
    ['is inside and of whom nothing else tells', device(lise)],
  ])('looks at the roster when one that may not be whole leaves out somebody who %s', (_, listed) => {
    const waiting = roster(4, [device(kari), listed], { complete: false });
    const reads = (...entries: readonly RosterEntry[]) =>
      types(given(standard, ...inCall, waiting).when(roster(5, entries, { complete: false })).effects).filter(
        (type) => type === 'readRoster',
      );
    expect(reads(device(kari))).toHaveLength(1);
    // Of who is told to have come it is told that they leave.
    expect(reads(listed)).toEqual([]);
    expect(reads(device(kari), listed)).toEqual([]);
    expect(reads(device(lise, { where: 'gone' }))).toEqual([]);
    const { effects, state } = given(standard, ...inCall, waiting).when(roster(5, [device(kari)]));
    expect(types(effects)).not.toContain('readRoster');
    expect(state.participants[lise.id]?.devices).toEqual({});
  });

  it('reads the whole roster when it comes in, and every 90 seconds; and keeps its place every 15 minutes', () => {
    const { effects } = play(standard, 46, ...inCall);
    expect(effects.filter(({ type }) => type === 'readRoster')).toHaveLength(1 + Math.floor((46 - 0.3) / 1.5));
    expect(effects.filter(({ type }) => type === 'keepCallAlive')).toHaveLength(3);
  });

  it('goes when it has been alone for a minute, and comes again when somebody does', () => {
    const { lines } = play(standard, 10, ...begun, call(0.3, 'joined'), roster(5, [device(kari)]), roster(6, []));
    expect(lines).toContainEqual(['7:00', 'leaveCall']);
    const alone = [...begun, call(0.3, 'joined'), roster(5, []), call(6.1, 'ended', { reason: 'left' })];
    expect(types(given(standard, ...alone).when(joins(ola, 8)).effects)).toContain('joinCall');
  });

  it.each(['200/4097', '200/5001', '200/5002', '200/5003', '200/5012', '200/5020'])(
    'takes the end of the call by %s for the end of the meeting',
    (reason) => {
      expect(after(standard, ...inCall, call(30, 'ended', { reason }))).toMatchObject({
        phase: 'ended',
        endedBy: 'call',
        endedAt: at(30),
      });
    },
  );

  it.each(['408/8537', '408/1106', '410/301005', '480/10081', '500/1005', '404', '200/5014'])(
    'comes back half a minute after %s, a fault of the line',
    (reason) => {
      const { effects, state } = play(standard, 31, ...inCall, call(30, 'ended', { reason }));
      expect(state.phase).toBe('running');
      expect(effects.filter(({ type }) => type === 'joinCall')).toHaveLength(2);
    },
  );

  it.each(['200/5000', '200/5300', '200/5855'])('does not come back after %s, and tells the organizer', (reason) => {
    const { lines, effects } = play(standard, 40, ...inCall, call(30, 'ended', { reason }));
    expect(lines).toEqual([['30:00', 'tell', kari.id, 'refused']]);
    expect(effects.filter(({ type }) => type === 'joinCall')).toHaveLength(1);
  });

  it('leaves the second call when it finds itself in the meeting twice', () => {
    given(standard, ...inCall)
      .when(call(1, 'joining', { call: 'call-2' }))
      .then({ type: 'leaveCall', call: 'call-2' });
    given(standard, ...inCall)
      .when(roster(1, [device(kari)], { call: 'call-2' }))
      .then({ type: 'leaveCall', call: 'call-2' });
  });

  it('is not confused by states of the call that come out of order', () => {
    expect(after(standard, ...inCall, call(1, 'joining')).call.state).toBe('joined');
    expect(after(standard, ...inCall, call(5, 'ended', { reason: '404' }), call(6, 'joined')).call.state).toBe('ended');
  });

  it.each([
    ['the organizer stops the routine', press(kari, 5, { type: 'routineStopped' })],
    ['the app is removed', removed(5)],
    ['the meeting is over', ends(5)],
  ])('leaves when %s', (_, event) => {
    expect(types(given(standard, ...inCall).when(event).effects)).toContain('leaveCall');
  });

  it('stays in a pause: who is there is still to be seen when it is over', () => {
    const { effects } = given(standard, ...inCall).when(press(kari, 5, { type: 'routinePaused' }));
    expect(types(effects)).not.toContain('leaveCall');
  });

  it('leaves a call into which it comes only when the meeting is over', () => {
    const late = call(6, 'joined');
    expect(types(given(standard, ...begun, call(1, 'joining'), ends(5)).when(late).effects)).not.toContain('joinCall');
    expect(types(given(standard, ...begun, ends(5)).when(late).effects)).toContain('leaveCall');
  });

  it('tells the organizer once that it may not join, but not where the organisation has not switched it on', () => {
    const told = { type: 'tell', to: kari.id, notice: { about: 'refused', what: 'call' } } as const;
    given(standard, ...begun)
      .when(refused(1, 'joinCall'))
      .says(told);
    given(standard, ...begun, refused(1, 'joinCall'))
      .when(refused(2, 'joinCall'))
      .says();
    given(standard, ...begun)
      .when(refused(1, 'joinCall', { reason: 'off' }))
      .says();
    expect(
      play(standard, 30, ...begun, refused(1, 'joinCall')).effects.filter(({ type }) => type === 'joinCall'),
    ).toHaveLength(1);
  });
});

describe('its look at the chat: the bot …', () => {
  it('asks to see the chat when the meeting runs, and stops when it is over', () => {
    expect(types(given(standard).when(starts()).effects)).toContain('watchChat');
    expect(given(standard, ...begun, watched(1)).when(ends(60)).effects).toContainEqual({
      type: 'unwatchChat',
      subscription: 'subscription-1',
    });
  });

  it('renews it an hour before it runs out', () => {
    const { effects } = play(standard, 120, ...begun, watched(1, 'subscription-1', 2));
    expect(effects).toContainEqual({ type: 'renewChatWatch', subscription: 'subscription-1' });
    expect(effects).toContainEqual({ type: 'startTimer', timer: { kind: 'chat-watch' }, at: at(61) });
  });

  it('asks again when it is lost, and shows meanwhile that it does not see the chat', () => {
    const { effects, state } = given(standard, ...begun, watched(1)).when(watchLost(10));
    expect(types(effects)).toEqual(expect.arrayContaining(['watchChat', 'showChecklist']));
    expect(state.coverage.chatWatch).toMatchObject([{ from: at(1), to: at(10) }]);
  });

  it('begins anew where one cannot be renewed, and does not count on what is left of the old one', () => {
    for (const reason of ['403 Forbidden', 'not-reached']) {
      const { effects, state } = given(standard, ...begun, watched(1)).when(refused(10, 'renewChatWatch', { reason }));
      expect(types(effects)).toContain('watchChat');
      expect(state.chatWatch).toBeUndefined();
      expect(state.coverage.chatWatch).toMatchObject([{ from: at(1), to: at(10) }]);
    }
  });

  it('takes one back that comes only when the meeting is over', () => {
    given(standard, ...begun, ends(5))
      .when(watched(6))
      .says({ type: 'unwatchChat', subscription: 'subscription-1' }, { type: 'showRecord' });
  });

  it('tells the organizer once that it may not', () => {
    given(standard, ...begun)
      .when(refused(1, 'watchChat'))
      .says({ type: 'tell', to: kari.id, notice: { about: 'refused', what: 'chat-watch' } });
  });
});

describe('what it asks Teams: the bot …', () => {
  it.each(['404 ConversationNotFound', '403 BotNotInConversationRoster', '403'])(
    'tells the organizer once that it may not write in the chat, and does not ask again until it is added anew: %s',
    (reason) => {
      const no = (minutes: number) => refused(minutes, 'showChecklist', { reason });
      const told = { type: 'tell', to: kari.id, notice: { about: 'refused', what: 'chat' } } as const;
      const late = refused(0.5, 'showChecklist', { reason: 'not-reached' });
      given(standard, ...begun)
        .when(no(1))
        .says(told);
      given(standard, ...begun, late)
        .when(no(1))
        .says(told);
      given(standard, ...begun, no(1))
        .when(no(2))
        .says();
      expect(types(given(standard, ...begun, no(1)).when(joins(lise, 2)).effects)).not.toContain('showChecklist');
      const back = given(standard, ...begun, no(1), added(2, kari)).when(joins(lise, 3));
      expect(types(back.effects)).toContain('showChecklist');
    },
  );

  it.each(['403 MessageWritesBlocked', '413 MessageSizeTooBig', 'not-reached'])(
    'asks again at the next change where that may be answered otherwise: %s',
    (reason) => {
      const no = refused(1, 'showChecklist', { reason });
      given(standard, ...begun)
        .when(no)
        .says();
      expect(types(given(standard, ...begun, no).when(joins(lise, 2)).effects)).toContain('showChecklist');
    },
  );

  it('asks no more for what it may not know', () => {
    const unknown = { id: 'entra:unknown', name: 'Ukjent' };
    const newcomer = given(standard, ...begun, refused(1, 'learnMembers')).when(joins(unknown, 2));
    expect(types(newcomer.effects)).not.toContain('learnMembers');
    const leaving = given(standard, ...inCall, refused(1, 'readRoster')).when(leaves(kari, 5));
    expect(types(leaving.effects)).not.toContain('readRoster');
  });

  it('asks who organizes and who is in the chat when it is added, and when the meeting begins', () => {
    const asked = ['learnMeeting', 'learnMembers'];
    expect(types(given(standard).when(added(-60, ola)).effects)).toEqual(expect.arrayContaining(asked));
    expect(types(given(standard, added(-60, ola)).when(starts()).effects)).toEqual(expect.arrayContaining(asked));
  });

  it('asks once about somebody with an account of whom it does not know where they belong', () => {
    const unknown = { id: 'entra:unknown', name: 'Ukjent' };
    expect(types(given(standard, ...begun).when(joins(unknown, 1)).effects)).toContain('learnMembers');
    const asked = given(standard, ...begun, joins(unknown, 1), members(1.1, kari));
    expect(types(asked.when(joins(lise, 2)).effects)).not.toContain('learnMembers');
  });

  it('tells the organizer once that somebody cannot be told anything privately', () => {
    given(standard, ...begun, joins(lise, 1))
      .when(refused(2, 'tell', { to: lise.id }))
      .says({ type: 'tell', to: kari.id, notice: { about: 'refused', what: 'private-message' } });
    given(standard, ...begun, joins(lise, 1), refused(2, 'tell', { to: lise.id }))
      .when(refused(3, 'tell', { to: ola.id }))
      .says();
  });
});
