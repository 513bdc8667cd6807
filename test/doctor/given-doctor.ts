import { afterAll } from 'vitest';
import own from '../../package.json' with { type: 'json' };
import { doctor, type Examination, type Wish } from '../../bot/doctor/doctor.ts';
import { givenService, type Given } from '../e2e/given-service.ts';
import type { SimulatorOptions } from '../simulator/make-world.ts';

/** A running service with a meeting that has the app, and the doctor who looks at it. */
export interface GivenDoctor extends Given {
  readonly examine: (wish?: Omit<Wish, 'version'>, settings?: Readonly<Record<string, string>>) => Promise<Examination>;
}

/** All is granted but what is only wanted by some. */
export async function givenDoctor(teams: SimulatorOptions = {}): Promise<GivenDoctor> {
  const given = await givenService({ teams: { appVersion: own.version, ...teams } });
  await given.meeting.installBot();
  await given.teams.settled();
  afterAll(() => given[Symbol.asyncDispose]());
  const { environment, meeting } = given;
  return {
    ...given,
    examine: (wish = { meeting: meeting.joinUrl }, settings = {}) =>
      doctor({ ...environment, ...settings }, { ...wish, version: own.version }),
  };
}

/** How one check came out. */
export function standingOf({ sections }: Examination, id: string): string | undefined {
  return sections.flatMap(({ examined }) => examined).find((one) => one.id === id)?.standing;
}
