import { describe, expect, it } from 'vitest';
import { standard } from '../../../src/routine/standard.ts';
import { kari, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { play } from '../play.ts';
import {
  added,
  at,
  call,
  device,
  due,
  ends,
  joins,
  press,
  recording,
  refused,
  removed,
  roster,
  said,
  scheduled,
  starts,
} from '../told.ts';

const begun = [starts(), scheduled(0.01), call(0.02, 'joined'), roster(0.1, [device(kari), device(ola)])];
const matter = 'recording message-90';
const named = { kind: 'recording', recording: 'message-90' } as const;
const byRoster = { recording: 'roster:call-1:1', source: 'roster' } as const;

describe('recording: the bot …', () => {
  it('tells everybody at once and names nobody, the starter and the organizer privately, and repeats it until it stops', () => {
    const { lines } = play(standard, 30, ...begun, recording(5, true, { by: ola }), recording(10, false));
    expect(lines).toEqual([
      ['5:00', 'announce', 'recording-started'],
      ['5:00', 'notify', 'recording-started'],
      ['5:00', 'tell', ola.id, 'recording-yours'],
      ['5:00', 'tell', kari.id, 'recording-organizer'],
      ['7:00', 'announce', 'recording-still-running'],
      ['7:00', 'tell', ola.id, 'recording-yours'],
      ['9:00', 'announce', 'recording-still-running'],
      ['9:00', 'tell', ola.id, 'recording-yours'],
      ['10:00', 'announce', 'recording-stopped'],
    ]);
  });

  it('counts from when people last heard of it, and not from when it began, where it is found late', () => {
    const late = recording(3, true, { by: ola });
    const found = given(standard, ...begun, roster(20, [device(kari), device(ola)])).when(late);
    expect(found.effects).toContainEqual(expect.objectContaining({ type: 'announce', matter }));
    expect(found.effects.filter(({ type }) => type === 'startTimer')).toEqual([]);
    const heard = said(20.5, matter, 'recording-started');
    given(standard, ...begun, roster(20, [device(kari), device(ola)]), late)
      .when(heard)
      .plans({ type: 'startTimer', timer: { kind: 'recording' }, at: at(22.5) });
  });

  it('goes on trying to say it where the chat took nothing', () => {
    given(standard, ...begun, recording(5, true))
      .when(refused(9, 'announce', { reason: 'not reached' }))
      .plans({ type: 'startTimer', timer: { kind: 'recording' }, at: expect.any(Number) as number });
    given(standard, ...begun, recording(5, true), said(5, matter, 'recording-started'))
      .when(due(7, { kind: 'recording' }))
      .plans({ type: 'startTimer', timer: { kind: 'recording' }, at: at(9) });
  });

  it.each([
    ['recording', 'transcript'],
    ['transcript', 'recording'],
  ] as const)('tells of each by itself where a %s runs and a %s is started beside it', (one, other) => {
    const { lines } = play(
      standard,
      11,
      ...begun,
      recording(3, true, { kind: one, by: ola }),
      recording(4, true, { recording: 'message-91', kind: other, by: kari }),
      recording(6.5, false, { kind: one }),
      recording(9, false, { recording: 'message-91', kind: other }),
    );
    expect(lines.filter(([, type]) => type === 'announce' || type === 'tell')).toEqual([
      ['3:00', 'announce', 'recording-started'],
      ['3:00', 'tell', ola.id, 'recording-yours'],
      ['3:00', 'tell', kari.id, 'recording-organizer'],
      ['4:00', 'announce', 'recording-started'],
      ['4:00', 'tell', kari.id, 'recording-yours'],
      ['5:00', 'announce', 'recording-still-running'],
      ['5:00', 'tell', ola.id, 'recording-yours'],
      ['6:00', 'announce', 'recording-still-running'],
      ['6:00', 'tell', kari.id, 'recording-yours'],
      ['6:30', 'announce', 'recording-stopped'],
      ['8:00', 'announce', 'recording-still-running'],
      ['8:00', 'tell', kari.id, 'recording-yours'],
      ['9:00', 'announce', 'recording-stopped'],
    ]);
  });

  it('sounds the alarm of a recording beside a transcript that is only noted', () => {
    const { lines } = play(
      { ...standard, transcription: 'noted' },
      8,
      ...begun,
      recording(3, true, { recording: 'message-91', kind: 'transcript' }),
      recording(5, true),
    );
    expect(lines.filter(([, type]) => type === 'announce')).toEqual([
      ['5:00', 'announce', 'recording-started'],
      ['7:00', 'announce', 'recording-still-running'],
    ]);
  });

  it('takes the signals of chat and call for one recording, and tells the starter when the name comes with the second', () => {
    const { lines, state } = play(
      standard,
      6.5,
      ...begun,
      recording(5, true, byRoster),
      recording(5.1, true, { by: ola }),
      recording(6, false, byRoster),
      recording(6.2, false, { by: ola }),
    );
    expect(lines).toEqual([
      ['5:00', 'announce', 'recording-started'],
      ['5:00', 'notify', 'recording-started'],
      ['5:00', 'tell', kari.id, 'recording-organizer'],
      ['5:06', 'tell', ola.id, 'recording-yours'],
      ['6:00', 'announce', 'recording-stopped'],
    ]);
    expect(state.recordings).toEqual([
      { keys: [byRoster.recording, 'message-90'], kind: 'recording', startedAt: at(5), stoppedAt: at(6), by: ola.id },
    ]);
  });

  it('takes the late word of the chat that it is over for the end of the recording the call had shown', () => {
    const shown = [recording(5, true, byRoster), recording(6, false, byRoster)];
    const { state } = play(standard, 9, ...begun, ...shown, recording(8, false));
    expect(state.recordings).toHaveLength(1);
  });

  it('takes a second recording for a second one', () => {
    const again = { recording: 'message-91' };
    const { state } = play(standard, 9, ...begun, recording(5, true), recording(6, false), recording(7, true, again));
    expect(state.recordings.map(({ keys, stoppedAt }) => [keys, stoppedAt])).toEqual([
      [['message-90'], at(6)],
      [['message-91'], undefined],
    ]);
  });

  it('does not take the late end of an earlier recording for the end of the one that runs', () => {
    const later = recording(7, true, { recording: 'message-91' });
    const { state } = play(standard, 9, ...begun, later, recording(8, false, { recording: 'message-80' }));
    expect(state.recordings.find(({ keys }) => keys.includes('message-91'))?.stoppedAt).toBeUndefined();
  });

  it('tells the organizer of a recording that is known only when it is over', () => {
    given(standard, ...begun)
      .when(recording(6, false, { by: ola }))
      .says({ type: 'tell', to: kari.id, notice: { about: 'recording-organizer', ...named, by: ola.id } });
  });

  it('does not take a pause of the routine for a permission to record', () => {
    given(standard, ...begun, press(kari, 2, { type: 'routinePaused' }))
      .when(recording(6, true))
      .says(
        { type: 'announce', notice: { about: 'recording-started', ...named } },
        { type: 'notify', to: [], notice: { about: 'recording-started', ...named } },
        { type: 'tell', to: kari.id, notice: { about: 'recording-organizer', ...named } },
      );
  });

  it('says nothing more about it when the organizer has stopped the routine', () => {
    given(standard, ...begun, press(kari, 2, { type: 'routineStopped' }))
      .when(recording(6, true))
      .says();
  });

  it('says again that it runs when the app was removed and comes back meanwhile', () => {
    const { lines } = play(standard, 30, ...begun, recording(5, true), removed(6), added(12, kari));
    expect(lines.filter(([, , about]) => about === 'recording-started').map(([time]) => time)).toEqual([
      '5:00',
      '5:00',
      '12:00',
      '12:00',
    ]);
    expect(lines).toContainEqual(['14:00', 'announce', 'recording-still-running']);
  });

  it('ends it with the meeting, without a word to people who have gone', () => {
    const { lines, state } = play(standard, 8, ...begun, recording(5, true), ends(6));
    expect(state.recordings[0]?.stoppedAt).toBe(at(6));
    expect(lines.filter(([time]) => time !== '5:00')).toEqual([
      ['6:00', 'leaveCall'],
      ['6:00', 'announce', 'meeting-over'],
      ['6:00', 'showRecord'],
    ]);
  });

  it('says once what is told twice', () => {
    const started = recording(5, true, { by: ola });
    given(standard, ...begun, started)
      .when(started)
      .nothing();
    expect(after(standard, ...begun, started, recording(5.5, true)).recordings).toHaveLength(1);
  });

  it('knows who recorded though they were never seen to come', () => {
    expect(
      after(standard, starts(), joins(kari, 0.1), recording(5, true, { by: ola })).participants[ola.id],
    ).toBeDefined();
  });
});
