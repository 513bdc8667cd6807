import type { Pool } from 'pg';
import { parseJoinUrl } from '../graph/read/join-url.ts';
import { permissionsIn } from '../graph/read-grants.ts';
import type { Chat } from '../meeting/chat.ts';
import { SaidNo } from '../outside/delivery-error.ts';
import type { RegistrationPatient } from './registration-patient.ts';

/** A meeting that was chosen to be looked at, and what its registration asks with. */
export interface MeetingPatient extends RegistrationPatient {
  readonly joinUrl: string;
  readonly chat: Chat & { readonly serviceUrl: string };
  /** The organizer's id in Entra, where the link or the service knows it. */
  readonly organizer?: string;
  /** What the app is permitted in this chat, asked once; nothing where that may not be asked. */
  readonly granted: () => Promise<readonly string[] | undefined>;
}

/** Whose meeting it is, and where, as far as the link and the database tell. */
export interface ChosenMeeting {
  readonly joinUrl: string;
  readonly tenant: string;
  readonly conversation: string;
  readonly organizer?: string;
  readonly serviceUrl?: string;
  readonly platformMeeting?: string;
}

/** Finds the meeting of a join link; nothing where neither the link names its chat nor the service has met it. */
export async function chosenMeeting(joinUrl: string, pools: readonly Pool[]): Promise<ChosenMeeting | undefined> {
  const link = parseJoinUrl(joinUrl);
  if (link === undefined) return undefined;
  const conversation = link.kind === 'long' ? link.thread : undefined;
  const known = (await Promise.all(pools.map((pool) => met(pool, joinUrl, conversation)))).find(
    (one) => one !== undefined,
  );
  if (link.kind === 'short' || link.tenant === undefined)
    return known === undefined ? undefined : { joinUrl, ...known };
  const { tenant, thread, organizer } = link;
  return {
    joinUrl,
    tenant: tenant.toLowerCase(),
    conversation: thread,
    ...(organizer !== undefined && { organizer }),
    ...known,
  };
}

interface Row {
  readonly tenant: string;
  readonly conversation: string;
  readonly service_url: string | null;
  readonly platform_meeting: string | null;
  readonly organizer: string | null;
}

/** The meeting as the service has met it last. A database that holds no such table yet has met none. */
async function met(
  pool: Pool,
  joinUrl: string,
  conversation: string | undefined,
): Promise<Omit<ChosenMeeting, 'joinUrl'> | undefined> {
  const text = `select tenant, conversation, service_url, platform_meeting, organizer from meeting
    where conversation = $2 or ($2 is null and state ->> 'joinUrl' = $1) order by opened_at desc limit 1`;
  const found = await pool.query<Row>(text, [joinUrl, conversation]).catch(() => ({ rows: [] }));
  const [row] = found.rows;
  if (row === undefined) return undefined;
  const organizer = /^entra:(.+)$/.exec(row.organizer ?? '')?.[1];
  return {
    tenant: row.tenant,
    conversation: row.conversation,
    ...(organizer !== undefined && { organizer }),
    ...(row.service_url !== null && { serviceUrl: row.service_url }),
    ...(row.platform_meeting !== null && { platformMeeting: row.platform_meeting }),
  };
}

/** The meeting with what its registration asks with. */
export function meetingPatient(patient: RegistrationPatient, chosen: ChosenMeeting): MeetingPatient {
  const { joinUrl, tenant, conversation, organizer, platformMeeting, serviceUrl = patient.serviceUrl } = chosen;
  const chat = { tenant, conversation, serviceUrl, ...(platformMeeting !== undefined && { platformMeeting }) };
  let granted: Promise<readonly string[] | undefined> | undefined;
  return {
    ...patient,
    joinUrl,
    chat,
    ...(organizer !== undefined && { organizer }),
    granted: () => (granted ??= permissionsIn(patient.graph, chat, patient.settings.appId).catch(unlessRefused)),
  };
}

function unlessRefused(error: unknown): undefined {
  if (!(error instanceof SaidNo)) throw error;
}
