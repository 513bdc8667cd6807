import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import { standard } from '../../../src/routine/standard.ts';
import type { MeetingDemand } from '../../../src/routine/demand.ts';
import { recordOf, type MeetingRecord } from '../../../src/view/record.ts';
import { eva, kari, lise, nilsInCall, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { play } from '../play.ts';
import {
  wentOutLate,
  acts,
  added,
  at,
  away,
  call,
  chatRead,
  device,
  due,
  ends,
  granted,
  heard,
  joins,
  leaves,
  message,
  nationalId,
  presenceRead,
  press,
  recording,
  removed,
  roster,
  scheduled,
  starts,
  unseenDevice,
  watched,
  watchLost,
} from '../told.ts';

const nils = nilsInCall;
const iso = (minutes: number) => new Date(at(minutes)).toISOString();
const stretch = (from: number, to: number) => ({ from: iso(from), to: iso(to) });

function record(minutes: number, ...facts: readonly MeetingEvent[]): MeetingRecord {
  return recordOf(after(standard, ...facts), standard, at(minutes));
}

function clause(of: MeetingRecord, demand: MeetingDemand) {
  const found = of.demands.find((one) => one.demand === demand);
  if (found === undefined) throw new Error(`no ${demand} in the record`);
  return found;
}

function camera(of: MeetingRecord, person: { readonly id: string }) {
  return clause(of, 'camera-on').people?.find(({ participant }) => participant === person.id);
}

const begun = [starts(), scheduled(0.01), call(0.02, 'joined')];
/** The meeting is over, and the bot leaves the call. */
const over = [ends(60), call(60.05, 'ended', { reason: 'left' })];
const on = [device(kari), device(nils)];
const off = [device(kari), device(nils, { camera: 'off' })];

describe('cameras, as the record tells of them: the bot …', () => {
  const whole = [...begun, roster(0.1, on), ...heard(5, 55)];

  it('calls not kept what was off for longer than its patience, with the times, also of those who have left', () => {
    const left = record(60, ...whole, roster(10, off), roster(30, [device(kari)]), ...over);
    expect(camera(left, nils)).toMatchObject({ evidence: 'not-kept', when: [stretch(10, 30)] });
    expect(left.participants.find(({ id }) => id === nils.id)?.camera).toEqual({
      everOn: true,
      off: [stretch(10, 30)],
      unobserved: [],
    });
  });

  it('does not speak of what was shorter', () => {
    const short = record(60, ...whole, roster(10, off), roster(10.5, on), ...over);
    expect(camera(short, nils)).toMatchObject({ evidence: 'observed' });
    expect(short.participants.find(({ id }) => id === nils.id)?.camera?.off).toEqual([]);
  });

  it('calls not kept what was never on where it watched', () => {
    expect(camera(record(60, ...begun, roster(0.1, off), ...heard(5, 55), ...over), nils)).toMatchObject({
      evidence: 'not-kept',
    });
  });

  it('calls nobody to account for a camera that was off for less than its patience', () => {
    const moments = [...begun, roster(0.1, [device(kari)]), roster(10, off), roster(10.2, [device(kari)])];
    expect(camera(record(60, ...moments, ...heard(5, 55), ...over), nils)?.evidence).toBe('not-observed');
    const twice = [...moments, roster(20, off), roster(20.6, [device(kari)])];
    expect(camera(record(60, ...twice, ...heard(5, 55), ...over), nils)?.evidence).toBe('not-kept');
  });

  it('does not say that it saw a picture of somebody whom the platform let send none', () => {
    const unable = [device(kari), device(nils, { camera: 'none' })];
    const never = [...begun, roster(0.1, unable), ...heard(5, 55), roster(30, off), roster(30.5, unable), ...over];
    expect(camera(record(60, ...never), nils)).toBeUndefined();
    const later = [...begun, roster(0.1, unable), ...heard(5, 55), roster(30, on), ...over];
    expect(camera(record(60, ...later), nils)).toEqual({ participant: nils.id, evidence: 'observed', at: iso(30) });
  });

  describe('when two attendances turn out to be one person', () => {
    const other = { ...nils, id: 'call:nils-2' };
    const same = press(kari, 40, { type: 'samePersonDeclared', participant: other.id, same: nils.id });
    const told = (...facts: readonly MeetingEvent[]) =>
      camera(record(60, ...begun, ...heard(5, 55), ...facts, same, ...over), nils);

    it('takes one camera that was on for enough, whenever that is known', () => {
      const both = roster(0.1, [...on, device(other, { camera: 'off' })]);
      expect(told(both)?.evidence).toBe('observed');
      expect(told(both, roster(30, on))?.evidence).toBe('observed');
    });

    it('keeps what was seen of either before', () => {
      expect(told(roster(0.1, on), roster(20, [...on, device(other)]))).toMatchObject({
        evidence: 'observed',
        at: iso(0.1),
      });
      const first = [device(kari), device(other, { camera: 'off' })];
      expect(told(roster(0.1, first), roster(20, [...first, device(nils)]))).toMatchObject({
        evidence: 'not-kept',
        when: [stretch(0.1, 20)],
      });
    });
  });

  it('calls not observed what it did not watch all the time, with the times', () => {
    const blind = [...whole, call(20, 'ended', { reason: '408/8537' }), call(31, 'joined', { call: 'call-2' })];
    const again = [roster(31, on, { call: 'call-2' }), ...heard(35, 55, 'call-2')];
    const told = record(60, ...blind, ...again, ends(60), call(60.05, 'ended', { call: 'call-2', reason: 'left' }));
    expect(camera(told, nils)).toEqual({ participant: nils.id, evidence: 'not-observed', when: [stretch(20, 31)] });
    expect(told.unobserved.camera).toMatchObject([{ from: iso(0) }, stretch(20, 31)]);
  });

  it('never takes a time in which no instance lived for watched', () => {
    const before = [...begun, roster(0.1, on), ...heard(5, 20)];
    const gone = record(60, ...before, away(20, 31), roster(31.1, on), ...heard(35, 55), ...over);
    expect(camera(gone, nils)).toMatchObject({ evidence: 'not-observed', when: [stretch(20, 31.1)] });
    expect(gone.away).toEqual([stretch(20, 31)]);
  });

  it('knows that what it missed for moments can hide no breach, unless it touches one', () => {
    expect(camera(record(60, ...whole, away(20, 20.5), roster(20.6, on), ...over), nils)?.evidence).toBe('observed');
    const touching = [roster(20, off), away(20.4, 20.9), roster(20.95, on)];
    expect(camera(record(60, ...whole, ...touching, ...over), nils)?.evidence).toBe('not-observed');
  });

  it('does not take a camera for on after a time in which it may have been turned off unheard, until it is told of', () => {
    const untold = record(60, ...whole, away(20, 20.5), ...over);
    expect(camera(untold, nils)).toMatchObject({ evidence: 'not-observed', when: [stretch(20, 60)] });
    const told = record(60, ...whole, away(20, 20.5), roster(30, on), ...over);
    expect(camera(told, nils)).toMatchObject({ evidence: 'not-observed', when: [stretch(20, 30)] });
    const silent = [...begun, roster(0.1, on), ...heard(5, 10), ...heard(20, 55), ...over];
    expect(camera(record(60, ...silent), nils)).toMatchObject({ evidence: 'not-observed', when: [stretch(10, 60)] });
    expect(camera(record(60, ...silent, roster(20.1, on)), nils)).toMatchObject({ when: [stretch(10, 20.1)] });
    const turnedOff = record(60, ...whole, away(20, 31), roster(31.1, off), ...over);
    expect(camera(turnedOff, nils)).toMatchObject({ evidence: 'not-kept', when: [stretch(31.1, 60)] });
  });

  it('counts what the organizer confirmed where it did not see', () => {
    const seen = press(kari, 5, { type: 'cameraConfirmed', participant: nils.id });
    const blind = roster(0.1, [device(kari), unseenDevice(nils)]);
    const untold = record(60, ...begun, blind, ...heard(5, 55), seen, ...over);
    expect(camera(untold, nils)?.evidence).toBe('confirmed-by-organizer');
  });

  it('takes what the organizer confirmed for no more than the moment, where it saw at other times', () => {
    const early = press(kari, 5, { type: 'cameraConfirmed', participant: nils.id });
    const broken = [...heard(1, 20), call(20, 'ended', { reason: '408/8537' })];
    const back = [call(31, 'joined', { call: 'call-2' }), roster(31.1, on, { call: 'call-2' })];
    const told = record(60, ...begun, roster(0.1, on), early, ...broken, ...back, ...heard(34, 59, 'call-2'), ends(59));
    expect(camera(told, nils)).toMatchObject({ evidence: 'confirmed-by-organizer', when: [stretch(20, 31.1)] });
    const all = press(kari, 5, { type: 'cameraConfirmed' });
    const own = record(60, ...begun, roster(0.1, on), all, ...broken, ...back, ...heard(34, 59, 'call-2'), ends(59));
    expect(camera(own, kari)).toMatchObject({ evidence: 'confirmed-by-person', when: [stretch(20, 31.1)] });
    const within = press(kari, 25, { type: 'cameraConfirmed', participant: nils.id });
    const both = record(
      59,
      ...begun,
      roster(0.1, on),
      early,
      ...broken,
      within,
      ...back,
      ...heard(34, 59, 'call-2'),
      ends(59),
    );
    expect(camera(both, nils)).toMatchObject({ evidence: 'confirmed-by-organizer', at: iso(5) });
    expect(camera(both, nils)).not.toHaveProperty('when');
    const later = press(kari, 32, { type: 'cameraConfirmed', participant: nils.id });
    const said = record(60, ...begun, roster(0.1, on), later, ...broken, ...back, ...heard(34, 59, 'call-2'), ends(59));
    expect(camera(said, nils)).toMatchObject({ when: [stretch(20, 31.1)] });
  });

  it('does not ask about pauses of the routine', () => {
    const paused = [press(kari, 9, { type: 'routinePaused' }), roster(10, off), roster(19, on)];
    const resumed = press(kari, 20, { type: 'routineResumed' });
    expect(camera(record(60, ...whole, ...paused, resumed, ...over), nils)?.evidence).toBe('observed');
  });
});

describe('recording and chat, as the record tells of them: the bot …', () => {
  const seesNothing = [starts(), scheduled(0.01), joins(kari, 0.1)];

  it('claims nothing of recording because it is in the call: the roster has never told of one here', () => {
    expect(clause(record(60, ...begun, roster(0.1, on), ends(60)), 'no-recording').evidence).toBe('not-observed');
  });

  it('calls it observed when the chat was watched and what stood there before was read', () => {
    const all = [...seesNothing, watched(2), chatRead(2.1, -1), ends(60)];
    expect(clause(record(60, ...all), 'no-recording').evidence).toBe('observed');
    const unread = record(60, ...seesNothing, watched(2), ends(60));
    expect(clause(unread, 'no-recording')).toMatchObject({ evidence: 'not-observed', unobserved: [stretch(0, 2)] });
  });

  it('claims nothing of what was written while the routine was paused, or after it was stopped', () => {
    const paused = [press(kari, 10, { type: 'routinePaused' }), press(kari, 20, { type: 'routineResumed' })];
    const stopped = press(kari, 50, { type: 'routineStopped' });
    const told = record(60, ...seesNothing, granted(1), ...paused, stopped, ends(60));
    expect(clause(told, 'chat-not-sensitive')).toMatchObject({
      evidence: 'not-observed',
      unobserved: [stretch(10, 20), stretch(50, 60)],
    });
    expect(told.unobserved.chat).toEqual([stretch(10, 20), stretch(50, 60)]);
    const read = record(60, ...seesNothing, granted(1), ...paused, chatRead(20.1, 9), ends(60));
    expect(clause(read, 'chat-not-sensitive').unobserved).toEqual([stretch(10, 20)]);
  });

  it('claims nothing of what was written while the app was removed, though the chat was read back', () => {
    const before = [...seesNothing, watched(0.2), granted(0.3), chatRead(0.4, -1)];
    const back = [added(30, kari), watched(30.1, 'subscription-2'), granted(30.2), chatRead(30.3, 19)];
    const unlooked = message(ola, 25, { findings: [nationalId], came: 'read' });
    const told = record(60, ...before, removed(20), ...back, unlooked, ends(60));
    expect(told.findings).toEqual([]);
    expect(clause(told, 'chat-not-sensitive')).toMatchObject({
      evidence: 'not-observed',
      unobserved: [stretch(20, 30)],
    });
  });

  it('mends a gap by reading back, and says where it did not', () => {
    const watching = [...seesNothing, watched(0), away(10, 20)];
    const unread = record(60, ...watching, ends(60));
    expect(clause(unread, 'no-recording')).toMatchObject({ evidence: 'not-observed', unobserved: [stretch(10, 20)] });
    expect(clause(record(60, ...watching, chatRead(20.1, 9), ends(60)), 'no-recording').evidence).toBe('observed');
  });

  it('does not watch longer than its watch lasts', () => {
    const expired = record(180, ...seesNothing, watched(0, 'subscription-1', 1), ends(180));
    expect(clause(expired, 'no-recording').unobserved).toEqual([stretch(60, 180)]);
  });

  it('claims to have read the chat only where that was granted, or something came from it', () => {
    const chat = (...facts: readonly MeetingEvent[]) =>
      clause(record(60, ...seesNothing, ...facts, ends(60)), 'chat-not-sensitive').evidence;
    expect(chat()).toBe('not-observed');
    expect(chat(watched(0))).toBe('not-observed');
    expect(chat(granted(1, 'ChatMember.Read.Chat'))).toBe('not-observed');
    expect(chat(granted(1))).toBe('observed');
    expect(chat(message(lise, 20))).toBe('observed');
    expect(chat(message(lise, 20, { came: 'mentioning' }), message(ola, 21, { came: 'read' }))).toBe('not-observed');
    const again = [granted(1), removed(20), added(20.1, kari)];
    expect(chat(...again)).toBe('not-observed');
    expect(
      clause(record(60, ...seesNothing, ...again, granted(21), ends(60)), 'chat-not-sensitive').unobserved,
    ).toEqual([stretch(20, 20.1)]);
  });

  it('reads what stands in the chat when its watch begins, is mended, or the service is back', () => {
    const read = (effects: readonly object[]) => effects.filter((effect) => 'since' in effect);
    expect(read(given(standard, ...seesNothing).when(watched(5)).effects)).toEqual([
      { type: 'readChat', since: at(-1) },
    ]);
    const mended = given(standard, ...seesNothing, watched(5), watchLost(20)).when(watched(25, 'subscription-2'));
    expect(read(mended.effects)).toEqual([{ type: 'readChat', since: at(19) }]);
    const back = given(standard, ...seesNothing, watched(5)).when(away(20, 30));
    expect(read(back.effects)).toEqual([{ type: 'readChat', since: at(19) }]);
    const renewed = given(standard, ...seesNothing, watched(5)).when(watched(20));
    expect(read(renewed.effects)).toEqual([]);
  });

  it('reads what stands there since the meeting was to begin, where the app was added while it ran', () => {
    const read = (effects: readonly object[]) => effects.filter((effect) => 'since' in effect);
    const late = [added(10, kari), joins(lise, 12)];
    const learned = given(standard, added(10, kari), scheduled(10.1), joins(lise, 12)).when(watched(12.1));
    expect(read(learned.effects)).toEqual([{ type: 'readChat', since: at(-1) }]);
    expect(read(given(standard, ...late).when(watched(12.1)).effects)).toEqual([{ type: 'readChat', since: at(11) }]);
    const afterwards = given(standard, ...late, watched(12.1));
    expect(read(afterwards.when(scheduled(12.2)).effects)).toEqual([{ type: 'readChat', since: at(-1) }]);
    const started = given(standard, added(-10, kari), joins(lise, 12), watched(12.1)).when(starts(1));
    expect(read(started.effects)).toEqual([{ type: 'readChat', since: at(0) }]);
  });

  it('does not read what was written before a meeting at whose start it was there, or which was to run at another time', () => {
    const read = (effects: readonly object[]) => effects.filter((effect) => 'since' in effect);
    const before = given(standard, added(-10, kari), scheduled(-9), joins(lise, 12)).when(watched(12.1));
    expect(read(before.effects)).toEqual([{ type: 'readChat', since: at(11) }]);
    const another = given(standard, added(90, kari), scheduled(90.1), joins(lise, 92)).when(watched(92.1));
    expect(read(another.effects)).toEqual([{ type: 'readChat', since: at(91) }]);
    const told = given(standard, added(10, kari), scheduled(10.1), starts(12)).when(watched(12.1));
    expect(read(told.effects)).toEqual([{ type: 'readChat', since: at(11) }]);
  });

  it('finds a recording that began before it watched', () => {
    const { lines } = play(standard, 6, ...seesNothing, watched(5), recording(5.1, true, { by: ola }));
    expect(lines).toContainEqual(['5:06', 'announce', 'recording-started']);
  });
});

describe('who leads and leaves, as the record tells of it: the bot …', () => {
  const teams = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2), joins(lise, 0.3)];
  const leaving = (of: MeetingRecord) => clause(of, 'organizer-leaves-last').evidence;

  it('does not call watched the time before the first of whom Teams told, where the meeting had begun long before', () => {
    expect(record(60, starts(), joins(kari, 1), ends(60)).unobserved.presence).toEqual([]);
    expect(record(60, starts(), joins(nils, 1), joins(kari, 55), ends(60)).unobserved.presence).toEqual([]);
    const late = record(60, starts(), scheduled(0.01), joins(kari, 55), joins(nils, 56), ends(60));
    expect(late.unobserved).toMatchObject({ presence: [stretch(0, 55)], withoutAccount: [stretch(0, 55)] });
    const called = [call(0.02, 'joined'), roster(0.1, on), ...heard(5, 55)];
    const heardIt = record(60, starts(), scheduled(0.01), ...called, joins(kari, 55), ends(60));
    expect(heardIt.unobserved.presence).toEqual([stretch(0, 0.1)]);
  });

  it('counts as unwatched what went before somebody of whom it was only told that they left', () => {
    const told = record(60, starts(), scheduled(0.01), joins(kari, 0.1), leaves(lise, 20), leaves(kari, 55), ends(60));
    const stays = told.participants.find(({ id }) => id === lise.id)?.stays;
    expect(stays).toEqual([{ ...stretch(20, 20), fromAtLatest: true }]);
    expect(told.unobserved.presence).toEqual([stretch(0, 20)]);
    const again = record(60, ...teams, leaves(lise, 10), leaves(lise, 30), leaves(kari, 55), ends(60));
    expect(again.unobserved.presence).toEqual([stretch(10, 30)]);
    const late = record(60, ...teams, leaves(lise, 10), leaves(lise, 30), joins(lise, 12), leaves(kari, 55), ends(60));
    expect(late.unobserved.presence).toEqual([]);
  });

  it('does not make one stay of two, where it only saw that somebody was gone', () => {
    const asked = [starts(), scheduled(0.01), joins(kari, 0.1), joins(lise, 0.3), away(10, 12)];
    const found = presenceRead(12.1, lise, false);
    const told = record(60, ...asked, found, leaves(lise, 30), leaves(kari, 55), ends(60));
    const stays = told.participants.find(({ id }) => id === lise.id)?.stays;
    expect(stays).toEqual([
      { ...stretch(0.3, 10), foundGone: iso(12.1) },
      { ...stretch(30, 30), fromAtLatest: true },
    ]);
    const within = record(60, ...asked, found, leaves(lise, 11), leaves(kari, 55), ends(60));
    expect(within.participants.find(({ id }) => id === lise.id)?.stays).toEqual([stretch(0.3, 11)]);
  });

  it('says when nobody watched who leads, of the time that nobody is known to have led', () => {
    const seen = [presenceRead(40.1, ola, true), presenceRead(40.1, lise, true)];
    const told = record(
      60,
      ...teams,
      leaves(kari, 20),
      away(25, 40),
      ...seen,
      joins(kari, 45),
      leaves(kari, 59),
      ends(60),
    );
    expect(told.organizerAbsences[0]).toMatchObject({ ...stretch(20, 45), unobserved: [stretch(25, 40)] });
    expect(told.leaving).toMatchObject({ unobserved: [stretch(59, 60)] });
  });

  it('counts as unwatched the time from the plan to when the app was added, while the start is not known', () => {
    const late = [added(30, kari), scheduled(30.1), joins(lise, 31), leaves(kari, 58)];
    const told = record(60, ...late, ends(60));
    expect(told.unobserved.presence).toEqual([stretch(0, 58)]);
    expect(told.meeting).toMatchObject({ startedAt: iso(31), scheduledStart: iso(0) });
    const known = record(60, ...late, starts(10), ends(60));
    expect(known.unobserved.presence).toEqual([stretch(10, 58)]);
    expect(known.meeting.startedAt).toBe(iso(10));
  });

  it('takes a start that is told after the first sign of the meeting for none that says when it began', () => {
    const late = [added(30, kari), scheduled(30.1), joins(lise, 31), joins(kari, 32)];
    const told = record(60, ...late, starts(40), leaves(kari, 59), ends(60));
    expect(told.unobserved.presence).toEqual([stretch(0, 31)]);
    const soon = record(60, ...late, starts(31.5), leaves(kari, 59), ends(60));
    expect(soon.unobserved.presence).toEqual([]);
  });

  it('counts as unwatched the time from the plan to the first sign, where the service was away in it', () => {
    const sure = [added(-500, kari), scheduled(-499)];
    const rest = [joins(kari, 25), joins(nils, 25.1), leaves(kari, 59), ends(60)];
    expect(record(60, ...sure, ...rest).unobserved.presence).toEqual([]);
    const told = record(60, ...sure, away(-10, 20), ...rest);
    expect(told.unobserved).toMatchObject({ presence: [stretch(0, 25)], withoutAccount: [stretch(0, 25)] });
    expect(record(60, ...sure, away(5, 20), ...rest).unobserved.presence).toEqual([stretch(5, 25)]);
    expect(record(60, ...sure, away(-10, -5), ...rest).unobserved.presence).toEqual([]);
    expect(record(60, ...sure, away(-10, 20), starts(24.9), ...rest).unobserved.presence).toEqual([]);
  });

  it('claims nothing where nobody told of coming and going', () => {
    expect(leaving(record(60, starts(), scheduled(0.01), message(kari, 1), ends(60)))).toBe('not-observed');
  });

  it('says what stands now while the meeting runs', () => {
    expect(leaving(record(20, ...teams))).toBe('open');
    expect(leaving(record(21, ...teams, leaves(kari, 20)))).toBe('not-kept');
    expect(leaving(record(30, ...teams, leaves(kari, 20), joins(kari, 25)))).toBe('open');
  });

  it('says who was last, who left before, and by which rule that is judged', () => {
    const handed = [...teams, joins(eva, 1), leaves(kari, 20), leaves(ola, 50), leaves(lise, 51), leaves(eva, 52)];
    const told = record(60, ...handed, ends(52.1));
    expect(leaving(told)).toBe('observed');
    expect(told.leaving).toMatchObject({
      rule: 'who-leads',
      leaders: [
        { id: kari.id, role: 'organizer', leftAt: iso(20) },
        { id: eva.id, role: 'co-organizer', leftAt: iso(52) },
      ],
      inCharge: { id: eva.id },
      last: { id: eva.id, at: iso(52) },
    });
    const inPerson = { ...standard, leavesLast: 'organizer' } as const;
    const strict = recordOf(after(inPerson, ...handed, ends(52.1)), inPerson, at(60));
    expect(leaving(strict)).toBe('not-kept');
  });

  it('does not claim that nobody without an account stayed where nobody has told of such', () => {
    const alone = [...teams, leaves(ola, 50), leaves(lise, 51), leaves(kari, 52)];
    const told = record(60, ...alone, ends(55));
    expect(clause(told, 'organizer-leaves-last')).toMatchObject({
      evidence: 'not-observed',
      unobserved: [stretch(52, 55)],
    });
    expect(told.unobserved.withoutAccount).toEqual([stretch(0, 55)]);
    expect(leaving(record(60, ...alone, joins(nils, 5), leaves(nils, 10), ends(55)))).toBe('observed');
  });

  it('uses the times that Teams told, whenever and in whatever order, though the roster said otherwise', () => {
    const first = [
      starts(),
      scheduled(0.01),
      call(0.02, 'joined'),
      roster(0.1, [device(kari), device(ola), device(lise)]),
    ];
    const gone = roster(40.14, []);
    const told = [leaves(ola, 40 + 8 / 60), leaves(lise, 40 + 8 / 60), leaves(kari, 40)];
    for (const facts of [
      [...told, gone],
      [gone, ...told],
    ]) {
      const late = record(60, ...first, ...facts, ends(41));
      expect(late.participants.find(({ id }) => id === kari.id)?.stays).toEqual([stretch(0.1, 40)]);
      expect(late.leaving.last?.at).toBe(iso(40 + 8 / 60));
    }
  });

  it('gives each of fifty who leave within moments their own time', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ ...lise, id: `entra:guest-${index}`, name: `G${index}` }));
    const seconds = (index: number) => 40 + index / 600;
    const facts = [
      ...begun,
      roster(0.1, [device(kari), ...many.map((one) => device(one))]),
      ...many.map((one, index) => leaves(one, seconds(index))),
      roster(40.2, [device(kari)]),
    ];
    const left = record(60, ...facts).participants.flatMap(({ id, stays }) => (id === kari.id ? [] : stays[0]?.to));
    expect(left.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual(many.map((_, index) => iso(seconds(index))));
  });

  it('has the roster read whenever somebody leaves', () => {
    const first = [...begun, roster(0.1, [device(kari), device(lise)])];
    const { effects } = given(standard, ...first).when(leaves(lise, 5));
    expect(effects).toContainEqual({ type: 'readRoster', call: 'call-1' });
  });

  it('claims nothing of somebody who may have come back while nobody watched', () => {
    const gone = [starts(), scheduled(0.01), joins(kari, 0.1), joins(nils, 1), joins(lise, 1), leaves(kari, 20)];
    const until = [leaves(lise, 59.5), leaves(nils, 59.5), ends(60)];
    const judged = (...facts: readonly MeetingEvent[]) => clause(record(60, ...facts), 'organizer-leaves-last');
    expect(judged(...gone, ...until).evidence).toBe('not-kept');
    expect(judged(...gone, away(30, 30.2), ...until).evidence).toBe('not-kept');
    expect(judged(...gone, away(30, 50), ...until)).toMatchObject({
      evidence: 'not-observed',
      unobserved: [stretch(30, 50)],
    });
    const two = [...gone, joins(eva, 0.2), leaves(eva, 55)];
    expect(judged(...two, ...until).evidence).toBe('not-kept');
    expect(judged(...two, away(30, 50), presenceRead(50.1, eva, true), ...until).evidence).toBe('not-observed');
    expect(judged(...two.slice(0, -1), away(30, 50), presenceRead(50.1, eva, true), ends(60))).toEqual({
      demand: 'organizer-leaves-last',
      mode: 'remind',
      evidence: 'observed',
    });
    const seen = [...begun, roster(0.1, on), roster(20, [device(nils)]), ...heard(25, 55)];
    expect(judged(...seen, away(30, 50), roster(50.1, [device(nils)]), ...over).evidence).toBe('not-kept');
  });

  it('claims nothing of an end in which no instance lived', () => {
    expect(leaving(record(90, ...teams, away(40, 61), ends(60)))).toBe('not-observed');
  });

  it('does not call those there of whom nobody has told since it was away', () => {
    const told = record(90, ...teams, away(20, 30), leaves(kari, 50), ends(60));
    const of = (person: { readonly id: string }) => told.participants.find(({ id }) => id === person.id)?.stays;
    expect(of(ola)).toEqual([stretch(0.2, 20)]);
    expect(of(kari)).toEqual([stretch(0.1, 50)]);
  });
});

