import { beforeAll, beforeEach, expect, test } from 'vitest';
import { wordsFor } from '../../../src/language/words.ts';
import { readCommand } from '../../../bot/teams/personal/command.ts';
import type { Json } from '../../simulator/wire/json.ts';
import { fixture } from '../fixture.ts';
import { givenMeetings, type GivenMeetings } from '../given-meetings.ts';
import { givenPeople } from '../given-people.ts';
import { fixtureTenant, givenTeams, type GivenTeams } from '../given-teams.ts';

const people = givenPeople();
const kari = 'entra:a1c0de00-0000-4000-8000-000000000001';
let given: GivenTeams;
let meetings: GivenMeetings;

beforeAll(async () => {
  given = await givenTeams(people);
});

beforeEach(async () => {
  people.all.clear();
  const { teams, meeting } = given;
  meetings = givenMeetings({ tenant: teams.tenant, conversation: meeting.chatId }, { organizer: kari });
  await given.listen(meetings);
});

/** What the bot answers when Kari writes to it alone. */
async function write(text: string, person = 'kari') {
  const { meeting } = given;
  const before = meeting.seenBy(person).personalChat?.length ?? 0;
  await meeting.do(person, { do: 'write-to-bot', text });
  const said = meeting.seenBy(person).personalChat?.slice(before) ?? [];
  return JSON.stringify(said.filter(({ from }) => from.kind === 'bot').map(({ card, text: words }) => card ?? words));
}

const commands: Readonly<Record<string, object>> = {
  hjelp: { type: 'help' },
  Help: { type: 'help' },
  '': { type: 'help' },
  '/hjelp': { type: 'help' },
  '<at>Møtevakt</at> hjelp': { type: 'help' },
  STATUS: { type: 'status' },
  'status ': { type: 'status' },
  språk: { type: 'language' },
  'Spra\u030ak': { type: 'language' },
  sprak: { type: 'language' },
  language: { type: 'language' },
  'språk nynorsk': { type: 'language', language: 'nn' },
  'SPRAK BOKMAL': { type: 'language', language: 'nb' },
  'språk bokmål': { type: 'language', language: 'nb' },
  'språk engelsk': { type: 'language', language: 'en' },
  'language English': { type: 'language', language: 'en' },
  nynorsk: { type: 'language', language: 'nn' },
  'språk samisk': { type: 'language', language: 'se' },
  'język polski': { type: 'language', language: 'pl' },
  'мова українська': { type: 'language', language: 'uk' },
  العربية: { type: 'language', language: 'ar' },
  'språk fransk': { type: 'language' },
  slett: { type: 'delete' },
  Delete: { type: 'delete' },
  'hva skjer?': { type: 'unknown' },
  'nynorsk er fint': { type: 'unknown' },
};

test.each(Object.entries(commands))('the bot understands «%s»', (text, command) => {
  expect(readCommand(text)).toEqual(command);
});

test('the bot answers commands in personal chat with a card', async () => {
  const words = wordsFor('nb').personal;
  expect(await write('hjelp')).toContain(words.help.title);
  expect(await write('status')).toContain(words.status.title);
  expect(await write('språk')).toContain(words.language.title);
  expect(await write('slett')).toContain(words.delete.title);
});

test('the bot answers what it does not understand with what it does', async () => {
  expect(await write('god morgen')).toContain(wordsFor('nb').personal.help.title);
});

test('the bot writes in the language of somebody’s Teams until they choose another', async () => {
  expect(await write('hjelp', 'ola')).toContain('"lang":"nn"');
  expect(await write('language english', 'ola')).toContain('"lang":"en"');
  expect(await write('hjelp', 'ola')).toContain('"lang":"en"');
  expect(await write('hjelp')).toContain('"lang":"nb"');
});

test('the bot remembers where somebody is reached, and no more', async () => {
  await write('hjelp');
  expect([...people.all]).toEqual([
    [
      `${given.teams.tenant} ${kari}`,
      {
        chat: {
          conversation: expect.stringMatching(/^a:/) as string,
          serviceUrl: given.teams.addresses.serviceUrl,
        },
      },
    ],
  ]);
});

