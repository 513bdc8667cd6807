import { NotReached } from '../outside/delivery-error.ts';
import { text } from '../outside/json.ts';
import { joinRequest } from './call.ts';
import type { Graph } from './client.ts';
import type { GraphSettings } from './settings.ts';

/** A meeting by its link. */
interface Tried {
  readonly tenant: string;
  readonly joinUrl: string;
  /** The organizer's id in Entra, where the link does not name them. */
  readonly organizer: string | undefined;
}

/** Joins a meeting's call and leaves it again. What Graph tells of it meanwhile is of no meeting, and is dropped. */
export async function tryCall(settings: GraphSettings, graph: Graph, meeting: Tried): Promise<void> {
  const asked = "joining the meeting's call once";
  const { tenant } = meeting;
  const organizer = meeting.organizer === undefined ? undefined : `entra:${meeting.organizer}`;
  const body = joinRequest(settings, { ...meeting, id: 'tried', organizer }, asked);
  const { body: joined } = await graph({ asked, tenant, method: 'POST', path: '/communications/calls', body });
  const call = text(joined, 'id');
  if (call === undefined) throw new NotReached(asked, { code: 'no-call-id', mayBeDone: true });
  const path = `/communications/calls/${encodeURIComponent(call)}`;
  await graph({ asked: 'leaving it', tenant, method: 'DELETE', path, expect: [404] });
}
