import { Button, type ButtonProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isRightToLeft, type Language } from '../../src/language/language.ts';
import type { Action } from '../../src/view/action.ts';
import { pressKey, useMeeting } from './use-meeting.ts';

interface Props {
  readonly action: Action;
  readonly title: string;
  /** What it is called by who hears it without seeing what stands around it. */
  readonly spoken?: (shown: string) => string;
  readonly appearance?: ButtonProps['appearance'];
  /** The language of the title, where it is not the page's. */
  readonly language?: Language;
  /** Of something that is chosen or not: whether it is. */
  readonly isOn?: boolean;
}

/** A button that shows at once that it was pressed; when the press is not taken, it is there again. */
export function PressButton({ action, title, spoken, appearance = 'secondary', language, isOn }: Props): ReactElement {
  const { pressed, press, words } = useMeeting();
  const waits = pressed.has(pressKey(action));
  const shown = waits ? `✓ ${words.panel.pressed}` : title;
  return (
    <Button
      size="small"
      appearance={appearance}
      aria-disabled={waits}
      {...(isOn !== undefined && { 'aria-pressed': isOn })}
      {...(spoken !== undefined && { 'aria-label': spoken(shown) })}
      onClick={() => {
        if (!waits) void press(action);
      }}
    >
      {language === undefined || waits ? (
        shown
      ) : (
        <span lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
          {shown}
        </span>
      )}
    </Button>
  );
}