describe('who was there, as the record tells of it: the bot …', () => {
  const teams = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2), joins(lise, 0.3)];
  const guest = [joins(nils, 0.3), leaves(nils, 1)];
  const partOf = (told: MeetingRecord, { id }: { readonly id: string }) =>
    told.participants.find((participant) => participant.id === id);
  const leaving = (told: MeetingRecord) => clause(told, 'organizer-leaves-last').evidence;

  it('is not sure who stayed while the app was removed, and asks when it is back', () => {
    const out = [...teams, ...guest, removed(20)];
    const { effects } = given(standard, ...out).when(added(30, kari));
    expect(effects).toContainEqual({ type: 'askPresence', participant: kari.id });
    const told = record(60, ...out, added(30, kari), leaves(ola, 50), leaves(lise, 50.1), ends(50.2));
    expect(partOf(told, kari)).toMatchObject({ stays: [stretch(0.1, 20)], unsureSince: iso(20) });
    expect(leaving(told)).toBe('not-observed');
    const inCall = [...begun, roster(0.1, [device(kari), device(lise)]), ...heard(5, 15)];
    const gone = record(60, ...inCall, removed(16), call(16.1, 'ended', { reason: 'left' }), ends(50));
    expect(partOf(gone, lise)).toMatchObject({ stays: [stretch(0.1, 16.1)], unsureSince: iso(16.1) });
  });

  it('counts no absence from before somebody was found gone', () => {
    const found = [...teams, ...guest, away(20, 26), presenceRead(27, kari, false)];
    const told = record(60, ...found, leaves(ola, 40), leaves(lise, 40.1), ends(40.2));
    expect(partOf(told, kari)?.stays).toEqual([{ ...stretch(0.1, 20), foundGone: iso(27) }]);
    expect(told.organizerAbsences).toMatchObject([{ from: iso(27) }]);
  });

  it('says neither that those left whom it only found gone, nor that they were last, nor accuses them', () => {
    const part = { complete: false };
    const inCall = [...begun, roster(0.1, [device(kari), device(ola), device(lise)]), ...heard(5, 20), away(20, 30)];
    const others = [device(ola), device(lise)];
    const gone = others.map((one) => ({ ...one, where: 'gone' as const }));
    const told = record(60, ...inCall, roster(31, others, part), roster(36, gone, part), roster(40, []), ends(40.1));
    expect(partOf(told, kari)?.stays).toEqual([{ ...stretch(0.1, 20), foundGone: iso(40) }]);
    expect(told.leaving.leaders).toEqual([expect.not.objectContaining({ leftAt: expect.anything() as unknown })]);
    expect(told.leaving).toMatchObject({ inCharge: { id: kari.id } });
    expect(told.leaving.last).toBeUndefined();
    expect(clause(told, 'organizer-leaves-last')).toMatchObject({
      evidence: 'not-observed',
      unobserved: [stretch(20, 40.1)],
    });
    const stayed = [roster(31, others, part), roster(40, others), ...heard(45, 55), roster(58, []), ends(58.1)];
    expect(leaving(record(60, ...inCall, ...stayed))).toBe('not-kept');
  });

  it('takes no word that somebody left with one of two devices for their leaving, when the end comes before it is confirmed', () => {
    const twice = [starts(), scheduled(0.01), joins(kari, 0.1), joins(lise, 0.2), joins(nils, 0.3), joins(kari, 5)];
    const told = record(60, ...twice, leaves(kari, 59.2), ends(60));
    expect(partOf(told, kari)).toMatchObject({ stays: [stretch(0.1, 59.2)], unsureSince: iso(59.2) });
    expect(leaving(told)).toBe('not-observed');
    const devices = [device(kari), device(kari, { device: 'kari/2' }), device(lise), device(nils)];
    const inCall = [...begun, joins(nils, 0.05), joins(lise, 0.05), roster(0.1, devices), ...heard(5, 55)];
    expect(leaving(record(60, ...inCall, roster(59, [], { complete: false }), leaves(kari, 59.2), ends(60)))).toBe(
      'not-observed',
    );
    const moments = record(60, ...twice, leaves(kari, 59.9), ends(60));
    expect(partOf(moments, kari)?.stays).toEqual([stretch(0.1, 59.9)]);
    expect(leaving(moments)).toBe('observed');
    const once = record(60, ...twice.slice(0, -1), leaves(kari, 59.2), ends(60));
    expect(leaving(once)).toBe('not-kept');
  });

  it('takes a sign of somebody for no more than a moment', () => {
    const signs = [starts(), scheduled(0.01), acts(kari, 1), press(kari, 5, { type: 'introductionsHeld' })];
    const told = record(60, ...signs, joins(lise, 2), leaves(lise, 50), ends(50.1));
    expect(partOf(told, kari)).toMatchObject({ stays: [stretch(1, 1)], unsureSince: iso(1) });
    expect(told.leaving.leaders).toEqual([expect.not.objectContaining({ leftAt: expect.anything() as unknown })]);
    expect(leaving(told)).toBe('not-observed');
    const came = record(60, ...signs, joins(kari, 6), leaves(kari, 49), joins(nils, 7), leaves(nils, 48), ends(49.1));
    expect(partOf(came, kari)?.stays).toEqual([stretch(6, 49)]);
    expect(leaving(came)).toBe('observed');
  });

  it('says of nobody that they left last where nobody told that they left', () => {
    for (const closing of [due(720, { kind: 'longest' }), ends(720, 'next-occurrence')]) {
      const told = record(721, ...teams, ...guest, leaves(ola, 50), closing);
      expect(told.meeting.lastThereAt).toBe(iso(50));
      expect(partOf(told, kari)).toMatchObject({ stays: [stretch(0.1, 0.1)], unsureSince: iso(0.1) });
      expect(told.leaving.inCharge).toEqual({ id: kari.id, name: kari.name });
      expect(told.leaving.last).toBeUndefined();
      expect(leaving(told)).toBe('not-observed');
    }
    const inCall = [...begun, roster(0.1, [device(kari), device(lise)]), ...heard(5, 55)];
    expect(partOf(record(721, ...inCall, due(720, { kind: 'longest' })), kari)?.stays).toEqual([stretch(0.1, 55)]);
  });
});

