import type { DeclaredRole } from '../answer.ts';
import type { PressContent, PressEvent, PressType } from '../event.ts';
import { isCameraConfirmed } from '../know/camera.ts';
import { isPresent, participantOf, personOf } from '../know/people.ts';
import { permissions, refusalOf } from '../know/permission.ts';
import { isPaused } from '../know/phase.ts';
import { ticked } from '../know/preparation.ts';
import type { Instant, ParticipantId } from '../person.ts';
import type { Answer, Consent, MeetingState, Participant, StaffIdRequest } from '../state.ts';
import { dismissed } from './chat.ts';
import { watchOver } from './coverage.ts';
import { begin } from './phase.ts';
import { changeParticipant, learnPerson, mapParticipants } from './person.ts';
import { seen } from './presence.ts';
import { merge } from './same-person.ts';

type Of<Type extends PressType> = Extract<PressEvent, { type: Type }>;

/** What a press teaches: nothing, where it is not for that person to press; but that they are here. */
export function pressed(state: MeetingState, event: PressEvent): MeetingState {
  const refused = refusalOf(state, event) !== undefined;
  const met = learnPerson(state, event.by, event.at);
  // A name that comes too late is not kept at all, so it is no sign of anybody either.
  const here = event.type === 'nameWatched' ? met : seen(met, event.by, event.at);
  if (refused) return here;
  const learn = answers[event.type] as (state: MeetingState, event: PressEvent, answer: Answer) => MeetingState;
  const said = { at: event.at, by: personOf(here, event.by.id) };
  const learned = learn(here, event, said);
  return learned === here || permissions[event.type].isFinal === true ? learned : noted(learned, event, said);
}

type Answers = {
  readonly [Type in PressType]: (state: MeetingState, event: Of<Type>, answer: Answer) => MeetingState;
};

const answers: Answers = {
  identityAnswered: (state, { participant, answer }, said) =>
    changeParticipant(state, participant, (one) =>
      one.identity?.answer === answer ? one : { ...one, identity: { ...said, answer } },
    ),
  staffIdAsked: (state, { of }, { by, at }) => askStaffId(state, by, { of, at }),
  staffIdAnswered: (state, { asker, outcome }, said) =>
    closeRequests(state, personOf(state, asker), { ...said, outcome }),
  introductionsHeld: (state, { participant }, said) =>
    each(state, participant, (one) => (one.introduced === undefined ? { ...one, introduced: said } : one)),
  screenedConfirmed: (state, { participant }, said) =>
    changeParticipant(state, participant, (one) =>
      isNewAnswer(one, said) ? { ...one, screened: [...one.screened, said] } : one,
    ),
  consentGiven: (state, _event, said) => consented(state, said, 'given'),
  consentWithdrawn: (state, _event, said) => consented(state, said, 'withdrawn'),
  cameraConfirmed: (state, { participant }, said) =>
    each(state, participant, (one) =>
      isCameraConfirmed(one) ? one : { ...one, cameraConfirmed: [...one.cameraConfirmed, said] },
    ),
  cameraExempted: (state, { participant, reason }, said) =>
    changeParticipant(state, participant, (one) =>
      one.cameraExempt?.reason === reason ? one : { ...one, cameraExempt: { ...said, reason } },
    ),
  cameraHelpAsked: (state, _event, { by, at }) =>
    changeParticipant(state, by, (one) =>
      one.cameraHelpAskedAt === undefined ? { ...one, cameraHelpAskedAt: at } : one,
    ),
  languageChosen: (state, { language }, { by }) =>
    changeParticipant(state, by, (one) =>
      one.chosenLanguage === language ? one : { ...one, chosenLanguage: language },
    ),
  roleDeclared: (state, { participant, role }, { at }) =>
    changeParticipant(state, participant, (one) => (one.declaredRole === role ? one : declared(one, role, at))),
  samePersonDeclared: (state, { participant, same }) =>
    merge(state, personOf(state, participant), personOf(state, same)),
  leadTaken: (state, _event, { by, at }) =>
    changeParticipant(state, by, (one) => (one.tookLeadAt === undefined ? { ...one, tookLeadAt: at } : one)),
  preparationTicked: (state, told) => ticked(state, told),
  findingDismissed: (state, { message, at }) => dismissed(state, message, at),
  nameWatched: (state, { forms }) => watch(state, forms),
  routineStarted: (state, { at }) => begin(state, at),
  routinePaused: (state, { at }) => (isPaused(state) ? state : { ...state, pauses: [...state.pauses, { from: at }] }),
  routineResumed: (state, { at }) =>
    isPaused(state) ? { ...state, pauses: state.pauses.map((pause) => ({ to: at, ...pause })) } : state,
  routineStopped: (state, { at }) => ({
    ...watchOver(state, at),
    stoppedAt: state.stoppedAt ?? at,
    watched: [],
    pauses: state.pauses.map((pause) => ({ to: at, ...pause })),
  }),
  undone: (state, { press, pressed: one }, said) =>
    one === undefined
      ? state
      : { ...state, undone: [...state.undone, { ...said, press, what: one.type, pressedAt: one.at }] },
  deletionAsked: (state, { at }) => (state.deletionAskedAt === undefined ? { ...state, deletionAskedAt: at } : state),
};

