import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { Language } from '../../src/language/language.ts';
import { isInFull } from '../../src/language/participant-words.ts';
import type { ParticipantWords, Words } from '../../src/language/words.ts';
import type { Action } from '../../src/view/action.ts';
import type { PanelView } from '../../src/view/panel.ts';
import { askStage, sendPress } from './ask.ts';
import { follow, type News } from './live.ts';
import { stageAddress, type Entry } from './entry.ts';
import type { Teams } from './teams.ts';
import { loadWords } from './words.ts';

/** The meeting as the page knows it. */
export interface Meeting {
  readonly view?: PanelView;
  /** `deleted`: the viewer has just asked for it. */
  readonly status: 'loading' | 'live' | 'lost' | 'none' | 'unknown' | 'deleted';
  /** What a screen reader is told, and everybody sees: that a press was not taken, that the line broke or is back. */
  readonly message: string;
  /** The press that was taken last, by its id: it can be taken back. */
  readonly just: string | undefined;
  /** What has been pressed and not been answered. */
  readonly pressed: ReadonlySet<string>;
  readonly words: ParticipantWords;
  readonly press: (action: Action) => Promise<void>;
  readonly again: () => void;
  /** Shows the common checklist to all, and says whether Teams did so; absent where it cannot be. */
  readonly share?: () => Promise<void>;
}

const MeetingContext = createContext<Meeting | undefined>(undefined);

/** Hands the meeting down to the parts of the page. */
export const MeetingProvider = MeetingContext.Provider;

/** The meeting, for a part of the page. */
export function useMeeting(): Meeting {
  const meeting = useContext(MeetingContext);
  if (meeting === undefined) throw new Error('there is no meeting around this part of the page');
  return meeting;
}

/** Every word, for the parts of the page that only who leads has. */
export function useLeadersWords(): Words {
  const { words } = useMeeting();
  if (!isInFull(words)) throw new Error(`the words of ${words.language} are for participants`);
  return words;
}

/** The name under which a press waits for its answer. */
export function pressKey(action: Action): string {
  return JSON.stringify(action);
}

interface Around {
  /** The words until it is known which are read. */
  readonly first: ParticipantWords;
  readonly share: Teams['share'];
}

/** Follows the meeting around the page, and takes presses there. */
export function useFollowedMeeting(entry: Entry | undefined, { first, share: show }: Around): Meeting {
  const [view, setView] = useState<PanelView>();
  const [status, setStatus] = useState<Meeting['status']>(entry === undefined ? 'unknown' : 'loading');
  const [message, setMessage] = useState('');
  const [pressed, setPressed] = useState<ReadonlySet<string>>(new Set());
  const [just, setJust] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const words = useWordsOf(view, first);
  const heard = useRef(0);

  useEffect(() => {
    if (entry === undefined) return undefined;
    const ending = new AbortController();
    const tell = (news: News<PanelView>) => {
      if (news.is === 'view') {
        heard.current += 1;
        setView(news.view);
      } else if (news.is === 'none' || news.is === 'unknown') setView(undefined);
      const now = news.is === 'view' ? 'live' : news.is;
      // Who has had everything deleted keeps the receipt until there is another meeting.
      setStatus((before) => (before === 'deleted' && news.is !== 'view' ? before : now));
    };
    void follow(entry, tell, ending.signal);
    return () => ending.abort();
  }, [entry, attempt]);

  useConnectionWords(status, words, setMessage);

  const press = useCallback(
    async (action: Action) => {
      if (entry === undefined || view === undefined) return;
      const key = pressKey(action);
      const before = heard.current;
      setMessage('');
      setPressed((those) => new Set([...those, key]));
      const result = await sendPress(entry, view.meeting, action);
      setPressed((those) => new Set([...those].filter((one) => one !== key)));
      if ('deleted' in result) setStatus('deleted');
      else if ('refusal' in result) setMessage(refusalWords(result.refusal, words));
      else {
        if (action.type === 'undone') setMessage(words.panel.undo.done);
        else if (action.type === 'languageChosen') setMessage(await greeting(result.view.language));
        else setJust(result.taken);
        // What the stream has told meanwhile is at least as new.
        if (heard.current === before) setView(result.view);
      }
    },
    [entry, view, words],
  );
  const share = useCallback(async () => {
    if (entry === undefined || show === undefined || !isInFull(words)) return;
    setMessage('');
    const pass = await askStage(entry);
    const isShown = pass !== undefined && (await show(stageAddress(pass)));
    setMessage(isShown ? words.panel.stage.shared : words.panel.stage.refused);
  }, [entry, show, words]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return {
    ...(view !== undefined && { view }),
    status,
    message,
    just,
    pressed,
    words,
    press,
    again,
    ...(show !== undefined && { share }),
  };
}

function refusalWords(
  refusal: 'failed' | keyof Words['refusal'],
  { refusal: words, answer }: ParticipantWords,
): string {
  return refusal === 'failed' ? answer.failed : words[refusal];
}

/** What is said to who has chosen a language. */
async function greeting(language: Language): Promise<string> {
  return (await loadWords(language)).personal.language.now;
}

/** The words of the view's language, also when it is gone; until they are there, those that are. */
function useWordsOf(view: PanelView | undefined, first: ParticipantWords): ParticipantWords {
  const [words, setWords] = useState(first);
  const seen = useRef<Language>(first.language);
  const language = view?.language ?? seen.current;
  useEffect(() => {
    let wanted = true;
    seen.current = language;
    // What cannot be loaded is tried again with the next language: the words that are there stay.
    loadWords(language).then(
      (loaded) => wanted && setWords(loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}

/** Says that the line broke, and that it is back; not that it is there from the beginning. */
function useConnectionWords(
  status: Meeting['status'],
  { panel }: ParticipantWords,
  say: (message: string) => void,
): void {
  const before = useRef(status);
  useEffect(() => {
    if (before.current === status) return;
    if (status === 'lost') say(panel.lost);
    else if (before.current === 'lost') say(status === 'live' ? panel.back : '');
    before.current = status;
  }, [status, panel, say]);
}
