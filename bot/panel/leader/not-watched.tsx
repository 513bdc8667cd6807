import type { ReactElement } from 'react';
import { clockTimes } from '../../../src/language/clock.ts';
import type { Words } from '../../../src/language/words.ts';
import { useLeadersWords } from '../use-meeting.ts';
import type { LeaderPanel } from '../../../src/view/panel.ts';

type Unwatched = LeaderPanel['notWatched'][number];

/** What is not watched in this meeting, and why. */
export function NotWatched({ view: { notWatched } }: { readonly view: LeaderPanel }): ReactElement | null {
  const words = useLeadersWords();
  if (notWatched.length === 0) return null;
  return (
    <section aria-labelledby="not-watched">
      <h2 id="not-watched">{words.panel.notWatched}</h2>
      <ul>
        {notWatched.map((one) => (
          <li key={`${one.what} ${one.why}`}>{said(one, words)}</li>
        ))}
      </ul>
    </section>
  );
}

function said({ what, why, when = [] }: Unwatched, { organizer, panel, and, language }: Words): string {
  const { sources } = organizer;
  switch (why) {
    case 'only-signs':
      return sources.signs;
    case 'soon':
      return sources.cameraSoon;
    case 'by-hand':
      return sources.cameraByHand;
    case 'not-seen':
      return sources.recordingUnseen;
    case 'not-yet':
      return panel.chatNotYet;
    case 'refused':
      return what === 'hiding' ? sources.hide : sources.tell;
    case 'for-a-time': {
      const at = when.map(({ from, to }) =>
        clockTimes({ from: Date.parse(from), to: Date.parse(to ?? from) }, language),
      );
      const known: Readonly<Record<string, string>> = sources.sight;
      return sources.gap(known[what] ?? '', and(at.slice(-3)));
    }
  }
}
