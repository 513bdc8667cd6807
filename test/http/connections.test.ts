import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { usualLimits } from '../../bot/http/connections.ts';
import { givenServer, reading } from './given-server.ts';

/** A connection over which something has been sent; hung up on after the test. */
function connection(port: number, sent: string): Socket {
  const socket = connect(port, '127.0.0.1', () => socket.write(sent));
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** All that comes until the other side hangs up. */
async function heard(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => void parts.push(part));
  await once(socket, 'close');
  return Buffer.concat(parts).toString();
}

const ask = 'GET /healthz HTTP/1.1\r\nHost: bot\r\n\r\n';
const soon = 100;

test('who does not come to the end of a request is hung up on', async () => {
  const { port } = await givenServer(
    { messages: reading(() => Promise.resolve({ status: 200 })) },
    { limits: { ...usualLimits, head: soon, request: 2 * soon } },
  );
  const head = 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Length: 10\r\n';
  for (const begun of [head, `${head}\r\n{`]) {
    expect(await heard(connection(port, begun))).toMatch(/^(?:HTTP\/1\.1 408 [\s\S]*)?$/);
  }
});

test('when too many are connected, who does not take an answer makes room too', async () => {
  const begun = Promise.withResolvers<void>();
  const server = await givenServer(
    {
      messages: () => {
        begun.resolve();
        return Promise.resolve({ status: 200, type: 'text/plain', body: 'x'.repeat(50_000_000) });
      },
    },
    { limits: { ...usualLimits, most: 1 } },
  );
  const socket = connection(server.port, 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Length: 0\r\n\r\n');
  socket.pause();
  await begun.promise;
  const asked = () => heard(connection(server.port, ask.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')));
  expect(await asked()).toBe('');
  await expect.poll(asked, { timeout: 10_000 }).toMatch(/^HTTP\/1\.1 200 /);
});

test('when too many are connected those that nobody uses make room, and it is counted', async () => {
  const server = await givenServer({}, { limits: { ...usualLimits, most: 2 } });
  const kept = [connection(server.port, ask), connection(server.port, ask)];
  await Promise.all(kept.map((socket) => once(socket, 'data')));
  const parted = kept.map((socket) => once(socket, 'close'));
  expect(await heard(connection(server.port, ask))).toBe('');
  await Promise.all(parted);
  const counts = await (await fetch(`${server.url}/metrics`)).text();
  expect(counts).toContain('motevakt_received_total{door="http",kind="connection",result="dropped"} 1');
});

test('who waits for an answer keeps the connection, however many come', async () => {
  const answer = Promise.withResolvers<{ readonly status: number }>();
  const begun = Promise.withResolvers<void>();
  const server = await givenServer(
    {
      messages: () => {
        begun.resolve();
        return answer.promise;
      },
    },
    { limits: { ...usualLimits, most: 1 } },
  );
  const socket = connection(server.port, 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Length: 0\r\n\r\n');
  await begun.promise;
  for (let others = 0; others < 5; others += 1) expect(await heard(connection(server.port, ask))).toBe('');
  answer.resolve({ status: 200 });
  const [said] = (await once(socket, 'data')) as [Buffer];
  expect(said.toString()).toMatch(/^HTTP\/1\.1 200 /);
});

test('who sends half of something and waits makes room for others, and it is counted', async () => {
  const half = 40_000;
  const server = await givenServer(
    { notifications: reading(() => Promise.resolve({ status: 202 })) },
    { limits: { ...usualLimits, bodies: 4 * half } },
  );
  const begun = `POST /api/graph/notifications HTTP/1.1\r\nHost: bot\r\nContent-Length: ${2 * half}\r\n\r\n${'x'.repeat(half)}`;
  const dropped = async () =>
    Number(/"body",result="dropped"} (\d+)/.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1] ?? 0);
  const held = Array.from({ length: 10 }, () => heard(connection(server.port, begun)));
  await expect.poll(dropped).toBe(6);
  const body = JSON.stringify('y'.repeat(half - 2));
  const whole = await fetch(`${server.url}/api/graph/notifications`, { method: 'POST', body });
  expect(whole.status).toBe(202);
  await expect.poll(dropped).toBe(7);
  await server.stop();
  const answers = await Promise.all(held);
  expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 503 '))).toHaveLength(7);
});
