import type { Routine } from '../../src/routine/routine.ts';
import { standard } from '../../src/routine/standard.ts';
import type { Metrics } from '../metrics.ts';
import type { Receiver } from './exchange.ts';
import type { PanelReceivers } from './panel.ts';
import { noticePage } from './page/notice-page.ts';
import { panelAssets, panelPage } from './page/panel-page.ts';
import { privacyPage, termsPage } from './page/reading-page.ts';
import { staticFile, teamsScript } from './static.ts';

/** What the routes lead to. */
export interface Receivers extends PanelReceivers {
  readonly messages: Receiver;
  readonly calls: Receiver;
  readonly notifications: Receiver;
  readonly lifecycle: Receiver;
  readonly calendars: Receiver;
  readonly record: Receiver;
}

/** One address of the service, and what takes it in. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly receiver: Receiver;
  /** The longest body in bytes; 0 where none is ever wanted. */
  readonly limit: number;
}

export interface RouteParts {
  readonly receivers: Receivers;
  /** The routine that privacy page and terms tell of, by what stands in their address; the standard one unless told otherwise. */
  readonly routineAt?: (registration: string | undefined) => Routine | undefined;
  /** Resolves when facts can be stored; rejects when not. */
  readonly ready: () => Promise<unknown>;
  /** Whether the service stands still and cannot go on by itself. */
  readonly isStuck: () => boolean;
}

type Counters = Pick<Metrics, 'text' | 'contentType'>;

const kilobyte = 1024;
const usual = 256 * kilobyte;
/** A hundred notes on a subscription, which anybody can send until their secret has been looked at. */
const lifecycles = 64 * kilobyte;
/** An action of the panel. */
const presses = 8 * kilobyte;
/** Some ten of the largest messages, which anybody can send until their secrets have been looked at. */
const notifications = 512 * kilobyte;
/** Graph sends the roster of a large meeting whole; it has shown by then who it is. */
const rosters = 2048 * kilobyte;

/** Every route that Teams, Graph and people's browsers reach. */
export function routes({ receivers, routineAt = () => standard, ready, isStuck }: RouteParts): readonly Route[] {
  return [
    post('/api/messages', receivers.messages, usual),
    ...shared('/api/graph', '/calls/:meeting/:token', (path) => post(path, receivers.calls, rosters)),
    ...shared('/api/graph', '/notifications', (path) => post(path, receivers.notifications, notifications)),
    ...shared('/api/graph', '/lifecycle', (path) => post(path, receivers.lifecycle, lifecycles)),
    ...shared('/api/graph', '/calendars', (path) => post(path, receivers.calendars, usual)),
    get('/api/meetings/:id/record', receivers.record),
    get('/api/panel', receivers.panel),
    get('/api/panel/stream', receivers.panelStream),
    post('/api/panel/press', receivers.panelPress, presses),
    post('/api/panel/session', receivers.panelSession, 0),
    post('/api/panel/stage', receivers.panelStage, 0),
    get('/api/panel/stage/stream', receivers.panelStageStream),
    get('/notice/:about', noticePage),
    get('/panel', panelPage()),
    get('/panel/assets/:file', panelAssets()),
    ...shared('/privacy', '', (path) => get(path, privacyPage(routineAt))),
    ...shared('/terms', '', (path) => get(path, termsPage(routineAt))),
    get('/static/notice.js', staticFile('notice.js', 'text/javascript; charset=utf-8')),
    get('/static/page.css', staticFile('page.css', 'text/css; charset=utf-8')),
    get('/static/teams.js', teamsScript()),
    get('/healthz', health(isStuck)),
    get('/readyz', readiness(ready)),
  ];
}

/** What the operator alone reaches, at an address of its own: counts only, but nobody else's business. */
export function operatorRoutes(metrics: Counters): readonly Route[] {
  return [get('/metrics', counters(metrics))];
}

/** An address that each of several registrations has for itself, with its id in it; and as it is where there is only one. */
function shared(before: string, after: string, route: (path: string) => Route): readonly Route[] {
  return [route(before + after), route(`${before}/:registration${after}`)];
}

function get(path: string, receiver: Receiver): Route {
  return { method: 'GET', path, receiver, limit: 0 };
}

function post(path: string, receiver: Receiver, limit: number): Route {
  return { method: 'POST', path, receiver, limit };
}

function health(isStuck: () => boolean): Receiver {
  return () =>
    Promise.resolve(isStuck() ? { status: 503, body: { status: 'stuck' } } : { status: 200, body: { status: 'up' } });
}

function readiness(ready: () => Promise<unknown>): Receiver {
  return async () => {
    try {
      await ready();
      return { status: 200, body: { status: 'ready' } };
    } catch {
      return { status: 503, body: { status: 'not-ready' } };
    }
  };
}

function counters(metrics: Counters): Receiver {
  return async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() });
}
