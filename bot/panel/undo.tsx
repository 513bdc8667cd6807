import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PressShown, Undoable } from '../../src/view/panel.ts';
import { pressKey, useMeeting } from './use-meeting.ts';

interface Props<What extends PressShown> {
  readonly of: readonly Undoable<What>[];
  /** What a button was called that was pressed. */
  readonly title: (what: What) => string;
}

/** Takes back one's own presses: a button for each. Where it stands in the row of whom it is about, that need not be said. */
export function UndoButtons<What extends PressShown>({ of, title }: Props<What>): ReactElement {
  const { words, press, pressed } = useMeeting();
  const { undo } = words.panel;
  return (
    <>
      {of.map((one) => {
        const waits = pressed.has(pressKey(one.undo));
        return (
          <Button
            key={one.undo.press}
            size="small"
            appearance="subtle"
            className="undo"
            aria-disabled={waits}
            aria-label={undo.pressFor(aboutWhom(one, title))}
            onClick={() => {
              if (!waits) void press(one.undo);
            }}
          >
            {waits ? `✓ ${words.panel.pressed}` : `↶ ${undo.pressFor(title(one.what))}`}
          </Button>
        );
      })}
    </>
  );
}

/** What has just been pressed, with the way back: until something else is pressed. */
export function JustPressed<What extends PressShown>({ of, title }: Props<What>): ReactElement | null {
  const { words, just } = useMeeting();
  const { undo } = words.panel;
  // What is not offered any more has been taken back, or cannot be.
  const one = of.find(({ undo: { press } }) => press === just);
  if (one === undefined) return null;
  const what = aboutWhom(one, title);
  return (
    <div className="just" data-row="just" tabIndex={-1}>
      <span role="status">{undo.noted(what)}</span> <UndoShort one={one} what={what} />
    </div>
  );
}

function UndoShort({ one, what }: { readonly one: Pick<Undoable, 'undo'>; readonly what: string }): ReactElement {
  const { words, press } = useMeeting();
  const { undo } = words.panel;
  return (
    <Button size="small" appearance="outline" aria-label={undo.pressFor(what)} onClick={() => void press(one.undo)}>
      {undo.press}
    </Button>
  );
}

/** What was pressed, as its button calls it; and about whom. */
function aboutWhom<What extends PressShown>({ what, about }: Undoable<What>, title: Props<What>['title']): string {
  return about === undefined ? title(what) : `${title(what)} (${about.label})`;
}
