import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { config } from '../../bot/settings/config.ts';
import { startLog } from '../../bot/log.ts';
import { start } from '../../bot/start.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { atRest, underWay } from './given-meeting.ts';
import { givenService, type Given } from './given-service.ts';
import { evidence, personIn, presentIn, recordOf } from './record.ts';
import { cards, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');

test('the bot speaks with one voice though two instances share the work', async () => {
  await using given = await givenService();
  await using other = await secondInstance(given);
  const { meeting, people, teams } = given;
  const turns = () => {
    balanced = !balanced;
    teams.connect({ messagesUrl: `${balanced ? given.service : other.url}/api/messages` });
  };
  let balanced = false;
  await underWay(given, 'ola', 'nils');
  for (let round = 0; round < 8; round += 1) {
    turns();
    await people.does('ola', { do: 'write', text: `Her er ${syntheticNationalId()}` });
    turns();
    await people.does('nils', { do: 'camera', on: round % 2 === 1 });
  }
  turns();
  await people.presses('nils', { type: 'screenedConfirmed' });
  turns();
  await people.presses('kari', { type: 'introductionsHeld' });
  await people.does('ola', { do: 'record' });
  await people.until(() => toldAlone(meeting, 'ola').length === 9);
  turns();
  await people.does('ola', { do: 'stop-recording' });
  turns();
  await people.does('kari', { do: 'end' });
  await people.until(() => records().length > 0);
  await atRest(given);
  expect(cards(meeting, 'kari')).toHaveLength(1);
  expect(records()).toHaveLength(1);
  const said = toldToAll(meeting, 'kari');
  expect(said).toEqual([...new Set(said)]);
  expect(toldAlone(meeting, 'ola')).toHaveLength(9);
  const record = await recordOf(given);
  expect(presentIn(record)).toEqual(['Kari', 'Nils', 'Ola']);
  expect(personIn(record, 'Nils')?.stays).toHaveLength(1);
  expect(record.findings).toHaveLength(8);
  expect(record.recordings).toHaveLength(1);
  expect(evidence(record, 'screened')).toMatchObject({ Nils: 'confirmed-by-person' });
  expect(evidence(record, 'introductions')).toMatchObject({ Ola: 'confirmed-by-organizer' });

  function records(): readonly string[] {
    return toldAlone(meeting, 'kari').filter((line) => line.startsWith(nb.record.title));
  }
});

/** Another service on the same database, with an address of its own. */
async function secondInstance(given: Given): Promise<AsyncDisposable & { readonly url: string }> {
  const settings = config({ ...given.environment, PORT: '0' });
  if ('problems' in settings) throw new Error(settings.problems.join('\n'));
  const { url, stop } = await start(settings, { log: startLog('silent') });
  return { url, [Symbol.asyncDispose]: stop };
}
