import { afterEach, beforeEach, expect, test } from 'vitest';
import { listeningBot, type ListeningBot } from '../listening-bot.ts';
import { startSimulator, type Simulator } from '../simulator.ts';
import { field, list, parseJson, text } from '../wire/json.ts';

let teams: Simulator;
let bot: ListeningBot;

beforeEach(async () => {
  teams = await startSimulator();
  bot = await listeningBot(teams);
});

afterEach(async () => {
  await bot.stop();
  await teams.close();
});

test('the page sees a meeting as one person, at once and after every change, and does what that person does', async () => {
  const meetings: unknown = await (await fetch(`${teams.url}/api/meetings`)).json();
  const [first] = list({ meetings }, 'meetings');
  const meeting = `${teams.url}/api/meetings/${text(first, 'id') ?? ''}`;
  const people: unknown = await (await fetch(`${meeting}/people`)).json();
  expect(list({ people }, 'people').map((person) => text(person, 'kind'))).toEqual([
    'organizer',
    'colleague',
    'guest',
    'anonymous',
    'anonymous-mobile',
    'phone',
  ]);
  const views = events(`${meeting}/as/kari/events`);
  expect(field((await views.next()).value, 'where')).toBe('outside');
  const answer = await fetch(`${meeting}/as/kari/do`, { method: 'POST', body: JSON.stringify({ do: 'join' }) });
  expect(await answer.json()).toEqual({});
  expect(field((await views.next()).value, 'where')).toBe('inside');
  await views.return(undefined);
  expect((await fetch(`${meeting}/as/nobody/events`)).status).toBe(404);
  expect(
    text(await (await fetch(`${meeting}/as/ola/do`, { method: 'POST', body: '{"do":"end"}' })).json(), 'error'),
  ).toBeDefined();
});

async function* events(url: string): AsyncGenerator {
  const answer = await fetch(url);
  let rest = '';
  for await (const part of answer.body ?? []) {
    rest += Buffer.from(part).toString('utf8');
    const lines = rest.split('\n\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield parseJson(line.replace('data: ', ''));
  }
}
