import type { Changes } from '../wire/changes.ts';
import type { Reply, Route } from '../wire/route.ts';

/** How far a scripted meeting has come, or a tour of tasks, as the page shows it. */
export interface Playing {
  readonly phase:
    | 'waiting'
    | 'countdown'
    | 'playing'
    | 'stopped'
    | 'over'
    | 'failed'
    | 'task'
    | 'task-done'
    | 'tour-over';
  /** What happens now, or what went wrong. */
  readonly line?: string;
  /** In whose window it is seen best (a person's id). */
  readonly seenBy?: string;
  /** Share of the script that has been played, 0 to 1. */
  readonly played: number;
  /** Which task of how many. */
  readonly task?: { readonly number: number; readonly of: number };
  /** When a countdown ends (ISO 8601). */
  readonly startsAt?: string;
}

/** A meeting that plays by itself; the local Teams shows it and hands on what the page's controls ask for. */
export interface Script {
  readonly playing: () => Playing;
  /** Somebody looks for the first time. */
  readonly opened: () => void;
  readonly play: () => void;
  /** Begins the tour, or goes on to its next task. */
  readonly practise: () => void;
  readonly stop: () => void;
}

/** Where a scripted meeting can be put on; empty until then. */
export interface Programme {
  readonly script: () => Script | undefined;
  /** Puts a script on; the answer tells the page that it has come further. */
  readonly put: (script: Script) => () => void;
}

/** An empty programme. */
export function programme(changes: Changes): Programme {
  let script: Script | undefined;
  return {
    script: () => script,
    put: (given) => {
      script = given;
      changes.announce();
      return changes.announce;
    },
  };
}

/** The page's controls of the script. */
export function scriptRoutes({ script }: Programme): readonly Route[] {
  const post = (pattern: RegExp, press: (found: Script) => void): Route => ({
    method: 'POST',
    pattern,
    handle: (): Reply => {
      const found = script();
      if (found === undefined) return { status: 404, body: { error: 'There is no script.' } };
      press(found);
      return { status: 202 };
    },
  });
  return [
    post(/^\/api\/script\/play$/, (found) => found.play()),
    post(/^\/api\/script\/practise$/, (found) => found.practise()),
    post(/^\/api\/script\/stop$/, (found) => found.stop()),
  ];
}
