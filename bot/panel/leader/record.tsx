import type { ReactElement } from 'react';
import { clockTimes, day } from '../../../src/language/clock.ts';
import type { Words } from '../../../src/language/words.ts';
import { useMeeting } from '../use-meeting.ts';
import type { LeaderPanel } from '../../../src/view/panel.ts';

type Shown = NonNullable<LeaderPanel['record']>;
type Demand = Shown['demands'][number];

/** How the routine was followed, demand by demand, with the evidence for each. */
export function Record({ record }: { readonly record: Shown }): ReactElement {
  const { words } = useMeeting();
  const { panel, and, language, organizer } = words;
  const sights: Readonly<Record<string, string>> = organizer.sources.sight;
  return (
    <section aria-labelledby="record">
      <h2 id="record">{panel.record}</h2>
      <dl>
        {record.demands.map((demand) => (
          <div key={demand.demand}>
            <dt>{words.demand[demand.demand]}</dt>
            <dd>{evidenceWords(demand, words)}</dd>
          </div>
        ))}
      </dl>
      {record.unobserved.map(({ what, when }) => {
        const at = when.map(({ from, to }) =>
          clockTimes({ from: Date.parse(from), to: Date.parse(to ?? from) }, language),
        );
        const said =
          what === 'withoutAccount'
            ? words.record.withoutAccountMissed(at)
            : organizer.sources.gap(sights[what] ?? '', and(at));
        return (
          <p key={what} className="quiet">
            {said}
          </p>
        );
      })}
      {record.keptUntil !== undefined && <p>{panel.keptUntil(day(Date.parse(record.keptUntil), language))}</p>}
    </section>
  );
}

/** Of each person, by the evidence for them: "observert: Kari og Nils". */
function evidenceWords({ evidence, people }: Demand, { panel, and, record }: Words): string {
  if (evidence !== undefined) return panel.evidence[evidence];
  if (people === undefined || people.length === 0) return record.nobody;
  const groups = Map.groupBy(people, (person) => person.evidence);
  return [...groups]
    .map(([is, those]) => record.line(panel.evidence[is], and(those.map(({ label }) => label))))
    .join('; ');
}
