/** Something that is done to the service, and how far it may suffer from it. */
export interface Trial {
  readonly group: 'kills' | 'outages' | 'floods' | 'skew';
  readonly name: string;
  /** Done only when it is asked for by name: it takes long, and is much like another one. */
  readonly isLong?: boolean;
  /** Does it once. What is left to chance is told by the seed. Rejects where nothing could be tried. */
  readonly run: (seed: number) => Promise<Verdict>;
}

/** What came of one trial: the figures beside their goals, and whether all goals are reached. */
export interface Verdict {
  readonly figures: string;
  readonly isReached: boolean;
  /** Of how many tries how many failed, where the goal is that few of all do that are made in all trials of its name. */
  readonly share?: { readonly tries: number; readonly failed: number };
}
