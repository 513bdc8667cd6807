import type { Routine } from '../../routine/routine.ts';
import type { Refusal } from '../effect.ts';
import type { PressEvent, PressType } from '../event.ts';
import type { MeetingState } from '../state.ts';
import type { Instant } from '../person.ts';
import { isWatching } from './coverage.ts';
import { leaderlessSince, leadPatience } from './lead.ts';
import { hasAccount, isInLobby, isPresent, own, participantOf, personOf } from './people.ts';
import { isStaff, leads } from './role.ts';

/** Who may press what: those who lead, the person the answer is about, whoever asked for it, colleagues, everybody, or who pressed it. */
type Who = 'leaders' | 'self-or-leaders' | 'asker-or-leaders' | 'staff' | 'everybody' | 'who-pressed';

/** When a press means anything: before the meeting, while it runs, after it. */
type When = 'any-time' | 'until-the-end' | 'while-running' | 'not-while-running';

interface Permission {
  readonly who: Who;
  readonly when: When;
  /** What reached beyond the meeting's state at once cannot be taken back; all else can, while the meeting runs. */
  readonly isFinal?: true;
}

/**
 * How often one person may take something back, and give their consent, in one meeting: far more than anybody needs, and few enough
 * that nobody makes what is kept of a meeting grow. Consent that was given can be taken back always.
 */
const most = { undone: 20, consents: 10 };

/** The one table of who may answer what for whom, and when. */
export const permissions: Readonly<Record<PressType, Permission>> = {
  identityAnswered: { who: 'leaders', when: 'while-running' },
  staffIdAsked: { who: 'everybody', when: 'while-running' },
  staffIdAnswered: { who: 'asker-or-leaders', when: 'while-running' },
  introductionsHeld: { who: 'leaders', when: 'while-running' },
  screenedConfirmed: { who: 'self-or-leaders', when: 'while-running' },
  consentGiven: { who: 'everybody', when: 'while-running' },
  consentWithdrawn: { who: 'everybody', when: 'while-running' },
  cameraConfirmed: { who: 'leaders', when: 'while-running' },
  cameraExempted: { who: 'leaders', when: 'while-running' },
  cameraHelpAsked: { who: 'everybody', when: 'while-running' },
  languageChosen: { who: 'everybody', when: 'any-time' },
  roleDeclared: { who: 'leaders', when: 'while-running' },
  samePersonDeclared: { who: 'leaders', when: 'while-running' },
  leadTaken: { who: 'staff', when: 'while-running' },
  preparationTicked: { who: 'leaders', when: 'until-the-end' },
  findingDismissed: { who: 'leaders', when: 'any-time' },
  nameWatched: { who: 'leaders', when: 'until-the-end' },
  routineStarted: { who: 'leaders', when: 'until-the-end', isFinal: true },
  routinePaused: { who: 'leaders', when: 'while-running' },
  routineResumed: { who: 'leaders', when: 'while-running' },
  routineStopped: { who: 'leaders', when: 'until-the-end', isFinal: true },
  deletionAsked: { who: 'leaders', when: 'not-while-running', isFinal: true },
  undone: { who: 'who-pressed', when: 'while-running', isFinal: true },
};

/** Whether the organisation's routine leaves a press to nobody: then it is not taken, though a client may still send it. */
export function isLeftToNobody({ mayLead }: Pick<Routine, 'mayLead'>, press: PressType): boolean {
  return press === 'leadTaken' && mayLead === 'nobody';
}

/** Why a press changes nothing; `undefined` when it may. Who pressed is who the platform says. */
export function refusalOf(state: MeetingState, press: PressEvent): Refusal | undefined {
  const { who, when } = permissions[press.type];
  return (
    notNow(state, press.type, when) ?? notYou(state, press, who) ?? notInside(state, press) ?? notThem(state, press)
  );
}

function notNow({ phase, stoppedAt }: MeetingState, type: PressType, when: When): Refusal | undefined {
  if (when === 'not-while-running') return phase === 'running' ? 'meeting-running' : undefined;
  if (when === 'any-time') return undefined;
  if (phase === 'ended') return 'meeting-over';
  if (when === 'while-running' && phase === 'upcoming') return 'not-started';
  return stoppedAt !== undefined && type !== 'preparationTicked' ? 'routine-stopped' : undefined;
}

function notYou(state: MeetingState, press: PressEvent, who: Who): Refusal | undefined {
  if (press.type === 'undone') return isOwnPress(state, press) ? undefined : 'not-yours';
  if (who === 'staff') return isStaff(state, press.by.id) ? notLeaderless(state, press.at) : 'organizer-only';
  if (who === 'everybody' || leads(state, press.by.id)) return undefined;
  if (who === 'leaders') return 'organizer-only';
  const about = press.type === 'staffIdAnswered' ? press.asker : 'participant' in press ? press.participant : undefined;
  return about !== undefined && personOf(state, about) === personOf(state, press.by.id) ? undefined : 'not-yours';
}

/** Whether somebody takes back what they pressed themselves; of what nobody pressed, that is said elsewhere. */
function isOwnPress(state: MeetingState, { by, pressed }: Extract<PressEvent, { type: 'undone' }>): boolean {
  return pressed === undefined || personOf(state, pressed.by.id) === personOf(state, by.id);
}