/** Pressing twice says nothing new, and what was not given is not taken back. */
function consented(state: MeetingState, { at, by }: Answer, is: Consent['is']): MeetingState {
  return changeParticipant(state, by, (one) => {
    const now = one.consents.at(-1)?.is ?? 'withdrawn';
    return now === is ? one : { ...one, consents: [...one.consents, { at, is }] };
  });
}

/** How many presses of one person are known to be taken back: nobody looks further back than that. */
const mostPresses = 20;

/** What was pressed can be taken back; of the same about the same, the last. Of a name to watch for no more is kept than before. */
function noted(state: MeetingState, event: PressEvent, { at, by }: Answer): MeetingState {
  const { id, at: _at, by: _by, ...content } = event;
  const what: PressContent = content.type === 'nameWatched' ? { ...content, forms: [] } : content;
  const others = state.presses.filter((one) => one.by !== by);
  const own = state.presses.filter((one) => one.by === by && matterOf(one.what) !== matterOf(what));
  return { ...state, presses: [...others, ...own.slice(1 - mostPresses), { id, at, by, what }] };
}

/** What a press is about: whom or what it names, and in which respect. */
function matterOf(what: PressContent): string {
  const about = ['participant', 'asker', 'of', 'message', 'demand'].map((field) => Reflect.get(what, field) as unknown);
  return JSON.stringify([what.type, ...about]);
}

/** One participant, or all who are present. */
function each(
  state: MeetingState,
  participant: ParticipantId | undefined,
  change: (participant: Participant) => Participant,
): MeetingState {
  if (participant !== undefined) return changeParticipant(state, participant, change);
  return mapParticipants(state, (one) => (isPresent(one) ? change(one) : one));
}

/** Who was declared to lead has led until now. */
function declared(one: Participant, role: DeclaredRole, at: Instant): Participant {
  const { declaredRole, declaredAt = at, ledBefore = [] } = one;
  const isOver = declaredRole === 'co-organizer' && at > declaredAt;
  const led = isOver ? { ledBefore: [...ledBefore, { from: declaredAt, to: at }] } : {};
  return { ...one, ...led, declaredRole: role, declaredAt: at };
}

/** Pressing twice says nothing new; but in a new stay it does, and when a person says it for whom an organizer had said it. */
function isNewAnswer({ id, screened, stays }: Participant, { by }: Answer): boolean {
  const last = screened.at(-1);
  return last === undefined || (stays.at(-1)?.from ?? 0) > last.at || (by === id && last.by !== id);
}

function askStaffId(
  state: MeetingState,
  by: ParticipantId,
  { of, at }: { readonly of: ParticipantId | undefined; readonly at: Instant },
): MeetingState {
  const whom = of === undefined ? undefined : participantOf(state, of)?.id;
  const isOpen = state.staffIdRequests.some((one) => one.closed === undefined && one.by === by && one.of === whom);
  if (isOpen) return state;
  const request: StaffIdRequest = { by, at, ...(whom !== undefined && { of: whom }) };
  return { ...state, staffIdRequests: [...state.staffIdRequests, request] };
}

function closeRequests(
  state: MeetingState,
  asker: ParticipantId,
  closed: NonNullable<StaffIdRequest['closed']>,
): MeetingState {
  const staffIdRequests = state.staffIdRequests.map((one) =>
    one.by === asker && one.closed === undefined ? { ...one, closed } : one,
  );
  return { ...state, staffIdRequests };
}

function watch(state: MeetingState, forms: readonly string[]): MeetingState {
  const news = forms.filter((form) => !state.watched.includes(form));
  return news.length === 0 ? state : { ...state, watched: [...state.watched, ...news] };
}
