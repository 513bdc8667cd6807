import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { freshDatabaseUrl } from '../fixture.ts';
import { isAlone, kills } from '../torture/kills.ts';
import type { Place } from './place.ts';
import { evidence, personIn, presentIn, recordOf } from './record.ts';
import { said } from './said.ts';
import { readsOfEnd } from './seen.ts';

const nb = wordsFor('nb');

test(
  'the bot loses no fact, forgets no appointment and repeats nothing but a private alarm, however often it is killed',
  { timeout: 180_000 },
  async () => {
    const { repeats } = await kills(await freshDatabaseUrl(), { seed: 20_261_129, latency: 60 }, async (place) => {
      expectAllSaid(place);
      await expectWholeRecord(place);
    });
    expect(repeats.filter((what) => !isAlone(what))).toEqual([]);
  },
);

/** What was due in a life that was cut short is said in a later one. */
function expectAllSaid(place: Place): void {
  const { meeting } = place;
  const nn = wordsFor('nn').notice;
  const toAll = said(place.teams).map(({ what }) => what);
  for (const line of [nb.notice.recordingStarted.recording, nb.notice.organizerGone]) {
    expect(toAll).toContainEqual(expect.stringContaining(line));
  }
  expect(readsOfEnd(meeting, 'kari')).toBe(true);
  const toOla = toAll.filter((what) => !what.includes(' all ')).join('\n');
  for (const line of [
    nn.recordingYours.recording,
    nn.cameraOff,
    nn.sensitiveYours(wordsFor('nn').kindWritten['national-id']),
  ]) {
    expect(toOla).toContain(line);
  }
}

async function expectWholeRecord(place: Place): Promise<void> {
  const record = await recordOf(place);
  expect(record.meeting.phase).toBe('ended');
  expect(presentIn(record)).toEqual(['Kari', 'Nils', 'Ola']);
  expect(personIn(record, 'Kari')?.stays).toHaveLength(2);
  expect(record.findings).toMatchObject([{ closed: { how: 'deleted' } }]);
  expect(record.recordings).toMatchObject([{ by: { name: 'Ola Hansen' }, to: expect.any(String) as string }]);
  expect(record.organizerAbsences).toMatchObject([{ endedBy: 'back' }]);
  expect(evidence(record, 'guest-shows-id')).toMatchObject({ Nils: 'confirmed-by-organizer' });
  expect(evidence(record, 'screened')).toMatchObject({ Nils: 'confirmed-by-person' });
  expect(evidence(record, 'introductions')).toMatchObject({ Ola: 'confirmed-by-organizer' });
  expect(personIn(record, 'Ola')?.camera).toMatchObject({ everOn: true });
}
