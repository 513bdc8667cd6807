import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Action } from '../../src/view/action.ts';
import { pressKey, useMeeting } from './use-meeting.ts';

interface Props {
  readonly action: Action;
  readonly title: string;
  /** Whom or what it is about, for who hears the button without seeing what stands around it. */
  readonly about?: string;
  readonly appearance?: ButtonProps['appearance'];
}

/** A button that shows at once that it was pressed; when the press is not taken, it is there again. */
export function PressButton({ action, title, about, appearance = 'secondary' }: Props): ReactElement {
  const { pressed, press, words } = useMeeting();
  const waits = pressed.has(pressKey(action));
  const shown = waits ? `✓ ${words.panel.pressed}` : title;
  return (
    <Button
      size="small"
      appearance={appearance}
      aria-disabled={waits}
      {...(about !== undefined && { 'aria-label': words.organizer.answerAbout(about, shown) })}
      onClick={() => {
        if (!waits) void press(action);
      }}
    >
      {shown}
    </Button>
  );
}
