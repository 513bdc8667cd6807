import type { MeetingEvent } from '../../src/protocol/event.ts';
import type { Instant } from '../../src/protocol/person.ts';
import type { Log } from '../log.ts';
import type { Meetings, Outcome, Where } from '../meeting/fact.ts';
import type { Metrics } from '../metrics.ts';
import type { GraphSettings } from './settings.ts';
import type { NotificationKeys } from './trust/rich-content.ts';
import type { Senders } from './trust/sender.ts';

/** A request as the HTTP door hands it over before its body is read: query and path parameters decoded once. */
export interface GraphCall {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** What to answer. */
export interface GraphReply {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
}

/** A request whose body is wanted; it is handed over parsed. */
export interface GraphWanted {
  /** What of it may be left undone when there is too much to do: what Graph tells again, or what it does not. */
  readonly sheddable: () => 'notification' | 'activity';
  readonly take: (body: unknown) => Promise<GraphReply>;
}

/** What receiving needs. `keys` is absent where chats are not watched. */
export interface Receiving {
  readonly settings: GraphSettings;
  readonly senders: Senders;
  readonly keys: NotificationKeys | undefined;
  readonly meetings: Meetings;
  readonly clock: () => Instant;
  readonly log: Log;
  readonly metrics: Pick<Metrics, 'received'>;
}

/** Takes one fact into the loop; rejects when it could not be stored. */
export async function take(receiving: Receiving, where: Where, event: MeetingEvent): Promise<Outcome> {
  const outcome = await receiving.meetings.handle({ where, event });
  receiving.metrics.received('graph', event.type, outcome.result);
  return outcome;
}

/** Why a notification is not believed, and what its sender hears. */
interface Refused {
  readonly status: number;
  readonly why: string;
}

/** Counts what is turned away. */
export function refuse(receiving: Receiving, kind: string, { status, why }: Refused): GraphReply {
  receiving.metrics.received('graph', kind, why);
  receiving.log.warn('a notification was turned away', { kind, reason: why });
  return { status };
}
