import type { Meeting } from '../simulator/meeting.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { saidTo } from './company.ts';

const hour = 3_600_000;

/** Empties the room for the next occurrence of the meeting, with the bot in it and all said that it says before. */
export async function makeReady(teams: Simulator): Promise<void> {
  const meeting = stageOf(teams);
  for (const { id } of meeting.people.toReversed()) {
    if (meeting.seenBy(id).where !== 'outside') await meeting.do(id, { do: 'leave' });
  }
  if (meeting.seenBy('kari').meeting.state !== 'planned') meeting.schedule(new Date(), new Date(Date.now() + hour));
  if (meeting.seenBy('kari').can.includes('add-app')) await meeting.installBot();
  await teams.until(() => saidTo(meeting, 'kari', 'in personal chat').length > 0);
}

/** The meeting that the page shows. */
export function stageOf({ meetings }: Simulator): Meeting {
  const [first] = meetings;
  if (first === undefined) throw new Error('There is no meeting.');
  return first;
}
