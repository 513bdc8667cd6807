import { expect, test } from 'vitest';
import { givenSaying, kari, ola } from './given-saying.ts';

/** Nobody has seen yet that private messages stay private here. */
const given = givenSaying({ privateMessages: false });
const notice = { about: 'sensitive-yours', message: 'm1', kinds: [] } as const;
const tell = (to: string) => given.perform.tell({ type: 'tell', matter: 'sensitive m1', to, notice }, given.delivery());

test('the bot writes to nobody alone in the meeting’s chat before that is proven', async () => {
  await tell(ola);
  await tell(given.nils());
  expect(given.asked()).toEqual(['POST conversations 201', 'POST activities 201', 'POST notification 202']);
  expect(given.meeting.seenBy('nils').notifications).toHaveLength(1);
});

test('the bot says what kept it from reaching somebody, and not that it did not try', async () => {
  Object.assign(given.teams.grants, { personalChat: false, meetingNotifications: false });
  await expect(tell(ola)).rejects.toMatchObject({ name: 'SaidNo', to: ola, status: 403 });
  await expect(tell(given.nils())).rejects.toMatchObject({ name: 'SaidNo', code: 'not-own-tenant' });
});

test('the bot puts no card of the organizer’s in the meeting’s chat before that is proven', async () => {
  given.teams.grants.personalChat = false;
  const showing = given.perform.showPreparation({ type: 'showPreparation' }, given.delivery());
  await expect(showing).rejects.toMatchObject({ name: 'SaidNo', to: kari });
  expect(given.asked()).toEqual(['POST conversations 403']);
});
