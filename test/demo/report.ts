import type { Meeting } from '../simulator/meeting.ts';

/** The meeting in lines, as each person saw it. */
export function transcripts(meeting: Meeting): string {
  return meeting.people
    .map(({ id, name, kind }) => {
      const lines = meeting.transcript(id);
      const seen = lines.length === 0 ? ['(saw nothing)'] : lines;
      return [`── ${name} (${kind}) ${'─'.repeat(Math.max(3, 60 - name.length - kind.length))}`, ...seen].join('\n');
    })
    .join('\n\n');
}
