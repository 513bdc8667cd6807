import { stageFor } from '../../../src/view/shared-stage.ts';
import { leads } from '../../../src/protocol/know/role.ts';
import type { Pass, Passes } from '../../passes.ts';
import type { Occurrence } from '../../meeting/fact.ts';
import { failure, type Receiver } from '../exchange.ts';
import { bearer } from '../viewer.ts';
import { look, type PanelParts } from './looking.ts';
import { streamOf, usualLimits, type StreamLimits } from './stream.ts';

/** What the stage takes. */
export type StageParts = PanelParts & { readonly passes: Passes };

/** `POST /api/panel/stage`: for who leads, what shows the checklist that is common to all; nobody's, and of this occurrence alone. */
export function stageReceiver(parts: StageParts): Receiver {
  return async (exchange) => {
    const found = await look(parts, exchange);
    if ('status' in found) return found;
    const { meeting, viewer } = found;
    if (!leads(meeting.state, viewer.participant)) return failure(403);
    if (isOver(meeting)) return failure(404);
    const stage = await parts.passes.seal('stage', { tenant: viewer.tenant, meeting: meeting.id });
    return { status: 200, body: { stage } };
  };
}

/** `GET /api/panel/stage/stream`: the common checklist, without anybody's name, until the meeting is over. */
export function stageStreamReceiver(parts: StageParts, limits: StreamLimits = usualLimits): Receiver {
  return streamOf(parts, limits, async ({ headers }) => {
    const pass = await parts.passes.open('stage', bearer(headers['authorization']) ?? '');
    if (pass === undefined) return failure(401);
    const meeting = await parts.meetings.read({ in: 'meeting', meeting: pass.meeting });
    if (meeting === undefined || isElsewhere(pass, meeting)) return failure(404);
    return {
      until: pass.until,
      meeting,
      isOver: (now) => isElsewhere(pass, now),
      view: ({ state, routine }) => stageFor({ state, routine, now: parts.clock() }),
    };
  });
}

/** Whether a meeting is another than that of the pass, or over. */
function isElsewhere({ meeting, tenant }: Pass, now: Occurrence): boolean {
  return meeting !== now.id || tenant !== now.chat.tenant.toLowerCase() || isOver(now);
}

function isOver({ state }: Occurrence): boolean {
  return state.phase === 'ended' || state.deletionAskedAt !== undefined || state.removedAt !== undefined;
}
