import { mayHaveBeenThere, watched } from '../know/coverage.ts';
import { earliestStart } from '../know/phase.ts';
import { closed, lengthOf, overlap, union, without } from '../know/stretches.ts';
import type { CameraStretch, Closed, Participant } from '../state.ts';
import { answered, type Scene, type Standing } from './entry.ts';

/**
 * What the record says of somebody's camera, over all the time they were there: a stretch without picture longer than the
 * routine's patience is not kept, a shorter one is no breach; and no more is called observed than was watched. Time that was
 * not watched and is shorter than the patience can hide no breach, so it takes nothing away.
 */
export function cameraEvidence(scene: Scene, participant: Participant): Standing {
  const { affiliation, cameraExempt, cameraConfirmed, camera } = participant;
  if (affiliation === 'phone' || (camera.length > 0 && camera.every(({ state }) => state === 'none'))) {
    return { is: 'not-asked' };
  }
  const { off, unseen, on, unable } = cameraTime(scene, participant);
  const [firstOff] = off;
  if (cameraExempt !== undefined && (firstOff !== undefined || unseen.length > 0)) {
    return { is: 'exempt', ...cameraExempt };
  }
  if (firstOff !== undefined) return { is: 'not-kept', at: firstOff.from, when: off };
  const [firstOn] = on;
  const isSeen = on.length > 0 || unable.length > 0;
  const [confirmed] = cameraConfirmed;
  if (confirmed !== undefined && (unseen.length > 0 || firstOn === undefined)) {
    // What was said of a moment counts for the time around it that was not seen, and for no other.
    const isSaid = ({ from, to }: Closed) => cameraConfirmed.some(({ at }) => at >= from && at <= to);
    const other = isSeen ? unseen.filter((gap) => !isSaid(gap)) : [];
    return { ...answered(participant, confirmed), ...(other.length > 0 && { when: other }) };
  }
  if (!isSeen || unseen.length > 0) return { is: 'not-observed', ...(isSeen && { when: unseen }) };
  return firstOn === undefined ? { is: 'not-asked' } : { is: 'observed', at: firstOn.from };
}

/** Somebody's time in the meeting by what was seen of their camera. */
export interface CameraTime {
  readonly on: readonly Closed[];
  /** The platform let them send no picture. */
  readonly unable: readonly Closed[];
  /** Off for longer than the routine's patience. */
  readonly off: readonly Closed[];
  /** Not watched for longer than that. */
  readonly unseen: readonly Closed[];
}

/** How somebody's time in the meeting was seen; pauses of the routine are not asked about. */
export function cameraTime({ state, routine, now }: Scene, participant: Participant): CameraTime {
  const { camera } = participant;
  const start = earliestStart(state) ?? 0;
  const meeting = { from: start, to: Math.max(start, state.endedAt ?? now) };
  const asked = without(overlap(mayHaveBeenThere(state, participant, meeting), [meeting]), closed(state.pauses, now));
  const of = (what: CameraStretch['state']) => {
    const seen = closed(
      camera.filter((stretch) => stretch.state === what),
      now,
    );
    return overlap(overlap(seen, watched(state, 'camera', meeting)), asked);
  };
  const [on, unable] = [of('on'), of('none')];
  // Two attendances that are one person were seen apart, and one camera that is on is enough.
  const off = without(of('off'), on);
  const unseen = without(asked, [...on, ...unable, ...off]);
  const grace = routine.timings.cameraGrace * 1000;
  const isSeen = on.length > 0 || unable.length > 0;
  // Time without picture and time unseen that touch may be one breach, of which only a part was seen.
  const doubtful = union([...off, ...unseen]).filter((run) => lengthOf([run]) > grace || !isSeen);
  const breaches = off.filter((one) => lengthOf(isSeen ? [one] : off) > grace);
  return { on, unable, off: breaches, unseen: overlap(unseen, doubtful) };
}
