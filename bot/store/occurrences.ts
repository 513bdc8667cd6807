import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { Instant } from '../../src/protocol/person.ts';
import { shape, type MeetingState } from '../../src/protocol/state.ts';
import type { Database } from './database.ts';

/** One occurrence as it is stored. */
export interface StoredOccurrence {
  readonly id: string;
  readonly tenant: string;
  readonly conversation: string;
  /** The first occurrence in a chat is 1; the highest is the current one. */
  readonly ordinal: number;
  readonly serviceUrl: string | undefined;
  readonly platformMeeting: string | undefined;
  /** Grows with everything stored about it. */
  readonly version: number;
  /** Time and id of the last of its facts, in the order of `inOrder`. */
  readonly last: { readonly at: Instant; readonly id: string };
  readonly state: MeetingState;
  /** The shape of the state as it is stored (`shape` in src/protocol/state.ts): another release may have stored it. */
  readonly shape: number;
}

/** Which occurrence: the current one of a chat, or one by its id. */
export type Which =
  | { readonly in: 'chat'; readonly tenant: string; readonly conversation: string }
  | { readonly in: 'meeting'; readonly meeting: string };

/** An occurrence and how much is stored about it. */
export type Edition = Pick<StoredOccurrence, 'id' | 'version'>;

/** A chat, and what is known of its current occurrence. */
export interface AskedChat {
  readonly tenant: string;
  readonly conversation: string;
  readonly known?: Edition;
}

/** The current occurrence of a chat; what is newer than what was known of it, where that is not too much. */
export interface CurrentEdition extends Edition {
  readonly newer?: Newer;
}

/** The current occurrence of each of some chats, in their order, in one round trip; nothing where there is none. */
export async function readEditions(
  { pool }: Pick<Database, 'pool'>,
  chats: readonly AskedChat[],
): Promise<readonly (CurrentEdition | undefined)[]> {
  const { rows } = await pool.query<{ id: string | null; version: number; newer: NewerRow | null }>({
    name: 'editions',
    text: editions,
    values: [
      chats.map(({ tenant }) => tenant),
      chats.map(({ conversation }) => conversation),
      chats.map(({ known }) => known?.id),
      chats.map(({ known }) => known?.version),
      shape,
    ],
  });
  return rows.map(({ id, version, newer }) =>
    id === null ? undefined : { id, version, ...(newer && { newer: newerOf(newer) }) },
  );
}

const editions = `select latest.id, latest.version,
    case when latest.id = chat.known and latest.version <> chat.version then newer_facts(latest.id, chat.version, $5) end as newer
  from unnest($1::text[], $2::text[], $3::text[], $4::integer[]) with ordinality as chat (tenant, conversation, known, version, place)
  left join lateral (select id, version from meeting
    where tenant = chat.tenant and conversation = chat.conversation order by ordinal desc limit 1) latest on true
  order by place`;

/** What has been stored about an occurrence since a version of it. */
export interface Newer extends Pick<StoredOccurrence, 'version' | 'serviceUrl' | 'platformMeeting'> {
  /** Whether it is still the current occurrence of its chat. */
  readonly isCurrent: boolean;
  /** In no particular order. */
  readonly events: readonly MeetingEvent[];
}

/**
 * Reads an occurrence: whole, or, where that is less, what is newer than the `known` one. When it still is that, the very same
 * object is returned.
 */
