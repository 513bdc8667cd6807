import type { Generated } from 'kysely';

/** The tables, as the migrations make them. */
export interface Schema {
  readonly meeting: MeetingTable;
  readonly event: EventTable;
  readonly effect: EffectTable;
  readonly instance: InstanceTable;
  readonly person: PersonTable;
  readonly alive: AliveTable;
  readonly erasure: ErasureTable;
  readonly spent_key: SpentKeyTable;
  readonly outage: OutageTable;
  readonly pause: PauseTable;
  readonly generation: GenerationTable;
  readonly calendar: CalendarTable;
  readonly invitation: InvitationTable;
}

interface MeetingTable {
  id: string;
  tenant: string;
  conversation: string;
  /** The first occurrence in a chat is 1; the highest is the current one. */
  ordinal: number;
  service_url: string | null;
  platform_meeting: string | null;
  /** Who is found under "meetings of mine": the organizer, or who added the app while that one is not known. */
  organizer: string | null;
  state: unknown;
  version: number;
  /** The last fact in the order of `inOrder`: its time and id. */
  last_at: number;
  last_id: string;
  opened_at: Generated<Date>;
  ended_at: Date | null;
  /** The instance that delivers this meeting's effects now, and the one that delivers its alarms. */
  delivering: string | null;
  alarming: string | null;
  /** The shape of the state. */
  shape: Generated<number>;
  /** Infinity while it runs, null before. */
  ran_until: Date | number | null;
}

interface EventTable {
  meeting: string;
  id: string;
  at: number;
  body: unknown;
  /** Of the meeting, when it was stored; none where 0.1.0 did that. */
  version: number | null;
}

interface EffectTable {
  meeting: string;
  position: Generated<string>;
  key: string | null;
  body: unknown;
  revision: Generated<number>;
  due: Date | null;
  not_before: Date | null;
  attempts: Generated<number>;
  first_tried: Date | null;
  holding: Generated<boolean>;
  lane: Generated<string>;
  /** Goes once it is performed. */
  fleeting: Generated<boolean>;
  /** Since when it may have been done. */
  begun: Date | null;
  twice: Generated<boolean>;
  /** The party whose outage it waits for. */
  awaits: string | null;
}

interface InstanceTable {
  id: string;
  lock: Generated<string>;
  pool: string | null;
  announced: Generated<Date>;
}

interface PersonTable {
  tenant: string;
  id: string;
  language: string | null;
  conversation: string | null;
  service_url: string | null;
}

/** A stretch in which an instance lived. */
interface AliveTable {
  since: Date;
  until: Date;
}

/** At most one row: when something was deleted whose bytes may still lie in the files. */
interface ErasureTable {
  single: Generated<boolean>;
  asked: Date;
}

/** A key to the panel that has been exchanged. */
interface SpentKeyTable {
  id: string;
  spent: Generated<Date>;
}

/** A party outside that refuses everything. */
interface OutageTable {
  /** Of which registration, and which. */
  party: string;
  /** The only lane that has met it; null: several have. */
  scope: string | null;
  since: Generated<Date>;
  /** When it was last asked, and when somebody was last called to ask it. */
  asked: Generated<Date>;
  called: Generated<Date>;
}

/** A stretch in which a tenant was paused; without an end it is still. */
interface PauseTable {
  tenant: string;
  since: Generated<Date>;
  until: Date | null;
}

/** One row: the kind of the tables. */
interface GenerationTable {
  single: Generated<boolean>;
  number: number;
}

/** A calendar that is watched. Times are in milliseconds since 1970. */
interface CalendarTable {
  tenant: string;
  /** The person's id in Entra. */
  person: string;
  /** When it is to be looked at. */
  due: number;
  /** Until then whoever has taken it looks at it alone. */
  busy_until: Generated<number>;
  subscription: string | null;
  subscribed_until: number | null;
  /** Graph refused a subscription: it is looked at every few minutes. */
  polled: Generated<boolean>;
  /** The app was installed for the person by the service: once. */
  installed: Generated<boolean>;
  /** Graph's address for what has changed since. */
  following: string | null;
  /** When the stretch of time was begun that the address is of. */
  begun: number | null;
}

/** What was found of an invitation: no word of it. */
interface InvitationTable {
  id: Generated<string>;
  tenant: string;
  person: string;
  /** The event's id in the calendar, or that of its series. */
  event: string;
  version: string;
  is_series: boolean;
  starts: number;
  ends: number;
  /** A keyed hash of the link that joins the meeting. */
  joins: string | null;
  /** The language it is written in. */
  letter: string;
  remarks: unknown;
  /** The card in the organizer's personal chat, and a fingerprint of what it shows. */
  card: string | null;
  shown: string | null;
}
