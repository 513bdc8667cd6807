import { NotReached, SaidNo } from '../outside/delivery-error.ts';
import { field, parseJson, text } from '../outside/json.ts';
import { remedyFor } from '../outside/remedies.ts';
import type { GraphSettings, GraphToken } from './settings.ts';

/** One question to Graph. */
export interface GraphRequest {
  /** What is asked, in words for the log ("joining the call"). */
  readonly asked: string;
  readonly tenant: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Begins with a slash, without version; or a whole `@odata.nextLink`. */
  readonly path: string;
  readonly version?: 'v1.0' | 'beta';
  readonly body?: unknown;
  /** Refusals that the caller wants to see instead of an error (404 for a call that is over). */
  readonly expect?: readonly number[];
}

/** What Graph answered; `body` is undefined when there was none. */
export interface GraphAnswer {
  readonly status: number;
  readonly body: unknown;
  /** The error code of a refusal that was expected. */
  readonly code?: string;
}

/** Asks Graph. Throws `SaidNo` when it refused, `NotReached` when it should be asked again. */
export type Graph = (request: GraphRequest) => Promise<GraphAnswer>;

const patience = 15_000;

/** The door to Graph over HTTP. Neither bodies nor tokens are ever logged; the loop decides when to ask again. */
export function graphClient(settings: Pick<GraphSettings, 'graphUrl'>, token: GraphToken): Graph {
  return async (request) => {
    const answer = await send(
      settings.graphUrl,
      request,
      await token('https://graph.microsoft.com/.default', request.tenant),
    );
    const body = await readBody(answer, request.asked);
    if (answer.ok) return { status: answer.status, body };
    const code = errorCode(body);
    if (request.expect?.includes(answer.status) === true) {
      return { status: answer.status, body, ...(code !== undefined && { code }) };
    }
    throw failure(request, answer, code);
  };
}

async function send(base: string, request: GraphRequest, token: string): Promise<Response> {
  try {
    return await fetch(address(base, request), {
      method: request.method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        prefer: 'include-unknown-enum-members',
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    throw new NotReached(request.asked, { code: error instanceof Error ? error.name : undefined });
  }
}

function address(base: string, request: GraphRequest): string {
  const own = `${base}/`;
  if (request.path.startsWith(own)) return request.path;
  return `${own}${request.version ?? 'v1.0'}${request.path}`;
}

async function readBody(answer: Response, asked: string): Promise<unknown> {
  try {
    const content = await answer.text();
    return content === '' ? undefined : parseJson(content);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw new NotReached(asked, { code: 'cut-off' });
  }
}

function failure(request: GraphRequest, answer: Response, code: string | undefined): SaidNo | NotReached {
  const { asked, method, path } = request;
  const { status } = answer;
  if (status === 408 || status === 429 || status >= 500) {
    return new NotReached(asked, { status, code, retryAfter: retryAfter(answer) });
  }
  return new SaidNo(asked, { status, code, remedy: remedyFor({ by: 'Graph', status, code, method, path }) });
}

/** Graph's own code (`error.code`), or the calling platform's (`errorCode`); never its message, which may quote anything. */
function errorCode(body: unknown): string | undefined {
  const code = text(field(body, 'error'), 'code') ?? text(body, 'errorCode');
  return code !== undefined && /^[\w.-]{1,64}$/.test(code) ? code : undefined;
}

function retryAfter(answer: Response): number | undefined {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
