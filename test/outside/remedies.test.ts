import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { remedyFor } from '../../bot/outside/remedies.ts';
import { withRemedies } from '../../deploy/with-remedies.ts';

test("the operator's page shows the table of remedies; npm run remedies writes it", () => {
  const page = readFileSync(new URL('../../deploy/README.md', import.meta.url), 'utf8');
  expect(page).toBe(withRemedies(page));
});

const graph = {
  by: 'Graph',
  status: 403,
  code: 'Forbidden',
  method: 'GET',
  path: '/chats/19%3Ax/messages?$top=50',
} as const;

test.each([
  ['the code alone tells', { ...graph, code: '7503', path: '/communications/calls' }, 'calling-off'],
  ['the status alone tells', { ...graph, status: 401 }, 'token-not-accepted'],
  ['what was asked tells', graph, 'no-chat-permission'],
  ['the method tells', { ...graph, method: 'PATCH', path: '/chats/19%3Ax/messages/17' }, 'no-hiding-permission'],
  [
    'a next page is the same question',
    { ...graph, path: 'https://graph.example/v1.0/chats/x/messages?$skiptoken=2' },
    'no-chat-permission',
  ],
  ['another method is another question', { ...graph, method: 'DELETE' }, undefined],
  ['another status is another refusal', { ...graph, status: 404 }, undefined],
  ['another party has other codes', { ...graph, by: 'Teams', code: '7503' }, undefined],
] as const)('a remedy is found where %s', (_why, refused, remedy) => {
  expect(remedyFor(refused)).toBe(remedy);
});
