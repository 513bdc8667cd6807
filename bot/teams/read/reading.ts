import type { Instant } from '../../../src/protocol/person.ts';
import type { Met } from './person.ts';

/** What reading an activity needs beside the activity. */
export interface Reading extends Met {
  readonly now: Instant;
}
