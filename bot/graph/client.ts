import { asking, type Answer, type CountAsked, type Question } from '../outside/ask.ts';
import type { GraphSettings, GraphToken } from './settings.ts';

/** One question to Graph. */
export interface GraphRequest extends Pick<Question, 'asked' | 'body' | 'expect'> {
  readonly tenant: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Begins with a slash, without version; or a whole `@odata.nextLink`. */
  readonly path: string;
  readonly version?: 'v1.0' | 'beta';
  /** What else is preferred of the answer, beside what always is. */
  readonly prefer?: readonly string[];
}

/** Asks Graph. Throws `SaidNo` when it refused, `NotReached` when it should be asked again. */
export type Graph = (request: GraphRequest) => Promise<Answer>;

/** The door to Graph over HTTP. */
export function graphClient(
  { graphUrl }: Pick<GraphSettings, 'graphUrl'>,
  token: GraphToken,
  count: CountAsked,
): Graph {
  const ask = asking('Graph', count);
  return ({ tenant, path, version, prefer = [], ...question }) =>
    ask({
      ...question,
      url: path.startsWith(`${graphUrl}/`) ? path : `${graphUrl}/${version ?? 'v1.0'}${path}`,
      token: () => token('https://graph.microsoft.com/.default', tenant),
      prefer: ['include-unknown-enum-members', ...prefer].join(', '),
    });
}
