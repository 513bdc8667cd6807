import type { Routine } from '../routine/routine.ts';
import { recordingMatters } from './demand/no-recording.ts';
import { absenceMatter } from './demand/organizer-leaves-last.ts';
import { validScreened } from './demand/screened.ts';
import { staffIdMatter } from './demand/staff-show-id.ts';
import { cameraNow, isCameraConfirmed, isOffUnexcused } from './know/camera.ts';
import { absencesOf, openAbsence } from './know/leading.ts';
import { isPresent, participantOf, personOf, present } from './know/people.ts';
import { leads, unidentified } from './know/role.ts';
import type { Notice } from './notice.ts';
import type { Instant, ParticipantId } from './person.ts';
import type { MeetingState } from './state.ts';

/** Something that was said: of what matter, and to whom (absent: to all). */
interface Standing {
  readonly matter: string;
  readonly to?: ParticipantId;
  readonly notice: Notice;
}

interface Looking extends Standing {
  readonly state: MeetingState;
  readonly routine: Routine;
}

/**
 * What a message shows of that which may change, as a word to compare: when it becomes another, the message is edited.
 * `undefined`: its matter is settled, and it is withdrawn.
 */
export function shownNow(said: Standing, state: MeetingState, routine: Routine): string | undefined {
  const { notice } = said;
  // The entry for a kind of notice takes that notice.
  const show = shown[notice.about] as (notice: Notice, looking: Looking) => string | undefined;
  return show(notice, { ...said, state, routine });
}

type Shown = {
  readonly [About in Notice['about']]: (
    notice: Extract<Notice, { readonly about: About }>,
    looking: Looking,
  ) => string | undefined;
};

/** It stays as it was said. */
const stays = () => 'stays';

const shown: Shown = {
  'recording-started': (_, looking) => recordingNow(looking),
  'recording-yours': (_, looking) => recordingNow(looking),
  'recording-still-running': (_, looking) => recordingNow(looking),
  'recording-stopped': (_, looking) => recordingNow(looking),
  'recording-organizer': (_, looking) => recordingNow(looking),
  'camera-off': (_, { state, to }) => {
    const about = reader(state, to);
    return isOffUnexcused(about) ? whileAsked(state, `off ${about.cameraHelpAskedAt !== undefined}`) : undefined;
  },
  'cameras-off': ({ participants }, { state }) =>
    listed(
      state,
      participants.filter((id) => isOffUnexcused(participantOf(state, id))),
    ),
  'camera-help-asked': ({ by }, { state }) => {
    const about = participantOf(state, by);
    if (about === undefined || !isPresent(about)) return undefined;
    const now = cameraNow(about)?.state;
    const isHelped = now === 'on' || about.cameraExempt !== undefined || isCameraConfirmed(about);
    return isHelped || about.cameraHelpAskedAt === undefined ? undefined : whileAsked(state, now ?? 'unseen');
  },
  'guests-not-identified': ({ participants }, { state }) => {
    const those = new Set(participants.map((id) => personOf(state, id)));
    const left = unidentified(state).filter(({ id }) => those.has(id));
    return whileAsked(state, left.length === 0 ? 'all answered' : left.map(({ id }) => id).join(' '));
  },
  'came-with-link': stays,
  'name-tells': ({ participant }, { state }) => {
    const about = participantOf(state, participant);
    return about !== undefined && isPresent(about) && about.relation !== undefined ? whileAsked(state) : undefined;
  },
  'staff-id-asked': ({ by }, looking) => requestNow(by, looking),
  'staff-id-asked-organizer': ({ by }, looking) => requestNow(by, looking),
  'screened-again': (_, { state, routine, to }) => {
    const about = reader(state, to);
    const isOpen = about !== undefined && isPresent(about) && validScreened(about, routine) === undefined;
    return isOpen ? whileAsked(state) : undefined;
  },
  'sensitive-yours': ({ message }, { state }) => findingNow(state, message),
  'sensitive-hint': stays,
  'sensitive-reminder': stays,
  'sensitive-organizer': ({ message }, { state }) => findingNow(state, message),
  'not-hidden': ({ message }, { state }) => (findingNow(state, message) === 'stands' ? 'stands' : undefined),
  'end-soon': (_, { state }) => whileAsked(state),
  'others-leaving': (_, { state }) =>
    whileAsked(state, `${present(state).filter(({ id }) => !leads(state, id)).length}`),
  'organizer-gone': (_, looking) => (absenceNow(looking) === 'open' ? whileAsked(looking.state) : undefined),
  'organizer-come-back': (_, looking) => {
    const absence = absenceNow(looking);
    if (absence === 'open') return whileAsked(looking.state, `${present(looking.state).length}`) ?? 'nobody';
    return absence === 'back' || absence === undefined ? undefined : 'nobody';
  },
  'lead-taken': (_, { state, to }) => {
    const organizer = reader(state, to);
    return organizer !== undefined && isPresent(organizer) ? undefined : 'stays';
  },
  'meeting-over': stays,
  'trial-over': (_, { state }) => (state.phase === 'upcoming' ? 'stays' : undefined),
  'sight-lost': (_, { state }) => whileAsked(state),
  'sight-back': stays,
  'said-late': stays,
  refused: ({ what }, { state }) => (isDone[what](state) ? undefined : whileAsked(state)),
};

