import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pilotIn, pilotQuestions } from '../../bot/settings/pilot.ts';
import { atRest, underWay } from '../e2e/given-meeting.ts';
import { givenService } from '../e2e/given-service.ts';
import { evidence, recordOf } from '../e2e/record.ts';

const folder = mkdtempSync(join(tmpdir(), 'motevakt-pilot-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: unknown): string {
  const path = join(folder, `${JSON.stringify(content).replaceAll(/\W/g, '')}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('answers are read from their file, and what is none of them is told', () => {
  expect(Object.keys(pilotQuestions)).toHaveLength(10);
  expect(pilotIn(undefined)).toEqual({});
  expect(pilotIn(file({ 'camera-toggles': 'no' }))).toEqual({ 'camera-toggles': 'no' });
  expect(pilotIn(file({ 'camera-toggles': 'perhaps', weather: 'good' }))).toEqual({
    problems: ['PILOT_FILE: camera-toggles is none of yes, no', 'PILOT_FILE: weather is no question'],
  });
  expect(pilotIn(file(['no']))).toHaveProperty('problems');
  expect(pilotIn(join(folder, 'nowhere.json'))).toHaveProperty('problems');
});

test('where nobody tells when a camera is turned off, no camera is called observed', async () => {
  const seen = async (answers: object) => {
    await using given = await givenService({ settings: { PILOT_FILE: file(answers) } });
    await underWay(given, 'ola');
    await given.people.until(() => given.teams.calls.some(({ state }) => state === 'established'));
    await given.people.does('ola', { do: 'leave' });
    await given.people.does('kari', { do: 'end' });
    await atRest(given);
    return evidence(await recordOf(given), 'camera-on');
  };
  expect(await seen({})).toMatchObject({ Ola: 'observed' });
  expect(await seen({ 'camera-toggles': 'no' })).toMatchObject({ Ola: 'not-observed' });
});

test('where the roster does not show recordings, it is not believed about them', async () => {
  const told = async (answers: object) => {
    await using given = await givenService({ settings: { GRAPH_CHAT: 'off', PILOT_FILE: file(answers) } });
    await underWay(given, 'ola');
    await given.people.until(() => given.teams.calls.some(({ state }) => state === 'established'));
    await given.people.does('ola', { do: 'record' });
    await atRest(given);
    return (await recordOf(given)).recordings.length;
  };
  expect([await told({}), await told({ 'recording-in-roster': 'no' })]).toEqual([1, 0]);
});

test('the version of Graph that has been seen to take the subscription is asked first', async () => {
  const asked = async (answers: object) => {
    await using given = await givenService({ settings: { PILOT_FILE: file(answers) } });
    await underWay(given);
    await given.people.until(() => given.teams.subscriptions.length > 0);
    return given.teams.sent
      .filter(({ path, method }) => method === 'POST' && path.endsWith('/subscriptions'))
      .map(({ path }) => path);
  };
  expect(await asked({})).toEqual(['/v1.0/subscriptions', '/beta/subscriptions']);
  expect(await asked({ 'recording-message': 'beta' })).toEqual(['/beta/subscriptions']);
});
