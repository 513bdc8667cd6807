import { NotReached, SaidNo } from '../outside/delivery-error.ts';
import { remedies } from '../outside/remedies.ts';

/**
 * How something stands. `fault` alone makes the doctor fail; `warning` will become one, or may be one; `not-granted` is what is only
 * wanted by some; `off` what the settings do not ask for; `question` what nobody but a person can look at.
 */
export type Standing = 'ok' | 'fault' | 'warning' | 'not-granted' | 'off' | 'not-asked' | 'question';

/** What was found out, in words for the operator: never a text that people wrote. */
export interface Finding {
  readonly standing: Standing;
  readonly detail: string;
}

/** One thing that can be asked. Names in capitals stand for the operator's own: `APPLICATION-ID`, `TENANT-ID`, `YOUR-HOST`, `ORGANIZER-ID`. */
export interface Check<Patient> {
  readonly id: string;
  /** How it is found out. */
  readonly asks: string;
  /** What the service does with it. */
  readonly gives: string;
  /** How it is granted or mended: an exact command where there is one. */
  readonly grant: string;
  /** What says nothing about this one as long as it is faulty itself. */
  readonly after?: readonly string[];
  /** Whether the settings ask for it; absent: always. */
  readonly wanted?: (patient: Patient) => boolean;
  /** Only wanted by some: not to have it is no fault. */
  readonly isOptional?: true;
  readonly find: (patient: Patient) => Promise<Finding>;
}

/** A check that was done, without how. */
export interface Examined extends Omit<Check<never>, 'find' | 'wanted'>, Finding {}

/** Does the checks in their order. What hangs on something faulty is not asked, so that one cause has one name. */
export async function examine<Patient>(
  checks: readonly Check<Patient>[],
  patient: Patient,
  before: readonly Examined[] = [],
): Promise<readonly Examined[]> {
  const done: Examined[] = [];
  for (const { find, wanted, ...check } of checks) {
    const cause = [...before, ...done].find(({ id, standing }) => standing === 'fault' && check.after?.includes(id));
    const isWanted = wanted?.(patient) ?? true;
    // In turn: what was found decides what is asked next
    done.push({
      ...check,
      ...(await findingOf({ cause, isWanted, isOptional: check.isOptional }, () => find(patient))),
    });
  }
  return done;
}

interface Circumstances {
  readonly cause: Examined | undefined;
  readonly isWanted: boolean;
  readonly isOptional: true | undefined;
}

async function findingOf(
  { cause, isWanted, isOptional }: Circumstances,
  find: () => Promise<Finding>,
): Promise<Finding> {
  if (!isWanted) return { standing: 'off', detail: 'the settings do not ask for it' };
  if (cause !== undefined) return { standing: 'not-asked', detail: `waits for ${cause.id}` };
  const finding = await find().catch(faultOf);
  return isOptional && finding.standing === 'fault' ? { ...finding, standing: 'not-granted' } : finding;
}

/** What all is well with. */
export function ok(detail: string): Finding {
  return { standing: 'ok', detail };
}

/** What has to be granted or mended. */
export function fault(detail: string): Finding {
  return { standing: 'fault', detail };
}

/** What somebody refused, or did not answer, by its status and code. What is unforeseen is named by its kind alone. */
function faultOf(error: unknown): Finding {
  if (error instanceof SaidNo) {
    const help = error.remedy === undefined ? '' : `: ${remedies[error.remedy].help.replaceAll(/[`*]/g, '')}`;
    return fault(`${error.reason}${help}`);
  }
  if (error instanceof NotReached) return fault(`not reached: ${error.message}`);
  return fault(`unforeseen: ${error instanceof Error ? error.name : typeof error}`);
}
