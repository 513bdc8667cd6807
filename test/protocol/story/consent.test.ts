import { describe, expect, it } from 'vitest';
import { askedFor, demandTable } from '../../../src/protocol/demand/table.ts';
import type { MeetingEvent } from '../../../src/protocol/event.ts';
import type { Person } from '../../../src/protocol/person.ts';
import type { Routine } from '../../../src/routine/routine.ts';
import { standard } from '../../../src/routine/standard.ts';
import { recordOf } from '../../../src/view/record.ts';
import { kari, lise } from '../../people.ts';
import { after } from '../given.ts';
import { at, joins, press, scheduled, starts } from '../told.ts';

const asking: Routine = { ...standard, consent: { ...standard.consent, kind: 'consent' } };
const begun = [starts(), scheduled(0.01), joins(kari, 0.1), joins(lise, 1)];
const gives = (by: Person, minutes: number) => press(by, minutes, { type: 'consentGiven' });
const takesBack = (by: Person, minutes: number) => press(by, minutes, { type: 'consentWithdrawn' });
const confirmed = (by: Person, minutes: number) =>
  press(by, minutes, { type: 'screenedConfirmed', participant: lise.id });

function stands(routine: Routine, ...facts: readonly MeetingEvent[]) {
  const state = after(routine, ...begun, ...facts);
  const participant = state.participants[lise.id];
  return participant && demandTable.consent.standing({ state, routine, now: at(60) }, participant);
}

describe('consent to a conversation by video: the bot …', () => {
  it('informs, and asks for nothing, unless the routine asks for consent', () => {
    expect(standard.consent.kind).toBe('informed');
    expect(askedFor(standard)).not.toContain('consent');
    expect(stands(standard)).toEqual({ is: 'informed' });
    expect(askedFor(asking)).toEqual(expect.arrayContaining(['screened', 'consent']));
  });

  it('never takes sitting screened for consent, whoever says it', () => {
    expect(stands(asking, confirmed(lise, 2), confirmed(kari, 3))).toEqual({ is: 'open' });
  });

  it('keeps it as given by the person alone, with the time of the first press', () => {
    expect(stands(asking, gives(kari, 2))).toEqual({ is: 'open' });
    expect(stands(asking, gives(lise, 2), gives(lise, 3))).toEqual({ is: 'confirmed-by-person', at: at(2) });
  });

  it('keeps that it was taken back, and when it had been given', () => {
    expect(stands(asking, takesBack(lise, 2))).toEqual({ is: 'open' });
    expect(stands(asking, gives(lise, 2), takesBack(lise, 5))).toEqual({ is: 'withdrawn', at: at(5), given: at(2) });
    expect(stands(asking, gives(lise, 2), takesBack(lise, 5), gives(lise, 7))).toEqual({
      is: 'confirmed-by-person',
      at: at(7),
    });
  });

  it('tells every press in the record, and of nobody that they consented who did not', () => {
    const state = after(asking, ...begun, gives(lise, 2), takesBack(lise, 5));
    const record = recordOf(state, asking, at(60));
    const people = record.demands.find(({ demand }) => demand === 'consent')?.people;
    expect(people?.map(({ participant, evidence }) => [participant, evidence])).toEqual([
      [kari.id, 'open'],
      [lise.id, 'withdrawn'],
    ]);
    expect(record.participants.map(({ consents }) => consents?.map(({ is }) => is))).toEqual([
      undefined,
      ['given', 'withdrawn'],
    ]);
  });
});
