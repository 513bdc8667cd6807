import { declaredRoles, exemptionReasons, identityAnswers, staffIdOutcomes } from '../protocol/answer.ts';
import { languages } from '../language/language.ts';
import type { PressContent, PressEvent, PressType } from '../protocol/event.ts';
import type { ParticipantId } from '../protocol/person.ts';
import { preparationDemands } from '../routine/demand.ts';
import { withChoice } from './choice.ts';

/** What a button asks for: a press without who and when, which only the platform can say. */
export type Action = PressContent<Exclude<PressEvent, { type: 'nameWatched' | 'undone' }>> | WatchName | Undo | Asking;

/** A press of one's own is taken back. */
interface Undo {
  readonly type: 'undone';
  readonly press: string;
}

/** A name typed on the organizer's private card: hashed at the door, never stored or logged. */
interface WatchName {
  readonly type: 'watchName';
  readonly name: string;
}

/** The client asks for its viewer's own view, or the viewer for the choice of languages, or to be asked once more; changes nothing. */
type Asking = { readonly type: 'refresh' } | { readonly type: 'languages' } | Sure;

/** What cannot be undone is asked about once more before it is done. */
interface Sure {
  readonly type: 'sure';
  readonly of: Final;
}

const finals = ['routineStopped', 'deletionAsked'] as const satisfies readonly PressType[];

/** What is done at one press and cannot be undone. */
export type Final = (typeof finals)[number];

/** Whether an action only asks to be shown something. */
export function isAsking(action: Action): action is Asking {
  return action.type === 'refresh' || action.type === 'languages' || action.type === 'sure';
}

/** What a button carries: the occurrence it was drawn for, and what it asks. Ids only. */
export interface ButtonData {
  readonly v: 1;
  readonly meeting: string;
  readonly type: Action['type'] | 'chosen';
  readonly [field: string]: unknown;
}

/** Writes a button's data. Fields that the card's inputs fill in are left out of `action`; the input's id is the field's name. */
export function buttonData(meeting: string, action: Partial<Action> & Pick<Action, 'type'>): ButtonData {
  return { ...action, v: 1, meeting };
}

/** Writes the data of the button that asks what stands chosen in the card's two lists. */
export function chosenData(meeting: string): ButtonData {
  return { type: 'chosen', v: 1, meeting };
}

/** Reads what came back from a client: untrusted. `undefined` when it is not one of our buttons, whole and well-formed. */
export function readAction(data: unknown): { readonly meeting: string; readonly action: Action } | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = withChoice(data as Readonly<Record<string, unknown>>);
  if (fields['v'] !== 1 || typeof fields['meeting'] !== 'string') return undefined;
  const read = readers[fields['type'] as Action['type']];
  const action =
    typeof fields['type'] === 'string' && Object.hasOwn(readers, fields['type']) ? read(fields) : undefined;
  return action && { meeting: fields['meeting'], action };
}

type Fields = Readonly<Record<string, unknown>>;

