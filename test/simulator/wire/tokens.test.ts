import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { tokens } from './tokens.ts';

test('the local Teams takes its tokens for an hour of its own clock', async () => {
  let now = Date.UTC(2026, 7, 25, 9);
  const { sign, accepts } = await tokens(() => new Date(now));
  const token = await sign('entra', { aud: 'the bot' });
  expect(decodeJwt(token).exp).toBe(Date.UTC(2026, 7, 25, 10) / 1000);
  expect(await accepts(token, 'the bot')).toBe(true);
  now += 61 * 60_000;
  expect(await accepts(token, 'the bot')).toBe(false);
  expect(await accepts(await sign('entra', { aud: 'the bot' }), 'the bot')).toBe(true);
});
