import { expect, test } from 'vitest';
import { meetingsOf } from '../../bot/meeting/meetings-of.ts';
import type { Performers } from '../../bot/meeting/performers.ts';
import type { Registration, Registrations } from '../../bot/meeting/registration.ts';
import { standard } from '../../src/routine/standard.ts';
import { freshDatabase } from '../fixture.ts';
import { startLoop } from './loop.ts';
import { chat, oneRegistration, stage, tinyProtocol, written } from './stage.ts';

const database = await freshDatabase();
const nordvik = chat.tenant;
const sorvik = '66666666-7777-4888-9999-000000000000';
const protocol = tinyProtocol((event) =>
  event.type === 'messageChecked' ? [{ type: 'showChecklist' }, { type: 'learnMeeting' }] : [],
);

/** A registration for each of these tenants. */
function registrations(performers: Readonly<Record<string, Performers>>): Registrations {
  const all = new Map<string, Registration>(
    Object.entries(performers).map(([tenant, own]) => {
      const [only] = oneRegistration(own).all();
      if (only === undefined) throw new Error('no registration');
      return [tenant, { ...only, routineFor: () => ({ ...standard, organisation: tenant }) }];
    }),
  );
  return { of: (tenant) => all.get(tenant), all: () => [...all.values()] };
}

/** A message in the chat of that name of a tenant; two tenants may have the same name for a chat. */
function said(tenant: string, conversation: string) {
  const { event } = written('hei');
  return { where: { ...chat, tenant, conversation }, event };
}

test('what is to be done in a meeting is done by the registration of its tenant, by the next instance too', async () => {
  const [north, south] = [stage(), stage()];
  const both = { [nordvik]: north.performers, [sorvik]: south.performers };
  const conversation = '19:meeting_same@thread.v2';
  const first = await startLoop(database, {
    performers: north.performers,
    registrations: registrations(both),
    protocol,
  });
  const one = await first.meetings.handle(said(nordvik, conversation));
  const other = await first.meetings.handle(said(sorvik, conversation));
  await Promise.all([north.until(2), south.until(2)]);
  await first.stop();
  const next = await startLoop(database, {
    performers: north.performers,
    registrations: registrations(both),
    protocol,
  });
  await next.meetings.handle(said(sorvik, conversation));
  await south.until(3);
  await next.stop();
  const meetingsOn = ({ performed }: typeof north) => [...new Set(performed.map(({ delivery }) => delivery.id))];
  expect([meetingsOn(north), meetingsOn(south)]).toEqual([[one.meeting?.id], [other.meeting?.id]]);
  expect([one.meeting?.routine.organisation, other.meeting?.routine.organisation]).toEqual([nordvik, sorvik]);
});

test('in a tenant that nobody serves any more nothing is said, and that is known', async () => {
  const [north, south] = [stage(), stage()];
  const conversation = '19:meeting_left@thread.v2';
  const alone = registrations({ [nordvik]: north.performers });
  const { meetings, stop } = await startLoop(database, {
    performers: north.performers,
    registrations: alone,
    protocol,
  });
  const { meeting } = await meetings.handle(said(sorvik, conversation));
  const where = { in: 'meeting', meeting: meeting?.id ?? '' } as const;
  const refused = async () => (await meetings.read(where))?.state.refused;
  await expect
    .poll(refused)
    .toMatchObject({ showChecklist: { code: 'not-served' }, learnMeeting: { code: 'not-served' } });
  await stop();
  expect([north.performed, south.performed]).toEqual([[], []]);
});

test('to one registration the meetings of another do not exist', async () => {
  const { meetings, stop } = await startLoop(database, { performers: stage().performers, protocol });
  const conversation = '19:meeting_foreign@thread.v2';
  const { meeting } = await meetings.handle(said(sorvik, conversation));
  const organizer = { id: 'entra:kari' };
  const learned = { type: 'meetingLearned', id: 'learned', at: 1, organizer } as const;
  const where = { in: 'meeting', meeting: meeting?.id ?? '' } as const;
  await meetings.handle({ where, event: learned });
  const [theirs, own] = [nordvik, sorvik].map((tenant) => meetingsOf(meetings, (served) => served === tenant));
  const found = async (door: typeof theirs) => ({
    byId: (await door?.read(where))?.id,
    byChat: (await door?.read({ ...chat, tenant: sorvik, conversation }))?.id,
    organized: (await door?.organizedBy(sorvik, 'entra:kari', 5))?.map(({ id }) => id),
    told: (await door?.handle({ where, event: { ...written('by id').event } }))?.result,
    toldInChat: (await door?.handle(said(sorvik, conversation)))?.result,
  });
  const nothing = { byId: undefined, byChat: undefined, organized: [], told: 'unplaced', toldInChat: 'unplaced' };
  expect(await found(theirs)).toEqual(nothing);
  const { id } = meeting ?? {};
  expect(await found(own)).toEqual({ byId: id, byChat: id, organized: [id], told: 'changed', toldInChat: 'changed' });
  await stop();
});
