import { NotReached, SaidNo } from '../../outside/delivery-error.ts';
import { field, parseJson, text } from '../../outside/json.ts';

/** What to do about the refusals that a person can do something about (Teams, "Status codes from bot conversational APIs"). */
const remedies: Readonly<Record<string, string>> = {
  BotNotRegistered: 'MICROSOFT_APP_ID is not registered as a bot: check the Azure Bot resource and its Teams channel',
  BotDisabledByAdmin: 'the tenant administrator has blocked the app: Teams admin centre > Manage apps',
  NotEnoughPermissions: 'the app lacks a permission in this chat: add it again to consent',
  InvalidBotApiHost: 'the bot belongs to another cloud: check CONNECTOR_HOSTS and CONNECTOR_TOKEN_ISSUER',
  BotNotInConversationRoster: 'the app is not in this chat: add it again',
  MessageWritesBlocked: 'the chat is closed for writing',
  ConversationBlockedByUser: 'the person has blocked the bot',
  MessageSizeTooBig: 'the card is larger than Teams takes',
};

/** Makes an error of an answer that is not a success: `SaidNo` with the reason and its remedy, or `NotReached` with the time to wait. */
export async function deliveryError(asked: string, answer: Response): Promise<SaidNo | NotReached> {
  const code = errorCode(await body(answer));
  const reason = code === undefined ? String(answer.status) : `${answer.status} ${code}`;
  if (comesBack.has(answer.status)) return new NotReached(asked, reason, retryAfter(answer));
  const remedy = code === undefined ? undefined : remedies[code];
  return new SaidNo(asked, remedy === undefined ? reason : `${reason}: ${remedy}`);
}

/** Whether a refusal says that what was addressed is no longer there. */
export function isGone(error: unknown): boolean {
  return error instanceof SaidNo && error.reason.startsWith('404');
}

/** The status of a refusal. */
export function refusedWith(error: unknown): number | undefined {
  return error instanceof SaidNo ? Number.parseInt(error.reason, 10) || undefined : undefined;
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
