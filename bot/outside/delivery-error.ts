import type { ParticipantId } from '../../src/protocol/person.ts';

/** The outside party answered no, and would again: `reason` is its code ("403 BotNotInConversationRoster"), never a text people wrote. */
export class SaidNo extends Error {
  readonly reason: string;
  /** The one person who could not be reached, when that is what was refused. */
  readonly to: ParticipantId | undefined;
  constructor(asked: string, reason: string, to?: ParticipantId) {
    super(`${asked}: ${reason}`);
    this.name = 'SaidNo';
    this.reason = reason;
    this.to = to;
  }
}

/** The outside party was not reached, or asked to come back later: try again, not before `retryAfter` seconds. */
export class NotReached extends Error {
  readonly retryAfter: number | undefined;
  constructor(asked: string, reason: string, retryAfter?: number) {
    super(`${asked}: ${reason}`);
    this.name = 'NotReached';
    this.retryAfter = retryAfter;
  }
}
