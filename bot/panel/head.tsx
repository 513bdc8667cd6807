import type { ReactElement } from 'react';
import { clockTimes, day } from '../../src/language/clock.ts';
import type { ParticipantWords } from '../../src/language/words.ts';
import type { PanelRecording, PanelView } from '../../src/view/panel.ts';
import { LanguageChoice } from './language-choice.tsx';
import { useMeeting } from './use-meeting.ts';

interface AlarmsProps {
  readonly view: PanelView;
  /** What is said of a recording that somebody else has started. */
  readonly recorded: (recording: PanelRecording) => string;
}

/** What cannot wait: a recording that runs, nobody who leads. */
export function Alarms({ view, recorded }: AlarmsProps): ReactElement {
  const { checklist, notice } = useMeeting().words;
  return (
    <>
      {view.recordings.map((recording) => (
        <p key={`${recording.kind} ${recording.from}`} className="alarm">
          {recording.isYours ? checklist.recordingYours[recording.kind] : recorded(recording)}
        </p>
      ))}
      {view.leaderless !== undefined && (
        <p className="warning">{view.leaderless === 'awaited' ? checklist.awaiting : notice.organizerGone}</p>
      )}
    </>
  );
}

/** When the meeting is, and how much of it is left. */
export function Times({ view }: { readonly view: PanelView }): ReactElement | null {
  const { words } = useMeeting();
  const line = [planned(view, words), left(view, words)].filter((part) => part !== '').join(' · ');
  return line === '' ? null : <p className="quiet">{line}</p>;
}

function planned({ times, stage }: PanelView, { panel, language }: ParticipantWords): string {
  const { scheduledStart, scheduledEnd } = times;
  // When it was held instead stands in the record.
  if (scheduledStart === undefined || stage === 'ended') return '';
  const from = Date.parse(scheduledStart);
  const to = scheduledEnd === undefined ? from : Date.parse(scheduledEnd);
  const at = panel.planned(clockTimes({ from, to }, language));
  // What is prepared for may be another day.
  return stage === 'upcoming' ? `${day(from, language)} · ${at}` : at;
}

function left({ minutesLeft }: PanelView, { panel }: ParticipantWords): string {
  if (minutesLeft === undefined || minutesLeft === 0) return '';
  return minutesLeft > 0 ? panel.timeLeft(minutesLeft) : panel.overTime(-minutesLeft);
}

/** Who Møtevakt is and what it perceives here: the quiet end of the page. */
export function About({ view }: { readonly view: PanelView }): ReactElement {
  const { checklist, language } = useMeeting().words;
  const sees = view.perceives.map((what) => checklist.sees[what]);
  const { privacyUrl } = view;
  return (
    <footer>
      <p className="quiet">
        {checklist.about(view.organisation, sees)} {view.perceives.includes('camera') && `${checklist.caller} `}
        <a
          href={`${privacyUrl?.startsWith('https://') ? privacyUrl : '/privacy'}?language=${language}`}
          target="_blank"
          rel="noreferrer"
        >
          {checklist.more}
        </a>
      </p>
      <LanguageChoice view={view} />
    </footer>
  );
}
