import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError } from 'pg';

/** In milliseconds: between two tries, and until it is given up. */
const [pause, patience] = [1000, 8000];

/**
 * Does something in the database that waits for rows. While somebody else holds them it is tried again and again, without a
 * connection in between, so that nobody else waits; in the end it fails.
 */
export async function whenFree<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const begun = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isHeld(error) || performance.now() - begun > patience) throw error;
      await sleep(pause);
    }
  }
}

/** Whether the rows are held by somebody else (`lock_timeout`; postgresql.org, "PostgreSQL Error Codes": lock_not_available). */
export function isHeld(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '55P03';
}

/**
 * Whether the server refused what was asked, rather than lost the connection, had none to spare or gave up waiting (classes 08, 53
 * and 57 of the same list): of several things asked together one alone may be why.
 */
export function isRefused(error: unknown): boolean {
  return error instanceof DatabaseError && !/^(?:08|53|57)/.test(error.code ?? '');
}
