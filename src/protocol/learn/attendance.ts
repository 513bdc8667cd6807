import { isPresent } from '../people/presence.ts';
import type { Instant } from '../person.ts';
import type { CameraState, Device, Participant, Stretch } from '../state.ts';

/** The signals that are not devices of the call: Teams' own events, the chat's members, something written or pressed. */
export const signals: ReadonlySet<string> = new Set(['teams', 'members', 'seen']);

/** The participant with these attendances, and what that does to the times of their being here and of their camera. */
export function withDevices(participant: Participant, devices: Participant['devices'], at: Instant): Participant {
  if (sameDevices(participant.devices, devices)) return participant;
  const moved = { ...participant, devices };
  const stays = nextStays(participant.stays, { isIn: isPresent(moved), at });
  const camera = nextCamera(participant.camera, cameraOf(devices), at);
  return { ...moved, stays, ...(camera === undefined ? {} : { camera }) };
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

function sameDevices(a: Participant['devices'], b: Participant['devices']): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => a[key]?.where === b[key]?.where && a[key]?.camera === b[key]?.camera)
  );
}

function nextStays(stays: readonly Stretch[], { isIn, at }: { readonly isIn: boolean; readonly at: Instant }) {
  const last = stays.at(-1);
  const wasIn = last !== undefined && last.to === undefined;
  if (isIn === wasIn) return stays;
  return isIn ? [...stays, { from: at }] : [...stays.slice(0, -1), { from: last?.from ?? at, to: at }];
}

/** One camera that is on is enough; "off" needs somebody to have said so. */
function cameraOf(devices: Participant['devices']): Device['camera'] {
  const told = Object.values(devices).flatMap(({ where, camera }) => (where === 'inside' ? [camera] : []));
  return (['on', 'off', 'none'] as const).find((state) => told.includes(state));
}

function nextCamera(camera: CameraState | undefined, state: Device['camera'], at: Instant): CameraState | undefined {
  if (camera?.state === state) return camera;
  const { everOn = false, offStretches = [], since = at } = camera ?? {};
  const off = camera?.state === 'off' ? [{ from: since, to: at }] : [];
  return {
    ...(state === undefined ? {} : { state }),
    since: at,
    everOn: everOn || state === 'on',
    offStretches: [...offStretches, ...off],
    reminded: 0,
  };
}
