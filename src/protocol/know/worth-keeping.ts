import type { MeetingEvent } from '../event.ts';
import type { MeetingState } from '../state.ts';
import { movesOf } from './coverage.ts';
import { participantOf } from './people.ts';
import { watchesNames } from './phase.ts';

/**
 * A fact that told nothing new may do so when one that happened before it is told at last: somebody left whose coming was
 * not told yet. So all facts are kept in the log but those that can tell nothing new whatever comes: a sign of life of somebody
 * who is known, and whose coming and going Teams itself tells. Most of what is written in a chat is such.
 */
export function mattersLater(event: MeetingEvent, prior: MeetingState): boolean {
  if (event.type !== 'messageChecked' && event.type !== 'participantSeen') return true;
  if (event.type === 'messageChecked' && (event.change !== 'written' || event.findings.length > 0)) return true;
  const { delivered } = prior.coverage;
  const moves = movesOf(participantOf(prior, event.person.id));
  return delivered[moves] === undefined || delivered.messages === undefined;
}

/** A name given when the bot watches for none any more: not even its hashes are kept. */
export function isNameTooLate(event: MeetingEvent, state: MeetingState): boolean {
  return event.type === 'nameWatched' && !watchesNames(state);
}
