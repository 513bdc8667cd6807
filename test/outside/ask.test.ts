import { beforeEach, expect, test } from 'vitest';
import { asking } from '../../bot/outside/ask.ts';
import { NotReached } from '../../bot/outside/delivery-error.ts';
import { freePort } from '../free-port.ts';
import { bare, endless, givenParty, json } from './given-party.ts';

const party = await givenParty();
const counted: string[] = [];
const graph = asking('Graph', (operation, result) => counted.push(`${operation} ${result}`));
const question = { asked: 'watching the chat', method: 'POST', token: async () => 'token', body: { a: 1 } } as const;
const ask = (more = {}) => graph({ ...question, url: `${party.url}/v1.0/subscriptions`, ...more });
beforeEach(() => void counted.splice(0));

test('an answer is its status and its JSON, made well-formed', async () => {
  party.answer = json(201, { id: 'a\u0000b' });
  expect(await ask()).toEqual({ status: 201, body: { id: 'ab' } });
  party.answer = bare(204);
  expect(await ask()).toEqual({ status: 204, body: undefined });
  party.answer = (_request, response) => response.end('<html>');
  expect(await ask()).toEqual({ status: 200, body: undefined });
  expect(counted).toEqual(Array.from({ length: 3 }, () => 'watching the chat done'));
});

test.each([
  ["Graph's and Teams' code", { error: { code: 'Forbidden', message: 'Kari' } }, 'Forbidden'],
  ["the calling platform's", { errorCode: '7503' }, '7503'],
  ['one with blanks', { error: { code: 'Unknown Attachment Type' } }, 'UnknownAttachmentType'],
  ['one inside a message', { message: '{"subCode":"MessageWritesBlocked","details":"Kari"}' }, 'MessageWritesBlocked'],
  ['a text that is no code', { error: { code: 'Kari Nordmann har skrevet: "hei"' } }, undefined],
  ['none', { message: 'Kari' }, undefined],
])('a refusal carries %s', async (_what, body, code) => {
  party.answer = json(403, body);
  const remedy = code === '7503' ? 'calling-off' : 'no-chat-permission';
  const refusal = { name: 'SaidNo', asked: question.asked, status: 403, code, remedy };
  await expect(ask()).rejects.toMatchObject(refusal);
  expect(counted).toEqual(['watching the chat refused']);
});

test('a refusal that was expected is an answer', async () => {
  party.answer = json(404, { error: { code: 'NotFound' } });
  expect(await ask({ expect: [404] })).toMatchObject({ status: 404, code: 'NotFound' });
});

test.each([408, 412, 425, 429, 500, 502, 503, 504])('%s is asked again', async (status) => {
  party.answer = json(status, {}, { 'retry-after': '60' });
  await expect(ask()).rejects.toMatchObject({ name: 'NotReached', status, retryAfter: 60 });
  expect(counted).toEqual(['watching the chat not-reached']);
});

test.each([400, 401, 403, 404, 409, 410, 413, 501])('%s is not asked again', async (status) => {
  party.answer = json(status, {}, { 'retry-after': '60' });
  await expect(ask()).rejects.toMatchObject({ name: 'SaidNo', status });
});

test('the time to wait may be a date, and is an hour at the longest', async () => {
  const waits = async (header: string) => {
    party.answer = json(429, {}, { 'retry-after': header, date: 'Tue, 01 Dec 2026 12:00:00 GMT' });
    return ask().catch(({ retryAfter }: { readonly retryAfter?: number }) => retryAfter);
  };
  expect(await waits('Tue, 01 Dec 2026 12:01:00 GMT')).toBe(60);
  expect(await waits('Wed, 02 Dec 2026 12:00:00 GMT')).toBe(3600);
  expect(await waits('Tue, 01 Dec 2026 11:59:00 GMT')).toBe(0);
  expect(await waits('soon')).toBeUndefined();
});

test('an answer that does not end is hung up on', async () => {
  const { answer, sent } = endless();
  party.answer = answer;
  await expect(ask()).rejects.toMatchObject({ name: 'SaidNo', code: 'too-large' });
  expect(sent()).toBeLessThan(100 * 1024 * 1024);
});

test('an answer that is cut off is asked for again', async () => {
  party.answer = (_request, response) => {
    response.writeHead(201, { 'content-length': '100' });
    response.write('{"id":', () => response.destroy());
  };
  await expect(ask()).rejects.toMatchObject({ name: 'NotReached', status: 201, code: 'cut-off' });
});

test('where nobody answers, it is said how', async () => {
  await expect(ask({ url: `http://127.0.0.1:${await freePort()}/` })).rejects.toMatchObject({
    name: 'NotReached',
    code: 'ECONNREFUSED',
  });
});

test('nobody is followed elsewhere', async () => {
  party.answer = bare(302, { location: `${party.url}/elsewhere` });
  await expect(ask()).rejects.toMatchObject({ name: 'NotReached' });
  expect(party.asked).not.toContain('/elsewhere');
});

test.each([
  [408, true],
  [412, false],
  [425, false],
  [429, false],
  [500, true],
  [502, true],
  [503, false],
  [504, true],
])('after %s it may have been done: %s', async (status, mayBeDone) => {
  party.answer = json(status, {});
  await expect(ask()).rejects.toMatchObject({ status, mayBeDone });
});

test('what was sent and got no answer may have been done, what was never sent has not', async () => {
  party.answer = (_request, response) => response.destroy();
  await expect(ask()).rejects.toMatchObject({ name: 'NotReached', mayBeDone: true });
  await expect(ask({ url: `http://127.0.0.1:${await freePort()}/` })).rejects.toMatchObject({ mayBeDone: false });
  const token = () => Promise.reject(new NotReached('getting a token', { status: 500 }));
  await expect(ask({ token })).rejects.toMatchObject({ mayBeDone: false });
});
