import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a seal is for; a seal made for one purpose opens nothing else. */
type Purpose = 'call' | 'chat' | 'calendar' | 'join';

/**
 * A keyed hash (HMAC-SHA-256, 43 characters) of what we ask Graph to send back to us. Nobody without the secret can make it,
 * so a notification that carries it answers our own request.
 */
export function seal(secret: string, purpose: Purpose, what: string): string {
  return createHmac('sha256', secret).update(`${purpose}:${what}`).digest('base64url');
}

/** Whether a received text equals the expected one, in a time that tells nothing of where they differ. */
export function sameText(received: string | undefined, expected: string): boolean {
  const a = Buffer.from(received ?? '');
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** What stands for a chat in seals: its tenant and its conversation. */
export function chatKey(chat: { readonly tenant: string; readonly conversation: string }): string {
  return `${chat.tenant.toLowerCase()} ${chat.conversation}`;
}
