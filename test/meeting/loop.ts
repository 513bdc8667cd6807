import { afterAll } from 'vitest';
import { startMeetings, type MeetingsNeeds } from '../../bot/meeting/meetings.ts';
import type { Meetings } from '../../bot/meeting/fact.ts';
import type { Database } from '../../bot/store/database.ts';
import { standard } from '../../src/routine/standard.ts';
import { silent } from './stage.ts';

/** The loop on a database, stopped after the test file. */
export async function startLoop(
  database: Database,
  needs: Pick<MeetingsNeeds, 'performers'> & Partial<MeetingsNeeds>,
): Promise<{ readonly meetings: Meetings; readonly stop: () => Promise<void> }> {
  const loop = await startMeetings({ database, routineFor: () => standard, clock: Date.now, log: silent, ...needs });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= loop.stop());
  afterAll(stop);
  return { meetings: loop.meetings, stop };
}
