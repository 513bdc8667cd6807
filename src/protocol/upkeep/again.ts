import type { Appointment, Change } from '../change.ts';
import type { Effect } from '../effect.ts';
import { isUnwanted } from '../know/phase.ts';
import { isUnreached } from '../know/refusal.ts';
import type { MeetingState } from '../state.ts';
import type { AskedAgain } from '../timer.ts';
import { mayJoin } from './call.ts';
import { mayWatch, readAll } from './chat-watch.ts';

/**
 * Whoever was not reached, however often it was tried, is asked again, more and more seldom, as long as it is of use: an outage of an
 * hour is not to cost the meeting its call and its watch over the chat.
 */
export function again({ event, after }: Change): readonly Effect[] {
  if (event.type !== 'timerFired' || event.timer.kind !== 'ask-again') return [];
  const { effect } = event.timer;
  return isUnreached(after, effect) && isOfUse[effect](after) ? [asked(effect, after)] : [];
}

/** When those who were not reached are asked again. */
export function againDue(state: MeetingState): readonly Appointment[] {
  return all.flatMap((effect) => {
    const refusal = state.refused[effect];
    if (refusal === undefined || !isUnreached(state, effect) || !isOfUse[effect](state)) return [];
    return [{ timer: { kind: 'ask-again', effect }, at: refusal.at + pauseAfter(refusal.times) }];
  });
}

const minute = 60_000;

/** Five minutes, ten, twenty, and so on, but no more than an hour. */
function pauseAfter(times: number): number {
  return Math.min(5 * minute * 2 ** (times - 1), 60 * minute);
}

/** For how long each is of use. */
const isOfUse: Readonly<Record<AskedAgain, (state: MeetingState) => boolean>> = {
  joinCall: mayJoin,
  watchChat: mayWatch,
  readChat: (state) => state.phase === 'running' && !isUnwanted(state),
  readGrants: isToCome,
  learnMeeting: isToCome,
  learnMembers: isToCome,
  showChecklist: isToCome,
  showPreparation: (state) => state.phase === 'upcoming' && state.removedAt === undefined,
  showRecord: ({ phase }) => phase === 'ended',
};

// The table above has all of them.
const all = Object.keys(isOfUse) as readonly AskedAgain[];

function isToCome(state: MeetingState): boolean {
  return state.phase !== 'ended' && !isUnwanted(state);
}

function asked(effect: AskedAgain, state: MeetingState): Effect {
  return effect === 'readChat' ? readAll(state) : { type: effect };
}
