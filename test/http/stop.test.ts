import { expect, test } from 'vitest';
import { givenServer } from './given-server.ts';

test('a service that stops finishes what it has begun', async () => {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
  const stopping = await givenServer({
    messages: async () => {
      begin();
      await finished;
      return { status: 200, body: { done: true } };
    },
  });
  const asked = fetch(`${stopping.url}/api/messages`, { method: 'POST', body: '{}' });
  await begun;
  const stopped = stopping.stop();
  await expect(fetch(`${stopping.url}/healthz`)).rejects.toThrow();
  finish();
  expect(await (await asked).json()).toEqual({ done: true });
  await stopped;
});

test('a service that stops does not wait for those who never finish', async () => {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const stopping = await givenServer({
    messages: () => {
      begin();
      return new Promise(() => undefined);
    },
  });
  const asked = fetch(`${stopping.url}/api/messages`, { method: 'POST', body: '{}' });
  const hungUp = expect(asked).rejects.toThrow();
  await begun;
  await stopping.stop();
  await hungUp;
});
