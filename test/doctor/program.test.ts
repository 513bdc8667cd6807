import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { ownFile } from '../../bot/own-files.ts';
import { isJson, list, parseJson, text } from '../simulator/wire/json.ts';
import { givenDoctor } from './given-doctor.ts';

const given = await givenDoctor();

interface Ended {
  readonly code: number | string | null | undefined;
  readonly said: string;
  readonly complained: string;
}

/** The program as an operator calls it. The local Teams is in this process, so it is not waited for standing still. */
function motevakt(...args: readonly string[]): Promise<Ended> {
  const program = [ownFile('deploy/motevakt.ts'), 'doctor', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, program, { env: given.environment }, (error, said, complained) =>
      resolve({ code: error === null ? 0 : error.code, said, complained }),
    );
  });
}

test('the doctor ends with 0 where nothing is missing, with 1 where something is, and with 2 when it was called wrongly', async () => {
  const meeting = ['--meeting', given.meeting.joinUrl];
  const well = await motevakt(...meeting);
  expect([well.code, well.complained]).toEqual([0, '']);
  expect(well.said).toMatch(/^Møtevakt \d.+\n[^]*\n\nNothing is missing\.\n$/);
  given.teams.grants.call = false;
  const lacking = await motevakt(...meeting);
  given.teams.grants.call = true;
  expect([lacking.code, lacking.complained]).toEqual([1, '']);
  expect(lacking.said).toContain('Missing or wrong: Calls.JoinGroupCalls.Chat.\n');
  expect((await motevakt('--wrongly')).code).toBe(2);
});

test('for monitoring it says the same as JSON, and nothing that was written or whose name it is', async () => {
  const { code, said } = await motevakt('--json', '--pilot', '--meeting', given.meeting.joinUrl);
  expect(code).toBe(0);
  const found = parseJson(said);
  expect(isJson(found) && found['faults']).toEqual([]);
  const sections = list(found, 'sections');
  const checks = sections.flatMap((section) => list(section, 'examined'));
  expect(checks.length).toBeGreaterThan(30);
  for (const check of checks) {
    for (const name of ['id', 'standing', 'detail', 'asks', 'gives', 'grant']) expect(text(check, name)).toBeDefined();
  }
  expect(sections.flatMap((section) => list(section, 'pilot'))).toHaveLength(10);
  for (const secret of [
    given.teams.secret,
    given.environment['CALLBACK_SECRET'],
    given.databaseUrl,
    'Kari',
    'Nordmann',
  ]) {
    expect(said).not.toContain(secret);
  }
});
