import { expect, test } from 'vitest';
import { clockTimes } from '../../src/language/clock.ts';
import { wordsFor } from '../../src/language/words.ts';
import { cast, crowd } from '../simulator/cast.ts';
import { atRest, comesIn, underWay } from './given-meeting.ts';
import { givenService } from './given-service.ts';
import { expectAt, minute, moment } from './moment.ts';
import { evidence, personIn, recordCards, recordOf } from './record.ts';
import { asks, card, cardSays, toldAlone, toldToAll } from './seen.ts';

const nb = wordsFor('nb');
const short = { timings: { cameraGrace: 1, cameraInterval: 1 } };

test.concurrent('the bot leaves in peace who turns the camera on in time', async () => {
  await using given = await givenService({ routine: { timings: { cameraGrace: 60 } } });
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await comesIn(given, 'nils', { camera: false });
  await people.does('nils', { do: 'camera', on: true });
  await atRest(given);
  expect(toldAlone(meeting, 'nils')).toEqual([]);
  const record = await recordOf(given);
  expect(evidence(record, 'camera-on')).toEqual({ Kari: 'observed', Ola: 'observed', Nils: 'observed' });
});

test.concurrent('the bot reminds whose camera stays off, privately and once, and then tells the organizer, once', async () => {
  await using given = await givenService({ routine: short });
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await comesIn(given, 'nils', { camera: false });
  await people.until(() => toldAlone(meeting, 'nils').some((said) => said.includes(nb.notice.cameraOff)));
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.includes(nb.notice.camerasOff(['Nils']))));
  await atRest(given);
  expect(toldAlone(meeting, 'nils')).toHaveLength(1);
  expect(toldAlone(meeting, 'kari').filter((said) => said.includes('Nils'))).toHaveLength(1);
  expect(toldAlone(meeting, 'ola')).toEqual([]);
  expect(toldToAll(meeting, 'ola')).toEqual([]);
  await people.presses('kari', { type: 'cameraExempted', with: { reason: 'agreed' } });
  await atRest(given);
  expect(evidence(await recordOf(given), 'camera-on')).toMatchObject({ Nils: 'exempt' });
  await people.does('nils', { do: 'camera', on: true });
  await atRest(given);
  const record = await recordOf(given);
  // What was agreed for a part of the meeting is not undone by what was seen in another.
  expect(evidence(record, 'camera-on')).toMatchObject({ Nils: 'exempt' });
  expect(personIn(record, 'Nils')?.camera?.off).toHaveLength(1);
});

test.concurrent('the bot sees a camera go off during the meeting, and how long it was off', async () => {
  await using given = await givenService({ routine: short });
  const { meeting, people } = given;
  await underWay(given, 'ola');
  await people.does('ola', { do: 'camera', on: false });
  await people.until(() => toldAlone(meeting, 'ola').some((said) => said.includes(wordsFor('nn').notice.cameraOff)));
  await people.does('ola', { do: 'camera', on: true });
  await atRest(given);
  const record = await recordOf(given);
  expect(personIn(record, 'Ola')?.camera).toMatchObject({ everOn: true, off: [{ to: expect.any(String) as string }] });
});

test.concurrent('the bot judges a camera by all the time somebody was there, also of whom has left, and says when it was off', async () => {
  await using given = await givenService();
  const { meeting, people, teams, later } = given;
  await underWay(given, 'ola', 'lise');
  await comesIn(given, 'nils', { camera: false });
  await people.until(() => cardSays(meeting, 'kari').includes('Nils'));
  await atRest(given);
  // The roster comes twice; who left is told in another order, and when all is over.
  teams.trouble.duplicate = true;
  teams.trouble.shuffle(3, 99, /Participant|conversationUpdate/);
  later(3 * minute);
  const off = await moment(given, () => people.does('ola', { do: 'camera', on: false }));
  await people.does('lise', { do: 'camera', on: false });
  later(minute / 3);
  await people.does('lise', { do: 'camera', on: true });
  later(3 * minute);
  const gone = await moment(given, () => people.does('ola', { do: 'leave' }));
  await people.does('nils', { do: 'leave' });
  later(3 * minute);
  await people.does('lise', { do: 'leave' });
  await people.does('kari', { do: 'end' });
  await teams.trouble.release();
  await people.until(() => recordCards(meeting).length > 0);
  await atRest(given);
  const record = await recordOf(given);
  expect(evidence(record, 'camera-on')).toEqual({
    Kari: 'observed',
    Ola: 'not-kept',
    Lise: 'observed',
    Nils: 'not-kept',
  });
  const [offTime, ...more] = personIn(record, 'Ola')?.camera?.off ?? [];
  expect(more).toEqual([]);
  expectAt(offTime?.from, off);
  expectAt(offTime?.to, gone);
  expect(personIn(record, 'Lise')?.camera).toMatchObject({ everOn: true, off: [] });
  const shown = clockTimes({ from: Date.parse(offTime?.from ?? ''), to: Date.parse(offTime?.to ?? '') }, 'nb');
  expect(recordCards(meeting)).toEqual([expect.stringContaining(`Ola Hansen ${shown}`)]);
  expect(recordCards(meeting)[0]).not.toMatch(/Lise Berg \d/);
});

