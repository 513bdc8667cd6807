import { expect, test, vi } from 'vitest';
import { choiceValue, lists } from '../../src/view/choice.ts';
import { wordsFor } from '../../src/language/words.ts';
import { buttons } from '../simulator/card/press.ts';
import { field } from '../simulator/wire/json.ts';
import { atRest, comesIn, goes, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { minute } from './moment.ts';
import { evidence, personIn, recordOf } from './record.ts';
import { timesSent } from './said.ts';
import { asks, card, cardMessage, cardSays, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const nn = wordsFor('nn');

test.concurrent('the bot asks the organizer who an outside participant is, reminds once, and notes the answer', async () => {
  await using given = await givenService({ routine: { timings: { identityFirst: 1 } } });
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils', 'lise');
  await people.until(() =>
    toldAlone(meeting, 'kari').some((said) => said.includes(nb.notice.guestsNotIdentified(['Nils', 'Lise Berg']))),
  );
  await people.presses('kari', { type: 'identityAnswered', with: { answer: 'seen' }, beside: 'Nils' });
  await people.presses('kari', { type: 'identityAnswered', with: { answer: 'known' }, beside: 'Lise' });
  await people.until(() => !asks(card(meeting, 'kari')).includes('identityAnswered'));
  await atRest(given);
  expect(toldAlone(meeting, 'nils').concat(toldAlone(meeting, 'lise'), toldToAll(meeting, 'kari'))).toEqual([]);
  expect(cardSays(meeting, 'nils')).toContain(nb.checklist.stepDone['guest-shows-id']);
  const record = await recordOf(given);
  expect(evidence(record, 'guest-shows-id')).toEqual({
    Nils: 'confirmed-by-organizer',
    Lise: 'confirmed-by-organizer',
  });
  const answers = record.demands.find(({ demand }) => demand === 'guest-shows-id')?.people;
  expect(answers?.map(({ answer }) => answer)).toEqual(['seen', 'known']);
});

test.concurrent.each([9, 31])(
  'the bot reminds nobody of an outside participant while nobody leads, and goes on when somebody does again (%i)',
  async (seed) => {
    const timings = { identityFirst: 1, identityAgain: 2, organizerGoneGrace: 0, organizerGoneAgain: 5 };
    await using given = await givenService({ routine: { timings } });
    const { meeting, people, teams, later } = given;
    const reminders = () => timesSent(teams, asked);
    const asked = nb.notice.guestNotIdentified('Amina');
    await underWay(given, 'amina');
    await people.until(() => reminders() > 0);
    teams.trouble.duplicate = true;
    teams.trouble.shuffle(seed, 3, /Participant|roster/);
    await people.does('kari', { do: 'leave' });
    await teams.trouble.release();
    const calledBack = nb.notice.comeBack(1);
    await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith(calledBack)));
    await atRest(given);
    const before = reminders();
    // Called back again, some time after: both calls may have become one.
    await vi.waitUntil(async () => (await recordOf(given)).organizerAbsences[0]?.told === 2, { timeout: 20_000 });
    later(50 * minute);
    await people.does('amina', { do: 'camera', on: false });
    await atRest(given);
    expect(reminders()).toBe(before);
    await comesIn(given, 'kari');
    await people.until(() => reminders() > before);
    await atRest(given);
    expect(toldAlone(meeting, 'kari').filter((said) => said.includes(asked))).toHaveLength(1);
  },
);

test.concurrent('the bot takes who comes back without an account for somebody new, until the organizer says who it is', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await underWay(given, 'nils');
  await people.presses('kari', { type: 'identityAnswered', with: { answer: 'seen' }, beside: 'Nils' });
  await goes(given, 'nils', 1);
  await comesIn(given, 'nils');
  await people.presses('kari', { type: 'identityAnswered', with: { answer: 'known' }, beside: 'Nils' });
  await atRest(given);
  const before = await recordOf(given);
  const both = before.participants.filter(({ name }) => name?.startsWith('Nils'));
  expect(both).toHaveLength(2);
  const [first, second] = both;
  const same = choiceValue('samePersonDeclared', first?.id);
  await people.until(() => JSON.stringify(card(meeting, 'kari')).includes(same));
  const action = buttons(card(meeting, 'kari')).find((one) => field(one, 'data', 'type') === 'chosen');
  const inputs = { [lists.who]: second?.id ?? '', [lists.what]: same };
  expect(await meeting.do('kari', { do: 'press', message: cardMessage(meeting, 'kari'), action, inputs })).toEqual({});
  const after = await recordOf(given);
  const [nils, ...more] = after.participants.filter(({ name }) => name?.startsWith('Nils'));
  expect(more).toEqual([]);
  expect(nils?.stays).toHaveLength(2);
});

test.concurrent('the bot lets anybody ask staff to show ID, tells those asked and the organizer, and closes it when it is seen', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.presses('nils', { type: 'staffIdAsked' });
  await people.until(() => toldAlone(meeting, 'ola').includes(nn.notice.staffIdAsked('Nils')));
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith(nb.notice.staffIdAsked('Nils'))));
  await people.presses('nils', { type: 'staffIdAnswered', with: { outcome: 'shown' } });
  await atRest(given);
  expect(toldToAll(meeting, 'kari')).toEqual([]);
  const record = await recordOf(given);
  expect(record.staffIdRequests).toMatchObject([
    { outcome: 'shown', by: { name: expect.stringContaining('Nils') as string } },
  ]);
  expect(evidence(record, 'staff-show-id')).toBe('confirmed-by-person');
});

test.concurrent('the bot knows a person on two devices as one, present until the last device leaves', async () => {
  await using given = await givenService();
  const { meeting } = given;
  await underWay(given, 'ola');
  await meeting.do('ola', { do: 'join' }, { device: 'phone' });
  await meeting.do('ola', { do: 'leave' });
  await atRest(given);
  const during = await recordOf(given);
  expect(personIn(during, 'Ola')?.stays).toMatchObject([{ from: expect.any(String) as string }]);
  expect(personIn(during, 'Ola')?.stays[0]?.to).toBeUndefined();
  await meeting.do('ola', { do: 'leave' }, { device: 'phone' });
  await atRest(given);
  const after = await recordOf(given);
  expect(personIn(after, 'Ola')?.stays).toHaveLength(1);
  expect(personIn(after, 'Ola')?.stays[0]?.to).toBeDefined();
});
