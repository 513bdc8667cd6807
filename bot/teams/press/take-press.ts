import type { AdaptiveCard } from '../../../src/card/adaptive-card.ts';
import { languageOf } from '../../../src/language/language.ts';
import { wordsFor } from '../../../src/language/words.ts';
import { withdrawnCard } from '../../../src/card/withdrawn.ts';
import type { Refusal } from '../../../src/protocol/effect.ts';
import type { PressEvent } from '../../../src/protocol/event.ts';
import { isLeftToNobody } from '../../../src/protocol/know/permission.ts';
import type { Occurrence, Outcome } from '../../meeting/fact.ts';
import { watchName } from '../../meeting/watch.ts';
import { readPress, toPressEvent, type Press } from '../read/press.ts';
import { chatOf, isPersonal, metIn, senderOf, type Incoming, type Receiving } from '../receiving.ts';
import { freshCard } from './fresh-card.ts';
import { isOccurrenceId, mayRead, presserLanguage } from './presser.ts';

/** What a press led to: a card for the presser alone, or words. */
export interface PressAnswer {
  /** For the counter. */
  readonly result: string;
  readonly card?: AdaptiveCard;
  readonly text?: string;
  /** The card asks something back: without it nothing goes on. */
  readonly isQuestion?: true;
}

/**
 * Takes a press in. Who pressed is who Teams says; which occurrence it belongs to is checked, because what the button carries
 * came back from a client. Rejects when it could not be stored.
 */
export async function takePress(receiving: Receiving, incoming: Incoming): Promise<PressAnswer> {
  const { activity } = incoming;
  const press = readPress(activity);
  if (press === undefined || !isOccurrenceId(press.claimed)) return refused(receiving, incoming, 'old-card');
  const watch = watchName(receiving.settings.callbackSecret, press.claimed);
  const event = toPressEvent(activity, press.action, { now: receiving.clock(), ...metIn(receiving, incoming), watch });
  if (event === undefined) return refresh(receiving, incoming, press);
  if (await isClosedHere(receiving, press, event)) return refused(receiving, incoming, 'organizer-only');
  const { result, refusal, meeting } = await handle(receiving, incoming, { press, event });
  if (meeting === undefined || result === 'unplaced') return refused(receiving, incoming, 'old-card');
  if (refusal !== undefined) return refused(receiving, incoming, refusal, meeting);
  await rememberLanguage(receiving, incoming, event);
  return { result, card: await cardFor(receiving, incoming, { press, meeting }) };
}

/** Who has an account chooses for all meetings; what others choose is known to this one alone. */
async function rememberLanguage(
  { people }: Receiving,
  { activity, tenant }: Incoming,
  event: PressEvent,
): Promise<void> {
  const language = event.type === 'languageChosen' ? languageOf(event.language) : undefined;
  if (language !== undefined && activity.from.objectId !== undefined)
    await people.remember(tenant, event.by.id, { language });
}

/** Whether the organisation's routine leaves this to nobody. Only of what some routine may leave so it is asked. */
async function isClosedHere({ meetings }: Receiving, { claimed }: Press, { type }: PressEvent): Promise<boolean> {
  if (!isLeftToNobody({ mayLead: 'nobody' }, type)) return false;
  const meeting = await meetings.read({ in: 'meeting', meeting: claimed });
  return meeting !== undefined && isLeftToNobody(meeting.routine, type);
}

/** In the meeting's chat the button must belong to the current occurrence; in personal chat to one its presser has to do with. */
async function handle(
  receiving: Receiving,
  incoming: Incoming,
  { press: { claimed }, event }: { readonly press: Press; readonly event: PressEvent },
): Promise<Outcome> {
  const { meetings } = receiving;
  if (!isPersonal(incoming.activity))
    return meetings.handle({ where: { in: 'chat', ...chatOf(incoming) }, event, claimed });
  const own = await readable(receiving, incoming, claimed);
  return own === undefined
    ? { result: 'unplaced' }
    : meetings.handle({ where: { in: 'meeting', meeting: claimed }, event });
}

/** Changes nothing. A card of a former occurrence shows how that one ended; one of a deleted occurrence, that it is deleted. */
async function refresh(receiving: Receiving, incoming: Incoming, press: Press): Promise<PressAnswer> {
  const meeting = await receiving.meetings.read({ in: 'meeting', meeting: press.claimed });
  if (meeting === undefined) {
    return { result: 'refreshed', card: withdrawnCard(await presserLanguage(receiving, incoming)) };
  }
  if (!mayRead(receiving, incoming, meeting)) return refused(receiving, incoming, 'old-card');
  await adopt(receiving, incoming, meeting);
  const card = await cardFor(receiving, incoming, { press, meeting });
  return { result: 'refreshed', card, ...(press.action.type === 'sure' && { isQuestion: true }) };
}

/**
 * A client asks for its view of a checklist whose posting Teams has not confirmed, because the answer was late or got lost:
 * so it stands there, and must not be posted again. It is the one thing a refresh teaches, and nobody sees a change.
 */
async function adopt({ meetings, clock }: Receiving, { activity }: Incoming, { id, state }: Occurrence): Promise<void> {
  const { replyToId } = activity;
  if (isPersonal(activity) || replyToId === undefined || state.cards.checklist !== undefined) return;
  const event = {
    type: 'cardPosted',
    id: `card:${replyToId}`,
    at: clock(),
    card: 'checklist',
    activity: replyToId,
  } as const;
  await meetings.handle({ where: { in: 'meeting', meeting: id }, event });
}

async function readable(receiving: Receiving, incoming: Incoming, claimed: string): Promise<Occurrence | undefined> {
  const meeting = await receiving.meetings.read({ in: 'meeting', meeting: claimed });
  return meeting !== undefined && mayRead(receiving, incoming, meeting) ? meeting : undefined;
}

async function cardFor(
  receiving: Receiving,
  incoming: Incoming,
  { press, meeting }: { readonly press: Press; readonly meeting: Occurrence },
): Promise<AdaptiveCard> {
  const { activity } = incoming;
  const language = await presserLanguage(receiving, incoming, meeting);
  const presser = senderOf(receiving, incoming);
  const pressed = { action: press.action, isPersonal: isPersonal(activity), ...onCard(activity.replyToId) };
  return freshCard(receiving, { meeting, presser, language, pressed });
}

function onCard(replyToId: string | undefined): { readonly card?: string } {
  return replyToId === undefined ? {} : { card: replyToId };
}

async function refused(
  receiving: Receiving,
  incoming: Incoming,
  refusal: Refusal,
  meeting?: Occurrence,
): Promise<PressAnswer> {
  const language = await presserLanguage(receiving, incoming, meeting);
  return { result: 'refused', text: wordsFor(language).refusal[refusal] };
}
