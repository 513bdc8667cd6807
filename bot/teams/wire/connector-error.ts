import { NotReached, SaidNo } from '../../outside/delivery-error.ts';
import { field, parseJson, text } from '../../outside/json.ts';
import { remedyFor } from '../../outside/remedies.ts';

/** Makes an error of an answer that is not a success: `SaidNo` with its remedy, or `NotReached` with the time to wait. */
export async function deliveryError({ asked, method, path }: Asked, answer: Response): Promise<SaidNo | NotReached> {
  const { status } = answer;
  const code = errorCode(await body(answer));
  if (comesBack.has(status)) return new NotReached(asked, { status, code, retryAfter: retryAfter(answer) });
  return new SaidNo(asked, { status, code, remedy: remedyFor({ by: 'Teams', status, code, method, path }) });
}

interface Asked {
  readonly asked: string;
  readonly method: string;
  readonly path: string;
}

/** Whether a refusal says that what was addressed is no longer there. */
export function isGone(error: unknown): boolean {
  return error instanceof SaidNo && error.status === 404;
}

/** Worth asking again. 500 is among them: the queue asks a few times and then gives up aloud. */
const comesBack: ReadonlySet<number> = new Set([408, 412, 425, 429, 500, 502, 503, 504]);

/** The code of an error body. A blocked chat hides it in a JSON text inside the message. */
function errorCode(value: unknown): string | undefined {
  const code = text(field(value, 'error'), 'code') ?? text(parsed(text(value, 'message')), 'subCode');
  return code !== undefined && /^[\w ]{1,60}$/.test(code) ? code.replaceAll(' ', '') : undefined;
}

async function body(answer: Response): Promise<unknown> {
  try {
    return parsed(await answer.text());
  } catch {
    return undefined;
  }
}

function parsed(content: string | undefined): unknown {
  try {
    return content === undefined ? undefined : parseJson(content);
  } catch {
    return undefined;
  }
}

/** In seconds; the header holds seconds or a date. */
function retryAfter(answer: Response): number | undefined {
  const header = answer.headers.get('retry-after');
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 3600) : undefined;
}
