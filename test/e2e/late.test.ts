import { expect, test } from 'vitest';
import { clockTime, day } from '../../src/language/clock.ts';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import type { MeetingRecord } from '../../src/view/record.ts';
import { allSee, atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { expectAt, minute, moment } from './moment.ts';
import { evidence, personIn, recordCards, recordOf } from './record.ts';
import { card, cards, occurrenceOf, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');

test.concurrent.each([4, 29])(
  'the bot takes a message for one of the meeting it was written in, though it comes in the next in the same chat (%i)',
  async (seed) => {
    // Read back from the chat it would be found sooner.
    await using given = await givenService({ settings: { GRAPH_CHAT: 'off' } });
    const { meeting, people, teams, later } = given;
    await underWay(given, 'ola', 'lise');
    await atRest(given);
    const former = occurrenceOf(card(meeting, 'kari'));
    later(5 * minute);
    teams.trouble.shuffle(seed, 99, /^message$|Participant/);
    const written = await moment(given, () =>
      people.does('ola', { do: 'write', text: `Nummeret er ${syntheticNationalId()}` }),
    );
    later(minute);
    await people.does('kari', { do: 'end' });
    await people.until(() => recordCards(meeting).length === 1);
    await atRest(given);

    later(3 * minute);
    meeting.schedule(new Date(given.clock()), new Date(given.clock() + 30 * minute));
    await comesIn(given, 'kari');
    await people.until(() => cards(meeting, 'kari').length === 2);
    await comesIn(given, 'ola');
    await comesIn(given, 'lise');
    await allSee(given, 'kari', 'ola', 'lise');
    await atRest(given);
    later(minute);
    const heard = () => ['kari', 'ola', 'lise'].map((one) => [toldAlone(meeting, one).length, toldToAll(meeting, one)]);
    const before = heard();
    expect((await recordOfFormer(given, former)).findings).toEqual([]);
    await teams.trouble.release();
    await people.until(() => recordCards(meeting)[0]?.includes(nb.record.findings(1, 1)) === true);
    await atRest(given);
    expect(heard()).toEqual(before);
    const now = await recordOf(given);
    expect(now.findings).toEqual([]);
    expect(evidence(now, 'chat-not-sensitive')).not.toBe('not-kept');
    const its = await recordOfFormer(given, former);
    expect(its.findings).toMatchObject([{ by: { name: 'Ola Hansen' } }]);
    expectAt(its.findings[0]?.at, written);
    expect(evidence(its, 'chat-not-sensitive')).toBe('not-kept');
    expect(recordCards(meeting)).toHaveLength(1);
  },
);

test.concurrent.each([
  ['the next day', 26 * 60 * minute],
  ['five minutes after', 5 * minute],
])(
  'the bot says of a meeting whose end nobody told when the last one was there, and adds the end that is told %s',
  async (when, wait) => {
    await using given = await givenService({
      routine: { timings: { emptyCloses: 3 } },
      settings: { GRAPH_CALLS: 'off', GRAPH_CHAT: 'off' },
    });
    const { meeting, people, teams, later } = given;
    await underWay(given, 'ola', 'lise');
    await atRest(given);
    later(40 * minute);
    teams.trouble.duplicate = true;
    teams.trouble.shuffle(8, 99, /meetingEnd/);
    await people.does('lise', { do: 'leave' });
    await people.does('ola', { do: 'leave' });
    const last = await moment(given, () => people.does('kari', { do: 'leave' }));
    await people.until(() => recordCards(meeting).length > 0);
    await atRest(given);
    const untold = await recordOf(given);
    expect(untold.meeting.endedBy).toBe('empty');
    expectAt(untold.meeting.lastThereAt, last);
    const time = clockTime(Date.parse(untold.meeting.lastThereAt ?? ''), 'nb');
    expect(recordCards(meeting)).toEqual([expect.stringContaining(nb.closing.untold(time))]);
    later(wait);
    await teams.trouble.release();
    await people.until(() => recordCards(meeting)[0]?.includes(nb.closing.untold(time)) === false);
    await atRest(given);
    const told = await recordOf(given);
    expect(told.meeting.endedBy).toBe('platform');
    expectAt(told.meeting.endedAt, last);
    expect(personIn(told, 'Kari')?.stays).toEqual(personIn(untold, 'Kari')?.stays);
    expect(recordCards(meeting)).toHaveLength(1);
    const notes = told.added.map(({ at, parts }) => {
      expect(parts).toContain('end');
      const named = parts.map((part) => nb.record.part[part as keyof typeof nb.record.part]);
      return nb.record.added(day(Date.parse(at), 'nb'), clockTime(Date.parse(at), 'nb'), named);
    });
    // Until ten minutes after the end the card is mended without a word.
    expect(notes).toHaveLength(when === 'the next day' ? 1 : 0);
    for (const note of notes) expect(recordCards(meeting)[0]).toContain(note);
    expect(
      toldToAll(meeting, 'ola').filter((line) => line.startsWith(nb.notice.meetingOver('').slice(0, 15))),
    ).toHaveLength(1);
  },
);

async function recordOfFormer({ teams, service }: Given, occurrence: string): Promise<MeetingRecord> {
  const authorization = `Bearer ${await teams.ssoToken('kari')}`;
  const answer = await fetch(`${service}/api/meetings/${occurrence}/record`, { headers: { authorization } });
  // What the service serves is the shape it declares.
  return (await answer.json()) as MeetingRecord;
}
