import { wordsFor } from '../../src/language/words.ts';
import type { MeetingRecord } from '../../src/view/record.ts';
import type { Demand } from '../../src/routine/demand.ts';
import type { Place } from './place.ts';
import { card, occurrenceOf, toldAlone } from './seen.ts';

/** The record of the meeting whose card is the newest in the chat, as the organizer fetches it. */
export async function recordOf({
  teams,
  meeting,
  service,
}: Pick<Place, 'teams' | 'meeting' | 'service'>): Promise<MeetingRecord> {
  const authorization = `Bearer ${await teams.ssoToken('kari')}`;
  const occurrence = occurrenceOf(card(meeting, 'kari'));
  const answer = await fetch(`${service}/api/meetings/${occurrence}/record`, { headers: { authorization } });
  if (!answer.ok) throw new Error(`The service answered ${answer.status} when asked for the record.`);
  // What the service serves is the shape it declares.
  return (await answer.json()) as MeetingRecord;
}

/** The cards with the record that the organizer has been sent, as words; each as it stands now. */
export function recordCards(meeting: Place['meeting']): readonly string[] {
  return toldAlone(meeting, 'kari').filter((said) => said.startsWith(wordsFor('nb').record.title));
}

/** How each person stands to a clause, by first name; or how the meeting does. */
export function evidence(record: MeetingRecord, demand: Demand): unknown {
  const clause = record.demands.find((one) => one.demand === demand);
  if (clause?.people === undefined) return clause?.evidence;
  return Object.fromEntries(clause.people.map((person) => [firstName(record, person.participant), person.evidence]));
}

/** Somebody of the record by first name. */
export function personIn(record: MeetingRecord, name: string): MeetingRecord['participants'][number] | undefined {
  return record.participants.find((person) => person.name?.split(' ')[0] === name);
}

/** The first names of those who were there. */
export function presentIn(record: MeetingRecord): readonly string[] {
  return record.participants
    .filter(({ stays }) => stays.length > 0)
    .map(({ name = '' }) => name.split(' ')[0] ?? '')
    .toSorted();
}

function firstName({ participants }: MeetingRecord, id: string): string {
  return participants.find((person) => person.id === id)?.name?.split(' ')[0] ?? id;
}
