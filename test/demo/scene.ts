import type { Company } from './company.ts';

/** One thing that happens in the scripted meeting. */
export interface Scene {
  /** What the page says meanwhile. */
  readonly line: string;
  /** How long one looks at it when the script is not played fast. */
  readonly seconds: number;
  readonly play: (company: Company) => Promise<unknown>;
}
