import { createHmac } from 'node:crypto';
import type { ParticipantId } from '../../../src/protocol/person.ts';
import type { Account } from './activity.ts';

/** Who somebody on the phone is in one chat: an id that is made of their account and does not tell their number. */
export type CallerId = (account: Account) => ParticipantId;

/**
 * The account of somebody on the phone is their number (`4:+47…`), which is neither kept nor logged. A hash stands for it,
 * keyed with the service's secret and salted with the chat: it tells nothing to whoever reads the database, and nothing from
 * one chat to the next.
 */
export function callerId(secret: string, chat: { readonly tenant: string; readonly conversation: string }): CallerId {
  return ({ id }) => {
    const key = createHmac('sha256', secret).update(`caller\n${chat.tenant}\n${chat.conversation}`).digest();
    const number = id.replaceAll(/\s/g, '').toLowerCase();
    return `phone:${createHmac('sha256', key).update(number).digest('base64url').slice(0, 22)}`;
  };
}

/** Whether this is somebody on the phone. */
export function isCaller({ id }: Account): boolean {
  return id.startsWith('4:');
}

/** The name of somebody on the phone, unless it is their number, whole or masked (`+47 680 50 XXX`). */
export function callerName({ name }: Account): string | undefined {
  const isNumber = /\d{3}/.test(name?.replaceAll(/[^\p{L}\d]/gu, '') ?? '');
  return name !== undefined && /\p{L}/u.test(name) && !isNumber ? name : undefined;
}
