import { expect, test } from 'vitest';
import { tokenSource } from '../../bot/outside/entra.ts';
import { endless, givenParty, json } from './given-party.ts';

const party = await givenParty();
const credential = { kind: 'secret', secret: 'secret' } as const;
let now = 0;
const settings = { appId: 'app', tenant: 'tenant', credential, loginUrl: party.url };
const token = await tokenSource(settings, () => now);

test.each([
  ['AADSTS7000222: The provided client secret keys for app are expired.', 'AADSTS7000222', 'secret-expired'],
  ['Something new', 'invalid_client', undefined],
])('Entra says no with its code, and the remedy where it is known: %s', async (said, code, remedy) => {
  party.answer = json(401, { error: 'invalid_client', error_description: said });
  const refusal = { name: 'SaidNo', asked: 'token from Entra', status: 401, code, remedy };
  await expect(token('scope')).rejects.toMatchObject(refusal);
});

test('Entra is left alone for as long as it asks for', async () => {
  party.answer = json(429, { error: 'throttled' }, { 'retry-after': '7' });
  const busy = { name: 'NotReached', status: 429, retryAfter: 7 };
  await expect(token('busy')).rejects.toMatchObject(busy);
  party.answer = json(200, { access_token: 'fresh', token_type: 'Bearer', expires_in: 3600 });
  now += 6999;
  await expect(token('busy')).rejects.toMatchObject(busy);
  expect(await token('other')).toBe('fresh');
  now += 1;
  expect(await token('busy')).toBe('fresh');
});

test('an answer of Entra that does not end is hung up on', async () => {
  const { answer, sent } = endless();
  party.answer = answer;
  await expect(token('scope')).rejects.toMatchObject({ name: 'NotReached' });
  expect(sent()).toBeLessThan(100 * 1024 * 1024);
});
