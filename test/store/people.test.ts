import { expect, test } from 'vitest';
import { people } from '../../bot/store/people.ts';
import { freshDatabase } from '../fixture.ts';

const database = await freshDatabase();
const known = people(database);
const tenant = '11111111-2222-3333-4444-555555555555';

test('the bot remembers a chosen language and a personal chat, and adds one to the other', async () => {
  const chat = { conversation: 'a:invented', serviceUrl: 'https://smba.example/no/' };
  await known.remember(tenant, 'entra:kari', { language: 'nn' });
  await known.remember(tenant, 'entra:kari', { chat });
  expect(await known.find(tenant, 'entra:kari')).toEqual({ language: 'nn', chat });
});

test('the bot knows nobody in another tenant', async () => {
  await known.remember(tenant, 'entra:ola', { language: 'en' });
  expect(await known.find('another-tenant', 'entra:ola')).toEqual({});
});

test('the bot forgets a person altogether', async () => {
  await known.remember(tenant, 'entra:nils', { language: 'nb' });
  expect((await database.pool.query('select from erasure')).rowCount).toBe(0);
  await known.erase(tenant, 'entra:nils');
  expect((await database.pool.query('select from erasure')).rowCount, 'from the files, too').toBe(1);
  expect(await known.find(tenant, 'entra:nils')).toEqual({});
});
