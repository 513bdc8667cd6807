import { expect, test } from 'vitest';
import { clockTime } from '../../src/language/clock.ts';
import { wordsFor } from '../../src/language/words.ts';
import { buttons } from '../simulator/card/press.ts';
import { text } from '../simulator/wire/json.ts';
import { allSee, atRest, comesIn } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { expectAt, minute, moment, type Moment } from './moment.ts';
import { presentIn, recordCards, recordOf } from './record.ts';
import { cards, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const closingLine = nb.notice.meetingOver('').slice(0, 15);

test.concurrent.each([
  ['twice', undefined],
  ['when the meeting has begun', /meetingEnd|chat/],
  ['late and in another order, with all that led to it', /meetingEnd|call|chat|Participant|roster/],
] as const)(
  'the bot takes for a trial what staff do before the time, and keeps what is prepared for the meeting: the end is told %s',
  async (_, late) => {
    const isKnownBefore = late?.test('roster') !== false;
    // Nor does the call tell that it is over.
    await using given = await scheduledIn(25, { GRAPH_CALLS: isKnownBefore ? 'on' : 'off' });
    const { meeting, people, teams, later } = given;
    await prepare(given);
    teams.trouble.duplicate = late === undefined;
    const trial = await moment(given, () => triesTheLink(given, late));
    later(9 * minute);
    if (isKnownBefore) {
      await teams.trouble.release();
      await people.until(() => toldAlone(meeting, 'kari').includes(nb.notice.trialOver));
      await atRest(given);
      expect([toldToAll(meeting, 'ola'), recordCards(meeting)]).toEqual([[], []]);
    }
    later(9 * minute);
    const begun = await moment(given, () => comesIn(given, 'kari'));
    await comesIn(given, 'ola');
    await comesIn(given, 'lise');
    await teams.trouble.release();
    await allSee(given, 'kari', 'ola', 'lise');
    await atRest(given);
    expect(cards(meeting, 'kari')).toHaveLength(1);
    expect([toldToAll(meeting, 'ola'), recordCards(meeting)]).toEqual([[], []]);
    await people.does('lise', { do: 'write', text: 'Da snakker vi om Tiril Fjellheim.' });
    await people.until(() =>
      toldAlone(meeting, 'kari').some((said) => said.startsWith('Lise Berg skrev noe i chatten')),
    );
    await people.does('kari', { do: 'end' });
    await people.until(() => recordCards(meeting).length > 0);
    await atRest(given);
    expect(recordCards(meeting)).toHaveLength(1);
    expect(toldToAll(meeting, 'ola').filter((line) => line.startsWith(closingLine))).toHaveLength(1);
    const record = await recordOf(given);
    expect(presentIn(record)).toEqual(['Kari', 'Lise', 'Ola']);
    expectAt(record.meeting.startedAt, begun);
    expect(record.meeting.trials).toHaveLength(1);
    expectAt(record.meeting.trials?.[0]?.from, trial);
    expectAt(record.meeting.trials?.[0]?.to, trial);
    const kinds = record.findings.flatMap((finding) => finding.kinds.map(({ rule }) => rule));
    expect(kinds).toContain('person-name.watched');
    expect(record.preparation.filter(({ done }) => done).map(({ demand }) => demand)).toEqual(['marked-private']);
  },
);

test.concurrent('the bot takes for the meeting what somebody from outside came to, and says when it had been set up for', async () => {
  await using given = await scheduledIn(25);
  const { meeting, people, teams, later } = given;
  await meeting.installBot();
  teams.trouble.shuffle(3, 4, /Participant|conversationUpdate/);
  let begun: Moment | undefined;
  for (const person of ['kari', 'ola', 'lise']) {
    // In turn: one after the other
    const came = await moment(given, () => comesIn(given, person));
    begun ??= came;
  }
  await teams.trouble.release();
  await allSee(given, 'kari', 'ola', 'lise');
  later(9 * minute);
  await people.does('kari', { do: 'end' });
  await people.until(() => recordCards(meeting).length > 0);
  await atRest(given);
  const record = await recordOf(given);
  if (begun !== undefined) expectAt(record.meeting.startedAt, begun);
  expect(record.meeting.trials).toBeUndefined();
  const planned = clockTime(Date.parse(record.meeting.scheduledStart ?? ''), 'nb');
  expect(recordCards(meeting)).toEqual([expect.stringContaining(nb.record.planned(planned))]);
  expect(toldToAll(meeting, 'ola').filter((line) => line.startsWith(closingLine))).toHaveLength(1);
});

function scheduledIn(minutes: number, settings: Readonly<Record<string, string>> = {}): Promise<Given> {
  const start = new Date(Date.now() + minutes * minute);
  const end = new Date(start.getTime() + 45 * minute);
  return givenService({ settings, teams: { meeting: { scheduledStart: start, scheduledEnd: end } } });
}

/** The organizer ticks what is done, and gives a name to watch for. */
async function prepare({ meeting, people }: Given): Promise<void> {
  await meeting.installBot();
  await people.presses('kari', { type: 'preparationTicked', with: { demand: 'marked-private' } });
  const sheet = meeting.seenBy('kari').personalChat?.at(-1);
  const action = buttons(sheet?.card).find((one) => text(one, 'data', 'type') === 'watchName');
  const inputs = { name: 'Tiril Fjellheim' };
  expect(await meeting.do('kari', { do: 'press', message: sheet?.id ?? '', action, inputs })).toEqual({});
  await people.until(
    () =>
      meeting.seenBy('kari').personalChat?.some((one) => JSON.stringify(one.card).includes(nb.organizer.watchOn)) ===
      true,
  );
}

/** Kari and Ola come, look around for a few minutes, and leave; what is told late is held back from then on. */
async function triesTheLink(given: Given, late: RegExp | undefined): Promise<void> {
  const { people, teams, later } = given;
  await comesIn(given, 'kari');
  await comesIn(given, 'ola');
  await allSee(given, 'kari', 'ola');
  await atRest(given);
  later(4 * minute);
  if (late !== undefined) teams.trouble.shuffle(9, 99, late);
  await people.does('ola', { do: 'leave' });
  await people.does('kari', { do: 'leave' });
}
