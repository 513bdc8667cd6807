import { expect, test } from 'vitest';
import { wordsFor } from '../../../src/language/words.ts';
import { occurrenceId } from '../given-meetings.ts';
import { fixtureTenant } from '../given-teams.ts';
import { givenPress, guest, kari, personal } from './given-press.ts';

const hands = givenPress();
const { refusal, panel } = wordsFor('nb');

/** As clients ask: with what the button carries, and sometimes a type of their own beside it. */
function asked(meeting: string): object {
  return { data: { type: 'task/fetch', msteams: { type: 'task/fetch' }, meeting }, context: { theme: 'default' } };
}

interface Asking {
  readonly by?: string;
  readonly name?: string;
  readonly over?: object;
}

async function open(meeting: string, { by = kari, name = 'task/fetch', over = {} }: Asking = {}) {
  const answer: unknown = await hands.send(asked(meeting), { by, over: { name, ...over } });
  return answer as { readonly task: { readonly type: string; readonly value: unknown } };
}

/** What is in the address of the dialog. */
async function keyIn({ task }: Awaited<ReturnType<typeof open>>) {
  const { url, fallbackUrl } = task.value as { readonly url: string; readonly fallbackUrl: string };
  expect(fallbackUrl).toBe(url);
  const { origin, pathname, search, hash } = new URL(url);
  // What a browser sends, and tells others that it came from, holds nothing of anybody.
  expect([origin, pathname, search]).toEqual(['https://motevakt.example', '/panel', '']);
  const fragment = new URLSearchParams(hash.slice(1));
  expect(fragment.get('language')).toBe('nb');
  return { meeting: fragment.get('meeting'), key: await hands.given.passes.open('key', fragment.get('key') ?? '') };
}

test.each(['task/fetch', 'task/submit'])('%s opens the panel as who Teams says has pressed', async (name) => {
  for (const by of [kari, guest]) {
    const answer = await open(occurrenceId, { by, name });
    expect(answer.task).toMatchObject({ type: 'continue', value: { title: panel.title } });
    const { meeting, key } = await keyIn(answer);
    expect(meeting).toBe(occurrenceId);
    expect(key).toMatchObject({ tenant: fixtureTenant, meeting: occurrenceId, participant: by });
  }
  expect(hands.meetings.facts).toEqual([]);
});

test('a key is in no log', async () => {
  const { key } = await keyIn(await open(occurrenceId));
  expect(key).toBeDefined();
  expect(hands.given.logged()).not.toMatch(/eyJ/);
});

test('who opens it twice has two keys', async () => {
  const keys = [await keyIn(await open(occurrenceId)), await keyIn(await open(occurrenceId))];
  expect(new Set(keys.map(({ key }) => key?.id)).size).toBe(2);
});

test('of whom nothing was known, it is known who they are', async () => {
  const from = { id: '29:1new-SAMPLE', name: 'Siv (Guest)' };
  const { key } = await keyIn(await open(occurrenceId, { by: guest, over: { from } }));
  expect(key?.participant).toBe('teams:29:1new-SAMPLE');
  expect(hands.meetings.facts).toMatchObject([
    { event: { type: 'participantSeen', person: { id: 'teams:29:1new-SAMPLE', name: 'Siv (Guest)' } } },
  ]);
});

test('a colleague opens it from personal chat', async () => {
  expect((await keyIn(await open(occurrenceId, { over: personal }))).key?.participant).toBe(kari);
});

test('nothing is opened of a meeting of another chat, of one that is over, or from outside it', async () => {
  const said = async (...given: Parameters<typeof open>) => (await open(...given)).task;
  expect(await said('another')).toEqual({ type: 'message', value: refusal['old-card'] });
  expect(await said('not an id!')).toEqual({ type: 'message', value: refusal['old-card'] });
  const elsewhere = { conversation: { id: '19:meeting_other@thread.v2', tenantId: fixtureTenant } };
  expect(await said(occurrenceId, { over: elsewhere })).toEqual({ type: 'message', value: refusal['old-card'] });
  const { participants } = hands.meetings.state;
  const { [guest]: left } = participants;
  if (left === undefined) throw new Error('no guest');
  hands.meetings.state = {
    ...hands.meetings.state,
    participants: { ...participants, [guest]: { ...left, devices: {}, stays: [{ from: 1, to: 2 }] } },
  };
  expect(await said(occurrenceId, { by: guest })).toEqual({ type: 'message', value: refusal['not-inside'] });
  hands.meetings.state = { ...hands.meetings.state, phase: 'ended' };
  expect(await said(occurrenceId)).toEqual({ type: 'message', value: refusal['meeting-over'] });
});
