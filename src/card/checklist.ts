import { wordsFor } from '../language/words.ts';
import { isPresent } from '../protocol/people/presence.ts';
import { leads } from '../protocol/people/role.ts';
import type { MeetingState, Participant } from '../protocol/state.ts';
import type { Seen } from '../view/seen.ts';
import { stageOf } from '../view/stage.ts';
import { card, execute, heading, text, type AdaptiveCard, type CardElement } from './adaptive-card.ts';
import { closingParts } from './checklist/closing.ts';
import { commonParts } from './checklist/common.ts';
import { pausedParts } from './checklist/controls.ts';
import { organizerParts } from './checklist/organizer.ts';
import { participantParts } from './checklist/participant.ts';
import { about, alarms } from './checklist/parts.ts';

/** The living card of a meeting, as its viewer sees it; without viewer as all see it together. */
export function checklistCard(seen: Seen): AdaptiveCard {
  const { checklist } = wordsFor(seen.language);
  const drawn = card(seen.language, checklist.title, parts(seen));
  const userIds = viewersOf(seen.state);
  if (stageOf(seen.state) === 'removed' || userIds.length === 0) return drawn;
  const { fallback: _fallback, ...action } = execute(seen.id, checklist.refresh, { type: 'refresh' });
  return { ...drawn, refresh: { action, userIds } };
}

function parts(seen: Seen): readonly CardElement[] {
  const { state, language, viewer } = seen;
  const { checklist } = wordsFor(language);
  const { stage } = checklist;
  const isLeader = viewer !== undefined && leads(state, viewer);
  const head = heading(checklist.title, { size: 'Large' });
  switch (stageOf(state)) {
    case 'running':
      if (viewer === undefined) return commonParts(seen);
      return isLeader ? organizerParts(seen, viewer) : participantParts(seen, viewer);
    case 'paused':
      return [...alarms(seen), head, text(stage.paused), ...(isLeader ? pausedParts(seen) : []), ...about(seen)];
    case 'stopped':
      return [head, text(stage.stopped)];
    case 'removed':
      return [head, text(stage.removed)];
    case 'upcoming':
      return [head, text(stage.upcoming), ...about(seen)];
    case 'ended':
      return closingParts(seen);
  }
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
