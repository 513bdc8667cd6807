import { setTimeout as sleep } from 'node:timers/promises';
import { protocol, type Protocol } from '../../src/protocol/history.ts';
import type { Instant } from '../../src/protocol/person.ts';
import { timerKey } from '../../src/protocol/timer.ts';
import { standard } from '../../src/routine/standard.ts';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import { joinInstances, type Gap, type Instance } from '../store/instance.ts';
import { organizedOccurrences } from '../store/occurrences.ts';
import { endedPauses, fireLater, type Pause } from '../store/pauses.ts';
import type { TimerJob } from '../store/store-facts.ts';
import { startTellingAbsence } from './absence.ts';
import { startDelivering } from './deliver.ts';
import { erasing } from './erasing.ts';
import { everyFewSeconds } from './every-few-seconds.ts';
import type { Follow, Meetings } from './fact.ts';
import { startFollowing } from './follow.ts';
import { startHandling, type Handle } from './handle.ts';
import { startMissing } from './missed.ts';
import { startOutages, type Outages } from './outages.ts';
import { startPulse, type Pulse, type Pulsing } from './pulse.ts';
import { startQueue } from './queue.ts';
import { startLone } from './lone.ts';
import type { Registrations } from './registration.ts';

/** What the loop around the protocol is handed. */
export interface MeetingsNeeds {
  readonly database: Database;
  readonly registrations: Registrations;
  readonly clock: () => Instant;
  readonly log: Log;
  /** Another than the real one, to test the loop by itself. */
  readonly protocol?: Protocol;
}

/** The loop at work. */
export interface RunningMeetings {
  readonly meetings: Meetings;
  readonly follow: Follow;
  readonly pulse: Pulse;
  readonly refusing: Outages['refusing'];
  /** Called when something was told and not taken in, and will not be told again. */
  readonly missed: () => void;
  /** Lets what is under way finish, within 10 s. */
  readonly stop: () => Promise<void>;
}

/** How long what is under way may take when the loop is stopped, in milliseconds. */
const patience = 8000;

/** Starts taking facts and delivering what they lead to. */
export async function startMeetings(needs: MeetingsNeeds): Promise<RunningMeetings> {
  const { database, registrations, log } = needs;
  let gaps: readonly Gap[] = [];
  let pauses: readonly Pause[] = [];
  const routineFor = (tenant: string) => registrations.of(tenant)?.routineFor(tenant) ?? standard;
  const instance = await joinInstances(database);
  const lone = await startLone(instance, log, () => performance.now());
  const handle: Handle = startHandling({
    protocol,
    ...needs,
    routineFor,
    gaps: (tenant) => (pauses.length === 0 ? gaps : [...gaps, ...pauses.filter((one) => one.tenant === tenant)]),
    isAlone: lone.isAlone,
    ready: lone.ready,
    stored: (stored, meeting) => following.stored(stored, meeting),
  });
  const following = startFollowing({ database, log, read: (chat) => handle.read({ in: 'chat', ...chat }) });
  const pulse = startPulse(() => performance.now());
  const missing = startMissing(() => performance.now());
  const outages = startOutages(needs);
  let stopping = false;
  const { deliver, settled } = startDelivering({ ...needs, handle, instance, outages, stopping: () => stopping });
  const timer = (job: TimerJob) => fire({ ...needs, handle }, job);
  const absence = startTellingAbsence({ database, handle, log, stopping: () => stopping });
  const noted = async (known: readonly Gap[]) => {
    gaps = known;
    pauses = await endedPauses(database);
    absence.note([...known, ...pauses]);
  };
  await noted(await instance.beat());
  // Also what is done again and again is not waited for: that rows are held by others is no reason not to start.
  const stopTidying = everyFewSeconds(() => tidyUp({ instance, registrations, log, pulse }), log);
  const alive = () => pulse.show('queue');
  const stopQueue = await startQueue({ database, instance, log, tasks: { deliver, timer }, alive });
  // Each by itself: that this instance lives is said in time however long the tidying takes.
  const beat = async () => {
    try {
      await missing.noted(instance.missed);
      return await instance.beat();
    } catch (error) {
      pulse.unreached();
      throw error;
    }
  };
  const stopBeating = everyFewSeconds(() => beat().then(noted), log);
  const stopCalling = everyFewSeconds(outages.call, log, 1000);
  const stopLooking = everyFewSeconds(outages.look, log);
  const stopErasing = everyFewSeconds(
    erasing(database, log, () => performance.now()),
    log,
  );
  const meetings: Meetings = {
    handle: handle.handle,
    read: handle.read,
    organizedBy: async (tenant, organizer, count) =>
      Promise.all((await organizedOccurrences(database, { tenant, organizer, limit: count })).map(handle.seen)),
  };
  return {
    meetings,
    follow: following.follow,
    pulse,
    refusing: outages.refusing,
    missed: missing.missed,
    stop: async () => {
      stopping = true;
      const waitedFor = sleep(patience, undefined, { ref: false });
      await stopQueue();
      await following.stop();
      await Promise.race([settled(), waitedFor]);
      await Promise.all([stopTidying(), stopCalling(), stopLooking(), lone.stop()]);
      // Not waited for: what it does may take long, and is begun again.
      stopErasing().catch(() => undefined);
      await absence.settled();
      await stopBeating();
      await missing.noted(instance.missed);
      await instance.leave();
    },
  };
}

interface Firing extends Pick<MeetingsNeeds, 'database' | 'registrations' | 'clock'> {
  readonly handle: Handle;
}

/**
 * A timer that fires is a fact like any other; firing twice, it has the same id. It happens when it fires, not when it should
 * have: after an hour's outage what is said again and again is said once, and from then on.
 */
async function fire({ database, registrations, handle, clock }: Firing, job: TimerJob): Promise<void> {
  const { meeting, timer, firing } = job;
  const { isAwaited, of } = registrations;
  const tenant = isAwaited === undefined ? undefined : (await handle.read({ in: 'meeting', meeting }))?.chat.tenant;
  if (tenant !== undefined && of(tenant) === undefined && isAwaited?.(tenant) === true) {
    return fireLater(database, { key: `${meeting}:${timerKey(timer)}`, delay: 5000, payload: job });
  }
  const event = { type: 'timerFired', id: `timer:${firing}`, at: clock(), timer } as const;
  await handle.handle({ where: { in: 'meeting', meeting }, event });
}

interface Tidying {
  readonly instance: Pick<Instance, 'tidyUp'>;
  readonly registrations: Pick<Registrations, 'all'>;
  readonly log: Log;
  readonly pulse: Pick<Pulsing, 'show' | 'due'>;
}

/** Takes over from instances that died, and learns how many share the work. */
async function tidyUp({ instance, registrations, log, pulse }: Tidying): Promise<void> {
  const { living, freed, givenUp, oldestDue } = await instance.tidyUp();
  pulse.show('tidying');
  pulse.due(oldestDue);
  for (const { limit } of registrations.all()) limit.share(living);
  if (freed > 0) log.warn('took over from instances that ended without a word', { count: freed });
  if (givenUp > 0) log.error('jobs of the queue failed for good', { count: givenUp });
}
