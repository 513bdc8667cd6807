import {
  constants,
  createCipheriv,
  createHmac,
  generateKeyPairSync,
  publicEncrypt,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, type JWTPayload } from 'jose';
import type { KeyPairFiles } from '../../bot/settings/registration-settings.ts';
import { graphDoor, type GraphDoor } from '../../bot/graph/door.ts';
import type { GraphReceivers } from '../../bot/graph/receive.ts';
import type { GraphSettings } from '../../bot/graph/settings.ts';
import type { GraphCall, GraphReply } from '../../bot/graph/take.ts';
import type { NotificationKeys } from '../../bot/graph/trust/rich-content.ts';
import { readNotificationKeys } from '../../bot/graph/trust/rich-content.ts';
import { makeCertificate } from '../simulator/certificate.ts';
import { now, otherTenant, tenant, type GivenMeetings } from './given-meetings.ts';

const appId = 'b07a0000-0000-4000-8000-0000000000aa';
export const publisher = '0bf30f3b-4a52-48df-9a82-234910c4a086';

/** What Graph was asked. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** What Graph is to answer. */
interface Prepared {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Graph, Entra and the calling platform over real HTTP, answering what a test has prepared. */
export interface GivenGraph {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Answers `POST /v1.0/subscriptions` and the like; several in a row for several requests, the last one stays. */
  readonly answers: (request: string, ...prepared: readonly Prepared[]) => void;
  readonly stop: () => Promise<void>;
}

type Signer = 'calls' | 'entra' | 'stranger';
const pairs = { calls: rsa(), entra: rsa(), stranger: rsa() };
const keyFiles = await writeCertificate();

export async function givenGraph(): Promise<GivenGraph> {
  const asked: Asked[] = [];
  const prepared = new Map<string, Prepared[]>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = decodeURIComponent(request.url ?? '');
      const method = request.method ?? '';
      const known = wellKnown(path, addressOf(server));
      const { authorization } = request.headers;
      const body: unknown = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
      if (known === undefined) asked.push({ method, path, authorization, body });
      const queue = prepared.get(`${method} ${path}`) ?? [];
      const reply = known ?? (queue.length > 1 ? queue.shift() : queue[0]) ?? { status: 501, body: { path } };
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: addressOf(server),
    asked,
    answers: (request, ...replies) => void prepared.set(request, [...replies]),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A request with its body. */
export interface Told extends GraphCall {
  readonly body: unknown;
}

/** A door that is told requests whole. */
interface GivenDoor extends Pick<GraphDoor, 'performers' | 'ownMessages'> {
  readonly receivers: Readonly<Record<keyof GraphReceivers, (told: Told) => Promise<GraphReply>>>;
  readonly counted: readonly string[];
}

/** The door of a service that has been granted everything, unless the test says otherwise. */
export function givenDoor(
  graph: { readonly url: string },
  meetings: GivenMeetings,
  other: Partial<GraphSettings> = {},
): GivenDoor {
  const counted: string[] = [];
  const door = graphDoor({
    config: settings(graph, other),
    token: async (scope, forTenant) => `token for ${scope} in ${forTenant}`,
    meetings,
    learned: () => undefined,
    clock: () => now,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    metrics: {
      received: (where, kind, result) => void counted.push(`${where} ${kind} ${result}`),
      asked: silent,
    },
  });
  const whole = (name: keyof GraphReceivers) => async (request: Told) => {
    const answer = await door.receivers[name](request);
    return 'take' in answer ? answer.take(request.body) : answer;
  };
  const receivers = {
    calls: whole('calls'),
    notifications: whole('notifications'),
    lifecycle: whole('lifecycle'),
    calendars: whole('calendars'),
  };
  return { performers: door.performers, ownMessages: door.ownMessages, receivers, counted };
}

export function settings(graph: { readonly url: string }, other: Partial<GraphSettings> = {}): GraphSettings {
  return {
    publicUrl: 'https://bot.kommune.example',
    ownPath: '',
    graphUrl: graph.url,
    loginUrl: graph.url,
    callsOpenidMetadataUrl: `${graph.url}/calls/openid`,
    teamsServiceUrl: 'https://smba.trafficmanager.net/teams',
    appId,
    allowedTenants: [tenant, otherTenant],
    graphCalls: true,
    graphChat: true,
    graphHideMessages: true,
    notificationCertificate: keyFiles,
    callbackSecret: 'a secret of at least thirty-two characters',
    ...other,
  };
}

/** A token as the calling platform or Entra signs it; valid at the tests' time unless the claims say otherwise. */
export function signed(signer: Signer, claims: JWTPayload, kid: string = signer): Promise<string> {
  const seconds = now / 1000;
  return new SignJWT({ nbf: seconds - 60, exp: seconds + 3600, ...claims })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .sign(pairs[signer].privateKey);
}

/** A payload of the fixtures, as Graph sends it. */
export function fixture(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(`../fixtures/graph/${name}.json`, import.meta.url), 'utf8')) as Readonly<
    Record<string, unknown>
  >;
}

/** Encrypts a resource for the service's certificate as Graph does (the inverse of opening it). */
export function sealed(resource: unknown, to: NotificationKeys = readNotificationKeys(keyFiles)) {
  const key = randomBytes(32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16));
  const data = Buffer.concat([cipher.update(JSON.stringify(resource)), cipher.final()]);
  const wrapped = publicEncrypt(
    { key: to.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    key,
  );
  return {
    data: data.toString('base64'),
    dataSignature: createHmac('sha256', key).update(data).digest('base64'),
    dataKey: wrapped.toString('base64'),
    encryptionCertificateId: to.id,
    encryptionCertificateThumbprint: 'A1D1CF7DD7F5CC8C040B8CE54FCE0DCE4C69C3CD',
  };
}

function wellKnown(path: string, url: string): Prepared | undefined {
  if (path === '/calls/openid') return { status: 200, body: { jwks_uri: `${url}/calls/keys` } };
  if (path === '/calls/keys') return { status: 200, body: { keys: [published('calls')] } };
  if (path === '/common/discovery/v2.0/keys') return { status: 200, body: { keys: [published('entra')] } };
  return undefined;
}

function published(signer: 'calls' | 'entra'): object {
  return { ...pairs[signer].publicKey.export({ format: 'jwk' }), kid: signer, use: 'sig', alg: 'RS256' };
}

function rsa(): { readonly publicKey: KeyObject; readonly privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}

async function writeCertificate(): Promise<KeyPairFiles> {
  const { certificatePem, privateKeyPem } = await makeCertificate();
  const folder = mkdtempSync(join(tmpdir(), 'graph-'));
  const files = { certificateFile: join(folder, 'certificate.pem'), privateKeyFile: join(folder, 'key.pem') };
  writeFileSync(files.certificateFile, certificatePem);
  writeFileSync(files.privateKeyFile, privateKeyPem);
  return files;
}

function addressOf(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
}

function silent(): void {}
