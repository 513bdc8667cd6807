import type { TokenSource } from '../../outside/entra.ts';
import { NotReached, SaidNo } from '../../outside/delivery-error.ts';
import { parseJson } from '../../outside/json.ts';
import { deliveryError } from './connector-error.ts';

/** Something asked of the Bot Connector. */
interface ConnectorRequest {
  /** What is asked, for the error and the counter: a fixed word such as `post card`. */
  readonly asked: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly serviceUrl: string | undefined;
  /** Begins with a slash; made by `path`. */
  readonly path: string;
  readonly body?: unknown;
}

/**
 * Asks the Bot Connector and answers with its JSON (`undefined` for an empty body). Throws `SaidNo` when it refused for good,
 * `NotReached` when it should be asked again. Nothing is tried twice here: the queue in front does that, and knows what was sent.
 */
export type Connector = (request: ConnectorRequest) => Promise<unknown>;

export interface ConnectorSettings {
  readonly hosts: readonly string[];
  readonly token: TokenSource;
  readonly count: (operation: string, result: string) => void;
}

const scope = 'https://api.botframework.com/.default';
const timeoutMilliseconds = 10_000;

/** The Bot Connector over REST, with the bot's own token, which goes to Teams' own hosts alone. */
export function connector(settings: ConnectorSettings): Connector {
  const isAllowed = hostCheck(settings.hosts);
  return async (request) => {
    try {
      if (request.serviceUrl === undefined) throw new SaidNo(request.asked, { code: 'no-service-url' });
      if (!isAllowed(request.serviceUrl)) throw new SaidNo(request.asked, { code: 'service-url-not-allowed' });
      const answer = await send(request, request.serviceUrl, await settings.token(scope));
      if (!answer.ok) throw await deliveryError(request, answer);
      const body = await json(answer);
      settings.count(request.asked, 'done');
      return body;
    } catch (error) {
      settings.count(request.asked, error instanceof SaidNo ? 'refused' : 'not-reached');
      throw error;
    }
  };
}

/** A path of the connector's REST API; ids hold colons, at signs and equals signs. */
export function path(parts: TemplateStringsArray, ...ids: readonly string[]): string {
  return parts.map((part, index) => part + encodeURIComponent(ids[index] ?? '')).join('');
}

/** Whether a service URL is Teams' own. `*` in an allowed host stands for one label; a port must be named. */
export function hostCheck(hosts: readonly string[]): (serviceUrl: string) => boolean {
  const patterns = hosts.map(
    (host) =>
      new RegExp(`^${host.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '[a-z0-9-]+')}$`, 'i'),
  );
  return (serviceUrl) => {
    if (!URL.canParse(serviceUrl)) return false;
    const { protocol, host, hostname, username } = new URL(serviceUrl);
    const local = hostname === '127.0.0.1' || hostname === 'localhost';
    if (username !== '' || (protocol !== 'https:' && !(protocol === 'http:' && local))) return false;
    return patterns.some((pattern) => pattern.test(host));
  };
}

async function send(request: ConnectorRequest, serviceUrl: string, token: string): Promise<Response> {
  try {
    return await fetch(serviceUrl.replace(/\/+$/, '') + request.path, {
      method: request.method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
  } catch (error) {
    throw new NotReached(request.asked, { code: error instanceof Error ? error.name : undefined });
  }
}

async function json(answer: Response): Promise<unknown> {
  const body = await answer.text();
  try {
    return body === '' ? undefined : parseJson(body);
  } catch {
    return undefined;
  }
}