const readers: { readonly [Type in Action['type']]: (fields: Fields) => Extract<Action, { type: Type }> | undefined } =
  {
    identityAnswered: (fields) => {
      const participant = participantIn(fields['participant']);
      const answer = oneOf(identityAnswers, fields['answer']);
      return participant === undefined || answer === undefined
        ? undefined
        : { type: 'identityAnswered', participant, answer };
    },
    staffIdAsked: ({ of: asked }) => {
      const of = participantIn(asked);
      if (of !== undefined) return { type: 'staffIdAsked', of };
      return asked === undefined ? { type: 'staffIdAsked' } : undefined;
    },
    staffIdAnswered: (fields) => {
      const asker = participantIn(fields['asker']);
      const outcome = oneOf(staffIdOutcomes, fields['outcome']);
      return asker === undefined || outcome === undefined ? undefined : { type: 'staffIdAnswered', asker, outcome };
    },
    introductionsHeld: ({ participant: about }) => {
      const participant = participantIn(about);
      if (participant !== undefined) return { type: 'introductionsHeld', participant };
      return about === undefined ? { type: 'introductionsHeld' } : undefined;
    },
    screenedConfirmed: (fields) => {
      const participant = participantIn(fields['participant']);
      return participant === undefined ? undefined : { type: 'screenedConfirmed', participant };
    },
    cameraConfirmed: ({ participant: about }) => {
      const participant = participantIn(about);
      if (participant !== undefined) return { type: 'cameraConfirmed', participant };
      return about === undefined ? { type: 'cameraConfirmed' } : undefined;
    },
    cameraExempted: (fields) => {
      const participant = participantIn(fields['participant']);
      const reason = oneOf(exemptionReasons, fields['reason']);
      return participant === undefined || reason === undefined
        ? undefined
        : { type: 'cameraExempted', participant, reason };
    },
    consentGiven: () => ({ type: 'consentGiven' }),
    consentWithdrawn: () => ({ type: 'consentWithdrawn' }),
    cameraHelpAsked: () => ({ type: 'cameraHelpAsked' }),
    languageChosen: (fields) => {
      const language = oneOf(languages, fields['language']);
      return language === undefined ? undefined : { type: 'languageChosen', language };
    },
    roleDeclared: (fields) => {
      const participant = participantIn(fields['participant']);
      const role = oneOf(declaredRoles, fields['role']);
      return participant === undefined || role === undefined ? undefined : { type: 'roleDeclared', participant, role };
    },
    samePersonDeclared: (fields) => {
      const participant = participantIn(fields['participant']);
      const same = participantIn(fields['same']);
      return participant === undefined || same === undefined
        ? undefined
        : { type: 'samePersonDeclared', participant, same };
    },
    leadTaken: () => ({ type: 'leadTaken' }),
    preparationTicked: (fields) => {
      const demand = oneOf(preparationDemands, fields['demand']);
      const done = fields['done'] === true || fields['done'] === 'true';
      if (demand !== undefined) return { type: 'preparationTicked', demand, done };
      return fields['demand'] === undefined ? { type: 'preparationTicked', done } : undefined;
    },
    findingDismissed: (fields) => {
      const message = messageIn(fields['message']);
      return message === undefined ? undefined : { type: 'findingDismissed', message };
    },
    watchName: (fields) => {
      const name = typeof fields['name'] === 'string' ? fields['name'].trim().slice(0, 100) : '';
      return name === '' ? undefined : { type: 'watchName', name };
    },
    routineStarted: () => ({ type: 'routineStarted' }),
    routinePaused: () => ({ type: 'routinePaused' }),
    routineResumed: () => ({ type: 'routineResumed' }),
    routineStopped: () => ({ type: 'routineStopped' }),
    deletionAsked: () => ({ type: 'deletionAsked' }),
    undone: ({ press }) => (typeof press === 'string' && pressForm.test(press) ? { type: 'undone', press } : undefined),
    refresh: () => ({ type: 'refresh' }),
    languages: () => ({ type: 'languages' }),
    sure: (fields) => {
      const of = oneOf(finals, fields['of']);
      return of === undefined ? undefined : { type: 'sure', of };
    },
  };

/** An Entra object id, or the platform's own id of an attendance; `self` is whoever presses. No free text passes for one. */
const participantForm =
  /^(?:self|entra:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?:teams|call|phone):[\w:.=+/@-]{1,200})$/;
const messageForm = /^[\w.:-]{1,100}$/;
/** The id of a fact, made of a delivery. */
const pressForm = /^[\x21-\x7e]{1,300}$/;

function participantIn(value: unknown): ParticipantId | undefined {
  return typeof value === 'string' && participantForm.test(value) ? value : undefined;
}

function messageIn(value: unknown): string | undefined {
  return typeof value === 'string' && messageForm.test(value) ? value : undefined;
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((candidate) => candidate === value);
}
