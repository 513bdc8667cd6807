import { decodeJwt } from 'jose';
import type { Routine } from '../../src/routine/routine.ts';
import { standard } from '../../src/routine/standard.ts';
import type { Counts } from '../metrics.ts';
import { failure, type Head, type Receiver } from './exchange.ts';
import type { PanelReceivers } from './panel.ts';
import type { Receivers } from './routes.ts';
import { bearer } from './viewer.ts';

/** A registration as it is found by what comes in. */
export interface Registered {
  readonly receivers: Receivers;
  /** Whose privacy page and terms are shown. */
  readonly routine: Routine;
}

/** The registrations that share the service, by application id in lower case. */
export type Directory = ReadonlyMap<string, Registered>;

/**
 * Leads each request to the registration that it is meant for: by the audience of its token, and what Graph tells by the address.
 * Both are only claimed here; what is claimed is believed or not by the registration itself. Where there is but one, all is for it.
 */
export function byRegistration(registrations: Directory, metrics: Pick<Counts, 'received'>): Receivers {
  const byToken = (name: 'messages' | 'record' | keyof PanelReceivers): Receiver => {
    return (head) => {
      const found = only(registrations) ?? registrations.get(claimed(head) ?? '');
      if (found !== undefined) return found.receivers[name](head);
      metrics.received('http', name, 'for-nobody');
      return Promise.resolve(failure(401));
    };
  };
  const byAddress = (name: 'calls' | 'notifications' | 'lifecycle' | 'calendars'): Receiver => {
    return (head) => {
      const found = at(registrations, head.params['registration']);
      return found === undefined ? Promise.resolve(failure(404)) : found.receivers[name](head);
    };
  };
  return {
    messages: byToken('messages'),
    calls: byAddress('calls'),
    notifications: byAddress('notifications'),
    lifecycle: byAddress('lifecycle'),
    calendars: byAddress('calendars'),
    record: byToken('record'),
    panel: byToken('panel'),
    panelStream: byToken('panelStream'),
    panelPress: byToken('panelPress'),
    panelSession: byToken('panelSession'),
    panelStage: byToken('panelStage'),
    panelStageStream: byToken('panelStageStream'),
  };
}

/** A registration that takes nothing in for now; whoever tells it something is to tell it again. Its pages are there. */
export function pausedRegistration(routine: Routine): Registered {
  const later = () => Promise.resolve({ ...failure(503), headers: { 'Retry-After': '30' } });
  return {
    routine,
    receivers: {
      messages: later,
      calls: later,
      notifications: later,
      lifecycle: later,
      calendars: later,
      record: later,
      panel: later,
      panelStream: later,
      panelPress: later,
      panelSession: later,
      panelStage: later,
      panelStageStream: later,
    },
  };
}

/** The routine that the pages at an address tell of; where several share the service and none is named, the standard one. */
export function routineAt(registrations: Directory): (app: string | undefined) => Routine | undefined {
  return (app) => at(registrations, app)?.routine ?? (app === undefined ? standard : undefined);
}

/** The registration whose id stands in an address; where none does, the only one there is. */
function at(registrations: Directory, app: string | undefined): Registered | undefined {
  return app === undefined ? only(registrations) : registrations.get(app.toLowerCase());
}

function only(registrations: Directory): Registered | undefined {
  const [first, second] = registrations.values();
  return second === undefined ? first : undefined;
}

/** The application that a token says it is meant for; single sign-on has several names for it, which end with its id. */
function claimed({ headers }: Head): string | undefined {
  try {
    const { aud } = decodeJwt(bearer(headers['authorization']) ?? '');
    return typeof aud === 'string' ? aud.slice(-36).toLowerCase() : undefined;
  } catch {
    return undefined;
  }
}