/** The lead is free when nobody who leads has been there for a while. */
function notLeaderless(state: MeetingState, at: Instant): Refusal | undefined {
  const since = leaderlessSince(state);
  return since !== undefined && at - since >= leadPatience ? undefined : 'is-led';
}

/** What can be said of somebody only while they are in the meeting; who turns out to have left before has not said it. */
const fromWithin: ReadonlySet<PressType> = new Set([
  'screenedConfirmed',
  'cameraConfirmed',
  'cameraHelpAsked',
  'introductionsHeld',
  'leadTaken',
]);

/** Of somebody who is known not to be inside nothing is taken down that is true only there. */
function notInside(state: MeetingState, press: PressEvent): Refusal | undefined {
  if (!fromWithin.has(press.type)) return undefined;
  const about = 'participant' in press && press.participant !== undefined ? press.participant : press.by.id;
  const isOwn = personOf(state, about) === personOf(state, press.by.id);
  // Who leads may answer from outside for those who are in.
  if (press.type !== 'screenedConfirmed' && isOwn && leads(state, press.by.id)) return undefined;
  return isOutsideNow(state, about, press.at) ? 'not-inside' : undefined;
}

/** Whether somebody is seen not to be in the meeting: waiting in the lobby, gone, or never come, where that would be told. */
function isOutsideNow(state: MeetingState, id: string, at: Instant): boolean {
  const participant = participantOf(state, id);
  if (participant !== undefined && isPresent(participant)) return false;
  if (participant !== undefined && isInLobby(participant)) return true;
  const isAccount = hasAccount(participant ?? { id });
  // People without account go by another id in the chat than in the call: of a new one nothing is known.
  if (!isAccount && (participant === undefined || participant.stays.length === 0)) return false;
  return isWatching(state, isAccount ? 'presence of accounts' : 'presence of others', at);
}

/** The person an answer is about must be somebody of this meeting whom it can be about. */
function notThem(state: MeetingState, press: PressEvent): Refusal | undefined {
  const self = personOf(state, press.by.id);
  const isKnown = (id: string) => personOf(state, id) === self || participantOf(state, id) !== undefined;
  if ('participant' in press && press.participant !== undefined && !isKnown(press.participant)) return 'not-here';
  switch (press.type) {
    case 'staffIdAsked':
      return press.of === undefined || (isStaff(state, press.of) && personOf(state, press.of) !== self)
        ? undefined
        : 'not-possible';
    case 'staffIdAnswered':
      return hasOpenRequest(state, press.asker) ? undefined : 'not-possible';
    case 'roleDeclared':
      return mayBecome(state, press) ? undefined : 'not-possible';
    case 'samePersonDeclared':
      return mayBeSame(state, press) ? undefined : 'not-possible';
    case 'findingDismissed':
      return own(state.findings, press.message) === undefined ? 'not-possible' : undefined;
    case 'undone':
      return mayBeUndone(state, press) ? undefined : 'not-possible';
    case 'consentGiven':
      return consentsOf(state, press.by.id) < most.consents ? undefined : 'not-possible';
    case 'cameraConfirmed':
    case 'cameraExempted':
    case 'cameraHelpAsked':
    case 'consentWithdrawn':
    case 'deletionAsked':
    case 'identityAnswered':
    case 'introductionsHeld':
    case 'languageChosen':
    case 'leadTaken':
    case 'nameWatched':
    case 'preparationTicked':
    case 'routinePaused':
    case 'routineResumed':
    case 'routineStarted':
    case 'routineStopped':
    case 'screenedConfirmed':
      return undefined;
  }
}

/** How often somebody has given their consent. */
function consentsOf(state: MeetingState, id: string): number {
  return participantOf(state, id)?.consents.filter(({ is }) => is === 'given').length ?? 0;
}

/** Each press once, and none that is final. */
function mayBeUndone(state: MeetingState, { by, press, pressed }: Extract<PressEvent, { type: 'undone' }>): boolean {
  const { undone } = state;
  const theirs = undone.filter((one) => personOf(state, one.by) === personOf(state, by.id));
  return (
    theirs.length < most.undone &&
    pressed !== undefined &&
    permissions[pressed.type].isFinal !== true &&
    !undone.some((one) => one.press === press)
  );
}

function hasOpenRequest(state: MeetingState, asker: string): boolean {
  return state.staffIdRequests.some(({ by, closed }) => closed === undefined && by === personOf(state, asker));
}

/** To lead takes an account of the organisation; the organizer stays organizer. */
function mayBecome(state: MeetingState, { participant, role }: Extract<PressEvent, { type: 'roleDeclared' }>): boolean {
  if (state.organizer !== undefined && personOf(state, participant) === personOf(state, state.organizer)) return false;
  return role !== 'co-organizer' || participantOf(state, participant)?.affiliation === 'own';
}

/** Two accounts are two people; only an attendance without account can be somebody already here. */
function mayBeSame(
  state: MeetingState,
  { participant, same }: Extract<PressEvent, { type: 'samePersonDeclared' }>,
): boolean {
  const [from, to] = [participantOf(state, participant), participantOf(state, same)];
  return from !== undefined && to !== undefined && from.id !== to.id && !from.id.startsWith('entra:');
}
