import { Button, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Action } from '../../../src/view/action.ts';
import { PressButton } from '../press-button.tsx';
import { useLeadersWords, useMeeting } from '../use-meeting.ts';
import type { LeaderPanel } from '../../../src/view/panel.ts';
import { actionTitle } from './title.ts';

/** Watching for a name, pausing, ending, deleting. */
export function Controls({ view }: { readonly view: LeaderPanel }): ReactElement {
  const words = useLeadersWords();
  const { controls, watchesName } = view;
  const isDeletion = controls.every(({ type }) => type === 'deletionAsked');
  return (
    <>
      {watchesName !== 'not-offered' && <WatchName isOn={watchesName === 'on'} />}
      {controls.length > 0 && (
        <section aria-labelledby="controls" data-row="controls" tabIndex={-1}>
          <h2 id="controls">{isDeletion ? words.personal.commandTitle.delete : words.panel.controls}</h2>
          {controls.some(({ type }) => type === 'routinePaused') && <p>{words.organizer.pauseWhy}</p>}
          <div className="presses">
            {controls.map((action) =>
              action.type === 'routineStopped' || action.type === 'deletionAsked' ? (
                <AskFirst key={action.type} action={action} />
              ) : (
                <PressButton key={action.type} action={action} title={actionTitle(action, words)} />
              ),
            )}
          </div>
        </section>
      )}
    </>
  );
}

/** What cannot be undone is asked once more, in its place; the keyboard goes to the way back first. */
function AskFirst({ action }: { readonly action: Action }): ReactElement {
  const words = useLeadersWords();
  const [isAsking, setAsking] = useState(false);
  const { panel } = words;
  const isDeletion = action.type === 'deletionAsked';
  if (!isAsking) {
    return (
      <Button size="small" onClick={() => setAsking(true)}>
        {actionTitle(action, words)}
      </Button>
    );
  }
  return (
    <div className="ask" role="group" aria-label={actionTitle(action, words)}>
      <p>{isDeletion ? panel.deleteAsk : panel.stopAsk}</p>
      <div className="presses">
        <Button size="small" appearance="primary" autoFocus onClick={() => setAsking(false)}>
          {panel.cancel}
        </Button>
        <PressButton action={action} title={isDeletion ? panel.deleteYes : panel.stopYes} />
      </div>
    </div>
  );
}

function WatchName({ isOn }: { readonly isOn: boolean }): ReactElement {
  const words = useLeadersWords();
  const { press } = useMeeting();
  const { organizer, panel } = words;
  const [name, setName] = useState('');
  return (
    <section aria-labelledby="watch">
      <h2 id="watch">{panel.watch}</h2>
      <p>{organizer.watchWhy}</p>
      {isOn && <p className="done">{organizer.watchOn}</p>}
      <form
        className="presses"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          void press({ type: 'watchName', name });
          setName('');
        }}
      >
        <Input
          size="small"
          aria-label={organizer.watchLabel}
          maxLength={100}
          autoComplete="off"
          value={name}
          onChange={(_event, data) => setName(data.value)}
        />
        <Button size="small" type="submit">
          {organizer.watch}
        </Button>
      </form>
    </section>
  );
}
