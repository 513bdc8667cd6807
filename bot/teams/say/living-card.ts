import type { AdaptiveCard } from '../../../src/card/adaptive-card.ts';
import { checklistCard } from '../../../src/card/checklist.ts';
import { preparationCard } from '../../../src/card/preparation.ts';
import { recordCard } from '../../../src/card/record.ts';
import { withdrawnCard } from '../../../src/card/withdrawn.ts';
import type { TeamsEffect } from '../../../src/protocol/effect.ts';
import type { CardName } from '../../../src/protocol/event.ts';
import { readerIn } from '../../../src/protocol/say.ts';
import { partsOf, recordParts, type RecordPart } from '../../../src/view/record-parts.ts';
import type { Addition, MeetingState } from '../../../src/protocol/state.ts';
import { inFull, type Seen } from '../../../src/view/seen.ts';
import { SaidNo, isGone } from '../../outside/delivery-error.ts';
import type { Delivery, Lesson, PerformersOf } from '../../meeting/performers.ts';
import { cardMessage } from '../wire/message-body.ts';
import { postedBefore } from './posted-before.ts';
import { inMeetingChat, inPersonalChat, reach, replaceFor } from './privately.ts';
import { addressee, seenBy, type Addressee, type Saying } from './saying.ts';
import { stoodFor, withdraw } from './standing.ts';

type CardEffect = Extract<TeamsEffect, { type: 'showChecklist' | 'showPreparation' | 'showRecord' | 'withdrawCards' }>;

/** The cards that stay: posted once, updated where they stand, and found again by the id Teams gave them. */
export function cardPerformers(saying: Saying): PerformersOf<CardEffect> {
  return {
    showChecklist: (_, delivery) => showChecklist(saying, delivery),
    showPreparation: (_, delivery) => showToOrganizer(saying, delivery, { name: 'preparation', draw: preparationCard }),
    showRecord: (_, delivery) => showRecord(saying, delivery),
    withdrawCards: (_, delivery) => withdrawCards(saying, delivery),
  };
}

/** A card that is gone is posted anew by the rule that hears of it, so that no more than one request is made in one go. */
async function showChecklist(saying: Saying, delivery: Delivery): Promise<readonly Lesson[]> {
  const { chat, state } = delivery;
  const message = cardMessage(checklistCard(seenBy(delivery)));
  const activity = state.cards.checklist;
  if (activity === undefined) {
    const before = await postedBefore(saying, delivery, ({ isCardOf }) => isCardOf(delivery.id));
    if (typeof before !== 'object') return posted(saying, 'checklist', await saying.write.post(chat, message));
    await saying.write.replace(chat, before.activity, message);
    return posted(saying, 'checklist', before.activity);
  }
  try {
    await saying.write.replace(chat, activity, message);
    return [];
  } catch (error) {
    if (!isGone(error)) throw error;
    return [{ type: 'cardLost', card: 'checklist' }];
  }
}

interface OwnCard {
  readonly name: 'preparation' | 'record';
  readonly draw: (seen: Seen) => AdaptiveCard;
}

/** A card of the organizer's own: in personal chat; where that cannot be, in the meeting's chat for the organizer alone. */
async function showToOrganizer(
  saying: Saying,
  delivery: Delivery,
  { name, draw }: OwnCard,
): Promise<readonly Lesson[]> {
  const to = await organizer(saying, delivery);
  const message = cardMessage(draw(inFull(seenBy(delivery, to))));
  const activity = delivery.state.cards[name];
  if (activity !== undefined) {
    const isThere = await replaceFor(saying, delivery, { to, activity, message });
    return isThere ? [] : [{ type: 'cardLost', card: name }];
  }
  const ways = [inPersonalChat(saying, delivery, to, message), inMeetingChat(saying, delivery, to, message)];
  return posted(saying, name, (await reach(to, ways)).activity);
}

