import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture, givenDoor, givenGraph, type GivenGraph } from './given-graph.ts';
import { call, delivery, givenMeetings, tenant } from './given-meetings.ts';

let graph: GivenGraph;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());

const path = `/v1.0/communications/calls/${call}`;

function performers() {
  return givenDoor(graph, givenMeetings()).performers;
}

test('the bot keeps its place in the call', async () => {
  graph.answers(`POST ${path}/keepAlive`, { status: 200 });
  expect(await performers().keepCallAlive({ type: 'keepCallAlive', call }, delivery())).toEqual([]);
  expect(graph.asked.at(-1)).toMatchObject({ method: 'POST', path: `${path}/keepAlive`, body: undefined });
});

test('the bot learns that the call is gone when its place cannot be kept', async () => {
  graph.answers(`POST ${path}/keepAlive`, { status: 404, body: { error: { code: 'NotFound' } } });
  expect(await performers().keepCallAlive({ type: 'keepCallAlive', call }, delivery())).toEqual([
    { type: 'callChanged', call, state: 'ended', reason: '404' },
  ]);
});

test('the bot hangs up, and it is the same when the call was gone already', async () => {
  for (const status of [204, 404]) {
    graph.answers(`DELETE ${path}`, { status });
    expect(await performers().leaveCall({ type: 'leaveCall', call }, delivery())).toEqual([
      { type: 'callChanged', call, state: 'ended', reason: 'left' },
    ]);
  }
});

test('the bot comes back later when Graph is busy, and not before Graph wants it to', async () => {
  graph.answers(`DELETE ${path}`, {
    status: 429,
    headers: { 'retry-after': '10' },
    body: fixture('graph-error-429'),
  });
  await expect(performers().leaveCall({ type: 'leaveCall', call }, delivery())).rejects.toMatchObject({
    name: 'NotReached',
    retryAfter: 10,
    message: 'leaving the call: 429 TooManyRequests',
  });
  graph.answers(`DELETE ${path}`, { status: 503 });
  await expect(performers().leaveCall({ type: 'leaveCall', call }, delivery())).rejects.toMatchObject({
    name: 'NotReached',
    retryAfter: undefined,
  });
});

test('the bot comes back later when Graph is not reached at all', async () => {
  const away = await givenGraph();
  await away.stop();
  const { performers: unheard } = givenDoor(away, givenMeetings());
  await expect(unheard.leaveCall({ type: 'leaveCall', call }, delivery())).rejects.toMatchObject({
    name: 'NotReached',
  });
});

test('the bot never repeats the words of a refusal', async () => {
  graph.answers(`DELETE ${path}`, { status: 403, body: fixture('application-access-policy-error') });
  const refused = performers().leaveCall({ type: 'leaveCall', call }, delivery());
  await expect(refused).rejects.toMatchObject({ name: 'SaidNo', reason: '403 Forbidden' });
  await expect(refused).rejects.not.toThrow(/access policy found/);
});

test('the bot asks in the name of the tenant that the meeting belongs to', async () => {
  graph.answers(`DELETE ${path}`, { status: 204 });
  await performers().leaveCall({ type: 'leaveCall', call }, delivery());
  expect(graph.asked.at(-1)?.authorization).toMatch(new RegExp(`in ${tenant}$`));
});
