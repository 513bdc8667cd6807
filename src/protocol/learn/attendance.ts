import { isPresent, signals } from '../know/people.ts';
import type { Instant } from '../person.ts';
import type { CameraStretch, Device, Participant, Stay } from '../state.ts';

/** The participant with these attendances, and what that does to the times of their being here and of their camera. */
export function withDevices(participant: Participant, devices: Participant['devices'], at: Instant): Participant {
  if (sameDevices(participant.devices, devices)) return participant;
  const moved = { ...participant, devices };
  const isIn = isPresent(moved);
  const camera = nextCamera(participant.camera, cameraOf(devices), at);
  if (isIn === isStaying(participant)) return { ...moved, camera };
  const { saidToLeaveAt, unsureSince, ...rest } = moved;
  if (isIn) return { ...rest, camera, stays: [...participant.stays, { from: at }] };
  const stays = ended(participant.stays, at, { said: saidToLeaveAt, unsure: unsureSince });
  return asTheyLeft({ ...rest, camera, stays });
}

/**
 * Somebody turns out to have left some time ago: what was answered since then and is true of those inside alone (`fromWithin`
 * in `know/permission.ts`) does not stand.
 */
function asTheyLeft(participant: Participant): Participant {
  const { to, told } = participant.stays.at(-1) ?? {};
  if (to === undefined || told !== true) return participant;
  const { screened, introduced, cameraConfirmed, cameraHelpAskedAt, tookLeadAt, ...others } = participant;
  const answers = [screened.at(-1)?.at, introduced?.at, cameraConfirmed.at(-1)?.at, cameraHelpAskedAt, tookLeadAt];
  if (answers.every((at) => at === undefined || at <= to)) return participant;
  const stands = (at: Instant | undefined) => at !== undefined && at <= to;
  return {
    ...others,
    screened: screened.filter(({ at }) => stands(at)),
    ...(stands(introduced?.at) && { introduced }),
    cameraConfirmed: cameraConfirmed.filter(({ at }) => stands(at)),
    ...(stands(cameraHelpAskedAt) && { cameraHelpAskedAt }),
    ...(stands(tookLeadAt) && { tookLeadAt }),
  };
}

/** Without the devices of which `isGone` says so. */
export function withoutDevices(
  participant: Participant,
  isGone: (device: string) => boolean,
  at: Instant,
): Participant {
  const left = Object.entries(participant.devices).filter(([device]) => !isGone(device));
  return withDevices(participant, Object.fromEntries(left), at);
}

/** What the call showed of somebody's camera may have changed since then unheard: it is not seen until it is told again. */
export function withoutSight(participant: Participant, since: Instant): Participant {
  const devices = Object.entries(participant.devices).map(([id, { camera: _camera, ...device }]) => [id, device]);
  const from = participant.camera.at(-1)?.from ?? since;
  return withDevices(participant, Object.fromEntries(devices), Math.max(since, from));
}

/** Whether the call's roster lists somebody: devices of the call, not what other signals tell. */
export function hasCallDevice({ devices }: Pick<Participant, 'devices'>): boolean {
  return Object.keys(devices).some((device) => !signals.has(device));
}

/** Whether somebody is here with more than one device: those the call lists, or as often as they were told to come. */
export function hasSeveralDevices({ devices }: Pick<Participant, 'devices'>): boolean {
  const listed = Object.keys(devices).filter((device) => !signals.has(device) && devices[device]?.where === 'inside');
  return listed.length > 1 || devices['teams']?.twice === true;
}

/** Whether the last stay still goes on. */
export function isStaying({ stays }: Pick<Participant, 'stays'>): boolean {
  const last = stays.at(-1);
  return last !== undefined && last.to === undefined;
}

function sameDevices(a: Participant['devices'], b: Participant['devices']): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) => a[key]?.where === b[key]?.where && a[key]?.camera === b[key]?.camera && a[key]?.twice === b[key]?.twice,
    )
  );
}

/** The stays with the last one ended: when the platform said so, where it did; else when they were last known to be there. */
function ended(stays: readonly Stay[], at: Instant, { said, unsure = at }: Leaving): readonly Stay[] {
  const from = stays.at(-1)?.from ?? at;
  const to = Math.max(Math.min(at, unsure), from);
  const isTold = said !== undefined && said >= from;
  const found: Stay = to < at ? { from, to, foundGone: at } : { from, to };
  const last: Stay = isTold ? { from, to: Math.min(said, to), told: true } : found;
  return [...stays.slice(0, -1), last];
}

interface Leaving {
  readonly said: Instant | undefined;
  readonly unsure: Instant | undefined;
}

/** Two clocks may be this far apart, in milliseconds. */
export const skew = 15_000;

/**
 * The platform says when they left, of somebody who was found gone already: its time counts, by a little where the roster is
 * watching, too. Of somebody of whom nobody told that they were there, or were back, it says that they were, until then.
 */
export function leftAsTold(participant: Participant, at: Instant, isWatched: boolean): Participant {
  const { stays } = participant;
  const last = stays.at(-1);
  const untold: Stay = { from: at, to: at, told: true, fromAtLatest: true };
  if (last === undefined) return { ...participant, stays: [untold] };
  if (last.to === undefined || at < last.from || (last.told && at <= last.to)) return participant;
  const isBack = at > (last.foundGone ?? last.to) + skew;
  if (isBack) return isWatched ? participant : { ...participant, stays: [...stays, untold] };
  return asTheyLeft({
    ...participant,
    stays: [...stays.slice(0, -1), { ...cameWith(last), to: at, told: true }],
  });
}

/** How a stay began. */
function cameWith({ from, fromAtLatest }: Stay): Pick<Stay, 'from' | 'fromAtLatest'> {
  return { from, ...(fromAtLatest && { fromAtLatest }) };
}

/** The platform says when they came, of somebody who was found there a moment before by another clock. */
export function cameAsTold(participant: Participant, at: Instant): Participant {
  const last = participant.stays.at(-1);
  if (last === undefined || last.to !== undefined || at <= last.from || at > last.from + skew) return participant;
  if (participant.devices['teams'] !== undefined) return participant;
  return { ...participant, stays: [...participant.stays.slice(0, -1), { from: at }] };
}

/** One camera that is on is enough; "off" needs somebody to have said so. */
function cameraOf(devices: Participant['devices']): Device['camera'] {
  const told = Object.values(devices).flatMap(({ where, camera }) => (where === 'inside' ? [camera] : []));
  return (['on', 'off', 'none'] as const).find((state) => told.includes(state));
}

function nextCamera(camera: readonly CameraStretch[], state: Device['camera'], at: Instant): readonly CameraStretch[] {
  const last = camera.at(-1);
  const isOpen = last !== undefined && last.to === undefined;
  if ((isOpen ? last.state : undefined) === state) return camera;
  const past = isOpen ? [...camera.slice(0, -1), { ...last, to: at }] : camera;
  return state === undefined ? past : [...past, { state, from: at }];
}
