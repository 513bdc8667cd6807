/** What was told and not taken in, by how many milliseconds ago it began and ended. */
export interface Missed {
  readonly since: number;
  readonly until: number;
}

/** Remembers what was told and not taken in until that is noted down where it outlives the process. */
export interface Missing {
  /** Something was told just now, and not taken in. */
  readonly missed: () => void;
  /** Has what is not noted down yet noted; it stays when that fails. */
  readonly noted: (note: (missed: Missed) => Promise<void>) => Promise<void>;
}

/** `now` in milliseconds from any start; it never goes back. */
export function startMissing(now: () => number): Missing {
  let unnoted: { readonly from: number; readonly to: number } | undefined;
  return {
    missed: () => {
      const to = now();
      unnoted = { from: unnoted?.from ?? to, to };
    },
    noted: async (note) => {
      const noting = unnoted;
      if (noting === undefined) return;
      await note({ since: now() - noting.from, until: now() - noting.to });
      if (unnoted === noting) unnoted = undefined;
      else unnoted = { from: noting.to, to: unnoted?.to ?? noting.to };
    },
  };
}
