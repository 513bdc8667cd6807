/** What is to happen later, by the local Teams' own clock. */
export interface Later {
  /** Does it as soon as that much time has gone by. */
  readonly after: (milliseconds: number, work: () => Promise<void>) => void;
  /** Does what is due by now: for a clock that was put forward. */
  readonly catchUp: () => Promise<void>;
  /** Forgets what has not happened yet. */
  readonly stop: () => void;
}

interface Waiting {
  readonly due: number;
  readonly work: () => Promise<void>;
  timer?: NodeJS.Timeout;
}

/** Nothing waits yet. Where the clock runs like any other, what is due happens by itself. */
export function later(now: () => Date): Later {
  const waiting = new Set<Waiting>();
  const catchUp = async () => {
    const due = [...waiting].filter((one) => one.due <= now().getTime()).toSorted((a, b) => a.due - b.due);
    for (const one of due) {
      waiting.delete(one);
      clearTimeout(one.timer);
      await one.work();
    }
  };
  // A timer may go off a moment before the clock says so, and a clock may stand still: it is looked at again then.
  const watch = (one: Waiting) => {
    const look = () => {
      void catchUp();
      if (waiting.has(one)) watch(one);
    };
    one.timer = setTimeout(look, Math.max(1, one.due - now().getTime())).unref();
  };
  return {
    after: (milliseconds, work) => {
      const one = { due: now().getTime() + milliseconds, work };
      waiting.add(one);
      watch(one);
    },
    catchUp,
    stop: () => {
      for (const { timer } of waiting) clearTimeout(timer);
      waiting.clear();
    },
  };
}
