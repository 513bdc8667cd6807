import type { ReactElement } from 'react';
import { useLeadersWords } from '../use-meeting.ts';
import type { LeaderPanel } from '../../../src/view/panel.ts';

type Shown = NonNullable<LeaderPanel['record']>;

/** The record, as its card tells it. */
export function Record({ record: { when, lines, remarks, kept } }: { readonly record: Shown }): ReactElement {
  const { panel } = useLeadersWords();
  return (
    <section aria-labelledby="record">
      <h2 id="record">{panel.record}</h2>
      <p>{when}</p>
      <dl>
        {lines.map(({ mark, what, how, more }) => (
          <div key={what}>
            <dt>{`${mark} ${what}`}</dt>
            <dd>{how}</dd>
            {more.map((one) => (
              <dd key={one} className="quiet">
                {one}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {remarks.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <p className="quiet">{kept}</p>
    </section>
  );
}
