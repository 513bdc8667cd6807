import { describe, expect, it } from 'vitest';
import { recordCard } from '../../src/card/record.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { kari, lise, ola } from '../people.ts';
import { after } from '../protocol/given.ts';
import { ends, joins, leaves, scheduled, starts } from '../protocol/told.ts';
import { standard } from '../../src/routine/standard.ts';
import { outline } from './parts.ts';
import { seen } from './states.ts';

const begun = [starts(), scheduled(0.01), joins(kari, 0.1), joins(ola, 0.2), joins(lise, 0.3)];

/** The lines of the record that the organizer reads. */
function lines(...facts: readonly MeetingEvent[]): readonly string[] {
  return outline(recordCard(seen(after(standard, ...facts), kari)));
}

describe('who left last, in the record: the organizer …', () => {
  it('reads of herself as the last when the meeting ended for all', () => {
    expect(lines(...begun, ends(50)).join('\n')).toContain('Kari Nordmann (arrangør) gikk sist kl. ');
  });

  it('does not read that she was the last when others left moments after her', () => {
    const together = lines(...begun, leaves(kari, 50), leaves(lise, 50.05), leaves(ola, 50.1), ends(50.2)).join('\n');
    expect(together).toContain('✓ Arrangøren går ut sist: Kari Nordmann (arrangør) gikk kl. ');
    expect(together).toContain(', samtidig med de siste');
  });
});
