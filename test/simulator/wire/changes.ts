/** Tells those who wait that something happened in the local Teams. */
export interface Changes {
  readonly announce: () => void;
  /** Calls back after every change, until the returned function is called. */
  readonly listen: (listener: () => void) => () => void;
  /** Resolves as soon as the condition holds; rejects with the story so far when it has not within `within` ms. */
  readonly until: (condition: () => boolean, within: number, story: () => string) => Promise<void>;
}

/** Changes announced in one turn of the event loop are told once. */
export function changes(): Changes {
  const listeners = new Set<() => void>();
  let told = true;
  const tell = () => {
    told = true;
    for (const listener of listeners) listener();
  };
  const listen = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const announce = () => {
    if (!told) return;
    told = false;
    setImmediate(tell);
  };
  return { announce, listen, until: (condition, within, story) => until(listen, condition, { within, story }) };
}

function until(
  listen: Changes['listen'],
  condition: () => boolean,
  limit: { readonly within: number; readonly story: () => string },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (error?: unknown) => {
      clearTimeout(timer);
      stop();
      if (error === undefined) resolve();
      else reject(error instanceof Error ? error : new Error('the condition threw'));
    };
    const look = () => {
      try {
        if (condition()) finish();
      } catch (error) {
        finish(error);
      }
    };
    const late = () =>
      finish(new Error(`It did not happen within ${limit.within} ms. ${condition.toString()}\n${limit.story()}`));
    const timer = setTimeout(late, limit.within);
    const stop = listen(look);
    look();
  });
}
