import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { fixture, givenDoor, givenGraph, type GivenGraph } from './given-graph.ts';
import { call, delivery, givenMeetings, kari, lise, ola, type GivenMeetings } from './given-meetings.ts';
import { callback } from './given-notification.ts';

let graph: GivenGraph;
let meetings: GivenMeetings;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());
beforeEach(() => {
  meetings = givenMeetings({ call: { id: call, state: 'joined' } });
});

const device = (number: number) => `4520e90e-4f5e-4b3e-9a00-00000000000${number}`;
const address = `/v1.0/communications/calls/${call}/participants`;
const guest = 'call:e0000000-1111-4222-8333-444444444444';

async function hear(body: unknown): Promise<void> {
  const { receivers } = givenDoor(graph, meetings);
  expect(await receivers.calls(await callback(graph, body))).toMatchObject({ status: 202 });
}

function readRoster() {
  return givenDoor(graph, meetings).performers.readRoster({ type: 'readRoster', call }, delivery());
}

type Roster = Extract<MeetingEvent, { type: 'rosterObserved' }>;

function rosters(): readonly Roster[] {
  return meetings.events().flatMap((event) => (event.type === 'rosterObserved' ? [event] : []));
}

/** A roster in a notification, in the shape that lists participants. */
function listed(...participants: readonly object[]) {
  return { value: [{ resourceUrl: `/communications/calls/${call}/participants`, resourceData: participants }] };
}

test('the bot reads a roster that lists participants: who is inside, who waits, whose camera is on', async () => {
  await hear(fixture('roster-notification'));
  const person = { locale: 'nb-NO' };
  expect(rosters()).toEqual([expect.objectContaining({ type: 'rosterObserved', call, complete: false, sequence: 3 })]);
  expect(rosters()[0]?.entries).toEqual([
    {
      device: device(1),
      where: 'inside',
      camera: 'on',
      person: { ...person, id: kari, name: 'Kari Nordmann', affiliation: 'own' },
    },
    {
      device: device(2),
      where: 'inside',
      camera: 'off',
      person: { ...person, id: ola, name: 'Ola Hansen', affiliation: 'own' },
    },
    {
      device: device(3),
      where: 'inside',
      camera: 'off',
      person: { ...person, id: guest, name: 'Per (gjest)', affiliation: 'anonymous' },
    },
    {
      device: device(4),
      where: 'inside',
      camera: 'none',
      person: { ...person, id: `call:${device(4)}`, affiliation: 'phone' },
    },
    { device: device(5), where: 'lobby', person: { ...person, id: lise, name: 'Lise Berg', affiliation: 'own' } },
  ]);
});

test('the bot keeps no phone number', async () => {
  await hear(fixture('roster-notification'));
  expect(JSON.stringify(meetings.facts)).not.toContain('40000000');
});

test('the bot reads a roster of changes: whose camera was turned on, and who has gone', async () => {
  await hear(fixture('roster-delta-notification'));
  expect(rosters()).toMatchObject([
    {
      complete: false,
      sequence: 7,
      entries: [
        { device: device(2), person: { id: ola }, where: 'inside', camera: 'on' },
        { device: device(3), person: { id: guest }, where: 'gone' },
      ],
    },
  ]);
  expect(rosters()[0]?.entries[1]).not.toHaveProperty('camera');
});

test('the bot sees a camera being turned on', async () => {
  await hear(fixture('roster-camera-turned-on'));
  expect(rosters()[0]).toMatchObject({
    sequence: 4,
    entries: [{ camera: 'on' }, { person: { id: ola }, camera: 'on' }, {}, {}, {}],
  });
});

test('the bot does not take a shared screen for a camera', async () => {
  await hear(fixture('roster-screenshare-camera-off'));
  expect(rosters()[0]?.entries.map(({ person, camera }) => [person.id, camera])).toContainEqual([ola, 'off']);
});

test('the bot reads the whole roster to mend what lost notifications left wrong', async () => {
  graph.answers(`GET ${address}`, {
    status: 200,
    body: fixture('participants-list-response'),
  });
  const lessons = await readRoster();
  expect(lessons).toMatchObject([{ type: 'rosterObserved', call, complete: true }]);
  expect(lessons[0]).not.toHaveProperty('sequence');
  expect(lessons[0]).toMatchObject({
    entries: [
      { person: { id: kari }, camera: 'on' },
      { person: { id: ola }, camera: 'off' },
    ],
  });
});

test('the bot reads a whole roster that comes in pages', async () => {
  const [first, second] = Object.values(fixture('participants-list-response'))
    .flat()
    .filter((one) => typeof one === 'object');
  graph.answers(`GET ${address}`, {
    status: 200,
    body: { value: [first], '@odata.nextLink': `${graph.url}${address}?$skip=1` },
  });
  graph.answers(`GET ${address}?$skip=1`, { status: 200, body: { value: [second] } });
  expect(await readRoster()).toMatchObject([
    { complete: true, entries: [{ person: { id: kari } }, { person: { id: ola } }] },
  ]);
});

test('the bot sends its token to no other address than Graph’s, whatever a page says', async () => {
  const elsewhere = await givenGraph();
  graph.answers(`GET ${address}`, {
    status: 200,
    body: { value: [], '@odata.nextLink': `${elsewhere.url}/v1.0/more` },
  });
  await expect(readRoster()).rejects.toMatchObject({ name: 'SaidNo', status: 501 });
  expect(elsewhere.asked).toEqual([]);
  await elsewhere.stop();
});

test('the bot learns nothing about others from a roster that is empty, or shows it in the lobby', async () => {
  const own = {
    id: 'own',
    info: { identity: { application: { id: 'B07A0000-0000-4000-8000-0000000000AA' } } },
    isInLobby: true,
  };
  for (const value of [[], [own]]) {
    graph.answers(`GET ${address}`, { status: 200, body: { value } });
    expect(await readRoster()).toEqual([]);
  }
  await hear(listed(own));
  expect(meetings.facts).toEqual([]);
});

test('the bot learns that all have left when only it is on the whole roster', async () => {
  const own = { id: 'own', info: { identity: { application: { id: 'b07a0000-0000-4000-8000-0000000000aa' } } } };
  graph.answers(`GET ${address}`, { status: 200, body: { value: [own] } });
  expect(await readRoster()).toEqual([{ type: 'rosterObserved', call, complete: true, entries: [] }]);
});

test('the bot learns that the call is over when its roster is not there', async () => {
  graph.answers(`GET ${address}`, {
    status: 404,
    body: { error: { code: 'NotFound' } },
  });
  expect(await readRoster()).toEqual([{ type: 'callChanged', call, state: 'ended', reason: '404' }]);
});

test('the bot takes the same roster told twice for one fact, and the next of the same content for news', async () => {
  await hear(fixture('roster-notification'));
  await hear(fixture('roster-notification'));
  expect(rosters()).toHaveLength(1);
  await hear(
    JSON.parse(
      JSON.stringify(fixture('roster-notification')).replaceAll('"rosterSequenceNumber":3', '"rosterSequenceNumber":5'),
    ),
  );
  expect(rosters()).toHaveLength(2);
});

test('the bot pays no attention to rosters that are none', async () => {
  for (const resourceData of [undefined, null, 'x', {}, { participants: 'x' }, [], [7, null, {}]]) {
    await hear({ value: [{ resourceUrl: `/communications/calls/${call}/participants`, resourceData }] });
  }
  expect(meetings.facts).toEqual([]);
});
