import { connect } from 'node:net';
import { expect, test } from 'vitest';
import type { Exchange } from '../../bot/http/exchange.ts';
import { givenServer, raw, reading } from './given-server.ts';

const heard: Exchange[] = [];
const server = await givenServer({
  messages: reading((exchange) => {
    heard.push(exchange);
    return Promise.resolve({ status: 200, body: { heard: true } });
  }),
  calls: reading(({ params }) => Promise.resolve({ status: 200, body: params })),
  notifications: ({ query }) =>
    Promise.resolve({ status: 200, type: 'text/plain; charset=utf-8', body: query['validationToken'] ?? '' }),
  lifecycle: () => Promise.reject(new Error('password=hunter2 at row "Nils Nilsen"')),
});

function post(path: string, body: string, headers: Readonly<Record<string, string>> = {}) {
  return fetch(server.url + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

test('a message comes in as JSON and is answered as JSON', async () => {
  const answer = await post('/api/messages', '{"type":"message"}', { authorization: 'Bearer abc' });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ heard: true });
  expect(heard.at(-1)).toMatchObject({ body: { type: 'message' }, headers: { authorization: 'Bearer abc' } });
});

test('what no program could hold in a text does not come in', async () => {
  await post('/api/messages', String.raw`{"name":"N\u0000ils \ud800","\ud800":["\ud83d\ude00"]}`);
  expect(heard.at(-1)?.body).toEqual({ name: 'Nils \ufffd', '\ufffd': ['😀'] });
  const call = await post('/api/graph/calls/19%3Aa%00b/c%00', '{}');
  expect(await call.json()).toEqual({ meeting: '19:ab', token: 'c' });
});

test('path and query are decoded once', async () => {
  const call = await post('/api/graph/calls/19%3Ameeting%20one/a%2Fb%2525', '{}');
  expect(await call.json()).toEqual({ meeting: '19:meeting one', token: 'a/b%25' });
  const handshake = await post('/api/graph/notifications?validationToken=Validation%3A+a%2Bb%253D', '');
  expect([await handshake.text(), handshake.headers.get('content-type')]).toEqual([
    'Validation: a+b%3D',
    'text/plain; charset=utf-8',
  ]);
});

test('a body of 256 KB is taken, one byte more is not', async () => {
  const body = (size: number) => `"${'x'.repeat(size - 2)}"`;
  expect((await post('/api/messages', body(256 * 1024))).status).toBe(200);
  const refused = await post('/api/messages', body(256 * 1024 + 1));
  expect([refused.status, await refused.json()]).toEqual([413, { error: 'too-large' }]);
});

test('a body that does not say how long it is, is counted as it comes', async () => {
  let parts = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      parts += 1;
      if (parts > 5) return controller.close();
      controller.enqueue(new Uint8Array(64 * 1024).fill(32));
    },
  });
  const streamed = { method: 'POST', body, duplex: 'half' };
  const answer = await fetch(`${server.url}/api/messages`, streamed);
  expect([answer.status, await answer.json()]).toEqual([413, { error: 'too-large' }]);
});

test('who asks before sending a body is told whether it is wanted', async () => {
  const ask = (length: number) => {
    const head = `POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Length: ${length}\r\nExpect: 100-continue\r\n\r\n`;
    return raw(server.port, head);
  };
  expect(await ask(2)).toMatch(/^HTTP\/1\.1 100 /);
  expect(await ask(256 * 1024 + 1)).toMatch(/^HTTP\/1\.1 413 /);
});

test('of a sender who is not believed nothing is read, however they send it', async () => {
  const suspicious = await givenServer({ messages: () => Promise.resolve({ status: 401 }) });
  const head = 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Length: 200000\r\n';
  // Nothing of the body ever comes: whoever waited for it would wait for ever.
  expect(await raw(suspicious.port, `${head}\r\n`)).toMatch(/^HTTP\/1\.1 401 /);
  expect(await raw(suspicious.port, `${head}Expect: 100-continue\r\n\r\n`)).toMatch(/^HTTP\/1\.1 401 /);
});

test('the roster of a large meeting may be longer', async () => {
  expect((await post('/api/graph/calls/a/b', `"${'x'.repeat(1024 * 1024)}"`)).status).toBe(200);
});

test('what is not JSON, and what is compressed, is refused', async () => {
  expect((await post('/api/messages', '{"type":')).status).toBe(400);
  expect((await post('/api/messages', '{}', { 'content-encoding': 'gzip' })).status).toBe(415);
});