export async function readOccurrence(
  { pool }: Pick<Database, 'pool'>,
  which: Which,
  known?: StoredOccurrence,
): Promise<StoredOccurrence | Newer | undefined> {
  const memory = [known?.id, known?.version, shape];
  const { rows } = await pool.query<Row>(
    which.in === 'meeting'
      ? { name: 'by-id', text: byId, values: [...memory, which.meeting] }
      : { name: 'current', text: current, values: [...memory, which.tenant, which.conversation] },
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  if (row.newer !== null) return newerOf(row.newer);
  return row.state === null ? known : stored(row, row.state);
}

/** As the database tells it. */
export interface NewerRow {
  readonly version: number;
  readonly service_url: string | null;
  readonly platform_meeting: string | null;
  readonly is_current: boolean;
  readonly events: readonly MeetingEvent[];
}

/** What is newer, as the database tells it. */
export function newerOf(row: NewerRow): Newer {
  return {
    version: row.version,
    serviceUrl: row.service_url ?? undefined,
    platformMeeting: row.platform_meeting ?? undefined,
    isCurrent: row.is_current,
    events: row.events,
  };
}

/** The occurrence before one in its chat; none before the first, and where it is deleted. */
export async function readFormer(
  { pool }: Pick<Database, 'pool'>,
  { tenant, conversation, ordinal }: Pick<StoredOccurrence, 'tenant' | 'conversation' | 'ordinal'>,
): Promise<Former | undefined> {
  const text = `select id, extract(epoch from ended_at)::double precision * 1000 as "endedAt"
    from meeting where tenant = $1 and conversation = $2 and ordinal = $3`;
  const { rows } = await pool.query<Former>(text, [tenant, conversation, ordinal - 1]);
  return rows[0];
}

/** The occurrence before another in the same chat. */
export interface Former {
  readonly id: string;
  /** Null while it goes on. */
  readonly endedAt: Instant | null;
}

interface Row {
  readonly id: string;
  readonly tenant: string;
  readonly conversation: string;
  readonly ordinal: number;
  readonly service_url: string | null;
  readonly platform_meeting: string | null;
  readonly version: number;
  readonly last_at: number;
  readonly last_id: string;
  readonly shape: number;
  readonly state: MeetingState | null;
  readonly newer: NewerRow | null;
}

const columns = `select id, tenant, conversation, ordinal, service_url, platform_meeting, version, last_at, last_id, shape, newer,
  case when newer is not null or (id = $1 and version = $2) then null else state end as state
  from meeting left join lateral (select newer_facts(id, $2, $3) as newer where id = $1) since on true`;
const byId = `${columns} where id = $4`;
const current = `${columns} where tenant = $4 and conversation = $5 order by ordinal desc limit 1`;

function stored(row: Omit<Row, 'state' | 'newer'>, state: MeetingState): StoredOccurrence {
  return {
    id: row.id,
    tenant: row.tenant,
    conversation: row.conversation,
    ordinal: row.ordinal,
    serviceUrl: row.service_url ?? undefined,
    platformMeeting: row.platform_meeting ?? undefined,
    version: row.version,
    last: { at: row.last_at, id: row.last_id },
    state,
    shape: row.shape,
  };
}

/** Every stored fact of an occurrence, in no particular order. */
export async function readLog({ pool }: Pick<Database, 'pool'>, meeting: string): Promise<readonly MeetingEvent[]> {
  const text = 'select body from event where meeting = $1';
  const { rows } = await pool.query<{ body: MeetingEvent }>({ name: 'log', text, values: [meeting] });
  return rows.map(({ body }) => body);
}

/** The occurrences of a tenant that a participant organizes, newest first. */
export async function organizedOccurrences(
  { kysely }: Pick<Database, 'kysely'>,
  { tenant, organizer, limit }: { readonly tenant: string; readonly organizer: string; readonly limit: number },
): Promise<readonly StoredOccurrence[]> {
  const rows = await kysely
    .selectFrom('meeting')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('organizer', '=', organizer)
    .orderBy('opened_at', 'desc')
    .orderBy('ordinal', 'desc')
    .limit(limit)
    .execute();
  // Only `store_fact_set` writes this column, from a MeetingState.
  return rows.map((row) => stored(row, row.state as MeetingState));
}

/** The occurrences that run, or have run after a moment. */
export async function occurrencesSince({ pool }: Pick<Database, 'pool'>, since: Instant): Promise<readonly string[]> {
  const text = 'select id from meeting where ran_until > to_timestamp($1::double precision / 1000)';
  const { rows } = await pool.query<{ id: string }>(text, [since]);
  return rows.map(({ id }) => id);
}
