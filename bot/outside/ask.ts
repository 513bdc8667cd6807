import { TooLarge, jsonOf } from './content.ts';
import { NotReached, SaidNo, codeOf } from './delivery-error.ts';
import { field, parseJson, text } from './json.ts';
import { remedyFor, type Party } from './remedies.ts';
import { comesBack, retryAfter } from './retry.ts';

/** One question to Teams or Graph. */
export interface Question {
  /** What is asked, in a fixed sentence: for the log and the count. */
  readonly asked: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly token: () => Promise<string>;
  readonly body?: unknown;
  /** The `Prefer` header. */
  readonly prefer?: string;
  /** Refusals that the asker wants to see instead of an error (404 for a call that is over). */
  readonly expect?: readonly number[];
}

/** What was answered; `body` is undefined when there was none, or one that is no JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** The error code of a refusal that was expected. */
  readonly code?: string;
}

/**
 * Asks, and throws `SaidNo` when it was refused for good, `NotReached` when it should be asked again. Nothing is tried twice
 * here: the queue in front does that, and knows what was sent. Neither bodies nor tokens are ever logged.
 */
export type Ask = (question: Question) => Promise<Answer>;

/** What became of a question: `done`, `refused` or `not-reached`. */
export type CountAsked = (operation: string, result: string) => void;

const patience = 10_000;
const mostBytes = 16 * 1024 * 1024;

/** The one way in which outside parties are asked over HTTP. */
export function asking(by: Party, count: CountAsked): Ask {
  return async (question) => {
    try {
      const answer = await answerTo(by, question);
      count(question.asked, 'done');
      return answer;
    } catch (error) {
      count(question.asked, error instanceof SaidNo ? 'refused' : 'not-reached');
      throw error;
    }
  };
}

async function answerTo(by: Party, question: Question): Promise<Answer> {
  const { asked, method, url, expect = [] } = question;
  const answer = await send(question, await question.token());
  const { status, ok, headers } = answer;
  const body = await bodyOf(answer, asked);
  if (ok) return { status, body };
  const code = errorCode(body);
  if (expect.includes(status)) return { status, body, ...(code !== undefined && { code }) };
  if (comesBack(status)) {
    throw new NotReached(asked, { status, code, retryAfter: retryAfter(headers), mayBeDone: isLost(status) });
  }
  throw new SaidNo(asked, { status, code, remedy: remedyFor({ by, status, code, method, path: url }) });
}

/** Statuses that do not tell whether it was done: something on the way gave up, or broke. */
function isLost(status: number): boolean {
  return [408, 500, 502, 504].includes(status);
}

/** What fetch fails with before anything is sent. */
const neverSent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

async function send({ asked, method, url, body, prefer }: Question, token: string): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(prefer !== undefined && { prefer }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    const code = codeOf(error);
    throw new NotReached(asked, { code, mayBeDone: !neverSent.has(code ?? ''), isAway: true });
  }
}

/** Of a refusal the status says enough; of a success nobody knows what it was. */
async function bodyOf(answer: Response, asked: string): Promise<unknown> {
  const { status } = answer;
  try {
    return await jsonOf(answer, mostBytes);
  } catch (error) {
    if (!answer.ok) return undefined;
    if (error instanceof TooLarge) throw new SaidNo(asked, { status, code: 'too-large' });
    throw new NotReached(asked, { status, code: 'cut-off', mayBeDone: true });
  }
}

/**
 * Graph's and Teams' own code (`error.code`), the calling platform's (`errorCode`), or the one that a blocked chat hides in a
 * JSON text inside the message; never a message, which may quote anything.
 */
function errorCode(body: unknown): string | undefined {
  const told = [
    text(field(body, 'error'), 'code'),
    text(body, 'errorCode'),
    text(inside(text(body, 'message')), 'subCode'),
  ];
  return told.find((code) => code !== undefined && /^[\w .-]{1,64}$/.test(code))?.replaceAll(' ', '');
}

function inside(content: string | undefined): unknown {
  try {
    return content === undefined ? undefined : parseJson(content);
  } catch {
    return undefined;
  }
}