test('an error says a word and no more, and the log neither', async () => {
  const answer = await post('/api/graph/lifecycle', '{}');
  expect([answer.status, await answer.text()]).toEqual([503, '{"error":"try-again-later"}']);
  const log = server.lines.join('');
  expect(log).toContain('a request could not be dealt with');
  expect(log).not.toMatch(/hunter2|Nilsen/);
});

const strange: readonly (readonly [request: string, status: number, error: string])[] = [
  ['GET /nowhere', 404, 'not-found'],
  ['GET /', 404, 'not-found'],
  ['GET /static/../../package.json', 404, 'not-found'],
  ['GET /notice/constructor', 404, 'not-found'],
  ['GET /notice/%E0%A4%A', 404, 'not-found'],
  ['GET /api/messages', 405, 'method-not-allowed'],
  ['DELETE /api/meetings/1/record', 405, 'method-not-allowed'],
  ['PUT /healthz', 405, 'method-not-allowed'],
  ['PATCH /api/graph/lifecycle', 405, 'method-not-allowed'],
  ['PROPFIND /healthz', 405, 'method-not-allowed'],
];

test.each(strange)('%s is answered %i', async (request, status, error) => {
  const answer = await raw(server.port, `${request} HTTP/1.1\r\nHost: bot\r\nConnection: close\r\n\r\n`);
  const [head = '', body] = answer.split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head).toMatch(/^content-type: application\/json/im);
  expect(JSON.parse(body ?? '')).toEqual({ error });
});

test('who asks by the wrong method is told the right ones', async () => {
  const allowed = async (method: string, path: string) => {
    const answer = await fetch(server.url + path, { method });
    return [answer.status, answer.headers.get('allow'), answer.headers.get('access-control-allow-origin')];
  };
  expect(await allowed('GET', '/api/messages')).toEqual([405, 'POST, OPTIONS', null]);
  expect(await allowed('POST', '/healthz')).toEqual([405, 'GET, HEAD, OPTIONS', null]);
  expect(await allowed('OPTIONS', '/healthz')).toEqual([204, 'GET, HEAD, OPTIONS', null]);
  expect(await allowed('OPTIONS', '/api/messages')).toEqual([204, 'POST, OPTIONS', null]);
});

test('HEAD tells what GET would, without the body', async () => {
  const [head, get] = await Promise.all([
    fetch(`${server.url}/healthz`, { method: 'HEAD' }),
    fetch(`${server.url}/healthz`),
  ]);
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
});

test.each(['/healthz', '/nowhere', '/privacy', '/static/teams.js', '/notice/recording-started'])(
  'every answer protects who reads it: %s',
  async (path) => {
    const { headers } = await fetch(server.url + path);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; .*frame-ancestors https:\/\/\*\.cloud\.microsoft https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com$/,
    );
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('server')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('set-cookie')).toBeNull();
  },
);

test('the service tells that it is up, whether it can work, and what it has counted', async () => {
  const get = async (path: string) => {
    const answer = await fetch(server.url + path);
    return [answer.status, await answer.text()];
  };
  expect(await get('/healthz')).toEqual([200, '{"status":"up"}']);
  expect(await get('/readyz')).toEqual([200, '{"status":"ready"}']);
  expect((await get('/metrics'))[1]).toContain('motevakt_received_total');
});

test('a service that cannot work says so, and not why', async () => {
  const broken = await givenServer({}, { ready: () => Promise.reject(new Error('no such host: database.internal')) });
  const answer = await fetch(`${broken.url}/readyz`);
  expect([answer.status, await answer.text()]).toEqual([503, '{"status":"not-ready"}']);
  expect((await fetch(`${broken.url}/healthz`)).status).toBe(200);
});

test('a service that only a new process helps says so', async () => {
  const stuck = await givenServer({}, { isStuck: () => true });
  const answer = await fetch(`${stuck.url}/healthz`);
  expect([answer.status, await answer.text()]).toEqual([503, '{"status":"stuck"}']);
  expect((await fetch(`${stuck.url}/readyz`)).status).toBe(200);
});

test('somebody who hangs up in the middle is no error', async () => {
  const before = server.lines.length;
  await new Promise<void>((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      const head = 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Length: 10\r\n\r\n';
      socket.write(`${head}{"ty`, () => socket.destroy());
    });
    socket.on('close', () => resolve());
  });
  await fetch(`${server.url}/healthz`);
  expect(server.lines.slice(before)).toEqual([]);
});
