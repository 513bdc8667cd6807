import { sql } from 'kysely';
import type { Instant } from '../../../src/protocol/person.ts';
import type { Database } from '../database.ts';
import { askErasure } from '../erase.ts';

/** Whose calendar it is. */
export interface CalendarOwner {
  readonly tenant: string;
  /** The person's id in Entra. */
  readonly person: string;
}

/** A calendar that is watched, as far as Graph has to be told again where it was. */
export interface WatchedCalendar extends CalendarOwner {
  readonly subscription?: string;
  readonly subscribedUntil?: Instant;
  /** Graph refused a subscription: it is looked at every few minutes. */
  readonly polled: boolean;
  /** The app was installed for the person by the service: who removes it after that does not get it again. */
  readonly installed: boolean;
  /** Graph's address for what has changed since, and when its stretch of time was begun. */
  readonly following?: { readonly address: string; readonly begun: Instant };
}

/** A calendar that somebody has taken to look at alone. */
export interface TakenCalendar extends WatchedCalendar {
  /** The time by which it is given back. */
  readonly lease: Instant;
}

/** The calendars that are watched. */
export interface Calendars {
  /** Watches these people's calendars from now on and no others; answers with those that are watched no more. */
  readonly watchOnly: (tenant: string, people: readonly string[], now: Instant) => Promise<readonly WatchedCalendar[]>;
  /** Takes calendars that are due, the longest waiting first, each for so many milliseconds. */
  readonly take: (tenants: readonly string[], now: Instant, most: number) => Promise<readonly TakenCalendar[]>;
  /** Gives a calendar back as it is now, to be looked at then: or sooner where something has changed meanwhile. */
  readonly giveBack: (calendar: TakenCalendar, next: Instant) => Promise<void>;
  /** Graph tells of its changes by this subscription. */
  readonly subscribed: (owner: CalendarOwner, subscription: string, until: Instant) => Promise<void>;
  /** The app is installed for the person by the service from now on. */
  readonly installed: (owner: CalendarOwner) => Promise<void>;
  /** Has a calendar be looked at then. */
  readonly changed: (owner: CalendarOwner, due: Instant) => Promise<void>;
  /** A subscription is no more: it is made anew, then. */
  readonly unsubscribed: (owner: CalendarOwner, subscription: string, due: Instant) => Promise<void>;
  /** Those whom the bot knows a personal chat with. */
  readonly withApp: (tenant: string) => Promise<readonly string[]>;
}

/** So long a calendar is looked at by one alone: Outlook counts questions by ten minutes too. */
const leaseMilliseconds = 600_000;

/** Keeps which calendars are watched. */
export function calendars({ kysely: database }: Pick<Database, 'kysely'>): Calendars {
  const one = ({ tenant, person }: CalendarOwner) =>
    database.updateTable('calendar').where('tenant', '=', tenant).where('person', '=', person);
  return {
    watchOnly: async (tenant, people, now) => {
      const gone = await database
        .deleteFrom('calendar')
        .where('tenant', '=', tenant)
        .where('person', '<>', sql<string>`all(${people})`)
        .returningAll()
        .execute();
      if (gone.length > 0) await askErasure({ kysely: database });
      const rows = people.map((person) => ({ tenant, person, due: now }));
      if (rows.length > 0) {
        await database
          .insertInto('calendar')
          .values(rows)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }
      return gone.map(toCalendar);
    },
    take: async (tenants, now, most) => {
      const lease = now + leaseMilliseconds;
      const { rows } = await sql<CalendarRow>`
        update calendar set due = ${lease}, busy_until = ${lease} where (tenant, person) in (
          select tenant, person from calendar
            where tenant = any(${tenants}) and due <= ${now} and busy_until <= ${now}
            order by due limit ${most} for update skip locked)
        returning *`.execute(database);
      return rows.map((row) => ({ ...toCalendar(row), lease }));
    },
    giveBack: async ({ lease, polled, following, tenant, person }, next) => {
      await one({ tenant, person })
        .set({
          busy_until: 0,
          due: sql<number>`case when due = ${lease} then ${next}::float8 else least(due, ${next}) end`,
          polled,
          following: following?.address ?? null,
          begun: following?.begun ?? null,
        })
        .execute();
    },
    subscribed: async (owner, subscription, until) => {
      await one(owner).set({ subscription, subscribed_until: until }).execute();
    },
    installed: async (owner) => {
      await one(owner).set({ installed: true }).execute();
    },
    changed: async (owner, due) => {
      await one(owner)
        .set({ due: sql<number>`least(due, ${due})` })
        .execute();
    },
    unsubscribed: async (owner, subscription, due) => {
      await one(owner)
        .set({ due: sql<number>`least(due, ${due})`, subscription: null, subscribed_until: null })
        .where('subscription', '=', subscription)
        .execute();
    },
    withApp: async (tenant) => {
      const rows = await database
        .selectFrom('person')
        .select('id')
        .where('tenant', '=', tenant)
        .where('id', 'like', 'entra:%')
        .where('conversation', 'is not', null)
        .execute();
      return rows.map(({ id }) => id.slice('entra:'.length));
    },
  };
}

interface CalendarRow extends CalendarOwner {
  readonly subscription: string | null;
  readonly subscribed_until: number | null;
  readonly polled: boolean;
  readonly installed: boolean;
  readonly following: string | null;
  readonly begun: number | null;
}

function toCalendar(row: CalendarRow): WatchedCalendar {
  const { tenant, person, subscription, subscribed_until: until, polled, installed, following, begun } = row;
  return {
    tenant,
    person,
    polled,
    installed,
    ...(subscription !== null && { subscription }),
    ...(until !== null && { subscribedUntil: until }),
    ...(following !== null && begun !== null && { following: { address: following, begun } }),
  };
}
