import { expect, test } from 'vitest';
import type { Lesson } from '../../../bot/meeting/performers.ts';
import { fixture } from '../fixture.ts';
import { givenSaying, kari, lise, ola } from './given-saying.ts';

const given = givenSaying();

function ask(participant: string, over: Parameters<typeof given.delivery>[0] = {}): Promise<readonly Lesson[]> {
  return given.perform.askPresence({ type: 'askPresence', participant }, given.delivery(over));
}

test('the bot asks Teams whether somebody is in the meeting', async () => {
  expect(await ask(kari)).toEqual([{ type: 'presenceRead', participant: kari, inside: true }]);
  await given.meeting.do('ola', { do: 'leave' });
  expect(await ask(ola)).toEqual([{ type: 'presenceRead', participant: ola, inside: false }]);
  expect(await ask(lise)).toEqual([{ type: 'presenceRead', participant: lise, inside: false }]);
});

test('the bot asks for whom an id stands', async () => {
  const aliases = { 'teams:29:before': ola };
  expect(await ask('teams:29:before', { aliases })).toEqual([
    { type: 'presenceRead', participant: 'teams:29:before', inside: true },
  ]);
});

test('the bot understands the answer that is documented', async () => {
  given.teams.trouble.answer({ path: /participants/, status: 200, body: fixture('participant-response') });
  expect(await ask(lise)).toEqual([{ type: 'presenceRead', participant: lise, inside: true }]);
});

test.each([
  ['no such person', 404, {}],
  ['nothing of the meeting', 200, {}],
  ['nothing of presence', 200, { meeting: { role: 'Presenter' } }],
  ['no truth', 200, { meeting: { inMeeting: 'yes' } }],
  ['nothing at all', 204, undefined],
])('the bot concludes nothing from an answer with %s', async (_what, status, body) => {
  given.teams.trouble.answer({ path: /participants/, status, body });
  expect(await ask(kari)).toEqual([]);
});

test('the bot asks only for people whom Teams knows by an account', async () => {
  for (const id of [given.nils(), 'call:device', 'phone:x']) expect(await ask(id)).toEqual([]);
  expect(given.asked()).toEqual([]);
});

test('the bot asks for a person’s presence with the tenant of the meeting, and once', async () => {
  await ask(kari);
  const [asked] = given.teams.sent.slice(-1);
  expect(asked).toMatchObject({
    method: 'GET',
    path: expect.stringContaining(`tenantId=${given.teams.tenant}`) as string,
  });
});

test('the bot is told no for good where the permission is missing', async () => {
  given.teams.grants.participantEvents = false;
  await expect(ask(kari)).rejects.toMatchObject({ name: 'SaidNo' });
  given.teams.grants.participantEvents = true;
});
