import { describe, expect, it } from 'vitest';
import { standard } from '../../../src/routine/standard.ts';
import { eva, kari, lise, nils, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { play } from '../play.ts';
import {
  acts,
  added,
  at,
  call,
  device,
  ends,
  health,
  joins,
  lost,
  message,
  posted,
  press,
  removed,
  roster,
  scheduled,
  starts,
} from '../told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1), joins(lise, 0.2)];
const types = (effects: readonly { readonly type: string }[]) => effects.map(({ type }) => type);

describe('before the meeting: the bot …', () => {
  it('sends the organizer the preparation card once it knows who that is, and posts nothing in the chat', () => {
    const { effects } = given(standard, added(-100, ola)).when(scheduled(-99));
    expect(types(effects)).toContain('showPreparation');
    expect(types(effects)).not.toContain('showChecklist');
  });

  it('sends none where the routine has no preparation', () => {
    const demands = Object.fromEntries(
      Object.entries(standard.demands).map(([demand, mode], index) => [demand, index < 8 ? 'off' : mode]),
    ) as typeof standard.demands;
    expect(types(given({ ...standard, demands }).when(scheduled(-99)).effects)).not.toContain('showPreparation');
  });

  it('shows what is ticked, and shows the card again when it is lost', () => {
    const past = [scheduled(-99), posted(-98, 'preparation')];
    const tick = press(kari, -50, { type: 'preparationTicked', demand: 'agreed-by-phone', done: true });
    const untick = press(kari, -49, { type: 'preparationTicked', demand: 'agreed-by-phone', done: false });
    expect(types(given(standard, ...past).when(tick).effects)).toContain('showPreparation');
    expect(types(given(standard, ...past).when(lost(-40, 'preparation')).effects)).toContain('showPreparation');
    expect(after(standard, ...past, tick).preparation).toEqual({ 'agreed-by-phone': { done: true, at: at(-50) } });
    expect(after(standard, ...past, tick, untick).preparation['agreed-by-phone']?.done).toBe(false);
  });

  it('lets who brought the app stand in for the organizer until that one is known', () => {
    const tick = press(ola, -50, { type: 'preparationTicked', demand: 'marked-private', done: true });
    given(standard, added(-100, ola)).when(tick).says();
    given(standard, added(-100, ola), scheduled(-99)).when(tick).then({ type: 'refuse', why: 'organizer-only' });
  });
});

describe('the start: the bot …', () => {
  it.each([
    ['the platform says so', starts(3)],
    ['somebody joins', joins(ola, 3)],
    ['the call shows somebody inside', roster(3, [device(ola)])],
    ['the organizer says so', press(kari, 3, { type: 'routineStarted' })],
  ])('posts the checklist when %s', (_, event) => {
    const { effects, state } = given(standard, scheduled(-99)).when(event);
    expect(types(effects)).toContain('showChecklist');
    expect(state).toMatchObject({ phase: 'running', startedAt: at(3) });
  });

  it.each([
    ['a message', message(lise, -3)],
    ['somebody in the lobby', roster(-3, [device(nils, { where: 'lobby' })])],
    ['the press of somebody who does not lead', press(ola, -3, { type: 'routineStarted' })],
  ])('does not take %s for a start', (_, event) => {
    expect(after(standard, scheduled(-99), event).phase).toBe('upcoming');
  });

  it('counts from the platform’s start though somebody was seen before it was told', () => {
    expect(after(standard, joins(kari, 0.5), starts(0.2), starts(0.3))).toMatchObject({
      startedAt: at(0.2),
      reportedStart: at(0.2),
    });
  });

  it('shows the card again when it is lost, and not for what nobody sees', () => {
    given(standard, ...begun, posted(1))
      .when(lost(2))
      .then({ type: 'showChecklist' });
    given(standard, ...begun)
      .when(posted(1))
      .nothing();
    given(standard, ...begun, posted(1))
      .when(posted(1.1))
      .nothing();
    given(standard, ...begun, message(lise, 1, { message: 'message-0' }))
      .when(message(lise, 1.5))
      .nothing();
  });

  it('shows what it can perceive: the card follows when the call is joined or lost', () => {
    const inCall = [...begun, call(1, 'joining')];
    expect(types(given(standard, ...inCall).when(call(2, 'joined')).effects)).toContain('showChecklist');
  });
});

describe('pausing and stopping: the bot …', () => {
  const paused = press(kari, 2, { type: 'routinePaused' });
  const resumed = press(kari, 10, { type: 'routineResumed' });
  const stopped = press(kari, 2, { type: 'routineStopped' });

  it('writes down each pause', () => {
    expect(after(standard, ...begun, paused, resumed).pauses).toEqual([{ from: at(2), to: at(10) }]);
    expect(after(standard, ...begun, paused, ends(20)).pauses).toEqual([{ from: at(2), to: at(20) }]);
  });

  it('learns nothing from pausing twice, or from going on when nothing is paused', () => {
    given(standard, ...begun, paused)
      .when(press(kari, 3, { type: 'routinePaused' }))
      .nothing();
    given(standard, ...begun)
      .when(resumed)
      .nothing();
  });

  it('still takes answers in a pause', () => {
    const answered = press(kari, 5, { type: 'identityAnswered', participant: lise.id, answer: 'known' });
    expect(after(standard, ...begun, paused, answered).participants[lise.id]?.identity?.answer).toBe('known');
  });

  it('is quiet for the rest of the meeting when it is stopped, and sends the record in the end', () => {
    const { lines, state } = play(standard, 70, ...begun, stopped, message(lise, 5, { findings: [health] }), ends(60));
    expect(lines).toEqual([['60:00', 'showRecord']]);
    expect(state).toMatchObject({ stoppedAt: at(2), findings: {} });
  });

  it.each([
    ['identityAnswered', press(kari, 5, { type: 'identityAnswered', participant: lise.id, answer: 'known' })],
    ['screenedConfirmed', press(lise, 5, { type: 'screenedConfirmed', participant: lise.id })],
    ['routineResumed', press(kari, 5, { type: 'routineResumed' })],
    ['routineStarted', press(kari, 5, { type: 'routineStarted' })],
  ])('says that it is stopped to who presses %s then', (_, event) => {
    given(standard, ...begun, stopped)
      .when(event)
      .says({ type: 'refuse', why: 'routine-stopped' });
  });

  it('forgets the watched names when it is stopped', () => {
    const watch = press(kari, 1, { type: 'nameWatched', forms: ['hash-1', 'hash-2', 'hash-1'] });
    expect(after(standard, ...begun, watch, stopped).watched).toEqual([]);
  });
});

describe('when the app is removed: the bot …', () => {
  it('says nothing more in the chat, and sends the record in the end', () => {
    const { lines } = play(standard, 70, ...begun, removed(2), message(lise, 5, { findings: [health] }), ends(60));
    expect(lines).toEqual([['60:00', 'showRecord']]);
  });

  it('goes on when it is added again, and shows its card', () => {
    const { effects, state } = given(standard, ...begun, removed(2)).when(added(4, kari));
    expect(types(effects)).toEqual(expect.arrayContaining(['learnMeeting', 'learnMembers', 'showChecklist']));
    expect(state.removedAt).toBeUndefined();
  });
});

describe('what is told late: the bot …', () => {
  it('takes a press that was made before the end and is told after it, and does not turn the presser away', () => {
    const answered = press(kari, 59, { type: 'identityAnswered', participant: lise.id, answer: 'known' });
    const { says, state } = given(standard, ...begun, ends(60)).when(answered);
    says({ type: 'showRecord' });
    expect(state.participants[lise.id]?.identity?.answer).toBe('known');
  });

  it('takes a press that was made before the start was told', () => {
    const asked = press(lise, 0.5, { type: 'screenedConfirmed', participant: lise.id });
    given(standard, scheduled(-99)).when(asked).says({ type: 'refuse', why: 'not-started' });
    expect(after(standard, scheduled(-99), asked, starts(0.4)).participants[lise.id]?.screened).toHaveLength(1);
  });

  it('tells nobody again what it has told', () => {
    const facts = [...begun, message(lise, 5, { findings: [health] })];
    given(standard, ...facts)
      .when(joins(eva, 4))
      .says();
  });

  it('does not remind in the past: patience counts from when the meeting can have shown it', () => {
    const { effects } = given(standard, starts(), acts(kari, 1)).when(joins(ola, 30));
    const timers = effects.flatMap((effect) => (effect.type === 'startTimer' ? [effect.at] : []));
    expect(Math.min(...timers)).toBeGreaterThan(at(30));
  });
});
