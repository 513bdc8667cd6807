import type { CardName, MeetingEvent } from '../event.ts';
import { effectKinds } from '../effect.ts';
import { saidKey } from '../say.ts';
import type { MeetingState } from '../state.ts';
import { withoutWatch } from './coverage.ts';

type Of<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { type: Type }>;

/** What was said about a matter, and where it stands. */
export function said(state: MeetingState, { matter, to, about, activity, where, at }: Of<'noticeSaid'>): MeetingState {
  const key = saidKey(matter, to);
  const stands = {
    ...(activity !== undefined && { activity }),
    ...(where !== undefined && { where }),
  };
  return { ...state, said: { ...state.said, [key]: { about, at, ...stands } } };
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

/** Teams or Graph said no for good: to an effect, or of one person. */
export function refused(told: MeetingState, { effect, reason, to, at }: Of<'deliveryRefused'>): MeetingState {
  const state = effect === 'renewChatWatch' ? withoutWatch(told, at) : told;
  if (to !== undefined && isToPeople(effect)) {
    return state.unreachable[to] === reason ? state : { ...state, unreachable: { ...state.unreachable, [to]: reason } };
  }
  return state.refused[effect] === reason ? state : { ...state, refused: { ...state.refused, [effect]: reason } };
}
