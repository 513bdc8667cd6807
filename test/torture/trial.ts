/** Something that is done to the service, and how far it may suffer from it. */
export interface Trial {
  readonly group: 'kills' | 'outages' | 'floods' | 'skew';
  readonly name: string;
  /** Does it once. What is left to chance is told by the seed. Rejects where nothing could be tried. */
  readonly run: (seed: number) => Promise<Verdict>;
}

/** What came of one trial: the figures beside their goals, and whether all goals are reached. */
export interface Verdict {
  readonly figures: string;
  readonly isReached: boolean;
}
