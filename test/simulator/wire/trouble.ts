/** Which of the bot's requests are meant: `path` is matched against the decoded path. */
export interface Which {
  readonly method?: string;
  readonly path: RegExp;
  /** How many requests; default 1. */
  readonly times?: number;
}

/** An answer in place of the real one. Status 0 cuts the connection. */
export interface Misfortune extends Which {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The request is carried out all the same; only its answer is lost. */
  readonly butDone?: boolean;
}

/** An answer that is held back: the request has been carried out, the bot does not know it yet. */
export interface Held {
  /** Resolves when the first such request has arrived. */
  readonly reached: Promise<void>;
  readonly release: () => void;
}

/** What can go wrong, on demand. */
export interface Trouble {
  /** Answers with what ends it. */
  readonly answer: (misfortune: Misfortune) => () => void;
  readonly slow: (which: Which) => Held;
  /** Every delivery to the bot comes twice, at the same time. */
  duplicate: boolean;
  /** The call's first notifications come before the answer to the join request. */
  callbackFirst: boolean;
  /** Every answer to the bot comes this much after what was asked for has been done, in milliseconds. */
  latency: number;
  /**
   * Holds deliveries until there are `hold` (default 5), then sends them in another order. Ends with `release`. `kinds`: only
   * those that tell of this (`/Participant/`: join and leave events, late and in any order beside everything else).
   */
  readonly shuffle: (seed: number, hold?: number, kinds?: RegExp) => void;
  readonly release: () => Promise<void>;
}

/** What the server asks before it answers the bot. */
export interface Fate {
  readonly misfortune: (method: string, path: string) => Misfortune | undefined;
  /** Resolves when the answer may go out. */
  readonly held: (method: string, path: string) => Promise<void>;
}

interface Counted<T extends Which> {
  readonly rule: T;
  left: number;
}

/** Trouble that waits for its requests. */
export function fate(): Fate & Pick<Trouble, 'answer' | 'slow'> {
  const misfortunes: Counted<Misfortune>[] = [];
  const slows: Counted<Which & { readonly arrived: () => void; readonly free: Promise<void> }>[] = [];
  return {
    answer: (rule) => {
      const counted = { rule, left: rule.times ?? 1 };
      misfortunes.push(counted);
      return () => void (counted.left = 0);
    },
    slow: (which) => {
      const arrival = Promise.withResolvers<void>();
      const freedom = Promise.withResolvers<void>();
      slows.push({ rule: { ...which, arrived: arrival.resolve, free: freedom.promise }, left: which.times ?? 1 });
      return { reached: arrival.promise, release: freedom.resolve };
    },
    misfortune: (method, path) => take(misfortunes, method, path),
    held: async (method, path) => {
      const rule = take(slows, method, path);
      rule?.arrived();
      await rule?.free;
    },
  };
}

function take<T extends Which>(rules: readonly Counted<T>[], method: string, path: string): T | undefined {
  const found = rules.find(
    ({ rule, left }) => left > 0 && (rule.method === undefined || rule.method === method) && rule.path.test(path),
  );
  if (found !== undefined) found.left -= 1;
  return found?.rule;
}
