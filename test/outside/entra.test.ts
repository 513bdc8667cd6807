import { expect, test } from 'vitest';
import { tokenSource } from '../../bot/outside/entra.ts';
import { endless, givenParty, json } from './given-party.ts';

const party = await givenParty();
const token = await tokenSource({
  appId: 'app',
  tenant: 'tenant',
  credential: { kind: 'secret', secret: 'secret' },
  loginUrl: party.url,
});

test.each([
  ['AADSTS7000222: The provided client secret keys for app are expired.', 'AADSTS7000222', 'secret-expired'],
  ['Something new', 'invalid_client', undefined],
])('Entra says no with its code, and the remedy where it is known: %s', async (said, code, remedy) => {
  party.answer = json(401, { error: 'invalid_client', error_description: said });
  const refusal = { name: 'SaidNo', asked: 'token from Entra', status: 401, code, remedy };
  await expect(token('scope')).rejects.toMatchObject(refusal);
});

test('Entra asks to be left alone for a while', async () => {
  party.answer = json(429, { error: 'throttled' }, { 'retry-after': '7' });
  await expect(token('scope')).rejects.toMatchObject({ name: 'NotReached', status: 429, retryAfter: 7 });
});

test('an answer of Entra that does not end is hung up on', async () => {
  const { answer, sent } = endless();
  party.answer = answer;
  await expect(token('scope')).rejects.toMatchObject({ name: 'NotReached' });
  expect(sent()).toBeLessThan(100 * 1024 * 1024);
});