/** What Teams sends of Kari's own chat with the bot. */
function personal(name: string, over: Json = {}) {
  return given.teams.deliver({
    ...fixture(name),
    serviceUrl: given.teams.addresses.serviceUrl,
    conversation: { id: 'a:1kari', conversationType: 'personal', tenantId: fixtureTenant },
    ...over,
  });
}

test('the bot says nothing when it is added, and forgets a person who removes it', async () => {
  const sent = given.teams.sent.length;
  const key = `${fixtureTenant} entra:33333333-3333-4333-8333-333333333333`;
  await personal('installation-update-add');
  await people.remember(fixtureTenant, key.split(' ')[1] ?? '', { language: 'nn' });
  await personal('installation-update-remove', { action: 'remove-upgrade' });
  expect(people.all.get(key)).toMatchObject({ language: 'nn', chat: { conversation: 'a:1kari' } });
  await personal('installation-update-remove');
  expect(people.all.get(key)).toBeUndefined();
  expect(given.teams.sent.length).toBe(sent);
  expect(meetings.facts).toEqual([]);
});

test('the bot answers a command once, though Teams delivers it twice', async () => {
  given.teams.trouble.duplicate = true;
  expect(JSON.parse(await write('status'))).toHaveLength(1);
  given.teams.trouble.duplicate = false;
});

test('the bot answers somebody whose object id Teams leaves out, and remembers nothing', async () => {
  const from = { id: '29:1kari-SAMPLE', aadObjectId: null };
  const { sent } = given.teams;
  const before = sent.length;
  await personal('chat-message-rsc', { id: '1', text: 'språk engelsk', from });
  await personal('installation-update-add', { from });
  await personal('installation-update-remove', { from });
  expect(sent.slice(before).map(({ path }) => path)).toEqual([expect.stringContaining('a:1kari') as string]);
  expect(people.all.size).toBe(0);
});

test('the bot takes a message in personal chat though it cannot answer', async () => {
  given.teams.grants.personalChat = false;
  expect(await personal('chat-message-rsc', { text: 'hjelp' })).toMatchObject({ status: 200 });
  expect(given.logged()).toContain('an answer could not be sent');
  given.teams.grants.personalChat = true;
});

test('the bot answers a command in the meeting’s chat to who asked alone', async () => {
  const { meeting } = given;
  await meeting.installBot();
  await meeting.do('kari', { do: 'write', text: '@Møtevakt hjelp' });
  const [answer, ...more] = meeting.seenBy('kari').chat.filter(({ from }) => from.kind === 'bot');
  expect(answer).toMatchObject({ onlyYou: true, text: expect.stringContaining(wordsFor('nb').personal.help.sees) });
  expect(more).toEqual([]);
  meeting.openChat('ola', true);
  expect(meeting.seenBy('ola').chat.filter(({ from }) => from.kind === 'bot')).toEqual([]);
  expect(meetings.events().map(({ type }) => type)).toContain('messageChecked');
});

test('the bot answers a command that is given to it alone, and says what it answers', async () => {
  const { meeting, teams } = given;
  teams.grants.chatMessages = false;
  await meeting.do('ola', { do: 'command', text: '/språk nynorsk' });
  const [asked, answer] = meeting.seenBy('ola').chat.slice(-2);
  expect(answer).toMatchObject({ onlyYou: true, text: wordsFor('nn').personal.language.now });
  expect(teams.sent.at(-1)).toMatchObject({
    status: 201,
    body: { entities: [{ type: 'targetedMessageInfo', messageId: asked?.id }], recipient: { role: 'user' } },
  });
  expect(meetings.events().map(({ type }) => type)).not.toContain('messageChecked');
  teams.grants.chatMessages = true;
});

test('the bot leaves other words that mention it alone', async () => {
  const { meeting } = given;
  const before = meeting.seenBy('kari').chat.length;
  await meeting.do('kari', { do: 'write', text: 'Kan @Møtevakt se oss?' });
  expect(meeting.seenBy('kari').chat).toHaveLength(before + 1);
});
