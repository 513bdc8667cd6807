import { afterAll, expect, test } from 'vitest';
import { start } from '../../bot/start.ts';
import { freshDatabaseUrl } from '../fixture.ts';
import { raw } from '../http/given-server.ts';
import { silent } from '../meeting/stage.ts';
import { startSimulator } from '../simulator/simulator.ts';
import { settings } from './given-service.ts';

const teams = await startSimulator();
const service = await start(settings(teams, { DATABASE_URL: await freshDatabaseUrl() }), { log: silent });
afterAll(async () => {
  await service.stop();
  await teams.close();
});

/** Sends the head of a request alone, and announces a body that never comes. */
async function announce(request: string, ...headers: readonly string[]): Promise<string> {
  const lines = [`${request} HTTP/1.1`, 'Host: bot', 'Content-Length: 200000', ...headers, '', ''];
  return (await raw(service.port, lines.join('\r\n'))).slice(0, 12);
}

test.each([
  ['a message without a token', ['POST /api/messages'], 401],
  ['a message with a token that is none', ['POST /api/messages', 'Authorization: Bearer abc'], 401],
  ['the roster of a call at an address that we gave nobody', ['POST /api/graph/calls/one/guessed'], 403],
  ['a question for a record', ['GET /api/meetings/one/record'], 401],
  ['a question for a page', ['GET /healthz'], 200],
])('%s is answered before its body has come', async (_what, [request = '', ...headers], status) => {
  expect(await announce(request, ...headers)).toBe(`HTTP/1.1 ${status}`);
});

test('what only its content can prove is read to a small limit', async () => {
  const send = (path: string, kilobytes: number) =>
    fetch(service.url + path, { method: 'POST', body: `"${'x'.repeat(kilobytes * 1024)}"` });
  expect((await send('/api/graph/notifications', 512)).status).toBe(413);
  expect((await send('/api/graph/lifecycle', 64)).status).toBe(413);
});
