import type { Occupancy } from '../teams/state.ts';
import type { Json } from '../wire/json.ts';

/** The bot's leg of a meeting's call. */
export interface Call {
  readonly id: string;
  readonly meeting: Occupancy;
  readonly callbackUri: string;
  readonly myParticipantId: string;
  readonly callChainId: string;
  readonly tenantId: string;
  readonly deltaRoster: boolean;
  readonly request: unknown;
  state: 'establishing' | 'established' | 'terminated';
  keptAlive: number;
}

/** A subscription to a meeting's chat or to somebody's calendar, as Graph keeps it. */
export interface Subscription {
  readonly id: string;
  /** The version of Graph it was made in, which alone lists it. */
  readonly version: string;
  /** Empty for a calendar. */
  readonly chatId: string;
  /** Whose calendar it is of. */
  readonly calendar: string | undefined;
  readonly resource: string;
  readonly changeType: string;
  readonly clientState: string | undefined;
  readonly includeResourceData: boolean;
  readonly lifecycleNotificationUrl: string | undefined;
  notificationUrl: string;
  expirationDateTime: string;
  encryptionCertificate: string | undefined;
  encryptionCertificateId: string | undefined;
  /** How often it has been reauthorized or renewed. */
  renewals: number;
}

/** An event of a calendar, as it is kept: Graph's own properties but for those that the calendar gives by itself. */
export interface CalendarEntry {
  /** Changes when the event is moved to another calendar; the other does not. */
  id: string;
  readonly stayingId: string;
  /** Counts the changes of the whole calendar. */
  change: number;
  isRemoved: boolean;
  properties: Json;
  attachments: readonly Json[];
  /** How often those who are invited were sent an update. */
  updatesSent: number;
}

/** Somebody's calendar. */
export interface Calendar {
  readonly entries: CalendarEntry[];
  changes: number;
  /** Requests that are being answered: Outlook takes four at a time of one app for one mailbox. */
  underWay: number;
}
