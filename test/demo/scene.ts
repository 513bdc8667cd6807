import type { Company } from './company.ts';

/** One thing that happens in the scripted meeting. */
export interface Scene {
  /** What the page says meanwhile. */
  readonly line: string;
  /** How long one looks at it when the script is not played fast. */
  readonly seconds: number;
  /** In whose window it is seen best, where that is not everybody's. */
  readonly seenBy?: string;
  readonly play: (company: Company) => Promise<unknown>;
}
