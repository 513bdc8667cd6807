import { useEffect, useState, type ReactElement } from 'react';
import { isRightToLeft, type Language } from '../../src/language/language.ts';
import type { ParticipantWords } from '../../src/language/words.ts';
import type { SharedStage } from '../../src/view/shared-stage.ts';
import type { Entry } from './entry.ts';
import { follow } from './live.ts';
import type { Teams } from './teams.ts';
import { Themed } from './themed.tsx';
import { loadWords } from './words.ts';

interface Props {
  readonly teams: Teams | undefined;
  readonly entry: Entry;
  /** Those to begin with. */
  readonly words: ParticipantWords;
}

/** The common checklist on the meeting's stage, in the languages of those who are there. */
export function Stage({ teams, entry, words }: Props): ReactElement {
  const [view, setView] = useState<SharedStage>();
  const [status, setStatus] = useState<'loading' | 'live' | 'over'>('loading');
  useEffect(() => {
    const ending = new AbortController();
    void follow<SharedStage>(
      entry,
      (news) => {
        if (news.is === 'view') setView(news.view);
        if (news.is !== 'lost') setStatus(news.is === 'view' || news.is === 'live' ? 'live' : 'over');
      },
      ending.signal,
    );
    return () => ending.abort();
  }, [entry]);
  const all = useWords(view?.languages, words);
  const [first = words] = all;
  return (
    <Themed teams={teams} words={first}>
      <main className="page stage">
        {status === 'over' || view === undefined ? (
          <div className="language">
            <h1>{first.panel.title}</h1>
            <p>{status === 'over' ? first.stage.over : first.panel.loading}</p>
          </div>
        ) : (
          all.map((one) => <Checklist key={one.language} view={view} words={one} />)
        )}
      </main>
    </Themed>
  );
}

function Checklist({ view, words }: { readonly view: SharedStage; readonly words: ParticipantWords }): ReactElement {
  const { checklist } = words;
  const { stage, here } = view;
  return (
    <div lang={words.language} dir={isRightToLeft(words.language) ? 'rtl' : 'ltr'} className="language">
      {view.recordings.map((kind) => (
        <p key={kind} className="alarm">
          {checklist.recording[kind]}
        </p>
      ))}
      <h1>{checklist.title}</h1>
      <p className="quiet">
        {stage === 'running' ? checklist.stage.running(here) : stage === 'ended' ? '' : checklist.stage[stage]}
      </p>
      <ul>
        {view.steps.map(({ demand, left }) => (
          <li key={demand}>
            {left === 0 ? '✓' : '○'} <strong>{checklist.step[demand].what}</strong> {checklist.step[demand].how}{' '}
            <span className="remains">{words.stage.left(left)}</span>
          </li>
        ))}
      </ul>
      <p>{words.stage.how}</p>
    </div>
  );
}

/** The words of each of these languages, once they are there. */
function useWords(languages: readonly Language[] | undefined, first: ParticipantWords): readonly ParticipantWords[] {
  const [words, setWords] = useState<readonly ParticipantWords[]>([first]);
  // A new list of the same languages is none.
  const wanted = languages?.join(' ');
  useEffect(() => {
    let isWanted = true;
    // What cannot be loaded is tried again with the next change: the words that are there stay.
    Promise.all((languages ?? []).map((language) => loadWords(language))).then(
      (loaded) => isWanted && loaded.length > 0 && setWords(loaded),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return words;
}
