import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Person } from '../../../src/protocol/person.ts';
import { demandTable } from '../../../src/protocol/demand/table.ts';
import { standard } from '../../../src/routine/standard.ts';
import { kari, lise, ola } from '../../people.ts';
import { after, given } from '../given.ts';
import { at, call, device, joins, leaves, press, roster, scheduled, starts } from '../told.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2), joins(lise, 1)];
const confirmed = (by: Person, minutes: number, participant: Person = by) =>
  press(by, minutes, { type: 'screenedConfirmed', participant: participant.id });

function stands(...facts: readonly MeetingEvent[]) {
  const state = after(standard, ...begun, ...facts);
  const participant = state.participants[lise.id];
  return participant && demandTable.screened.standing({ state, routine: standard, now: at(60) }, participant);
}

describe('sitting screened: the bot …', () => {
  it('leaves it open until somebody has said so', () => {
    expect(stands()).toEqual({ is: 'open' });
  });

  it('keeps it as confirmed by the person, with the time', () => {
    expect(stands(confirmed(lise, 2))).toEqual({ is: 'confirmed-by-person', at: at(2) });
  });

  it('keeps it as confirmed by the organizer for somebody who cannot press', () => {
    expect(stands(confirmed(kari, 2, lise))).toEqual({ is: 'confirmed-by-organizer', at: at(2), by: kari.id });
  });

  it("counts the person's own word when it comes after the organizer's", () => {
    expect(stands(confirmed(kari, 2, lise), confirmed(lise, 3))).toEqual({ is: 'confirmed-by-person', at: at(3) });
  });

  it('does not let a colleague or another guest say it for somebody', () => {
    given(standard, ...begun)
      .when(confirmed(ola, 2, lise))
      .then({ type: 'refuse', why: 'not-yours' });
  });

  it('learns nothing from a second press', () => {
    expect(after(standard, ...begun, confirmed(lise, 2), confirmed(lise, 3)).participants[lise.id]?.screened).toEqual([
      { at: at(2), by: lise.id },
    ]);
  });

  it('keeps the answers of somebody who was away for five minutes', () => {
    const away = [confirmed(lise, 2), leaves(lise, 10)];
    given(standard, ...begun, ...away)
      .when(joins(lise, 15))
      .says();
    expect(stands(...away, joins(lise, 15))).toEqual({ is: 'confirmed-by-person', at: at(2) });
  });

  it('asks again after a longer absence, and keeps all other answers', () => {
    const identified = press(kari, 3, { type: 'identityAnswered', participant: lise.id, answer: 'seen' });
    const round = press(kari, 4, { type: 'introductionsHeld' });
    const away = [confirmed(lise, 2), identified, round, leaves(lise, 10)];
    const { says, state } = given(standard, ...begun, ...away).when(joins(lise, 15.1));
    says({ type: 'tell', to: lise.id, notice: { about: 'screened-again' } });
    expect(stands(...away, joins(lise, 15.1))).toEqual({ is: 'open' });
    expect(state.participants[lise.id]).toMatchObject({
      identity: { answer: 'seen' },
      introduced: { at: at(4), by: kari.id },
    });
  });

  it('does not count what was said of somebody who had left by then, whenever that is told', () => {
    const inCall = [call(1.1, 'joined'), roster(1.2, [device(kari), device(ola), device(lise)])];
    const gone = [leaves(lise, 5), roster(7, [device(kari), device(ola)])];
    for (const answer of [confirmed(lise, 6), confirmed(kari, 6, lise)]) {
      expect(stands(...inCall, answer)).toMatchObject({ at: at(6) });
      expect(stands(...inCall, answer, ...gone)).toEqual({ is: 'open' });
      expect(stands(...inCall, ...gone.toReversed(), answer)).toEqual({ is: 'open' });
    }
    expect(stands(...inCall, confirmed(lise, 2), confirmed(lise, 6), ...gone)).toMatchObject({ at: at(2) });
    expect(stands(...inCall, confirmed(lise, 4), ...gone)).toMatchObject({ at: at(4) });
  });

  it('takes the new answer of somebody who came back', () => {
    const back = [confirmed(lise, 2), leaves(lise, 10), joins(lise, 20)];
    expect(stands(...back, confirmed(lise, 21))).toEqual({ is: 'confirmed-by-person', at: at(21) });
  });
});

describe('introductions: the bot …', () => {
  const round = press(kari, 5, { type: 'introductionsHeld' });

  it('marks everybody who is there when the organizer says that the round is done', () => {
    const { participants } = after(standard, ...begun, round);
    expect(Object.values(participants).map(({ introduced }) => introduced)).toEqual(
      [kari, ola, lise].map(() => ({ at: at(5), by: kari.id })),
    );
  });

  it('marks nobody who had left by then, though that is told later', () => {
    const inCall = [call(1.1, 'joined'), roster(1.2, [device(kari), device(ola), device(lise)])];
    const { participants } = after(
      standard,
      ...begun,
      ...inCall,
      round,
      leaves(lise, 4),
      roster(6, [device(kari), device(ola)]),
    );
    const marked = Object.values(participants).filter(({ introduced }) => introduced !== undefined);
    expect(marked.map(({ id }) => id)).toEqual([kari.id, ola.id]);
  });

  it('opens the round again for somebody who comes late, and for nobody else', () => {
    const nina = { ...lise, id: 'entra:nina', name: 'Nina Moe' };
    const { participants } = after(standard, ...begun, round, joins(nina, 10));
    const missing = Object.values(participants).filter(({ introduced }) => introduced === undefined);
    expect(missing.map(({ id }) => id)).toEqual([nina.id]);
  });

  it('takes the word of nobody but those who lead', () => {
    given(standard, ...begun)
      .when(press(ola, 5, { type: 'introductionsHeld' }))
      .then({ type: 'refuse', why: 'organizer-only' });
  });
});
