import type { ParticipantId } from '../../src/protocol/person.ts';
import { text } from './json.ts';
import type { Remedy } from './remedies.ts';

/** What an outside party answered, as far as it may be written down: statuses and codes, never a text people wrote. */
interface Answered {
  /** Of HTTP; absent when nothing was asked, because it was clear that the answer would be no. */
  readonly status?: number | undefined;
  /** The party's own code ("BotNotInConversationRoster"), or ours ("no-address"). */
  readonly code?: string | undefined;
}

interface No extends Answered {
  readonly remedy?: Remedy | undefined;
  /** The one person who could not be reached, when that is what was refused. */
  readonly to?: ParticipantId | undefined;
}

/** The outside party answered no, and would again. `asked` is a fixed sentence of ours. */
export class SaidNo extends Error {
  readonly asked: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly remedy: Remedy | undefined;
  readonly to: ParticipantId | undefined;
  constructor(asked: string, { status, code, remedy, to }: No) {
    super(`${asked}: ${reasonOf({ status, code })}`);
    this.name = 'SaidNo';
    this.asked = asked;
    this.status = status;
    this.code = code;
    this.remedy = remedy;
    this.to = to;
  }

  /** Status and code as the record keeps them: "403 BotNotInConversationRoster". */
  get reason(): string {
    return reasonOf(this);
  }
}

/** Whether a refusal says that what was addressed is no longer there. */
export function isGone(error: unknown): boolean {
  return error instanceof SaidNo && error.status === 404;
}

interface Later extends Answered {
  /** In seconds. */
  readonly retryAfter?: number | undefined;
  /** It was sent, and may have been carried out all the same. */
  readonly mayBeDone?: boolean;
  /** Whatever else were asked of the party now would fare alike. Statuses from 500 on say so by themselves. */
  readonly isAway?: boolean;
}

/** The outside party was not reached, or asked to come back later: try again, not before `retryAfter` seconds. */
export class NotReached extends Error {
  readonly asked: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryAfter: number | undefined;
  readonly mayBeDone: boolean;
  readonly isAway: boolean;
  constructor(asked: string, { status, code, retryAfter, mayBeDone = false, isAway }: Later = {}) {
    super(`${asked}: ${reasonOf({ status, code })}`);
    this.name = 'NotReached';
    this.asked = asked;
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
    this.mayBeDone = mayBeDone;
    this.isAway = isAway ?? (status ?? 0) >= 500;
  }
}

function reasonOf({ status, code }: Answered): string {
  const parts = [status, code].filter((part) => part !== undefined);
  return parts.length === 0 ? 'no answer' : parts.join(' ');
}

/** What fetch failed with: the code of the connection's error ("ECONNREFUSED") where there is one. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return text(error.cause, 'code') ?? error.name;
}
