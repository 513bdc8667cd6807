import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { pressKey, useLeadersWords, useMeeting } from '../use-meeting.ts';
import type { LeaderPanel } from '../../../src/view/panel.ts';

/** What who leads does before the meeting. */
export function Preparation({ view: { preparation: points } }: { readonly view: LeaderPanel }): ReactElement {
  const words = useLeadersWords();
  const { press, pressed } = useMeeting();
  const { preparation } = words;
  const done = points.filter(({ isDone }) => isDone).length;
  return (
    <>
      <p>{preparation.intro}</p>
      <ul className="points">
        {points.map(({ demand, isDone, tick }) => (
          <li key={demand} data-row={demand} tabIndex={-1}>
            <Checkbox
              label={preparation.clause[demand].what}
              checked={isDone !== (tick !== undefined && pressed.has(pressKey(tick)))}
              disabled={tick === undefined}
              aria-describedby={`how-${demand}`}
              onChange={() => void (tick && press(tick))}
            />
            <div id={`how-${demand}`} className="quiet">
              {tick !== undefined ? preparation.clause[demand].how : isDone ? preparation.seen : preparation.notSeen}
            </div>
          </li>
        ))}
      </ul>
      <p>{preparation.done(done, points.length)}</p>
    </>
  );
}
