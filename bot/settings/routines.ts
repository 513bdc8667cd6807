import { categories, mistakeInOwnWord, ruleIds } from '../../src/detect/rule-ids.ts';
import { readRoutines } from '../../src/routine/read-routines.ts';
import type { Routine } from '../../src/routine/routine.ts';
import { standard } from '../../src/routine/standard.ts';
import { readJsonFile } from './json-file.ts';
import type { Faulty } from './start-problem.ts';

/** The routine of a tenant. */
export type RoutineFor = (tenant: string) => Routine;

/**
 * Reads the organisation's routines from their file, once; without a file the standard routine is everybody's. `served`: the
 * tenants there can be a routine for; `undefined` when that is not known.
 */
export function routinesIn(file: string | undefined, served: readonly string[] | undefined): RoutineFor | Faulty {
  if (file === undefined) return () => standard;
  const given = readJsonFile(file);
  if ('problem' in given) return { problems: [`ROUTINE_FILE ${given.problem}`] };
  const rules = { ruleIds, categories, mistakeInOwnWord };
  const routines = readRoutines(given.content, { rules, served });
  if ('problems' in routines) return { problems: routines.problems.map((problem) => `ROUTINE_FILE: ${problem}`) };
  return (tenant) => routines.tenants.get(tenant.toLowerCase()) ?? routines.default;
}