describe('who led, and who was back, as the record tells of it: the bot …', () => {
  const teams = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2), joins(lise, 0.3)];

  it('lets nobody have led before they were said to lead', () => {
    const left = [...teams, leaves(kari, 20), joins(kari, 30)];
    const said = press(kari, 31, { type: 'roleDeclared', participant: ola.id, role: 'co-organizer' });
    const told = record(60, ...left, said, leaves(kari, 40), joins(kari, 45));
    expect(told.organizerAbsences).toMatchObject([{ from: iso(20), to: iso(30), endedBy: 'back' }]);
  });

  it('lets somebody have led until they were said to do so no more', () => {
    const becomes = (minutes: number, role: 'co-organizer' | 'staff') =>
      press(kari, minutes, { type: 'roleDeclared', participant: ola.id, role });
    const left = [...teams, becomes(5, 'co-organizer'), leaves(kari, 10), joins(kari, 30)];
    expect(record(60, ...left).organizerAbsences).toEqual([]);
    expect(record(60, ...left, becomes(31, 'staff')).organizerAbsences).toEqual([]);
    const again = record(60, ...left, becomes(31, 'staff'), leaves(kari, 40), joins(kari, 45));
    expect(again.organizerAbsences).toMatchObject([{ from: iso(40), to: iso(45), remaining: 2 }]);
  });

  it('does not take for a long stay that somebody left twice', () => {
    const told = record(60, ...teams, leaves(lise, 10), leaves(lise, 30), leaves(lise, 30.05), ends(50));
    const stays = told.participants.find(({ id }) => id === lise.id)?.stays;
    expect(stays).toEqual([stretch(0.3, 10), { ...stretch(30, 30.05), fromAtLatest: true }]);
  });
});

