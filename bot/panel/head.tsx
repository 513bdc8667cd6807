import type { ReactElement } from 'react';
import { clockTime, clockTimes } from '../../src/language/clock.ts';
import type { Words } from '../../src/language/words.ts';
import type { PanelView } from '../../src/view/panel.ts';
import { useMeeting } from './use-meeting.ts';

/** What cannot wait: a recording that runs, nobody who leads. */
export function Alarms({ view }: { readonly view: PanelView }): ReactElement {
  const { words } = useMeeting();
  const { checklist, notice, organizer } = words;
  const forOthers = view.for === 'leader' ? organizer.recordingStop : checklist.recording;
  return (
    <>
      {view.recordings.map(({ kind, from, isYours, by }) => (
        <p key={`${kind} ${from}`} className="alarm">
          {(isYours ? checklist.recordingYours : forOthers)[kind]}
          {by !== undefined && ` ${organizer.recordingBy(by)}`}
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

function planned({ times, stage }: PanelView, { panel, language }: Words): string {
  const { scheduledStart, scheduledEnd } = times;
  // When it was held instead stands in the record.
  if (scheduledStart === undefined || stage === 'ended') return '';
  const from = Date.parse(scheduledStart);
  if (scheduledEnd === undefined) return panel.planned(clockTime(from, language));
  return panel.planned(clockTimes({ from, to: Date.parse(scheduledEnd) }, language));
}

function left({ minutesLeft }: PanelView, { panel }: Words): string {
  if (minutesLeft === undefined || minutesLeft === 0) return '';
  return minutesLeft > 0 ? panel.timeLeft(minutesLeft) : panel.overTime(-minutesLeft);
}

/** Who Møtevakt is and what it perceives here: the quiet end of the page. */
export function About({ view }: { readonly view: PanelView }): ReactElement {
  const { checklist } = useMeeting().words;
  const sees = view.perceives.map((what) => checklist.sees[what]);
  const { privacyUrl } = view;
  return (
    <footer className="quiet">
      {checklist.about(view.organisation, sees)} {view.perceives.includes('camera') && `${checklist.caller} `}
      <a href={privacyUrl?.startsWith('https://') ? privacyUrl : '/privacy'} target="_blank" rel="noreferrer">
        {checklist.more}
      </a>
    </footer>
  );
}