/** What is asked of people is asked while the meeting runs and the routine applies, also in a pause. */
function whileAsked({ phase, stoppedAt }: MeetingState, word = 'stays'): string | undefined {
  return phase === 'running' && stoppedAt === undefined ? word : undefined;
}

function reader(state: MeetingState, to: ParticipantId | undefined) {
  return to === undefined ? undefined : participantOf(state, to);
}

function listed(state: MeetingState, ids: readonly ParticipantId[]): string | undefined {
  return ids.length === 0 ? undefined : whileAsked(state, ids.join(' '));
}

function recordingNow({ matter, state }: Looking): string {
  const recording = state.recordings.find((one) => recordingMatters(one).includes(matter));
  if (recording === undefined) return 'stays';
  const { startedAt, stoppedAt, by = '' } = recording;
  return stoppedAt === undefined ? `runs ${by}` : `${startedAt} ${stoppedAt} ${by}`;
}

/** The matter names who asked by the id they had then. */
function requestNow(asker: ParticipantId, looking: Looking): string | undefined {
  const { matter, state } = looking;
  const isIt = (at: Instant) => isUnnamed(looking) || staffIdMatter(asker, at) === matter;
  const isOpen = state.staffIdRequests.some(
    ({ by, at, closed }) => closed === undefined && personOf(state, by) === personOf(state, asker) && isIt(at),
  );
  return isOpen ? whileAsked(state) : undefined;
}

/** `stands`, hidden, or what became of it. */
function findingNow({ findings }: MeetingState, message: string): string {
  const finding = findings[message];
  return finding?.closed?.how ?? (finding?.hiddenAt === undefined ? 'stands' : 'hidden');
}

function absenceNow(looking: Looking): 'open' | 'back' | 'others-left' | 'ended' | undefined {
  const { matter, state } = looking;
  const named = absencesOf(state).find((one) => absenceMatter(one) === matter);
  const absence = named ?? (isUnnamed(looking) ? openAbsence(state) : undefined);
  return absence === undefined ? undefined : (absence.endedBy ?? 'open');
}

/** Release 0.1.0 named no matter: what it had waiting goes by what it says, and is of any that are open. */
function isUnnamed({ matter, notice }: Pick<Looking, 'matter' | 'notice'>): boolean {
  return matter === notice.about;
}

type Missed = Extract<Notice, { readonly about: 'refused' }>['what'];

/** What could not be done at first is done now. */
const isDone: Readonly<Record<Missed, (state: MeetingState) => boolean>> = {
  call: ({ call }) => call.state === 'joined',
  chat: ({ refused }) => refused.showChecklist === undefined,
  'chat-watch': ({ chatWatch }) => chatWatch !== undefined,
  'private-message': () => false,
};
