import { SignJWT, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import { beforeEach, expect, test } from 'vitest';
import { entraKeys, keysBehind, type SigningKeys } from '../../bot/outside/signing-keys.ts';
import { endless, givenParty, json, type GivenParty } from './given-party.ts';

const party = await givenParty();
const pairs = { old: await pair('old'), young: await pair('young') };
const both = [pairs.old.jwk, pairs.young.jwk];
const second = 1000;
const day = 86_400 * second;
let now = 0;
let keys: SigningKeys;

beforeEach(() => {
  party.asked.splice(0);
  publishes(pairs.old.jwk);
  keys = keysBehind(`${party.url}/metadata`, () => now);
});

/** A key pair of that id, and its public half as it is published. */
async function pair(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', endorsements: ['msteams'] } };
}

/** The party publishes these from now on. */
function publishes(...published: readonly object[]): void {
  const metadata = json(200, { jwks_uri: `${party.url}/keys` });
  const set = json(200, { keys: published });
  party.answer = (request, response) => (request.url === '/metadata' ? metadata : set)(request, response);
}

/** Whose token it is, by the key it was signed with. */
async function verified(kid: keyof typeof pairs, signer = pairs[kid].privateKey): Promise<string | undefined> {
  const token = await new SignJWT({}).setProtectedHeader({ alg: 'RS256', kid }).setSubject('Teams').sign(signer);
  return (await jwtVerify(token, keys.find)).payload.sub;
}

const fetches = () => party.asked.filter((path) => path === '/keys').length;
const tooSoon = { name: 'NotReached', asked: 'the signing keys', code: 'too-soon' };

test('keys are fetched once for all that ask at the same time, and kept', async () => {
  expect(await Promise.all([1, 2, 3].map(() => verified('old')))).toEqual(['Teams', 'Teams', 'Teams']);
  now += day - 1;
  expect(await verified('old')).toBe('Teams');
  expect(fetches()).toBe(1);
  expect(keys.published('old')).toMatchObject({ endorsements: ['msteams'] });
});

test('a new key counts as soon as it may be asked for; until then nobody can say whose the token is', async () => {
  await verified('old');
  publishes(...both);
  await expect(verified('young')).rejects.toMatchObject(tooSoon);
  now += 10 * second;
  expect(await verified('young')).toBe('Teams');
  expect(fetches()).toBe(2);
});

test('a key that is not there is to blame on the token', async () => {
  await expect(verified('young')).rejects.toMatchObject({ code: 'ERR_JWKS_NO_MATCHING_KEY' });
  await expect(verified('old', pairs.young.privateKey)).rejects.toMatchObject({
    code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
  });
});

test('a party that fails is asked more and more seldom', async () => {
  party.answer = json(500, {});
  for (const wait of [1, 2, 4, 8, 16, 32, 60, 60]) {
    await expect(verified('old')).rejects.toMatchObject({ name: 'NotReached', status: 500 });
    now += wait * second - 1;
    await expect(verified('old')).rejects.toMatchObject(tooSoon);
    now += 1;
  }
  expect(party.asked).toHaveLength(8);
  publishes(pairs.old.jwk);
  expect(await verified('old')).toBe('Teams');
});

test('a party that asks to be left alone is left alone', async () => {
  party.answer = json(503, {}, { 'retry-after': '30' });
  await expect(verified('old')).rejects.toMatchObject({ status: 503 });
  now += 30 * second - 1;
  await expect(verified('old')).rejects.toMatchObject(tooSoon);
});

test('what is known counts while nothing newer can be had, for two days', async () => {
  await verified('old');
  party.answer = json(500, {});
  now += day;
  expect(await verified('old')).toBe('Teams');
  await expect.poll(() => party.asked).toHaveLength(3);
  now += day;
  await expect(verified('old')).rejects.toMatchObject({ name: 'NotReached' });
});

test.each<[string, () => GivenParty['answer'], object]>([
  ['does not end', () => endless().answer, { code: 'too-large' }],
  ['holds no keys', () => json(200, { keys: [] }), { code: 'no-keys' }],
  ['is no JSON', () => (_request, response) => response.end('<html>'), { code: 'no-keys' }],
  ['leads elsewhere', () => json(302, {}, { location: '/other' }), { name: 'NotReached' }],
  ['is cut off', () => (request) => request.socket.destroy(), { name: 'NotReached' }],
])('the keys could not be had when the answer %s', async (_how, answer, because) => {
  keys = entraKeys(party.url, () => now);
  party.answer = answer();
  await expect(verified('old')).rejects.toMatchObject({ name: 'NotReached', ...because });
});

test.each([{}, { jwks_uri: 'nowhere' }, { jwks_uri: 7 }])(
  'metadata must say where the keys are: %j',
  async (metadata) => {
    party.answer = json(200, metadata);
    await expect(verified('old')).rejects.toMatchObject({ code: 'no-safe-address' });
  },
);
