import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { buttons } from '../simulator/card/press.ts';
import { atRest, comesIn, goes, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { minute } from './moment.ts';
import { evidence, personIn, recordOf } from './record.ts';
import { cardSays, toldAlone, toldInChat, toldToAll, words } from './seen.ts';

const nb = wordsFor('nb');
// The second word comes when the first has surely gone out: one that still waits would be replaced by it.
const short = { timings: { organizerGoneGrace: 0, organizerGoneAgain: 8 } };

test.concurrent('the bot calls an organizer back who leaves before the others, tells the meeting, and again', async () => {
  await using given = await givenService({ routine: short });
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.does('kari', { do: 'leave' });
  await people.until(() => callsBack(2).length === 1);
  await people.until(() => toldToAll(meeting, 'ola').includes(nb.notice.organizerGone));
  await people.until(() => ['ola', 'nils'].every((person) => meeting.seenBy(person).notifications.length > 0));
  const [call] = callsBack(2);
  expect(buttons(call?.card).map(({ url }) => url)).toEqual([meeting.joinUrl]);
  // Called once more in a message of its own, in the place of the first; in the meeting the line stands.
  await people.until(() => callsBack(2).some(({ id }) => id !== call?.id));
  const gone = () => toldToAll(meeting, 'ola').filter((line) => line === nb.notice.organizerGone);
  expect([callsBack(2).length, gone().length]).toEqual([1, 1]);
  await comesIn(given, 'kari');
  await people.until(() => callsBack(2).length + gone().length === 0);
  await goes(given, 'nils', 2);
  await people.does('ola', { do: 'leave' });
  await atRest(given);
  await people.does('kari', { do: 'leave' });
  await people.until(() => recordSent().length === 1);
  await atRest(given);
  expect([callsBack(2), gone()]).toEqual([[], []]);
  const record = await recordOf(given);
  expect(record.organizerAbsences).toMatchObject([{ remaining: 2, endedBy: 'back', told: 2 }]);
  expect(evidence(record, 'organizer-leaves-last')).toBe('observed');
  expect(record.meeting.phase).toBe('ended');

  function callsBack(left: number) {
    const chat = meeting.seenBy('kari').personalChat ?? [];
    return chat.filter((one) => words(one).startsWith(nb.notice.comeBack(left)));
  }
  function recordSent() {
    const chat = meeting.seenBy('kari').personalChat ?? [];
    return chat.filter((one) => words(one).startsWith(nb.record.title));
  }
});

test.concurrent('the bot notes that the organizer left before the others, if they do not come back', async () => {
  await using given = await givenService({ routine: short });
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.does('kari', { do: 'leave' });
  await people.until(() => toldToAll(meeting, 'ola').includes(nb.notice.organizerGone));
  await people.does('nils', { do: 'leave' });
  await people.does('ola', { do: 'leave' });
  await people.until(
    () => meeting.seenBy('kari').personalChat?.some((one) => words(one).startsWith(nb.record.title)) === true,
  );
  await atRest(given);
  const record = await recordOf(given);
  expect(evidence(record, 'organizer-leaves-last')).toBe('not-kept');
  expect(record.organizerAbsences).toHaveLength(1);
});

test.concurrent('the bot calls nobody back when the organizer ends the meeting for all', async () => {
  await using given = await givenService();
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils');
  await people.does('kari', { do: 'end' });
  await people.until(() =>
    toldToAll(meeting, 'ola').some((line) => line.startsWith(nb.notice.meetingOver('').slice(0, 15))),
  );
  await atRest(given);
  const said = [...toldInChat(meeting, 'ola'), ...toldAlone(meeting, 'kari')].join('\n');
  expect(said).not.toContain(nb.notice.organizerGone);
  expect(said).not.toContain(nb.notice.comeBack(2));
  const record = await recordOf(given);
  expect(evidence(record, 'organizer-leaves-last')).toBe('observed');
  expect(record.participants.every(({ stays }) => stays.every(({ to }) => to !== undefined))).toBe(true);
});

test.concurrent('the bot is content when a co-organizer stays to the end', async () => {
  await using given = await givenService({ routine: short });
  const { meeting, people } = given;
  meeting.promote('ola');
  await underWay(given, 'ola', 'nils');
  await people.does('kari', { do: 'leave' });
  await people.does('nils', { do: 'leave' });
  await people.does('ola', { do: 'leave' });
  await people.until(
    () => meeting.seenBy('kari').personalChat?.some((one) => words(one).startsWith(nb.record.title)) === true,
  );
  await atRest(given);
  expect(toldToAll(meeting, 'ola')).not.toContain(nb.notice.organizerGone);
  const record = await recordOf(given);
  expect(record.organizerAbsences).toEqual([]);
  expect(evidence(record, 'organizer-leaves-last')).toBe('observed');
});

test.concurrent('the bot reminds the organizer when the end is near, and when others begin to leave', async () => {
  // All have come and one has left long before the reminder is due, also where the machine is busy.
  const end = new Date(Date.now() + 30_000);
  await using given = await givenService({
    routine: { timings: { endReminder: 5 } },
    teams: { meeting: { scheduledEnd: end } },
  });
  const { meeting, people } = given;
  await underWay(given, 'ola', 'nils', 'amina');
  await people.does('amina', { do: 'leave' });
  await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.othersLeaving(2)));
  const soon = nb.notice.endSoon(undefined).slice(0, 12);
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith(soon)));
  await atRest(given);
  expect(toldAlone(meeting, 'ola')).toEqual([]);
  expect(toldAlone(meeting, 'nils')).toEqual([]);
});

test.concurrent.each([1, 17])(
  'the bot takes a line that breaks for no leaving, and asks who somebody is when that was due all the same (%i)',
  async (seed) => {
    const second = 1000;
    const scheduledEnd = new Date(Date.now() + 8 * minute);
    await using given = await givenService({ teams: { meeting: { scheduledEnd } } });
    const { meeting, people, teams, later } = given;
    const leavingTold = () => toldAlone(meeting, 'kari').filter((said) => said.startsWith('Noen har begynt å gå'));
    const areHere = (count: number) =>
      people.until(() => cardSays(meeting, 'kari').includes(nb.organizer.presentCount(count)));
    await underWay(given, 'ola', 'lise');
    await atRest(given);
    later(3 * minute - 5 * second);
    teams.trouble.duplicate = true;
    await people.does('lise', { do: 'drop', back: 12 });
    await areHere(2);
    await atRest(given);
    later(12 * second);
    await teams.catchUp();
    await areHere(3);
    // Three minutes after she came first, and not after she was back.
    const asked = nb.notice.guestNotIdentified('Lise Berg');
    await people.until(() => toldAlone(meeting, 'kari').some((said) => said.includes(asked)));
    await atRest(given);
    teams.trouble.shuffle(seed, 99, /Participant|roster/);
    await people.does('ola', { do: 'drop', back: 9, device: 'new' });
    later(9 * second);
    await teams.catchUp();
    later(minute);
    await teams.trouble.release();
    await atRest(given);
    expect(leavingTold()).toEqual([]);
    expect(personIn(await recordOf(given), 'Ola')?.stays.at(-1)?.to).toBeUndefined();
    teams.trouble.shuffle(seed, 99, /Participant|roster/);
    await people.does('ola', { do: 'leave' });
    later(18 * second);
    await teams.trouble.release();
    await people.until(() => leavingTold().length > 0);
    await atRest(given);
    expect(leavingTold()).toEqual([nb.notice.othersLeaving(1)]);
    expect(toldAlone(meeting, 'kari').filter((said) => said.includes(asked))).toHaveLength(1);
  },
);
