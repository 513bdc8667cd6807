import type { CardName, MeetingEvent, RefusedAnswer } from '../event.ts';
import { effectKinds } from '../effect.ts';
import { own } from '../know/people.ts';
import { answerIn, isUnreached, notReached } from '../know/refusal.ts';
import { saidKey } from '../say.ts';
import type { MeetingState } from '../state.ts';
import type { AskedAgain } from '../timer.ts';
import { withoutWatch } from './coverage.ts';

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/** What was said about a matter, and where it stands. */
export function said(state: MeetingState, event: Of<'noticeSaid'>): MeetingState {
  const { matter, to, about, activity, where, notice, shows, at } = event;
  const key = saidKey(matter, to);
  const known = own(state.said, key);
  const isEdited = activity !== undefined && known?.activity === activity;
  const stands = {
    ...(activity !== undefined && { activity, since: isEdited ? (known.since ?? known.at) : at }),
    ...(where !== undefined && { where }),
    ...(notice !== undefined && { notice }),
    ...(shows !== undefined && { shows }),
  };
  return { ...state, said: { ...state.said, [key]: { about, at, ...stands } } };
}

/** What came out late. Whatever else waited then came late for the same reason, and is not spoken of again. */
export function saidLate(state: MeetingState, { from, at }: Of<'saidLate'>): MeetingState {
  const late = state.late ?? [];
  const isKnown = from >= at || late.some((stretch) => from <= stretch.to && at >= stretch.from);
  return isKnown ? state : { ...state, late: [...late, { from, to: at }] };
}

/** A living card stands in a chat. */
export function cardPosted(state: MeetingState, { card, activity }: Of<'cardPosted'>): MeetingState {
  return state.cards[card] === activity ? state : { ...state, cards: { ...state.cards, [card]: activity } };
}

/** A living card is gone. */
export function withoutCard(state: MeetingState, card: CardName): MeetingState {
  const { [card]: lost, ...cards } = state.cards;
  return lost === undefined ? state : { ...state, cards };
}

/** What the record's card shows; what became known after it was closed is added with its date. */
export function recordShown(state: MeetingState, { parts, changed, at }: Of<'recordShown'>): MeetingState {
  const added = state.recordShown?.added ?? [];
  return { ...state, recordShown: { parts, added: changed.length === 0 ? added : [...added, { at, parts: changed }] } };
}

function isToPeople(effect: Of<'deliveryRefused'>['effect']): boolean {
  return Object.hasOwn(effectKinds, effect) && effectKinds[effect].waits === 'matter';
}

/** Teams or Graph said no for good: to an effect, or of one person. Or was not reached once more. */
export function refused(told: MeetingState, event: Of<'deliveryRefused'>): MeetingState {
  const { effect, to, at } = event;
  const answer = answerIn(event);
  const state = effect === 'renewChatWatch' ? withoutWatch(told, at) : told;
  if (to !== undefined && isToPeople(effect)) {
    const known = state.unreachable[to];
    return isSame(known, answer) ? state : { ...state, unreachable: { ...state.unreachable, [to]: answer } };
  }
  const known = state.refused[effect];
  if (isSame(known, answer) && answer.code !== notReached) return state;
  const times = isSame(known, answer) ? (known?.times ?? 0) + 1 : 1;
  return { ...state, refused: { ...state.refused, [effect]: { ...answer, at, times } } };
}

function isSame(known: RefusedAnswer | undefined, answer: RefusedAnswer): boolean {
  return known !== undefined && known.status === answer.status && known.code === answer.code;
}

/** Which effect a fact shows to have been a success. */
const successes: Readonly<Partial<Record<MeetingEvent['type'], AskedAgain>>> = {
  chatWatched: 'watchChat',
  callChanged: 'joinCall',
  chatRead: 'readChat',
  meetingLearned: 'learnMeeting',
  membersLearned: 'learnMembers',
  grantsRead: 'readGrants',
  recordShown: 'showRecord',
};

/** Whoever was not reached is reached again. */
export function reached(state: MeetingState, event: MeetingEvent): MeetingState {
  if (event.type === 'callChanged' && event.state === 'ended') return state;
  const effect = event.type === 'cardPosted' ? cardEffects[event.card] : successes[event.type];
  if (effect === undefined || !isUnreached(state, effect)) return state;
  const { [effect]: _unreached, ...others } = state.refused;
  return { ...state, refused: others };
}

const cardEffects: Readonly<Record<CardName, AskedAgain>> = {
  checklist: 'showChecklist',
  preparation: 'showPreparation',
  record: 'showRecord',
};
