import { asking, type CountAsked, type Question } from '../../outside/ask.ts';
import { SaidNo } from '../../outside/delivery-error.ts';
import type { TokenSource } from '../../outside/entra.ts';

/** Something asked of the Bot Connector. */
interface ConnectorRequest extends Pick<Question, 'asked' | 'body'> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly serviceUrl: string | undefined;
  /** Begins with a slash; made by `path`. */
  readonly path: string;
}

/** Asks the Bot Connector and answers with its JSON (`undefined` for an empty body). Throws as `Ask` does. */
export type Connector = (request: ConnectorRequest) => Promise<unknown>;

export interface ConnectorSettings {
  readonly hosts: readonly string[];
  readonly token: TokenSource;
  readonly count: CountAsked;
}

const scope = 'https://api.botframework.com/.default';

/** The Bot Connector over REST, with the bot's own token, which goes to Teams' own hosts alone. */
export function connector({ hosts, token, count }: ConnectorSettings): Connector {
  const isAllowed = hostCheck(hosts);
  const ask = asking('Teams', count);
  return async ({ serviceUrl, path: target, ...question }) => {
    const { asked } = question;
    if (serviceUrl === undefined) throw new SaidNo(asked, { code: 'no-service-url' });
    if (!isAllowed(serviceUrl)) throw new SaidNo(asked, { code: 'service-url-not-allowed' });
    const url = serviceUrl.replace(/\/+$/, '') + target;
    return (await ask({ ...question, url, token: () => token(scope) })).body;
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
