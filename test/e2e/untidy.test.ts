import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { syntheticNationalId } from '../demo/national-id.ts';
import { atRest, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { evidence, presentIn, recordOf } from './record.ts';
import { cards, toldAlone } from './seen.ts';

const nb = wordsFor('nb');

test.concurrent('the bot keeps a whole meeting that it is told of in the untidiest way', async () => {
  await using given = await givenService({ settings: { GRAPH_CALLS: 'off' } });
  const { teams, meeting, people } = given;
  teams.undocumented.activities = 'untidy';
  await underWay(given, 'ola', 'lise', 'nils');
  expect(cards(meeting, 'kari')).toHaveLength(1);
  await people.presses('lise', { type: 'screenedConfirmed' });
  await people.does('lise', { do: 'write', text: `Fødselsnummeret er ${syntheticNationalId()}` });
  const warning = nb.notice.sensitiveYours(nb.kindWritten['national-id']);
  await people.until(() => toldAlone(meeting, 'lise').some((said) => said.startsWith(warning)));
  for (const person of ['ola', 'lise', 'nils']) await people.does(person, { do: 'leave' });
  await people.does('kari', { do: 'end' });
  await atRest(given);
  const record = await recordOf(given);
  expect(presentIn(record)).toEqual(['Kari', 'Lise', 'Nils', 'Ola']);
  expect(evidence(record, 'screened')).toMatchObject({ Lise: 'confirmed-by-person' });
});
