import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { day, clockTime } from '../../src/language/clock.ts';
import { isInFull } from '../../src/language/participant-words.ts';
import type { ParticipantWords } from '../../src/language/words.ts';
import type { Opened } from './entry.ts';
import { Leader } from './leader/leader.tsx';
import { Participant } from './participant.tsx';
import type { Teams } from './teams.ts';
import { Themed } from './themed.tsx';
import { MeetingProvider, useFollowedMeeting, useLeadersWords, useMeeting } from './use-meeting.ts';
import { useSteadyFocus } from './use-steady-focus.ts';

interface Props {
  readonly teams: Teams | undefined;
  readonly opened: Opened;
  readonly words: ParticipantWords;
}

/** The page in the side panel, or in a dialog. */
export function Panel({ teams, opened, words }: Props): ReactElement {
  const meeting = useFollowedMeeting(opened.entry, { first: words, share: teams?.share });
  useSteadyFocus(meeting.view);
  return (
    <MeetingProvider value={meeting}>
      <Themed teams={teams} words={meeting.words}>
        <div className="page">
          <p role="status" className="message">
            {meeting.message}
          </p>
          <main>
            <Shown reopen={opened.reopen} />
          </main>
        </div>
      </Themed>
    </MeetingProvider>
  );
}

function Shown({ reopen }: { readonly reopen: Opened['reopen'] }): ReactElement {
  const { view, status, words } = useMeeting();
  // The words for who leads may come a moment after the view.
  if (status === 'deleted' && isInFull(words)) return <Receipt />;
  if (view?.for === 'participant') return <Participant view={view} />;
  if (view !== undefined && isInFull(words)) return <Leader view={view} />;
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
  const words = useLeadersWords();
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
