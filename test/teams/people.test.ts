import { beforeAll, expect, test } from 'vitest';
import { people, type People } from '../../bot/store/people.ts';
import type { Database } from '../../bot/store/database.ts';
import { freshDatabase } from '../fixture.ts';

let database: Database;
let known: People;

beforeAll(async () => {
  database = await freshDatabase();
  known = people(database);
});

const chat = { conversation: 'a:1', serviceUrl: 'https://smba.example/' };

test('the bot adds to what it knows of a person, and keeps tenants apart', async () => {
  expect(await known.find('here', 'entra:kari')).toEqual({});
  await known.remember('here', 'entra:kari', { language: 'nn' });
  await known.remember('here', 'entra:kari', { chat });
  expect(await known.find('here', 'entra:kari')).toEqual({ language: 'nn', chat });
  expect(await known.find('there', 'entra:kari')).toEqual({});
});

test('the bot forgets a person at once', async () => {
  await known.remember('here', 'entra:ola', { language: 'en', chat });
  expect(await known.find('here', 'entra:ola')).toEqual({ language: 'en', chat });
  await known.erase('here', 'entra:ola');
  expect(await known.find('here', 'entra:ola')).toEqual({});
});

test('the bot does not ask the database for every reader of a card', async () => {
  await known.remember('here', 'entra:lise', { language: 'nn' });
  await known.find('here', 'entra:lise');
  await people(database).remember('here', 'entra:lise', { language: 'en' });
  expect(await known.find('here', 'entra:lise')).toEqual({ language: 'nn' });
});
