import { clockTime } from '../language/clock.ts';
import { completeFor, type Language } from '../language/language.ts';
import { wordsFor } from '../language/words.ts';
import { isPresent, present } from '../protocol/know/people.ts';
import { leads } from '../protocol/know/role.ts';
import type { MeetingState, Participant } from '../protocol/state.ts';
import { overviewOf } from '../view/overview.ts';
import { inFull, type Seen, type SeenBy } from '../view/seen.ts';
import { stageOf } from '../view/stage.ts';
import { card, execute, heading, text, type AdaptiveCard, type CardElement } from './adaptive-card.ts';
import { closingParts } from './checklist/closing.ts';
import { commonParts } from './checklist/common.ts';
import { pausedParts } from './checklist/controls.ts';
import { organizerParts } from './checklist/organizer.ts';
import { participantParts } from './checklist/participant.ts';
import { about, alarms } from './checklist/parts.ts';

/** The living card of a meeting, as its viewer sees it; without viewer as all see it together. */
export function checklistCard(seen: Seen<Language>): AdaptiveCard {
  const { state, viewer } = seen;
  if (viewer === undefined || !leads(state, viewer)) return withRefresh(seen, partsFor(seen, []));
  return leadersCard({ ...inFull(seen), viewer });
}

/** The card of somebody who leads: of a meeting that runs, all that waits for them. */
function leadersCard(seen: SeenBy): AdaptiveCard {
  const { state, viewer } = seen;
  const whole = (parts: readonly CardElement[]) => withRefresh(seen, parts);
  if (stageOf(state) !== 'running') return whole(partsFor(seen, pausedParts(seen)));
  const overview = overviewOf(seen);
  const most = present(state).length > few ? sizes.ofMany : sizes.ofFew;
  for (const folds of [8, 5, 3, 1]) {
    const drawn = whole(organizerParts(seen, { overview, viewer, folds }));
    if (JSON.stringify(drawn).length <= most) return drawn;
  }
  return whole(organizerParts(seen, { overview, viewer, folds: 0 }));
}

/**
 * How long a card may become, in UTF-16 units of its JSON, two bytes each. Teams asks for messages of no more than 80 KB in
 * UTF-16, with what is around the card; and short cards come up at once, also on an old phone.
 */
const sizes = { ofFew: 19_500, ofMany: 37_500 };
const few = 5;

function withRefresh({ id, state, language }: Seen<Language>, parts: readonly CardElement[]): AdaptiveCard {
  const { checklist } = wordsFor(language);
  const drawn = card(language, checklist.title, parts);
  const userIds = viewersOf(state);
  if (stageOf(state) === 'removed' || userIds.length === 0) return drawn;
  const { fallback: _fallback, ...action } = execute(id, checklist.refresh, { type: 'refresh' });
  return { ...drawn, refresh: { action, userIds } };
}

/** Everything but the view of those who lead a running meeting; `controls`: what they can do with a paused one. */
function partsFor(seen: Seen<Language>, controls: readonly CardElement[]): readonly CardElement[] {
  const { state, language, viewer } = seen;
  const { title, stage } = wordsFor(language).checklist;
  const head = heading(title, { size: 'Large' });
  switch (stageOf(state)) {
    case 'running':
      return viewer === undefined ? commonParts(seen) : participantParts(seen, viewer);
    case 'paused':
      return [...alarms(seen), head, text(stage.paused), ...controls, ...about(seen)];
    case 'stopped':
      return [head, text(stage.stopped), ...offReceipt(seen)];
    case 'removed':
      return [head, text(stage.removed)];
    case 'upcoming':
      return [head, text(stage.upcoming), ...about(seen)];
    case 'ended':
      return closingParts(seen);
  }
}

/** To those who lead: when it was switched off. */
function offReceipt({ state, language, viewer }: Seen<Language>): readonly CardElement[] {
  if (viewer === undefined || !leads(state, viewer) || state.stoppedAt === undefined) return [];
  const read = completeFor(language);
  return [text(wordsFor(read).organizer.stoppedAt(clockTime(state.stoppedAt, read)))];
}

/** Teams asks at most this many people's clients to fetch a view of their own. */
const mostViews = 60;

/** Whose clients fetch their own view: those who lead first, then who is here, then the others. */
function viewersOf(state: MeetingState): readonly string[] {
  const people = Object.values(state.participants);
  const wanted = state.phase === 'ended' ? people.filter(({ id }) => leads(state, id)) : people;
  const addresses = wanted
    .toSorted((a, b) => rank(state, a) - rank(state, b))
    .flatMap(({ address }) => (address?.startsWith('29:') === true ? [address] : []));
  return [...new Set(addresses)].slice(0, mostViews);
}

function rank(state: MeetingState, participant: Participant): number {
  if (leads(state, participant.id)) return 0;
  return isPresent(participant) ? 1 : 2;
}
