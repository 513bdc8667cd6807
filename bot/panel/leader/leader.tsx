import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Words } from '../../../src/language/words.ts';
import type { RecordingKind } from '../../../src/protocol/notice.ts';
import type { LeaderPanel } from '../../../src/view/panel.ts';
import { About, Alarms, Times } from '../head.tsx';
import { PressButton } from '../press-button.tsx';
import { JustPressed, UndoButtons } from '../undo.tsx';
import { useLeadersWords, useMeeting } from '../use-meeting.ts';
import { Attention } from './attention.tsx';
import { Controls } from './controls.tsx';
import { NotWatched } from './not-watched.tsx';
import { People } from './people.tsx';
import { Preparation } from './preparation.tsx';
import { Record } from './record.tsx';
import { actionTitle, pressedTitle } from './title.ts';

/** The panel of somebody who leads: what waits, what is left, everybody, what is not seen, and the controls. */
export function Leader({ view }: { readonly view: LeaderPanel }): ReactElement {
  const words = useLeadersWords();
  return (
    <>
      <JustPressed of={view.undo} title={(what) => pressedTitle(what, words)} />
      <Alarms view={view} recorded={({ kind, by }) => recordingWords(kind, by, words)} />
      {view.stage === 'running' ? <Running view={view} /> : <Other view={view} />}
      <Controls view={view} />
      <About view={view} />
    </>
  );
}

/** How a recording is stopped, and who started it where that is known. */
function recordingWords(kind: RecordingKind, by: string | undefined, { organizer }: Words): string {
  const stop = organizer.recordingStop[kind];
  return by === undefined ? stop : `${stop} ${organizer.recordingBy(by)}`;
}

function Running({ view }: { readonly view: LeaderPanel }): ReactElement {
  const words = useLeadersWords();
  const { share } = useMeeting();
  const { organizer, panel, people, and } = words;
  return (
    <>
      {view.notIdentified.length > 0 && (
        <p className="alarm">
          <strong>{panel.notIdentified.who(and(view.notIdentified.map(({ label }) => label)))}</strong>.{' '}
          {panel.notIdentified.advice}
        </p>
      )}
      {view.stillHere.length > 0 && <p className="accent">{panel.stillHere(and(view.stillHere))}</p>}
      <h1 tabIndex={-1}>
        {view.isReady ? organizer.nothingRemains : view.left.length > 0 ? organizer.remains : panel.look}
      </h1>
      <Times view={view} />
      <ul className="left">
        {view.left.map(({ thing, people: those }) => (
          <li key={thing}>
            <strong className="thing">{people.left[thing]}:</strong> {and(those)}
          </li>
        ))}
      </ul>
      {view.clause !== undefined && <p>{view.clause}</p>}
      <div className="presses" data-row="together" tabIndex={-1}>
        {view.together.map((action) => (
          <PressButton key={action.type} action={action} title={actionTitle(action, words)} />
        ))}
        {share !== undefined && (
          <Button size="small" onClick={() => void share()}>
            {panel.stage.share}
          </Button>
        )}
        <UndoButtons
          of={view.undo.filter(({ about, what }) => about === undefined && !('message' in what))}
          title={(what) => pressedTitle(what, words)}
        />
      </div>
      <Attention view={view} />
      <People view={view} />
      <NotWatched view={view} />
    </>
  );
}

/** Before the meeting, after it, and where the routine rests. */
function Other({ view }: { readonly view: LeaderPanel }): ReactElement {
  const { checklist, closing, preparation } = useLeadersWords();
  const { stage } = view;
  const title = stage === 'ended' ? closing.title : stage === 'upcoming' ? preparation.title : checklist.title;
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
      <Times view={view} />
      {(stage === 'paused' || stage === 'stopped' || stage === 'removed') && <p>{checklist.stage[stage]}</p>}
      {stage === 'upcoming' && <Preparation view={view} />}
      {stage === 'ended' && <Attention view={view} />}
      {view.record !== undefined && <Record record={view.record} />}
    </>
  );
}
