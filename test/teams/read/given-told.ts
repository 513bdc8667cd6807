import { readActivity } from '../../../bot/teams/read/activity.ts';
import { callerId } from '../../../bot/teams/read/caller.ts';
import { checked } from '../../../bot/meeting/check-message.ts';
import { toEvents } from '../../../bot/teams/read/to-event.ts';
import type { MeetingEvent, MessageFinding } from '../../../src/protocol/event.ts';
import { fixture } from '../fixture.ts';

/** The tenant of the fixtures' meeting. */
export const home = '11111111-1111-4111-8111-111111111111';

/** Who somebody on the phone is in that meeting. */
export const caller = callerId('a secret', { tenant: home, conversation: '19:meeting_x@thread.v2' });

/** What is found in every text that holds the word "sitter". */
export const finding = { category: 'national-id', severity: 'block', rule: 'fnr' } as const satisfies MessageFinding;

/** What an activity tells, whole or as a fixture with some of it changed. */
function told(payload: object): readonly MeetingEvent[] {
  const activity = readActivity(payload);
  if (activity === undefined) throw new Error('no activity');
  return toEvents(activity, { now: Date.parse('2026-11-23T12:00:00Z'), home, caller }).map((event) =>
    event.type === 'messageUnchecked' ? checked(event, event.written.text.includes('sitter') ? [finding] : []) : event,
  );
}

export function of(name: string, over: object = {}): readonly MeetingEvent[] {
  return told({ ...fixture(name), ...over });
}
