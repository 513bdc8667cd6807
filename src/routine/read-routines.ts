import type { Routine } from './routine.ts';
import { readRoutine, type DetectionRules, type Problems } from './read-routine.ts';
import { isObject, suggestion } from './setting.ts';
import { standard } from './standard.ts';

/** The routines of a service: of the tenants that have their own, and of all others. */
export interface Routines {
  readonly default: Routine;
  /** By tenant id, in lower case. */
  readonly tenants: ReadonlyMap<string, Routine>;
}

/**
 * Reads a file of routines: one routine for all, or `{ "default": { … }, "tenants": { "<tenant id>": { … } } }`, where what a
 * tenant leaves out is as in the default. `served`: the tenants that there can be a routine for; `undefined`: any.
 */
export function readRoutines(
  given: unknown,
  { rules, served }: { readonly rules: DetectionRules; readonly served: readonly string[] | undefined },
): Routines | Problems {
  if (!isObject(given) || !('default' in given || 'tenants' in given)) {
    const routine = readRoutine(given, { rules });
    return 'problems' in routine ? routine : { default: routine, tenants: new Map() };
  }
  const common = 'default' in given ? readRoutine(given['default'], { rules, path: 'default' }) : standard;
  const base = 'problems' in common ? standard : common;
  const tenants = Object.entries(isObject(given['tenants']) ? given['tenants'] : {}).map(
    ([id, routine]) => [id, readRoutine(routine, { rules, base, path: `tenants.${id}` })] as const,
  );
  const problems = [
    ...unknownParts(given),
    ...('problems' in common ? common.problems : []),
    ...tenants.flatMap(([id, routine]) => [
      ...notServed(id, served),
      ...('problems' in routine ? routine.problems : []),
    ]),
  ];
  if (problems.length > 0) return { problems };
  const read = tenants.flatMap(([id, routine]) =>
    'problems' in routine ? [] : [[id.toLowerCase(), routine] as const],
  );
  return { default: base, tenants: new Map(read) };
}

function unknownParts(given: Readonly<Record<string, unknown>>): readonly string[] {
  const known = ['default', 'tenants'];
  const unknown = Object.keys(given)
    .filter((key) => !known.includes(key))
    .map(
      (key) => `${key} stands beside default and tenants; a routine's settings go inside them${suggestion(key, known)}`,
    );
  const tenants = given['tenants'];
  return tenants === undefined || isObject(tenants)
    ? unknown
    : [...unknown, 'tenants is not a group of routines by tenant id, { "…": { … } }'];
}

function notServed(id: string, served: readonly string[] | undefined): readonly string[] {
  return served === undefined || served.includes(id.toLowerCase())
    ? []
    : [`tenants.${id} is none of the tenants that are served`];
}
