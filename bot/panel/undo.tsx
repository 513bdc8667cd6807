import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Words } from '../../src/language/words.ts';
import type { Undoable } from '../../src/view/panel.ts';
import { actionTitle } from './leader/title.ts';
import { pressKey, useMeeting } from './use-meeting.ts';

/** What was pressed, as its button calls it; and about whom. */
function pressedWords({ what, about }: Undoable, words: Words): string {
  const title = pressedTitle(what, words);
  return about === undefined ? title : `${title} (${about.label})`;
}

/** What the button was called that was pressed. */
export function pressedTitle(what: Undoable['what'], words: Words): string {
  return what.type === 'nameWatched' ? words.organizer.watch : actionTitle(what, words);
}

/** Takes back one's own presses: a button for each. Where it stands in the row of whom it is about, that need not be said. */
export function UndoButtons({ of }: { readonly of: readonly Undoable[] }): ReactElement {
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
            aria-label={undo.pressFor(pressedWords(one, words))}
            onClick={() => {
              if (!waits) void press(one.undo);
            }}
          >
            {waits ? `✓ ${words.panel.pressed}` : `↶ ${undo.pressFor(pressedTitle(one.what, words))}`}
          </Button>
        );
      })}
    </>
  );
}

/** What has just been pressed, with the way back: until something else is pressed. */
export function JustPressed(): ReactElement | null {
  const { words, view, just } = useMeeting();
  const { undo } = words.panel;
  // What is not offered any more has been taken back, or cannot be.
  const one = view?.undo.find(({ undo: { press } }) => press === just);
  if (one === undefined) return null;
  return (
    <div className="just" data-row="just" tabIndex={-1}>
      <span role="status">{undo.noted(pressedWords(one, words))}</span> <UndoShort one={one} />
    </div>
  );
}

function UndoShort({ one }: { readonly one: Undoable }): ReactElement {
  const { words, press } = useMeeting();
  const { undo } = words.panel;
  return (
    <Button
      size="small"
      appearance="outline"
      aria-label={undo.pressFor(pressedWords(one, words))}
      onClick={() => void press(one.undo)}
    >
      {undo.press}
    </Button>
  );
}