describe('when something is not watched any more: the bot …', () => {
  const told = (lines: readonly (readonly string[])[]) => lines.filter(([, , , about]) => about?.startsWith('sight'));

  it('tells the organizer once, when it has not mended itself within a minute, and when it is watched again', () => {
    const lost = [...begun, roster(0.1, on), ...heard(5, 9), call(10, 'ended', { reason: '408/8537' })];
    const back = [call(15, 'joined', { call: 'call-2' }), roster(15.1, on, { call: 'call-2' })];
    expect(told(play(standard, 20, ...lost, ...back).lines)).toEqual([
      ['11:00', 'tell', kari.id, 'sight-lost'],
      ['15:00', 'tell', kari.id, 'sight-back'],
    ]);
  });

  it('tells it also of a call that has fallen silent, and of a watch that nobody renewed', () => {
    const silent = [...begun, roster(0.1, on), ...heard(5, 10)];
    const soon = { type: 'startTimer', timer: { kind: 'blind' }, at: at(21) };
    expect(given(standard, ...silent).when(roster(15, [], { complete: false })).effects).toEqual(
      expect.arrayContaining([{ ...soon, at: at(26) }]),
    );
    const { effects } = given(standard, ...silent).when(due(21, { kind: 'blind' }));
    expect(effects).toEqual(
      expect.arrayContaining([
        {
          type: 'tell',
          to: kari.id,
          matter: 'sight',
          notice: { about: 'sight-lost', sights: ['camera', 'presence'] },
        },
      ]),
    );
    const expired = [starts(), scheduled(0.01), joins(kari, 0.1), watched(1, 'subscription-1', 0.5)];
    expect(told(play(standard, 40, ...expired).lines)).toEqual([['32:00', 'tell', kari.id, 'sight-lost']]);
  });

  it('does not say that it sees again what was lost before it was away itself', () => {
    const lost = [...begun, roster(0.1, on), ...heard(5, 9), call(10, 'ended', { reason: '408/8537' })];
    const facts = [...lost, watched(10.5), away(20, 24)];
    const back = play(standard, 25, ...facts).effects.filter((effect) => effect.type === 'tell');
    expect(back.at(-1)).toMatchObject({ notice: { about: 'sight-back', sights: ['recording'] } });
  });

  it('says nothing of what mends itself at once', () => {
    const facts = [
      starts(),
      scheduled(0.01),
      joins(kari, 0.1),
      watched(1),
      watchLost(5),
      watched(5.2, 'subscription-2'),
    ];
    expect(told(play(standard, 20, ...facts).lines)).toEqual([]);
  });

  it('tells of its own absence when it is back', () => {
    const facts = [...begun, roster(0.1, on), away(10, 14), roster(14.1, on)];
    expect(told(play(standard, 20, ...facts).lines)).toEqual([['14:00', 'tell', kari.id, 'sight-back']]);
  });

  it('tells once that what it had to say went out late, and takes it for no gap in what it saw', () => {
    const facts = [
      ...begun,
      roster(0.1, on),
      wentOutLate(5, 8),
      wentOutLate(5.5, 8.1),
      wentOutLate(7, 8.2),
      wentOutLate(10, 12),
    ];
    const { lines } = play(standard, 13, ...facts);
    expect(lines.filter(([, , , about]) => about === 'said-late')).toEqual([
      ['8:00', 'tell', kari.id, 'said-late'],
      ['12:00', 'tell', kari.id, 'said-late'],
    ]);
    expect(record(13, ...facts).unobserved).toEqual(record(13, ...begun, roster(0.1, on)).unobserved);
  });

  it('believes that somebody has left with one of two devices only when that is confirmed, or after a minute', () => {
    const twice = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2), joins(kari, 5)];
    const { effects } = given(standard, ...twice).when(leaves(kari, 10));
    expect(effects).toContainEqual({ type: 'askPresence', participant: kari.id });
    expect(effects).toContainEqual({ type: 'startTimer', timer: { kind: 'doubt' }, at: at(11) });
    const { lines, state } = play(standard, 13, ...twice, leaves(kari, 10));
    expect(lines.find(([, type]) => type === 'callBack')?.[0]).toBe('11:00');
    expect(state.participants[kari.id]?.stays.at(-1)?.to).toBe(at(10));
    expect(given(standard, ...twice, leaves(kari, 10)).when(due(10.5, { kind: 'doubt' })).effects).toEqual([]);
  });
});
