import { setTimeout as sleep } from 'node:timers/promises';
import { wordsFor } from '../../../src/language/words.ts';
import { field, list, text } from '../../simulator/wire/json.ts';
import { chatOf, joined, personOf, started } from './activities.ts';
import { startTarget, type Target } from './load.ts';
import { quiet, startWorld, tenant, type Asked, type Reply, type World } from './world.ts';

/** How many meetings start in how many seconds, and in how many that run already a recording is started meanwhile. */
export interface Burst {
  readonly meetings: number;
  readonly seconds: number;
  readonly alarms: number;
}

/** From when Graph told of each recording until everybody was told in the chat, in milliseconds; the shortest first. */
export interface Delays {
  readonly alarms: readonly number[];
  /** From the start of each meeting until its first card. */
  readonly cards: readonly number[];
}

/** How long Teams and Graph take to answer, in milliseconds. */
const latency = 100;
/** So many people come into each meeting. */
const people = 5;

/** Lets meetings start in a service of its own, recordings in others, and waits until all of it has been told. */
export async function delaysInBurst(databaseUrl: string, { meetings, seconds, alarms }: Burst): Promise<Delays> {
  const teams = noting();
  const world = await startWorld({
    answer: teams.answer,
    env: (base) => ({ GRAPH_CALLS: 'on', CALLS_OPENID_METADATA_URL: `${base}/metadata` }),
  });
  const service = await startTarget('./whole.ts', { ...world.env, DATABASE_URL: databaseUrl });
  const driver = { world, service, teams };
  const running = Array.from({ length: alarms }, (_, index) => meetings + index);
  await Promise.all(running.map((meeting) => begins(driver, meeting)));
  await until(() => running.every((meeting) => teams.calls.has(chatOf(meeting))));
  await quiet(world);
  const span = seconds * 1000;
  const cards = Array.from({ length: meetings }, async (_, meeting) => {
    await sleep((meeting * span) / meetings);
    const at = performance.now();
    await begins(driver, meeting);
    return { meeting, at };
  });
  const recordings = running.map(async (meeting, index) => {
    await sleep(((index + 1) * span) / alarms);
    return { meeting, at: await records(driver, meeting) };
  });
  const delays = async (of: ReadonlyMap<string, number>, begun: readonly Promise<Begun>[]) => {
    const all = await Promise.all(begun);
    await until(() => all.every(({ meeting }) => of.has(chatOf(meeting))));
    return all.map(({ meeting, at }) => (of.get(chatOf(meeting)) ?? 0) - at).toSorted((a, b) => a - b);
  };
  const found = { alarms: await delays(teams.alarms, recordings), cards: await delays(teams.cards, cards) };
  await service.stop();
  await world.close();
  return found;
}

interface Begun {
  readonly meeting: number;
  readonly at: number;
}

interface Driver {
  readonly world: World;
  readonly service: Target;
  readonly teams: ReturnType<typeof noting>;
}

/** A meeting starts, and one after the other comes in. */
async function begins({ world, service }: Driver, meeting: number): Promise<void> {
  const { serviceUrl, authorization } = world;
  const messages = `http://127.0.0.1:${service.port}/api/messages`;
  await post(messages, authorization, started(serviceUrl, meeting));
  for (let here = 1; here <= people; here += 1) {
    await sleep(1000);
    await post(messages, authorization, joined(serviceUrl, meeting, here));
  }
}

/** Somebody starts a recording, as Graph tells it; answers with when it did. */
async function records({ world, service, teams }: Driver, meeting: number): Promise<number> {
  const { id, callback } = teams.calls.get(chatOf(meeting)) ?? { id: '', callback: '' };
  const { aadObjectId, name } = personOf(people - 1);
  const identity = { user: { id: aadObjectId, displayName: name, tenantId: tenant } };
  const participant = {
    '@odata.type': '#microsoft.graph.participant',
    id: 'a-device',
    info: { identity, endpointType: 'default' },
    mediaStreams: [],
    isInLobby: false,
    rosterSequenceNumber: 3,
    recordingInfo: { recordingStatus: 'recording', initiator: identity },
  };
  const resourceUrl = `/communications/calls/${id}/participants`;
  const at = performance.now();
  await post(`http://127.0.0.1:${service.port}${new URL(callback).pathname}`, world.callAuthorization, {
    value: [{ changeType: 'updated', resourceUrl, resourceData: [participant] }],
  });
  return at;
}

async function post(url: string, authorization: string, body: object): Promise<void> {
  const headers = { authorization, 'content-type': 'application/json' };
  const { ok, status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!ok) throw new Error(`the service answered ${status}`);
}

/** Teams and Graph, which note when the bot first shows a card in a chat and says there that a recording runs. */
function noting() {
  const calls = new Map<string, { readonly id: string; readonly callback: string }>();
  const cards = new Map<string, number>();
  const alarms = new Map<string, number>();
  const alarm = wordsFor('nb').notice.recordingStarted.recording;
  const note = (found: Map<string, number>, chat: string) => found.set(chat, found.get(chat) ?? performance.now());
  const answer = ({ method, path, body }: Asked): Reply | undefined => {
    if (path.endsWith('/communications/calls')) {
      const id = crypto.randomUUID();
      const chat = text(body, 'chatInfo', 'threadId') ?? '';
      calls.set(chat, { id, callback: text(body, 'callbackUri') ?? '' });
      return { status: 201, body: { id, state: 'established' } };
    }
    if (path.includes('/communications/calls/')) return { status: 200, body: { value: [] } };
    if (path.endsWith('/notification')) return { status: 202 };
    const meeting = /\/v1\/meetings\/([^/?]+)/.exec(path)?.[1];
    if (meeting !== undefined) return { status: 200, body: details(meeting) };
    const chat = decodeURIComponent(/\/conversations\/([^/]+)\/activities/.exec(path)?.[1] ?? '');
    if (method === 'POST' && text(body, 'text')?.includes(alarm) === true) note(alarms, chat);
    if (method === 'POST' && isLivingCard(body)) note(cards, chat);
    return undefined;
  };
  return {
    calls,
    cards,
    alarms,
    answer: async (asked: Asked) => {
      const reply = answer(asked);
      await sleep(latency);
      return reply;
    },
  };
}

/** A card that people have a view of their own of. */
function isLivingCard(message: unknown): boolean {
  return list(message, 'attachments').some((one) => field(one, 'content', 'refresh') !== undefined);
}

/** What Teams knows of a meeting. */
function details(meeting: string): object {
  const [, chat = ''] = Buffer.from(decodeURIComponent(meeting), 'base64').toString().split('#');
  const { id, aadObjectId } = personOf(0);
  const context = encodeURIComponent(JSON.stringify({ Tid: tenant, Oid: aadObjectId }));
  const hour = 3_600_000;
  return {
    details: {
      joinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(chat)}/0?context=${context}`,
      scheduledStartTime: new Date().toISOString(),
      scheduledEndTime: new Date(Date.now() + hour).toISOString(),
    },
    organizer: { id, aadObjectId, tenantId: tenant },
  };
}

/** Until something is so, for five minutes at most. */
async function until(isSo: () => boolean): Promise<void> {
  for (const begun = performance.now(); !isSo(); await sleep(100)) {
    if (performance.now() - begun > 300_000) throw new Error(`it did not happen within five minutes: ${String(isSo)}`);
  }
}
