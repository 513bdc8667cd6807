import { afterAll } from 'vitest';
import { startMeetings, type MeetingsNeeds, type RunningMeetings } from '../../bot/meeting/meetings.ts';
import type { Performers } from '../../bot/meeting/performers.ts';
import type { Database } from '../../bot/store/database.ts';
import { oneRegistration, silent } from './stage.ts';

/** The loop on a database, stopped after the test file; one registration performs all, unless there are several. */
export async function startLoop(
  database: Database,
  { performers, ...more }: Partial<MeetingsNeeds> & { readonly performers: Performers },
): Promise<Pick<RunningMeetings, 'meetings' | 'missed' | 'refusing' | 'stop'>> {
  const registrations = oneRegistration(performers);
  const loop = await startMeetings({ database, registrations, clock: Date.now, log: silent, ...more });
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= loop.stop());
  afterAll(stop);
  return { meetings: loop.meetings, missed: loop.missed, refusing: loop.refusing, stop };
}