/** The record may still change for so long after the end without anybody being told. */
const closing = 10 * 60_000;

/** Nothing is sent where the card shows it all; what became known after it was closed is shown with its date. */
async function showRecord(saying: Saying, delivery: Delivery): Promise<readonly Lesson[]> {
  const { state, routine, now } = delivery;
  const parts = partsOf(state, routine, now);
  const changed = changedParts(state.recordShown?.parts, parts);
  if (changed.length === 0 && state.cards.record !== undefined) return [];
  const isClosed = state.recordShown !== undefined && state.endedAt !== undefined && now - state.endedAt > closing;
  const news = isClosed ? changed : [];
  const draw = (seen: Seen) => recordCard({ ...seen, state: withAddition(state, { at: now, parts: news }) });
  const lessons = await showToOrganizer(saying, delivery, { name: 'record', draw });
  if (lessons.some(({ type }) => type === 'cardLost')) return lessons;
  return [...lessons, { type: 'recordShown', at: now, parts, changed: news }];
}

function changedParts(
  before: Readonly<Record<string, string>> | undefined,
  parts: Readonly<Record<RecordPart, string>>,
): readonly RecordPart[] {
  return recordParts.filter((name) => before?.[name] !== parts[name]);
}

function withAddition(state: MeetingState, addition: Addition): MeetingState {
  const { recordShown: shown } = state;
  if (shown === undefined || addition.parts.length === 0) return state;
  return { ...state, recordShown: { ...shown, added: [...shown.added, addition] } };
}

/** Without an id (202) there is nothing to update later: the next change posts another one. */
function posted({ log }: Saying, card: CardName, activity: string | undefined): readonly Lesson[] {
  if (activity !== undefined) return [{ type: 'cardPosted', card, activity }];
  log.warn('Teams took a card and gave it no id', { kind: card });
  return [];
}

/** The organizer, or who added the app while that one is not known. */
function organizer(saying: Saying, delivery: Delivery): Promise<Addressee> {
  const { organizer: known, installer } = delivery.state;
  const to = known ?? installer;
  if (to === undefined) throw new SaidNo('write to the organizer', { code: 'no-organizer' });
  return addressee(saying, delivery, to);
}

/**
 * Puts a line in the place of the cards, and withdraws what was said to anybody alone: what is said to all names nobody. One that
 * cannot be reached any more is no reason to keep what is to be deleted.
 */
async function withdrawCards(saying: Saying, delivery: Delivery): Promise<readonly Lesson[]> {
  const { chat, routine, state } = delivery;
  const { checklist, preparation, record } = state.cards;
  if (checklist !== undefined) {
    const message = cardMessage(withdrawnCard(routine.language));
    await unlessRefused(saying, saying.write.replace(chat, checklist, message));
  }
  await withdrawPrivateWords(saying, delivery);
  const own = [preparation, record].filter((activity) => activity !== undefined);
  if (own.length === 0) return [];
  const to = await organizer(saying, delivery);
  const message = cardMessage(withdrawnCard(to.language));
  for (const activity of own) {
    // In turn: one chat, one after the other
    await unlessRefused(saying, replaceFor(saying, delivery, { to, activity, message }));
  }
  return [];
}

async function withdrawPrivateWords(saying: Saying, delivery: Delivery): Promise<void> {
  for (const key of Object.keys(delivery.state.said)) {
    const { matter, to } = readerIn(key);
    const stood = to === undefined ? undefined : stoodFor(delivery, matter, to);
    if (to === undefined || stood === undefined) continue;
    // In turn: one chat, one after the other
    const reader = await addressee(saying, delivery, to);
    await withdraw(saying, delivery, { reader, stood });
  }
}

async function unlessRefused({ log }: Saying, replacing: Promise<unknown>): Promise<void> {
  try {
    await replacing;
  } catch (error) {
    if (!(error instanceof SaidNo)) throw error;
    log.warn('a card could not be withdrawn', { error });
  }
}
