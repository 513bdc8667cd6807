import type { ReactElement } from 'react';
import { clockTime } from '../../../src/language/clock.ts';
import type { Words } from '../../../src/language/words.ts';
import { PressButton } from '../press-button.tsx';
import { UndoButtons } from '../undo.tsx';
import { useLeadersWords } from '../use-meeting.ts';
import type { LeaderPanel } from '../../../src/view/panel.ts';
import { belongingWords } from './belonging-words.ts';
import { actionTitle, pressedTitle } from './title.ts';

/** What waits for who leads: who stands in the lobby, who wants to see ID, what was written. */
export function Attention({ view }: { readonly view: LeaderPanel }): ReactElement {
  return (
    <>
      <Lobby view={view} />
      <Requests view={view} />
      <Findings view={view} />
    </>
  );
}

function Lobby({ view: { lobby } }: { readonly view: LeaderPanel }): ReactElement | null {
  const { panel } = useLeadersWords();
  if (lobby.length === 0) return null;
  return (
    <section aria-labelledby="lobby">
      <h2 id="lobby">{panel.lobby}</h2>
      <ul>
        {lobby.map((one) => (
          <li key={one.id}>
            <strong>{one.label}</strong> <span className="quiet">{belongingWords(one, panel)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Requests({ view: { requests } }: { readonly view: LeaderPanel }): ReactElement {
  const words = useLeadersWords();
  const { organizer } = words;
  return (
    <>
      {requests.map(({ by, of, at, actions }) => (
        <div key={`${by} ${at}`} className="accent" data-row={`request ${by} ${at}`} tabIndex={-1}>
          <p>{organizer.staffId(by, of)}</p>
          {actions.map((action) => (
            <PressButton
              key={action.type}
              action={action}
              title={actionTitle(action, words)}
              spoken={(shown) => organizer.answerAbout(by, shown)}
            />
          ))}
        </div>
      ))}
    </>
  );
}

function Findings({ view: { findings, undo } }: { readonly view: LeaderPanel }): ReactElement | null {
  const words = useLeadersWords();
  const { organizer, panel } = words;
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{panel.findings}</h2>
      <ul>
        {findings.map(({ message, by, at, kinds, fate, dismiss }) => (
          <li
            key={message}
            data-row={`finding ${message}`}
            tabIndex={-1}
            className={dismiss === undefined ? 'quiet' : 'warning'}
          >
            {organizer.finding(by, kindWords(kinds, words), clockTime(Date.parse(at), words.language))}
            <div className="remains fate">{panel.fate[fate]}</div>
            {dismiss !== undefined && (
              <PressButton
                action={dismiss}
                title={organizer.notSensitive}
                spoken={(shown) => organizer.answerAbout(by, shown)}
              />
            )}
            <UndoButtons
              of={undo.filter(({ what }) => 'message' in what && what.message === message)}
              title={(what) => pressedTitle(what, words)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A kind that this release has no word for is something sensitive all the same. */
function kindWords(kinds: readonly string[], { category, somethingSensitive }: Words): readonly string[] {
  const known: Readonly<Record<string, string>> = category;
  return kinds.map((kind) => (Object.hasOwn(known, kind) ? known[kind] : undefined) ?? somethingSensitive);
}
