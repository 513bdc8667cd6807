import { afterAll, expect, test } from 'vitest';
import { byRegistration, routineAt, type Registered } from '../../bot/http/by-registration.ts';
import type { Receiver } from '../../bot/http/exchange.ts';
import { routes, type Receivers } from '../../bot/http/routes.ts';
import { startServer } from '../../bot/http/server.ts';
import { startLog } from '../../bot/log.ts';
import { startMetrics } from '../../bot/metrics.ts';
import { standard } from '../../src/routine/standard.ts';

const nordvik = '11111111-1111-4111-8111-aaaaaaaaaaaa';
const sorvik = '22222222-2222-4222-8222-222222222222';

/** A registration that answers with its name. */
function registered(name: string): Registered {
  const answers: Receiver = () => Promise.resolve({ status: 200, body: { name } });
  const receivers: Receivers = {
    messages: answers,
    calls: answers,
    notifications: answers,
    lifecycle: answers,
    calendars: answers,
    record: answers,
    panel: answers,
    panelStream: answers,
    panelPress: answers,
    panelSession: answers,
    panelStage: answers,
    panelStageStream: answers,
  };
  return { receivers, routine: { ...standard, organisation: name } };
}

async function service(...registrations: readonly (readonly [string, Registered])[]) {
  const directory = new Map(registrations);
  const metrics = startMetrics();
  const receivers = byRegistration(directory, metrics);
  const all = routes({
    receivers,
    routineAt: routineAt(directory),
    ready: async () => undefined,
    isStuck: () => false,
  });
  const server = await startServer(
    { port: 0 },
    { routes: all, metrics, log: startLog('silent'), missed: () => undefined },
  );
  afterAll(server.stop);
  return { url: `http://127.0.0.1:${server.port}`, counts: metrics.text };
}

const shared = await service([nordvik, registered('Nordvik')], [sorvik, registered('Sørvik')]);
const alone = await service([nordvik, registered('Nordvik')]);

/** Who was reached, or with which status nobody. */
async function reached(
  url: string,
  { bearer, method = 'POST' }: { readonly bearer?: string; readonly method?: string } = {},
) {
  const headers = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  const answer = await fetch(url, { method, headers });
  return answer.ok ? ((await answer.json()) as { readonly name: string }).name : answer.status;
}

/** A token as far as its audience goes; nobody has signed it. */
function meantFor(aud: unknown): string {
  const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part({ aud })}.c2lnbmVk`;
}

test('what Teams tells leads to the registration that its token is meant for', async () => {
  const at = (aud: unknown) => reached(`${shared.url}/api/messages`, { bearer: meantFor(aud) });
  expect([await at(nordvik), await at(sorvik), await at(sorvik.toUpperCase())]).toEqual([
    'Nordvik',
    'Sørvik',
    'Sørvik',
  ]);
});

test('who reads a record is led to the registration by any of the names that single sign-on has for it', async () => {
  const read = (aud: string) =>
    reached(`${shared.url}/api/meetings/1/record`, { bearer: meantFor(aud), method: 'GET' });
  for (const name of ['', 'api://', 'api://botid-', 'api://motevakt.example/botid-']) {
    expect(await read(name + sorvik)).toBe('Sørvik');
  }
});

const strangers = ['33333333-3333-4333-8333-333333333333', '', 7, [nordvik, sorvik], { [nordvik]: 1 }, null];

test('what is meant for nobody here is turned away and counted', async () => {
  for (const aud of strangers) {
    expect(await reached(`${shared.url}/api/messages`, { bearer: meantFor(aud) })).toBe(401);
  }
  for (const bearer of ['none', 'a.b.c', `${meantFor(nordvik)}${'x'.repeat(8000)}`]) {
    expect(await reached(`${shared.url}/api/messages`, { bearer })).toBe(401);
  }
  expect(await reached(`${shared.url}/api/messages`)).toBe(401);
  expect(await shared.counts()).toContain('{door="http",kind="messages",result="for-nobody"} 10');
});

const graphs = ['calls/meeting-1/seal', 'notifications?validationToken=1', 'lifecycle?tenant=1'];

test.each(graphs)('Graph reaches a registration at an address of its own: %s', async (path) => {
  const at = (app: string, { url } = shared) => reached(`${url}/api/graph${app}/${path}`);
  expect([await at(`/${nordvik}`), await at(`/${sorvik}`), await at(`/${nordvik.toUpperCase()}`)]).toEqual([
    'Nordvik',
    'Sørvik',
    'Nordvik',
  ]);
  expect([await at(''), await at('/33333333-3333-4333-8333-333333333333')]).toEqual([404, 404]);
  expect([await at('', alone), await at(`/${nordvik}`, alone), await at(`/${sorvik}`, alone)]).toEqual([
    'Nordvik',
    'Nordvik',
    404,
  ]);
});

test('to the only registration leads all, whoever it says it is meant for: it looks for itself', async () => {
  expect(await reached(`${alone.url}/api/messages`)).toBe('Nordvik');
  expect(await reached(`${alone.url}/api/messages`, { bearer: meantFor(sorvik) })).toBe('Nordvik');
});

test('each organisation has a privacy page and terms of its own, which lead to the same in the other languages', async () => {
  for (const page of ['/privacy', '/terms']) {
    const read = async (path: string, { url } = shared) => (await fetch(`${url}${page}${path}`)).text();
    expect(await read(`/${sorvik}`)).toContain('Sørvik');
    expect(await read(`/${sorvik}?language=en`)).toContain(`href="${page}/${sorvik}?language=nn"`);
    expect(await read('')).not.toMatch(/Sørvik|Nordvik/);
    expect(await read('', alone)).toContain('Nordvik');
    expect((await fetch(`${shared.url}${page}/nobody`)).status).toBe(404);
  }
});
