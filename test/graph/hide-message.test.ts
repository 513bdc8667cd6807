import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CompleteLanguage } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
import {
  initialState,
  stranger,
  type FindingState,
  type KindFound,
  type Participant,
} from '../../src/protocol/state.ts';
import { fixture, givenDoor, givenGraph, type GivenGraph } from './given-graph.ts';
import { conversation, delivery, givenMeetings, now, ola } from './given-meetings.ts';

let graph: GivenGraph;
let before = 0;
beforeAll(async () => (graph = await givenGraph()));
afterAll(() => graph.stop());
beforeEach(() => {
  graph.answers(`PATCH ${path}`, { status: 204 });
  before = graph.asked.length;
});

const message = '1787036400000';
const path = `/v1.0/chats/${conversation}/messages/${message}`;
const hide = { type: 'hideMessage', message, writer: ola } as const;
const identityNumber: KindFound = { category: 'national-id', severity: 'block', rule: 'fnr', at: now };
const privacyUrl = 'https://intranett.kommune.example/motevakt';

interface Given {
  readonly locale?: string;
  readonly finding?: Partial<FindingState>;
  readonly routine?: { readonly language?: CompleteLanguage; readonly privacyUrl?: string };
}

function given({ locale, finding, routine }: Given = {}) {
  const writer: Participant = {
    ...stranger(ola),
    ...(locale !== undefined && { locale }),
  };
  const found = { message, by: ola, at: now, findings: [identityNumber], ...finding };
  const known = delivery({ ...initialState, participants: { [ola]: writer }, findings: { [message]: found } });
  return { ...known, routine: { ...known.routine, ...routine } };
}

const performers = () => givenDoor(graph, givenMeetings()).performers;

/** As an item of a list. */
function identityNumberIn(language: CompleteLanguage): string {
  const name = wordsFor(language).category['national-id'];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** What the writer is shown. */
function tip(): unknown {
  return (graph.asked.at(-1)?.body as { policyViolation?: { policyTip?: unknown } } | undefined)?.policyViolation
    ?.policyTip;
}

test('the bot hides a message and shows its writer why, with the organisation’s page', async () => {
  expect(await performers().hideMessage(hide, given({ routine: { privacyUrl } }))).toEqual([
    { type: 'messageHidden', message },
  ]);
  const wanted = fixture('policy-violation-patch')['policyViolation'] as { readonly policyTip: object };
  const policyTip = { ...wanted.policyTip, generalText: wordsFor('nb').policyTip.general };
  expect(graph.asked.at(-1)).toMatchObject({ method: 'PATCH', path });
  expect(graph.asked.at(-1)?.body).toEqual({ policyViolation: { ...wanted, policyTip } });
});

test.each([
  ['nn-NO', 'nb', 'nn'],
  ['en-GB', 'nb', 'en'],
  ['pl-PL', 'nn', 'en'],
  [undefined, 'en', 'en'],
] as const)(
  'the bot speaks to a writer with locale %s, where the routine is in %s, in %s',
  async (locale, language, spoken) => {
    await performers().hideMessage(hide, given({ ...(locale !== undefined && { locale }), routine: { language } }));
    expect(tip()).toEqual({
      generalText: wordsFor(spoken).policyTip.general,
      matchedConditionDescriptions: [identityNumberIn(spoken)],
    });
  },
);

test('the bot names each kind of content once, and only what the message is hidden for', async () => {
  const hint: KindFound = { category: 'health', severity: 'warn', rule: 'diagnosis', at: now };
  const unknown: KindFound = { category: 'the organisation’s own', severity: 'block', rule: 'own', at: now };
  const findings = [identityNumber, hint, { ...identityNumber, rule: 'd-number' }, unknown];
  await performers().hideMessage(hide, given({ finding: { findings } }));
  expect(tip()).toMatchObject({ matchedConditionDescriptions: [identityNumberIn('nb')] });
});

test('the bot leaves in sight what was edited, deleted, dismissed or hidden in the meantime', async () => {
  for (const finding of [
    { closed: { at: now, how: 'edited' } },
    { closed: { at: now, how: 'deleted' } },
    { closed: { at: now, how: 'dismissed' } },
    { hiddenAt: now },
  ] as const) {
    expect(await performers().hideMessage(hide, given({ finding }))).toEqual([]);
  }
  expect(await performers().hideMessage(hide, delivery())).toEqual([]);
  expect(graph.asked).toHaveLength(before);
});

test('the bot says which permission is missing when it may not hide', async () => {
  graph.answers(`PATCH ${path}`, { status: 403, body: { error: { code: 'Forbidden' } } });
  await expect(performers().hideMessage(hide, given())).rejects.toMatchObject({
    name: 'SaidNo',
    reason: '403 Forbidden',
    remedy: 'no-hiding-permission',
  });
});

test('the bot hides nothing where that is not wanted', async () => {
  const off = givenDoor(graph, givenMeetings(), { graphHideMessages: false }).performers;
  await expect(off.hideMessage(hide, given())).rejects.toMatchObject({ name: 'SaidNo', reason: 'off' });
  expect(graph.asked).toHaveLength(before);
});
