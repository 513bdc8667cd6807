import type { Instant } from '../person.ts';
import type { CameraStretch, Participant } from '../state.ts';
import { isPresent } from './people.ts';

/** What is seen of somebody's camera now; absent: nothing. */
export function cameraNow({ camera }: Pick<Participant, 'camera'>): CameraStretch | undefined {
  const last = camera.at(-1);
  return last !== undefined && last.to === undefined ? last : undefined;
}

/** Whether what the organizer said of a camera still counts: it was not seen, and lost from sight, since. */
export function isCameraConfirmed({
  camera,
  cameraConfirmed,
}: Pick<Participant, 'camera' | 'cameraConfirmed'>): boolean {
  const said = cameraConfirmed.at(-1);
  return said !== undefined && camera.every(({ to }) => to === undefined || to <= said.at);
}

/** Since when a camera that is off has been off, breaks of the line and other short gaps apart. */
export function offSince({ camera }: Pick<Participant, 'camera'>): Instant | undefined {
  const last = camera.at(-1);
  return last?.to === undefined && last?.state === 'off' ? last.from : undefined;
}

/** Whether a present person's camera is off and nothing excuses it. */
export function isOffUnexcused(participant: Participant | undefined): participant is Participant {
  return (
    participant !== undefined &&
    isPresent(participant) &&
    participant.affiliation !== 'phone' &&
    cameraNow(participant)?.state === 'off' &&
    participant.cameraExempt === undefined
  );
}
