import { withChoice } from './choice.ts';
import { preparationDemands, type PreparationDemand } from '../routine/demand.ts';
import type { DeclaredRole, ExemptionReason, IdentityAnswer, PressEvent } from '../protocol/event.ts';

/** What a button asks for: a press without who and when, which only the platform can say. */
export type Action = ActionOf<Exclude<PressEvent, { type: 'nameWatched' }>> | WatchName | Refresh;

type ActionOf<Event> = Event extends PressEvent ? Omit<Event, 'id' | 'at' | 'by'> : never;

/** A name typed on the organizer's private card: hashed at the door, never stored or logged. */
interface WatchName {
  readonly type: 'watchName';
  readonly name: string;
}

/** The client asks for its viewer's own view; changes nothing. */
interface Refresh {
  readonly type: 'refresh';
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
      const participant = id(fields['participant']);
      const answer = oneOf<IdentityAnswer>(['known', 'seen', 'failed'], fields['answer']);
      return participant === undefined || answer === undefined
        ? undefined
        : { type: 'identityAnswered', participant, answer };
    },
    staffIdAsked: (fields) => {
      const of = id(fields['of']);
      return of === undefined ? { type: 'staffIdAsked' } : { type: 'staffIdAsked', of };
    },
    staffIdAnswered: (fields) => {
      const asker = id(fields['asker']);
      const outcome = oneOf<'shown' | 'withdrawn'>(['shown', 'withdrawn'], fields['outcome']);
      return asker === undefined || outcome === undefined ? undefined : { type: 'staffIdAnswered', asker, outcome };
    },
    introductionsHeld: (fields) => {
      const participant = id(fields['participant']);
      return participant === undefined ? { type: 'introductionsHeld' } : { type: 'introductionsHeld', participant };
    },
    screenedConfirmed: (fields) => {
      const participant = id(fields['participant']);
      return participant === undefined ? undefined : { type: 'screenedConfirmed', participant };
    },
    cameraConfirmed: (fields) => {
      const participant = id(fields['participant']);
      return participant === undefined ? { type: 'cameraConfirmed' } : { type: 'cameraConfirmed', participant };
    },
    cameraExempted: (fields) => {
      const participant = id(fields['participant']);
      const reason = oneOf<ExemptionReason>(['technical', 'agreed', 'interpreter'], fields['reason']);
      return participant === undefined || reason === undefined
        ? undefined
        : { type: 'cameraExempted', participant, reason };
    },
    cameraHelpAsked: () => ({ type: 'cameraHelpAsked' }),
    roleDeclared: (fields) => {
      const participant = id(fields['participant']);
      const role = oneOf<DeclaredRole>(
        ['co-organizer', 'staff', 'parent', 'interpreter', 'support', 'other'],
        fields['role'],
      );
      return participant === undefined || role === undefined ? undefined : { type: 'roleDeclared', participant, role };
    },
    samePersonDeclared: (fields) => {
      const participant = id(fields['participant']);
      const same = id(fields['same']);
      return participant === undefined || same === undefined
        ? undefined
        : { type: 'samePersonDeclared', participant, same };
    },
    preparationTicked: (fields) => {
      const demand = oneOf<PreparationDemand>(preparationDemands, fields['demand']);
      return (
        demand && { type: 'preparationTicked', demand, done: fields['done'] === true || fields['done'] === 'true' }
      );
    },
    findingDismissed: (fields) => {
      const message = id(fields['message']);
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
    refresh: () => ({ type: 'refresh' }),
  };

/** An id that a client sent back: a short, non-empty string. */
function id(value: unknown): string | undefined {
  return typeof value === 'string' && value.length > 0 && value.length <= 500 ? value : undefined;
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((candidate) => candidate === value);
}
