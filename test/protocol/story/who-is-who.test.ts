import { describe, expect, it } from 'vitest';
import { participantOf, present } from '../../../src/protocol/know/people.ts';
import { roleOf } from '../../../src/protocol/know/role.ts';
import { demandTable } from '../../../src/protocol/demand/table.ts';
import { standard } from '../../../src/routine/standard.ts';
import { amina, aminaInCall, caller, eva, kari, lise, nils, nilsInCall, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import {
  added,
  at,
  call,
  device,
  joins,
  leaves,
  message,
  nationalId,
  press,
  removed,
  roster,
  scheduled,
  starts,
} from '../told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1)];
const inCall = [...begun, call(0.2, 'joined')];

describe('who is who: the bot …', () => {
  it('tells two people of the same name apart', () => {
    const other = { ...lise, id: 'entra:another-lise' };
    expect(present(after(standard, ...begun, joins(lise, 1), joins(other, 2)))).toHaveLength(3);
  });

  it('takes a person without account whom chat and call report together for one, whichever is first', () => {
    const listed = roster(1, [device(kari), device(nilsInCall)]);
    for (const facts of [
      [joins(nils, 0.9, 'members'), listed],
      [listed, joins(nils, 1.5, 'members')],
    ]) {
      const state = after(standard, ...inCall, ...facts);
      expect(present(state).map(({ id }) => id)).toEqual([kari.id, nils.id]);
      expect(participantOf(state, nilsInCall.id)?.id).toBe(nils.id);
      expect(participantOf(state, nils.id)?.camera).toMatchObject([{ state: 'on' }]);
    }
  });

  it('takes whom it finds in the call when it comes in later for who was there by that name, if nothing was answered', () => {
    const late = [joins(nils, 1, 'members'), call(20, 'joined')];
    const found = roster(20.1, [device(kari), device(nilsInCall)]);
    expect(present(after(standard, ...begun, ...late, found)).map(({ id }) => id)).toEqual([kari.id, nils.id]);
    const known = press(kari, 2, { type: 'identityAnswered', participant: nils.id, answer: 'seen' });
    expect(present(after(standard, ...begun, ...late, known, found))).toHaveLength(3);
    const came = roster(23, [device(kari), device(nilsInCall)]);
    const meanwhile = [roster(20.1, [device(kari)]), came];
    expect(present(after(standard, ...begun, ...late, ...meanwhile))).toHaveLength(3);
  });

  it('does not take for gone whom the call may list by another id, though the app was away', () => {
    const away = [removed(10), added(20, kari), call(20.1, 'joined')];
    const known = press(kari, 2, { type: 'identityAnswered', participant: nils.id, answer: 'seen' });
    const facts = [...begun, joins(nils, 1, 'members'), known, ...away];
    const found = after(standard, ...facts, roster(20.2, [device(kari), device(nilsInCall)]));
    expect(present(found).map(({ id }) => id)).toEqual([kari.id, nils.id, nilsInCall.id]);
    const alone = after(standard, ...facts, roster(20.2, [device(kari)]));
    expect(present(alone).map(({ id }) => id)).toEqual([kari.id]);
  });

  it('leaves it to the organizer when two people without account come at the same time', () => {
    const state = after(
      standard,
      ...inCall,
      joins({ ...nils, name: 'Mor' }, 1, 'members'),
      joins({ ...amina, name: 'Mor' }, 1.1, 'members'),
      roster(1.2, [device(kari), device({ ...nilsInCall, name: 'Mor' }), device({ ...aminaInCall, name: 'Mor' })]),
    );
    expect(present(state)).toHaveLength(5);
    expect(state.aliases).toEqual({});
  });

  it('never takes two who call themselves differently for one', () => {
    const listed = roster(1, [device(kari), device(aminaInCall)]);
    expect(present(after(standard, ...inCall, joins(nils, 0.9, 'members'), listed))).toHaveLength(3);
  });

  it('is not confused by what clients add to an unverified name', () => {
    const guest = { ...nils, name: 'Nils (gjest)' };
    const listed = roster(1, [device(kari), device(nilsInCall)]);
    expect(present(after(standard, ...inCall, joins(guest, 0.9, 'members'), listed))).toHaveLength(2);
  });

  it('takes somebody already answered about for the same only when both gave the same name', () => {
    const answered = press(kari, 0.95, { type: 'identityAnswered', participant: nils.id, answer: 'seen' });
    const { name: _unsaid, ...nameless } = nilsInCall;
    const presentWith = (inTheCall: typeof nameless) => {
      const listed = roster(1, [device(kari), device(inTheCall)]);
      return present(after(standard, ...inCall, joins(nils, 0.9, 'members'), answered, listed));
    };
    expect(presentWith(nilsInCall)).toHaveLength(2);
    expect(presentWith(nameless)).toHaveLength(3);
    expect(presentWith(aminaInCall)).toHaveLength(3);
  });

  it('lets the organizer say in one press that somebody who came back is the same person', () => {
    const again = { ...nils, id: 'teams:29:nils-again', address: '29:nils-again' };
    const facts = [
      ...begun,
      joins(nils, 1, 'members'),
      press(kari, 2, { type: 'identityAnswered', participant: nils.id, answer: 'seen' }),
      press(nils, 3, { type: 'screenedConfirmed', participant: nils.id }),
      leaves(nils, 5, 'members'),
      joins(again, 6, 'members'),
      press(again, 6.5, { type: 'screenedConfirmed', participant: again.id }),
      press(kari, 7, { type: 'samePersonDeclared', participant: again.id, same: nils.id }),
    ];
    const state = after(standard, ...facts);
    const participant = state.participants[nils.id];
    expect(participant).toMatchObject({
      identity: { answer: 'seen' },
      stays: [{ from: at(1), to: at(5) }, { from: at(6) }],
      screened: [
        { at: at(3), by: nils.id },
        { at: at(6.5), by: nils.id },
      ],
    });
    expect(
      participant && demandTable.screened.standing({ state, routine: standard, now: at(60) }, participant),
    ).toEqual({
      is: 'confirmed-by-person',
      at: at(6.5),
    });
    expect(after(standard, ...facts, leaves(again, 9, 'members')).participants[nils.id]?.stays.at(-1)?.to).toBe(at(9));
  });

  it('finds findings, wishes and recordings under the one person afterwards', () => {
    const state = after(
      standard,
      ...begun,
      joins(nils, 1, 'members'),
      joins(amina, 1, 'members'),
      message(amina, 2, { findings: [nationalId] }),
      press(amina, 2, { type: 'staffIdAsked' }),
      press(amina, 2.1, { type: 'staffIdAnswered', asker: amina.id, outcome: 'withdrawn' }),
      press(kari, 3, { type: 'samePersonDeclared', participant: amina.id, same: nils.id }),
    );
    expect(state.findings['message-1']?.by).toBe(nils.id);
    expect(state.staffIdRequests[0]).toMatchObject({ by: nils.id, closed: { by: nils.id } });
  });

  it('lets count what was said last of who somebody is, by whichever id they went', () => {
    const again = { ...nils, id: 'teams:29:nils-again', address: '29:nils-again' };
    const here = [...begun, joins(nils, 1, 'members'), joins(again, 2, 'members')];
    const said = (id: string, minutes: number, answer: 'known' | 'failed') =>
      press(kari, minutes, { type: 'identityAnswered', participant: id, answer });
    const same = press(kari, 9, { type: 'samePersonDeclared', participant: again.id, same: nils.id });
    const answer = (...facts: Parameters<typeof after>[1][]) =>
      after(standard, ...here, ...facts, same).participants[nils.id]?.identity?.answer;
    expect(answer(said(nils.id, 3, 'known'), said(again.id, 4, 'failed'))).toBe('failed');
    expect(answer(said(nils.id, 4, 'known'), said(again.id, 3, 'failed'))).toBe('known');
  });

  it('gives nobody the powers of the organizer by calling them the same person', () => {
    const declared = press(kari, 2, { type: 'samePersonDeclared', participant: nils.id, same: kari.id });
    given(standard, ...begun, joins(nils, 1, 'members'), declared)
      .when(press(nils, 3, { type: 'routineStopped' }))
      .says({ type: 'refuse', why: 'organizer-only' });
  });

  it('never makes two accounts one', () => {
    given(standard, ...begun, joins(ola, 1), joins(lise, 1))
      .when(press(kari, 2, { type: 'samePersonDeclared', participant: lise.id, same: ola.id }))
      .then({ type: 'refuse', why: 'not-possible' });
  });

  it('knows what everybody is in the meeting', () => {
    const state = after(
      standard,
      ...inCall,
      joins(ola, 1),
      joins(eva, 1),
      joins(lise, 1),
      joins(nils, 1, 'members'),
      roster(2, [device(kari), device(ola), device(eva), device(lise), device(caller, { camera: 'none' })]),
      press(kari, 3, { type: 'roleDeclared', participant: lise.id, role: 'interpreter' }),
    );
    const roles = [kari, eva, ola, nils, caller, lise].map(({ id }) => roleOf(state, id));
    expect(roles).toEqual(['organizer', 'co-organizer', 'staff', 'guest', 'phone', 'other']);
  });

  it('makes nobody from outside a co-organizer', () => {
    given(standard, ...begun, joins(lise, 1))
      .when(press(kari, 2, { type: 'roleDeclared', participant: lise.id, role: 'co-organizer' }))
      .then({ type: 'refuse', why: 'not-possible' });
  });
});
