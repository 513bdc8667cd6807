import { roleOf } from '../../src/protocol/know/role.ts';
import type { Instant } from '../../src/protocol/person.ts';
import { recordOf } from '../../src/view/record.ts';
import type { Meetings, Occurrence } from '../meeting/fact.ts';
import { failure, type Receiver } from './exchange.ts';
import type { Viewer, ViewerCheck } from './viewer.ts';

export interface RecordParts {
  readonly viewer: ViewerCheck;
  readonly meetings: Pick<Meetings, 'read'>;
  readonly clock: () => Instant;
}

/**
 * The record of one occurrence as JSON, for its organizer and co-organizers. To anybody else there is no such meeting: that a
 * meeting has been held is told to nobody either.
 */
export function recordReceiver({ viewer, meetings, clock }: RecordParts): Receiver {
  return async ({ headers, params }) => {
    const asking = await viewer(headers['authorization']);
    if (asking === undefined) return failure(401);
    const meeting = await meetings.read({ in: 'meeting', meeting: params['id'] ?? '' });
    if (meeting === undefined || !mayRead(meeting, asking)) return failure(404);
    return { status: 200, body: recordOf(meeting.state, meeting.routine, clock()) };
  };
}

function mayRead({ chat, state }: Occurrence, { tenant, participant }: Viewer): boolean {
  if (state.deletionAskedAt !== undefined) return false;
  const role = roleOf(state, participant);
  return chat.tenant.toLowerCase() === tenant && (role === 'organizer' || role === 'co-organizer');
}
