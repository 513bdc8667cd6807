import { wordsFor } from '../../language/words.ts';
import { roleOf } from '../../protocol/know/role.ts';
import { iso } from '../evidence.ts';
import { labelFor } from '../label.ts';
import type { DemandRecord, MeetingRecord } from '../meeting-record.ts';
import type { SeenBy } from '../seen.ts';
import { recordOf } from '../record.ts';
import type { PanelRecord } from './panel-view.ts';

const day = 86_400_000;

/** The record of a meeting that is over, for its organizer and co-organizers. */
export function panelRecord(seen: SeenBy): PanelRecord | undefined {
  const { state, routine, viewer, now } = seen;
  const role = roleOf(state, viewer);
  if (state.phase !== 'ended' || (role !== 'organizer' && role !== 'co-organizer')) return undefined;
  const record = recordOf(state, routine, now);
  return {
    demands: record.demands.filter(({ mode }) => mode !== 'off').map((demand) => demandOf(seen, demand)),
    recordings: record.recordings.map(({ kind, from, to }) => ({ kind, from, ...(to !== undefined && { to }) })),
    unobserved: unobservedOf(record),
    ...(state.endedAt !== undefined && { keptUntil: iso(state.endedAt + routine.timings.retentionDays * day) }),
  };
}

function demandOf(
  { state, language }: SeenBy,
  { demand, evidence, people }: DemandRecord,
): PanelRecord['demands'][number] {
  const label = (id: string) => labelFor(state, id, wordsFor(language));
  return {
    demand,
    ...(evidence !== undefined && { evidence }),
    ...(people !== undefined && {
      people: people.map((one) => ({ label: label(one.participant), evidence: one.evidence })),
    }),
  };
}

function unobservedOf({ unobserved }: MeetingRecord): PanelRecord['unobserved'] {
  const { presence, withoutAccount, camera, recording, chat } = unobserved;
  const all = [
    { what: 'presence', when: presence },
    { what: 'withoutAccount', when: withoutAccount },
    { what: 'camera', when: camera },
    { what: 'recording', when: recording },
    { what: 'chat', when: chat },
  ] as const;
  return all.filter(({ when }) => when.length > 0);
}
