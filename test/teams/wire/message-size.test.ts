import { expect, test } from 'vitest';
import { chatWriter, type Conversation } from '../../../bot/teams/wire/chat-writer.ts';
import { cardMessage, inAnswerTo, saidMessage, type MessageBody } from '../../../bot/teams/wire/message-body.ts';
import { cardAnswer } from '../../../bot/teams/press/answer.ts';
import { checklistCard } from '../../../src/card/checklist.ts';
import { noticeMessage } from '../../../src/card/notice.ts';
import { preparationCard } from '../../../src/card/preparation.ts';
import { recordCard } from '../../../src/card/record.ts';
import { languages, type CompleteLanguage } from '../../../src/language/language.ts';
import type { Notice } from '../../../src/protocol/notice.ts';
import type { MeetingState } from '../../../src/protocol/state.ts';
import { crowd, strangers } from '../../card/crowds.ts';
import { notices } from '../../card/notices.ts';
import { seen } from '../../card/states.ts';
import { kari, nils } from '../../card/told.ts';

/** Teams takes about 100 KB and asks for no more than 80, counted in UTF-16, envelope included; 5 % of that are left free. */
const limits = { ofFew: 40_000, ofMany: 76_000 };

const to: Conversation = {
  conversation: `19:meeting_${'N'.repeat(72)}@thread.v2`,
  serviceUrl: `https://smba.trafficmanager.net/emea/${'0'.repeat(36)}/`,
};
const recipient = { id: `29:1${'a'.repeat(84)}`, name: 'Maximiliane von Østerhus-Lillebråten' };

const settings = { appId: '22222222-2222-4222-8222-222222222222', privateMessages: true };

function bytes(content: unknown): number {
  return JSON.stringify(content).length * 2;
}

/** How long a message is in the longer of the ways it can go out. */
async function sizeOf(message: MessageBody): Promise<number> {
  const sizes: number[] = [];
  const { postPrivately, replace } = chatWriter(({ body }) => {
    sizes.push(bytes(body));
    return Promise.resolve({});
  }, settings);
  await postPrivately(to, recipient, inAnswerTo('1795420900001', message));
  await replace(to, '1795420900001', message);
  return Math.max(...sizes);
}

async function longest(state: MeetingState, language: CompleteLanguage): Promise<number> {
  const viewed = [undefined, kari, nils].map((viewer) => checklistCard(seen(state, viewer, language)));
  const own = [recordCard(seen(state, kari, language)), preparationCard(seen(state, kari, language))];
  const everybody = Object.keys(state.participants);
  const lists = (['cameras-off', 'guests-not-identified', 'came-with-link'] as const).map((about): Notice => {
    return { about, participants: everybody };
  });
  const said = [...notices, ...lists].map((notice) => saidMessage(noticeMessage(notice, seen(state, kari, language))));
  const [common] = viewed;
  const messages = [...(common === undefined ? [] : [common]), ...own].map((card) => cardMessage(card));
  const sizes = await Promise.all([...messages, ...said].map(sizeOf));
  const others = languages.map((other) => checklistCard(seen(state, nils, other)));
  return Math.max(...sizes, ...[...viewed, ...others].map((card) => bytes(cardAnswer(card))));
}

const states = [2, 5, 9, 20, 50, 100, 350].flatMap((count) => [
  { count, of: 'a crowd', state: crowd(count) },
  { count, of: 'strangers who want everything at once', state: strangers(count - 1) },
]);

test.each(states)('the bot sends nothing that is too large for Teams: $count, $of', async ({ count, state }) => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    expect(await longest(state, language)).toBeLessThanOrEqual(count <= 5 ? limits.ofFew : limits.ofMany);
  }
});
