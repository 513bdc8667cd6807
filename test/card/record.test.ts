import { describe, expect, it } from 'vitest';
import { recordCard } from '../../src/card/record.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { eva, kari, lise, nils, ola } from '../people.ts';
import { after } from '../protocol/given.ts';
import { call, device, ends, heard, joins, leaves, press, roster, scheduled, starts } from '../protocol/told.ts';
import { standard } from '../../src/routine/standard.ts';
import { outline } from './parts.ts';
import { seen } from './states.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2), joins(lise, 0.3)];

/** The lines of the record that the organizer reads. */
function lines(...facts: readonly MeetingEvent[]): readonly string[] {
  return outline(recordCard(seen(after(standard, ...facts), kari)));
}

describe('what was watched, in the record: the organizer …', () => {
  const answered = [kari, ola, lise].map((one) => press(one, 2, { type: 'screenedConfirmed', participant: one.id }));

  it('reads of all only where those without an account were watched for too', () => {
    const unwatched = lines(...begun, ...answered, ends(50)).join('\n');
    expect(unwatched).toContain('Sitter skjermet: 3 av 3');
    expect(unwatched).toContain('Om noen uten konto var med, er ikke observert.');
    const come = lines(...begun, joins(nils, 0.3), leaves(nils, 1), ...answered, ends(50)).join('\n');
    expect(come).not.toContain('uten konto');
    const watched = [
      call(0.1, 'joined'),
      roster(
        0.1,
        [kari, ola, lise].map((one) => device(one)),
      ),
      ...heard(5, 50),
    ];
    const told = lines(starts(), scheduled(0.01), ...watched, ...answered, ends(50)).join('\n');
    expect(told).toContain('Sitter skjermet: alle');
    expect(told).not.toContain('uten konto');
  });
});

describe('staff who were asked to show ID, in the record: the organizer …', () => {
  const asks = (minutes: number) => press(nils, minutes, { type: 'staffIdAsked', of: ola.id });
  const closes = (minutes: number, outcome: 'shown' | 'withdrawn') =>
    press(nils, minutes, { type: 'staffIdAnswered', asker: nils.id, outcome });
  const come = [...begun, joins(nils, 0.3)];
  const line = (...facts: readonly MeetingEvent[]) =>
    lines(...come, ...facts).find((one) => one.includes('Ansatte viser legitimasjon'));

  it('reads how often it was shown, and of wishes that were taken back that they were', () => {
    expect(line()).toBe('– Ansatte viser legitimasjon når noen ber om det: ingen spurte');
    expect(line(asks(2), closes(3, 'withdrawn'))).toContain('de som spurte, trakk det tilbake');
    expect(line(asks(2), closes(3, 'withdrawn'), asks(4), closes(5, 'shown'))).toContain(
      'vist ved 1 av 1 forespørsler',
    );
  });
});

describe('who left last, in the record: the organizer …', () => {
  it('reads of herself as the last when the meeting ended for all', () => {
    expect(lines(...begun, ends(50)).join('\n')).toContain('Kari Nordmann (arrangør) gikk sist kl. ');
  });

  it('reads that she was not there, and who led, where the routine wants her in person', () => {
    const others = [joins(eva, 0.1), joins(nils, 0.2), leaves(nils, 40), ends(50)];
    const led = after(standard, starts(), scheduled(0.01), ...others);
    const routine = { ...standard, leavesLast: 'organizer' } as const;
    const told = outline(recordCard({ ...seen(led, kari), routine })).join('\n');
    expect(told).toContain('Arrangøren går ut sist: arrangøren var ikke i møtet');
    expect(told).not.toContain('ingen som leder møtet, var til stede');
    expect(told).toContain('Eva Lien (medarrangør) gikk kl. ');
    expect(told).toContain('Etter rutinen er det arrangøren selv som skal gå sist.');
  });

  it('does not read that she was the last when others left moments after her', () => {
    const together = lines(...begun, leaves(kari, 50), leaves(lise, 50.05), leaves(ola, 50.1), ends(50.2)).join('\n');
    expect(together).toContain('✓ Arrangøren går ut sist: Kari Nordmann (arrangør) gikk kl. ');
    expect(together).toContain(', samtidig med de siste');
  });
});
