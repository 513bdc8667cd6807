import { participantOf, personOf } from '../protocol/people/presence.ts';
import { isStaff, leads } from '../protocol/people/role.ts';
import { isSettled, standing, type PersonalDemand, type Standing } from '../protocol/people/standing.ts';
import type { ParticipantId } from '../protocol/person.ts';
import type { Participant, StaffIdRequest } from '../protocol/state.ts';
import { askedFor } from './remaining.ts';
import type { Seen } from './seen.ts';

/** What one participant is asked for, and what they may ask for. */
export interface MySteps {
  readonly steps: readonly Step[];
  /** Their own wish to see staff's ID, while it is open. */
  readonly request?: StaffIdRequest;
  /** Wishes of others to see this person's ID. */
  readonly asked: readonly StaffIdRequest[];
  readonly mayAskStaffId: boolean;
  readonly mayAskCameraHelp: boolean;
  readonly cameraHelpAsked: boolean;
}

export interface Step {
  readonly demand: PersonalDemand;
  readonly standing: Standing;
  readonly isDone: boolean;
}

/** The steps of a viewer. Somebody of whom nothing is known yet has everything before them but what depends on who they are. */
export function stepsFor({ state, routine }: Pick<Seen, 'state' | 'routine'>, viewer: ParticipantId): MySteps {
  const known = participantOf(state, viewer);
  const me: Participant = known ?? {
    id: personOf(state, viewer),
    coOrganizer: false,
    devices: {},
    stays: [],
    screened: [],
  };
  const steps = askedFor({ routine })
    .filter((demand) => known !== undefined || demand !== 'guest-shows-id')
    .map((demand) => ({ demand, standing: standing({ state, routine }, me, demand) }))
    .filter((step) => step.standing.is !== 'not-asked')
    .map((step) => ({ ...step, isDone: isSettled(step.standing) }));
  const open = state.staffIdRequests.filter(({ closed }) => closed === undefined);
  const request = open.find(({ by }) => by === me.id);
  const camera = steps.find(({ demand }) => demand === 'camera-on');
  const staff = isStaff(state, viewer);
  return {
    steps,
    ...(request === undefined ? {} : { request }),
    asked: open.filter(({ by, of }) => by !== me.id && staff && (of === undefined || of === me.id)),
    mayAskStaffId: routine.demands['staff-show-id'] !== 'off' && !staff && request === undefined,
    mayAskCameraHelp:
      camera !== undefined && !camera.isDone && me.cameraHelpAskedAt === undefined && !leads(state, viewer),
    cameraHelpAsked: camera !== undefined && !camera.isDone && me.cameraHelpAskedAt !== undefined,
  };
}
