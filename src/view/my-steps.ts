import { isSettled, type Scene, type Standing } from '../protocol/demand/entry.ts';
import { runningRecordings } from '../protocol/demand/no-recording.ts';
import { askedFor, demandTable, type PersonalDemand } from '../protocol/demand/table.ts';
import { leaderlessSince, leadPatience } from '../protocol/know/lead.ts';
import { isPresent, participantOf, personOf } from '../protocol/know/people.ts';
import { isStaff, leads } from '../protocol/know/role.ts';
import type { ParticipantId } from '../protocol/person.ts';
import { stranger, type StaffIdRequest } from '../protocol/state.ts';

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
  /** They have given their consent, and may take it back. */
  readonly mayWithdraw: boolean;
  /** They have taken it back. */
  readonly hasWithdrawn: boolean;
  /** Nobody leads, and this colleague may. */
  readonly mayLead: boolean;
  /** Nothing is left for them, nobody waits for them, and they wait for nobody. */
  readonly isReady: boolean;
}

export interface Step {
  readonly demand: PersonalDemand;
  readonly standing: Standing;
  readonly isDone: boolean;
}

/** The steps of a viewer. Somebody of whom nothing is known yet has everything before them but what depends on who they are. */
export function stepsFor(scene: Scene, viewer: ParticipantId): MySteps {
  const { state, routine } = scene;
  const known = participantOf(state, viewer);
  const me = known ?? stranger(personOf(state, viewer));
  const steps = askedFor(routine)
    .filter((demand) => known !== undefined || demand !== 'guest-shows-id')
    .map((demand) => ({ demand, standing: demandTable[demand].standing(scene, me) }))
    .filter((step) => step.standing.is !== 'not-asked')
    .map((step) => ({ ...step, isDone: isSettled(step.standing) }));
  const open = state.staffIdRequests.filter(({ closed }) => closed === undefined);
  const request = open.find(({ by }) => by === me.id);
  const camera = steps.find(({ demand }) => demand === 'camera-on');
  const consent = steps.find(({ demand }) => demand === 'consent')?.standing.is;
  const staff = isStaff(state, viewer);
  const asked = open.filter(({ by, of }) => by !== me.id && staff && (of === undefined || of === me.id));
  const isRecording = runningRecordings(state, routine).some(({ by }) => by === me.id);
  return {
    steps,
    ...(request !== undefined && { request }),
    asked,
    mayAskStaffId: routine.demands['staff-show-id'] !== 'off' && !staff && request === undefined,
    mayAskCameraHelp:
      camera !== undefined && !camera.isDone && me.cameraHelpAskedAt === undefined && !leads(state, viewer),
    cameraHelpAsked: camera !== undefined && !camera.isDone && me.cameraHelpAskedAt !== undefined,
    mayWithdraw: consent === 'confirmed-by-person',
    hasWithdrawn: consent === 'withdrawn',
    mayLead: staff && isPresent(me) && mayTakeLead(scene),
    isReady: steps.every(({ isDone }) => isDone) && request === undefined && asked.length === 0 && !isRecording,
  };
}

function mayTakeLead({ state, routine, now }: Scene): boolean {
  const since = leaderlessSince(state);
  return routine.mayLead === 'staff' && since !== undefined && now - since >= leadPatience;
}
