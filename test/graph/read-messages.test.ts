import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Lesson } from '../../bot/meeting/performers.ts';
import { standard } from '../../src/routine/standard.ts';
import { readBack, since, written } from './given-chat.ts';
import { fixture, givenGraph, type GivenGraph } from './given-graph.ts';
import { ola } from './given-meetings.ts';

let graph: GivenGraph;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());

/** A made-up person's identity number: months are raised by 80. */
const nationalId = '01859010071';
const nine = '2026-08-25T09:00:00.000Z';
const at = Date.parse(nine);
const later = '2026-08-25T09:03:00Z';

type Checked = Lesson & { readonly type: 'messageChecked' };

/** What is learned of one message. */
async function learned(message: object, asking?: Parameters<typeof readBack>[2]): Promise<Checked | undefined> {
  const lessons = await readBack(graph, [message], asking);
  return lessons.find((lesson) => lesson.type === 'messageChecked');
}

function body(contentType: string, content: string): object {
  return { body: { contentType, content } };
}

test('the bot looks at what was written while it was away, and keeps nothing of the text', async () => {
  const lesson = await learned(written(body('text', `Fødselsnummeret er ${nationalId}`)));
  expect(lesson).toEqual({
    type: 'messageChecked',
    id: `read:1787036400000:written:${at}`,
    at,
    message: '1787036400000',
    person: { id: ola, name: 'Ola Hansen', affiliation: 'own' },
    change: 'written',
    came: 'read',
    findings: [expect.objectContaining({ category: 'national-id', severity: 'block' })],
  });
  expect(JSON.stringify(lesson)).not.toContain(nationalId);
});

test('the bot reads markup, subjects and the names of files as it does at its own door', async () => {
  const found = async (over: object) => (await learned(written(over)))?.findings.map(({ category }) => category);
  expect(await found(body('html', `<table><tr><td>${nationalId}</td></tr></table>`))).toEqual(['national-id']);
  expect(await found(body('HTML', `<p>Hei</p><attachment id="1">${nationalId}</attachment>`))).toEqual([]);
  expect(await found({ ...body('html', '<p>Hei</p>'), subject: `<${nationalId}>` })).toEqual(['national-id']);
  expect(await found({ ...body('text', 'Hei'), subject: nationalId })).toEqual(['national-id']);
  const file = { contentType: 'reference', name: `${nationalId}.docx` };
  expect(await found({ ...body('text', 'Her er den'), attachments: [file] })).toEqual(['national-id']);
  const quoted = { contentType: 'messageReference', name: nationalId, content: nationalId };
  expect(await found({ ...body('text', 'Enig'), attachments: [quoted] })).toEqual([]);
});

test('the bot looks at what it reads by the routine of the meeting', async () => {
  const message = written(body('text', nationalId));
  const routine = { ...standard, demands: { ...standard.demands, 'chat-not-sensitive': 'off' } } as const;
  expect((await learned(message, { more: { routine } }))?.findings).toEqual([]);
  expect((await learned(message, { known: { stoppedAt: 1 } }))?.findings).toEqual([]);
});

test('the bot knows when a message was edited or deleted, and looks at no text of one that is gone', async () => {
  const edited = await learned(written({ lastEditedDateTime: later, ...body('text', nationalId) }));
  expect(edited).toMatchObject({ change: 'edited', at: Date.parse(later), findings: [{ category: 'national-id' }] });
  const deleted = await learned({ ...fixture('chat-message-deleted'), ...body('text', nationalId) });
  expect(deleted).toMatchObject({ change: 'deleted', at: Date.parse('2026-08-25T09:01:00Z'), findings: [] });
});

test('the bot knows that a message stands there again which was deleted', async () => {
  const finding = { message: '1787036400000', by: ola, at, findings: [] };
  const gone = { ...finding, closed: { at: at + 60_000, how: 'deleted' } } as const;
  const known = { findings: { '1787036400000': gone } };
  const restored = written({ lastModifiedDateTime: later, ...body('text', nationalId) });
  expect(await learned(restored, { known })).toMatchObject({ change: 'restored', at: Date.parse(later) });
  const edited = { ...restored, lastEditedDateTime: later };
  expect(await learned(edited, { known })).toMatchObject({ change: 'edited', at: Date.parse(later) });
  expect(await learned(written(), { known })).toMatchObject({ change: 'written', at });
});

test('the bot passes over what was written before and only touched since', async () => {
  const old = new Date(since - 60_000).toISOString();
  expect(await learned(written({ createdDateTime: old, lastModifiedDateTime: later }))).toBeUndefined();
  expect(await learned(written({ createdDateTime: old, lastEditedDateTime: later }))).toMatchObject({
    change: 'edited',
  });
});

test('the bot takes the time of a message from its id where it has no other', async () => {
  const id = String(at);
  const bare = { ...written({ id }), createdDateTime: 'soon', lastModifiedDateTime: null };
  expect(await learned(bare)).toMatchObject({ at, message: id });
});

test.each([
  ['its own', { application: { id: 'B07A0000-0000-4000-8000-0000000000AA' }, user: { id: 'x' } }],
  ['of another app', { application: { id: 'x' }, user: null }],
  ['of nobody', null],
])('the bot passes over a message that is %s', async (_what, from) => {
  expect(await learned(written({ from }))).toBeUndefined();
});

test('the bot reads writers as everywhere in Graph', async () => {
  const by = async (user: object) => (await learned(written({ from: { application: null, user } })))?.person;
  expect(await by({ id: 'Guest-1', displayName: 'Mor til Ida', userIdentityType: 'anonymousGuest' })).toEqual({
    id: 'call:Guest-1',
    name: 'Mor til Ida',
    affiliation: 'anonymous',
  });
  expect(await by({ id: 'X', userIdentityType: 'federatedUser' })).toEqual({ id: 'entra:x', affiliation: 'other' });
  expect(await by({ id: '4:+4768050123', userIdentityType: 'phoneUser' })).toBeUndefined();
});
