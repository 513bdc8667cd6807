import type { Instant } from '../protocol/person.ts';
import type { MeetingState } from '../protocol/state.ts';
import type { Routine } from '../routine/routine.ts';
import { recordOf } from './record.ts';

/** The parts of a record in which something can become known after its card was closed. */
export const recordParts = ['end', 'people', 'routine', 'recordings', 'chat', 'coverage'] as const;
export type RecordPart = (typeof recordParts)[number];

/** A fingerprint of each part of a record, so that it is seen which of them changed. */
export function partsOf(state: MeetingState, routine: Routine, now: Instant): Readonly<Record<RecordPart, string>> {
  const record = recordOf(state, routine, now);
  const { meeting, organizer, participants, leaving, organizerAbsences } = record;
  const { demands, preparation, staffIdRequests, pauses, refused, undone } = record;
  const parts: Readonly<Record<RecordPart, unknown>> = {
    end: meeting,
    people: [organizer, participants, leaving, organizerAbsences],
    // Records that were closed before anything could be taken back keep their fingerprint.
    routine: [demands, preparation, staffIdRequests, pauses, refused, ...(undone.length > 0 ? [undone] : [])],
    recordings: record.recordings,
    chat: record.findings,
    coverage: [record.unobserved, record.away],
  };
  return {
    end: fingerprint(parts.end),
    people: fingerprint(parts.people),
    routine: fingerprint(parts.routine),
    recordings: fingerprint(parts.recordings),
    chat: fingerprint(parts.chat),
    coverage: fingerprint(parts.coverage),
  };
}

/** Different fingerprints are of different things; FNV-1a over the JSON. */
function fingerprint(part: unknown): string {
  let sum = 0x811c9dc5;
  for (const letter of JSON.stringify(part)) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}