test.concurrent.each([6, 23])(
  'the bot tells those who lead of all cameras that are off in one notice, and changes that when there are more (%i)',
  async (seed) => {
    const tenant = '5b0c7a1e-2d34-4f6a-8b9c-0d1e2f3a4b5c';
    const others = crowd(14, tenant).filter(({ kind }) => kind === 'colleague');
    const everybody = [...cast(tenant).slice(0, 2), ...others];
    await using given = await givenService({
      routine: { timings: { cameraGrace: 1, cameraInterval: 3 } },
      teams: { meeting: { people: everybody, lobby: 'everyone' } },
    });
    const { meeting, people, teams, later } = given;
    meeting.promote('ola');
    await underWay(given, 'ola');
    teams.trouble.duplicate = true;
    const [early, late] = [others.slice(0, 4), others.slice(4)];
    await come(early);
    for (const leader of ['kari', 'ola']) await people.until(() => tells(leader)(early.map(({ name }) => name)));
    await atRest(given);
    later(minute);
    await come(late);
    const names = others.map(({ name }) => name);
    const all = [...names.slice(0, 5), nb.organizer.more(2)];
    await people.until(() => tells('kari')(all));
    await people.until(() => tells('ola')([...names.slice(0, 5), wordsFor('nn').organizer.more(2)]));
    await atRest(given);
    for (const leader of ['kari', 'ola']) expect(ofCameras(leader)).toHaveLength(1);
    for (const { id } of others) expect(toldAlone(meeting, id)).toHaveLength(1);
    expect(toldToAll(meeting, 'ola')).toEqual([]);

    async function come(those: typeof others): Promise<void> {
      teams.trouble.shuffle(seed, 99, /Participant|roster/);
      for (const { id } of those) {
        // In turn: one after the other
        await comesIn(given, id, { camera: false });
      }
      await teams.trouble.release();
    }
    function ofCameras(leader: string): readonly string[] {
      return toldAlone(meeting, leader).filter((said) => /kamera/.test(said));
    }
    function tells(leader: string): (names: readonly string[]) => boolean {
      const words = wordsFor(leader === 'ola' ? 'nn' : 'nb').notice;
      return (those) => ofCameras(leader).some((said) => said.includes(words.camerasOff(those)));
    }
  },
);

test.concurrent('the bot tells the organizer who asks for help with the camera', async () => {
  await using given = await givenService({ routine: { timings: { cameraGrace: 60 } } });
  const { meeting, people } = given;
  await underWay(given);
  await comesIn(given, 'nils', { camera: false });
  await people.presses('nils', { type: 'cameraHelpAsked' });
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.includes(nb.notice.cameraHelpAsked('Nils'))));
  expect(asks(card(meeting, 'nils'))).not.toContain('cameraHelpAsked');
});

test.concurrent('the bot asks nobody for a picture who cannot send one', async () => {
  await using given = await givenService({ routine: short });
  const { meeting, people } = given;
  await underWay(given);
  await comesIn(given, 'caller');
  await comesIn(given, 'nils', { camera: false });
  await people.until(() => toldAlone(meeting, 'kari').some((said) => said.includes('Nils')));
  await atRest(given);
  const ofCameras = toldAlone(meeting, 'kari').filter((said) => said.includes('kamera'));
  expect(ofCameras).toEqual([expect.stringContaining(nb.notice.camerasOff(['Nils']))]);
  const record = await recordOf(given);
  const caller = record.participants.find(({ role }) => role === 'phone');
  const cameras = record.demands.find(({ demand }) => demand === 'camera-on')?.people ?? [];
  expect(caller).toBeDefined();
  expect(cameras.map(({ participant }) => participant)).not.toContain(caller?.id);
  expect(JSON.stringify(record)).not.toMatch(/680 ?50/);
});
