import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { day, clockTime } from '../../src/language/clock.ts';
import type { Words } from '../../src/language/words.ts';
import type { Opened } from './entry.ts';
import { Leader } from './leader/leader.tsx';
import { Participant } from './participant.tsx';
import type { Teams } from './teams.ts';
import { MeetingProvider, useFollowedMeeting, useMeeting } from './use-meeting.ts';
import { JustPressed } from './undo.tsx';
import { useSteadyFocus } from './use-steady-focus.ts';

interface Props {
  readonly teams: Teams | undefined;
  readonly opened: Opened;
  readonly words: Words;
}

/** The page in the side panel, or in a dialog. */
export function Panel({ teams, opened, words }: Props): ReactElement {
  const meeting = useFollowedMeeting(opened.entry, { first: words, share: teams?.share });
  useSteadyFocus(meeting.view);
  return (
    <MeetingProvider value={meeting}>
      <div className="page">
        <p role="status" className="message">
          {meeting.message}
        </p>
        <main>
          <JustPressed />
          <Shown reopen={opened.reopen} />
        </main>
      </div>
    </MeetingProvider>
  );
}

function Shown({ reopen }: { readonly reopen: Opened['reopen'] }): ReactElement {
  const { view, status, words } = useMeeting();
  if (status === 'deleted') return <Receipt />;
  if (view !== undefined) return view.for === 'leader' ? <Leader view={view} /> : <Participant view={view} />;
  if (reopen !== undefined && (status === 'unknown' || status === 'none')) return <Reopen reopen={reopen} />;
  if (status === 'unknown') return <Unknown />;
  const { noMeeting, loading, lost } = words.panel;
  return <p>{status === 'none' ? noMeeting : status === 'lost' ? lost : loading}</p>;
}

/** For whom Teams does not vouch: nothing of the meeting. */
function Unknown(): ReactElement {
  const { words, again } = useMeeting();
  const { unknown } = words.panel;
  return (
    <>
      <h1>{unknown.title}</h1>
      <p>{unknown.text}</p>
      <p>{unknown.how}</p>
      <Button size="small" onClick={again}>
        {unknown.again}
      </Button>
    </>
  );
}

/** A dialog whose key is spent, or whose session is over: by one press Teams says again who is there. */
function Reopen({ reopen }: { readonly reopen: () => void }): ReactElement {
  const { again } = useMeeting().words.panel.dialog;
  return (
    <>
      <h1>{again.title}</h1>
      <p>{again.text}</p>
      <Button size="small" appearance="primary" onClick={reopen}>
        {again.press}
      </Button>
    </>
  );
}

function Receipt(): ReactElement {
  const { words } = useMeeting();
  const [at] = useState(() => Date.now());
  const { receipt } = words.panel;
  const { language } = words;
  return (
    <>
      <h1>{receipt.title}</h1>
      <p>{receipt.text}</p>
      <p>{receipt.at(words.personal.status.at(day(at, language), clockTime(at, language)))}</p>
    </>
  );
}
