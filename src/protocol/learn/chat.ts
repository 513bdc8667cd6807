import type { MeetingEvent, MessageFinding } from '../event.ts';
import { isUnknown, personOf } from '../know/people.ts';
import { isListening } from '../know/phase.ts';
import type { Instant } from '../person.ts';
import type { FindingState, KindFound, MeetingState } from '../state.ts';
import { delivered } from './coverage.ts';
import { seen } from './presence.ts';

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/**
 * What a look at a message told: its kinds of sensitive content now. While the bot does not listen it learns of none. A writer
 * who is unknown is nobody new: the message is read back, and the one who wrote it is there by another id.
 */
export function checked(state: MeetingState, event: Of<'messageChecked'>): MeetingState {
  const met = isUnknown(state, event.person.id) ? state : seen(state, event.person, event.at);
  const here = event.came === undefined ? delivered(met, 'messages', event.at) : met;
  const found = event.findings.filter(({ severity }) => severity !== 'hint');
  const known = here.findings[event.message];
  if (found.length > 0) return isListening(here) ? open(here, event, found) : here;
  if (known !== undefined && known.closed === undefined) {
    return isGone(here, known, event) ? close(here, known, howClosed(event)) : here;
  }
  return hint(here, event);
}

/**
 * Whether what was found is not in the message any more: it is deleted, or was changed and looked at anew. Read back as it was
 * first written it says nothing new; and the watched names are not known any more when the meeting is over and is read back.
 */
function isGone(state: MeetingState, { findings }: FindingState, { change, came }: Of<'messageChecked'>): boolean {
  if (change === 'deleted') return true;
  if (!isListening(state)) return false;
  const knowsNames = came !== 'read' && state.watched.length > 0;
  return (
    (came !== 'read' || change !== 'written') && (knowsNames || !findings.some(({ rule }) => rule === watchedName))
  );
}

/** The rule that finds a name that is watched for (`src/detect`). */
const watchedName = 'person-name.watched';

function open(state: MeetingState, event: Of<'messageChecked'>, found: readonly MessageFinding[]): MeetingState {
  const known = state.findings[event.message];
  const stands = known !== undefined && (known.closed === undefined || known.closed.how === 'dismissed');
  const isUnsigned = isUnknown(state, event.person.id);
  if (stands && sameKinds(known.findings, found)) {
    if (isUnsigned || !isUnknown(state, known.by)) return state;
    return withFinding(state, { ...known, by: personOf(state, event.person.id) });
  }
  const by = isUnsigned && known !== undefined ? known.by : personOf(state, event.person.id);
  // What was there before keeps the time it came; what an edit took away was there all the same, and may come once more.
  const before = known === undefined || known.closed?.how === 'dismissed' ? [] : known.findings;
  const fresh = found.filter((one) => !stands || !before.some((kind) => isSameKind(kind, one)));
  const findings: readonly KindFound[] = [...before, ...fresh.map((one) => ({ ...one, at: event.at }))];
  const at = before.length > 0 && known !== undefined ? known.at : event.at;
  return noted(withFinding(state, { message: event.message, by, at, findings }), event.at);
}

function withFinding(state: MeetingState, finding: FindingState): MeetingState {
  return { ...state, findings: { ...state.findings, [finding.message]: finding } };
}

function isSameKind(a: MessageFinding, b: MessageFinding): boolean {
  return a.category === b.category && a.severity === b.severity && a.rule === b.rule;
}

/** When something came into sight of everybody: what the neutral notices are spaced by. */
function noted(state: MeetingState, at: Instant): MeetingState {
  const { sensitive } = state.reminders;
  if (state.phase !== 'running' || sensitive.includes(at)) return state;
  return { ...state, reminders: { ...state.reminders, sensitive: [...sensitive, at] } };
}

function sameKinds(before: readonly MessageFinding[], now: readonly MessageFinding[]): boolean {
  const kinds = new Set(before.map(({ category, severity }) => `${category} ${severity}`));
  return now.every(({ category, severity }) => kinds.has(`${category} ${severity}`));
}

function howClosed(event: Of<'messageChecked'>): NonNullable<FindingState['closed']> {
  return { at: event.at, how: event.change === 'deleted' ? 'deleted' : 'edited' };
}

function close(state: MeetingState, finding: FindingState, closed: NonNullable<FindingState['closed']>): MeetingState {
  return withFinding(state, { ...finding, closed });
}

function hint(state: MeetingState, { person, findings }: Of<'messageChecked'>): MeetingState {
  const by = personOf(state, person.id);
  const isHint = isListening(state) && findings.some(({ severity }) => severity === 'hint');
  if (isUnknown(state, by)) return state;
  return isHint && !state.hinted.includes(by) ? { ...state, hinted: [...state.hinted, by] } : state;
}

/** The organizer says that it was nothing sensitive. */
export function dismissed(state: MeetingState, message: string, at: Instant): MeetingState {
  const finding = state.findings[message];
  if (finding === undefined || finding.closed !== undefined) return state;
  return close(state, finding, { at, how: 'dismissed' });
}

/** Readers do not see the message any more. */
export function hidden(state: MeetingState, { message, at }: Of<'messageHidden'>): MeetingState {
  const finding = state.findings[message];
  if (finding === undefined || finding.hiddenAt !== undefined) return state;
  return withFinding(state, { ...finding, hiddenAt: at });
}
