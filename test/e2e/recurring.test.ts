import { expect, test } from 'vitest';
import { wordsFor } from '../../src/language/words.ts';
import { buttons } from '../simulator/card/press.ts';
import { field } from '../simulator/wire/json.ts';
import { allSee, atRest, begins, comesIn, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { evidence, presentIn, recordOf } from './record.ts';
import { card, cardMessage, cards, occurrenceOf, toldAlone } from './seen.ts';

const nb = wordsFor('nb');
const minute = 60_000;
const everything = [
  { type: 'identityAnswered', with: { answer: 'seen' }, beside: 'Lise' },
  { type: 'introductionsHeld' },
  { type: 'screenedConfirmed' },
] as const;

test.concurrent('the bot lets the next meeting of a series inherit nothing from the one before', async () => {
  await using given = await givenService();
  const { meeting, people, teams } = given;
  await meeting.installBot();
  await people.presses('kari', { type: 'preparationTicked', with: { demand: 'marked-private' } });
  await begins(given, 'ola', 'lise');
  for (const sought of everything) await people.presses('kari', sought);
  await people.presses('ola', { type: 'screenedConfirmed' });
  await people.presses('lise', { type: 'staffIdAsked' });
  const oldMessage = cardMessage(meeting, 'kari');
  const oldButton = buttons(card(meeting, 'kari')).find((one) => field(one, 'data', 'type') === 'routinePaused');
  const former = occurrenceOf(card(meeting, 'kari'));
  await people.does('kari', { do: 'end' });
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.startsWith(nb.record.title)));
  await atRest(given);
  const before = await recordOf(given);

  given.later(10 * minute);
  meeting.schedule(new Date(given.clock()), new Date(given.clock() + 60 * minute));
  await comesIn(given, 'kari');
  await teams.until(() => cards(meeting, 'kari').length === 2);
  await comesIn(given, 'ola');
  await comesIn(given, 'lise');
  await allSee(given, 'kari', 'ola', 'lise');
  await atRest(given);
  expect(occurrenceOf(card(meeting, 'kari'))).not.toBe(former);
  const now = await recordOf(given);
  expect(presentIn(now)).toEqual(['Kari', 'Lise', 'Ola']);
  expect(evidence(now, 'guest-shows-id')).toEqual({ Lise: 'open' });
  expect(evidence(now, 'screened')).toEqual({ Kari: 'open', Lise: 'open', Ola: 'open' });
  expect(evidence(now, 'introductions')).toEqual({ Kari: 'open', Lise: 'open', Ola: 'open' });
  expect(now.staffIdRequests).toEqual([]);
  expect(now.preparation.some(({ done }) => done)).toBe(false);

  const pressed = await meeting.do('kari', { do: 'press', message: oldMessage, action: oldButton });
  expect(pressed).toEqual({ message: nb.refusal['old-card'] });
  const authorization = `Bearer ${await teams.ssoToken('kari')}`;
  const again = await fetch(`${given.service}/api/meetings/${former}/record`, { headers: { authorization } });
  expect(await again.json()).toEqual(before);
});

test.concurrent('the bot keeps two meetings apart that the same people hold at the same time', async () => {
  await using given = await givenService();
  const { people, teams } = given;
  await underWay(given, 'ola');
  const other = teams.addMeeting({ title: 'En annen samtale' });
  await other.installBot();
  await other.do('kari', { do: 'join', camera: true }, { device: 'second' });
  await teams.until(() => card(other, 'kari') !== undefined);
  await people.presses('ola', { type: 'screenedConfirmed' });
  await people.does('ola', { do: 'leave' });
  await atRest(given);
  const elsewhere = await recordOf({ ...given, meeting: other });
  expect(presentIn(elsewhere)).toEqual(['Kari']);
  expect(evidence(elsewhere, 'screened')).toEqual({ Kari: 'open' });
  expect(presentIn(await recordOf(given))).toEqual(['Kari', 'Ola']);
});
