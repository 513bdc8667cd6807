import { expect, test } from 'vitest';
import { SaidNo } from '../../../bot/outside/delivery-error.ts';
import { wordsFor } from '../../../src/language/words.ts';
import { standard } from '../../../src/routine/standard.ts';
import { givenSaying, kari, lise, ola } from './given-saying.ts';

const given = givenSaying();
const yours = { about: 'sensitive-yours', message: 'm1', kinds: [] } as const;
const tell = (to: string) => ({ type: 'tell', matter: 'sensitive m1', to, notice: yours }) as const;
const comeBack = { type: 'callBack', matter: 'gone', notice: { about: 'organizer-come-back' } } as const;

test('the bot tells one person privately, in their language', async () => {
  await given.perform.tell(tell(ola), given.delivery());
  expect(given.asked()).toEqual(['POST isTargeted 201']);
  expect(given.meeting.seenBy('ola').chat.at(-1)).toMatchObject({ onlyYou: true });
  expect(given.meeting.seenBy('kari').chat.filter(({ from: { kind } }) => kind === 'bot')).toEqual([]);
  await given.perform.tell(tell(given.nils()), given.delivery());
  expect(given.meeting.seenBy('nils').chat.at(-1)).toMatchObject({ onlyYou: true });
});

test('the bot tells whoever an id has been declared to be, in the language that person chose', async () => {
  const aliases = { 'teams:29:before': ola };
  await given.people.remember(given.teams.tenant, ola, { language: 'en' });
  await given.perform.callBack(
    { ...comeBack, to: 'teams:29:before' },
    given.delivery({ aliases, joinUrl: given.meeting.joinUrl }),
  );
  expect(JSON.stringify(given.meeting.seenBy('ola').personalChat?.at(-1))).toContain('"lang":"en"');
});

test('the bot tells in personal chat where private messages are not to be had', async () => {
  given.teams.grants.targetedMessages = false;
  await given.perform.tell(tell(ola), given.delivery());
  expect(given.asked()).toEqual(['POST isTargeted 403', 'POST conversations 201', 'POST activities 201']);
});

test.each([400, 404, 405, 501])(
  'the bot tells in personal chat when a private message is answered with %s',
  async (status) => {
    given.teams.trouble.answer({ path: /isTargeted/, status });
    await given.perform.tell(tell(ola), given.delivery());
    expect(given.asked()).toHaveLength(3);
  },
);

test('the bot says what somebody’s words were about where nobody else can come to read it', async () => {
  const notice = { about: 'sensitive-organizer', message: 'm1', kinds: ['health'] } as const;
  const findings = { m1: { message: 'm1', by: ola, at: 1, findings: [] } };
  const telling = { type: 'tell', matter: 'sensitive m1', to: kari, notice } as const;
  await given.perform.tell(telling, given.delivery({ findings }));
  given.teams.grants.targetedMessages = false;
  await given.perform.tell(telling, given.delivery({ findings }));
  const { chat, personalChat = [] } = given.meeting.seenBy('kari');
  const about = wordsFor('nb').category.health;
  expect(JSON.stringify(chat.at(-1))).not.toContain(about);
  expect(JSON.stringify(personalChat.at(-1))).toContain(about);
});

test('the bot uses the personal chat it knows of', async () => {
  given.teams.grants.targetedMessages = false;
  const conversation = `a:1${Buffer.from(`${given.teams.appId} ola`).toString('base64url')}`;
  await given.perform.tell(tell(ola), given.delivery());
  await given.people.remember(given.teams.tenant, ola, {
    chat: { conversation, serviceUrl: given.teams.addresses.serviceUrl },
  });
  given.mark();
  await given.perform.tell(tell(ola), given.delivery());
  expect(given.asked()).toEqual(['POST isTargeted 403', 'POST activities 201']);
});

test('the bot shows a notification to whom it can neither write privately nor personally', async () => {
  given.teams.grants.targetedMessages = false;
  await given.perform.tell(tell(given.nils()), given.delivery());
  expect(given.asked()).toEqual(['POST isTargeted 403', 'POST notification 202']);
  expect(given.meeting.seenBy('nils').notifications).toMatchObject([
    {
      title: wordsFor('nb').notification['sensitive-yours'].title,
      url: 'https://motevakt.example/notice/sensitive-yours?language=nb',
    },
  ]);
});

test('the bot says whom it could not reach at all', async () => {
  Object.assign(given.teams.grants, { targetedMessages: false, meetingNotifications: false });
  await expect(given.perform.tell(tell(given.nils()), given.delivery())).rejects.toMatchObject({
    name: 'SaidNo',
    to: given.nils(),
    reason: expect.stringMatching(/^403 ForbiddenOperationException/) as string,
  });
  const nobody = given.perform.tell(tell('call:phone'), given.delivery());
  await expect(nobody).rejects.toMatchObject({ name: 'SaidNo', to: 'call:phone', reason: 'no-address' });
});

test('the bot tries again later when Teams is busy, rather than another way', async () => {
  for (const [status, retryAfter] of [
    [429, 7] as const,
    [412] as const,
    [500] as const,
    [503] as const,
    [0] as const,
  ]) {
    const headers = retryAfter === undefined ? {} : { headers: { 'retry-after': String(retryAfter) } };
    given.teams.trouble.answer({ path: /isTargeted/, status, ...headers });
    given.mark();
    const telling = given.perform.tell(tell(ola), given.delivery());
    await expect(telling).rejects.toMatchObject({ name: 'NotReached', retryAfter });
    expect(given.asked()).toHaveLength(1);
  }
});

test('the bot does not try another way for a card that is too large or a token that is wrong', async () => {
  for (const status of [401, 413]) {
    given.teams.trouble.answer({ path: /isTargeted/, status });
    given.mark();
    await expect(given.perform.tell(tell(ola), given.delivery())).rejects.toBeInstanceOf(SaidNo);
    expect(given.asked()).toHaveLength(1);
  }
});

test('the bot calls the organizer back in personal chat, or else in the meeting’s', async () => {
  const effect = { ...comeBack, to: kari };
  await given.perform.callBack(effect, given.delivery());
  expect(given.asked()).toEqual(['POST conversations 201', 'POST activities 201']);
  given.teams.grants.personalChat = false;
  given.mark();
  await given.perform.callBack(effect, given.delivery());
  expect(given.asked()).toEqual(['POST conversations 403', 'POST isTargeted 201']);
});

test('the bot opens no personal chat with people of other tenants or without account', async () => {
  given.teams.grants.targetedMessages = false;
  for (const to of [lise, given.nils()]) {
    given.mark();
    await expect(given.perform.callBack({ ...comeBack, to }, given.delivery())).rejects.toMatchObject({ to });
    expect(given.asked()).toEqual(['POST isTargeted 403']);
  }
});

test('the bot says to all what is for all, in the routine’s language', async () => {
  const routine = { ...standard, language: 'nn' } as const;
  await given.perform.announce(
    { type: 'announce', matter: 'over', notice: { about: 'meeting-over' } },
    given.delivery({}, { routine }),
  );
  expect(given.meeting.seenBy('nils').chat.at(-1)).toMatchObject({ onlyYou: false, from: { kind: 'bot' } });
  expect(given.teams.sent.at(-1)?.body).not.toMatchObject({ text: expect.any(String), attachments: expect.any(Array) });
});
