import type { Pass, Passes } from '../../passes.ts';
import { failure, type Receiver } from '../exchange.ts';
import { bearer, type Viewer, type ViewerCheck } from '../viewer.ts';
import { mayLook, type PanelParts } from './looking.ts';

/** What taking sessions takes. */
export interface SessionParts {
  readonly passes: Passes;
  /** Spends a key; `false` when it has been spent before, in any instance. */
  readonly spend: (id: string) => Promise<boolean>;
}

/**
 * `POST /api/panel/session`, with a key as its bearer token and no body: answers with a session for the person and the occurrence
 * that the key is of. A key that has been spent is none.
 */
export function sessionReceiver({ passes, spend, meetings }: SessionParts & Pick<PanelParts, 'meetings'>): Receiver {
  return async ({ headers }) => {
    const key = await passes.open('key', bearer(headers['authorization']) ?? '');
    const holder = key && personOf(key);
    if (key === undefined || holder === undefined || !(await spend(key.id))) return failure(401);
    const meeting = await meetings.read({ in: 'meeting', meeting: key.meeting });
    if (meeting === undefined || !mayLook(meeting, holder)) return failure(404);
    return { status: 200, body: { session: await passes.seal('session', key) } };
  };
}

/** Believes sessions beside what Teams' single sign-on vouches for. */
export function withSessions(passes: Passes, viewer: ViewerCheck): ViewerCheck {
  return async (authorization) => {
    const session = await passes.open('session', bearer(authorization) ?? '');
    return session === undefined ? viewer(authorization) : personOf(session);
  };
}

/** A pass of somebody as who is asking. */
function personOf({ tenant, meeting, participant, until }: Pass): Viewer | undefined {
  return participant === undefined ? undefined : { tenant, meeting, participant, until };
}
