import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { completeLanguages, languageName, languages } from '../../src/language/language.ts';
import type { PanelView } from '../../src/view/panel.ts';
import { PressButton } from './press-button.tsx';
import { useMeeting } from './use-meeting.ts';

/** The reader chooses their language: of those that have the words for what they see. */
export function LanguageChoice({ view }: { readonly view: PanelView }): ReactElement {
  const { checklist, personal, language: now } = useMeeting().words;
  const [isOpen, setOpen] = useState(false);
  const offered = view.for === 'leader' ? completeLanguages : languages;
  return (
    <div data-row="language" tabIndex={-1}>
      <Button
        size="small"
        appearance="subtle"
        className="undo"
        aria-expanded={isOpen}
        aria-controls="languages"
        onClick={() => setOpen(!isOpen)}
      >
        {`🌐 ${checklist.language}`}
      </Button>
      <div id="languages" role="group" aria-label={personal.language.title} className="presses" hidden={!isOpen}>
        {offered.map((language) => (
          <PressButton
            key={language}
            action={{ type: 'languageChosen', language }}
            title={languageName(language)}
            language={language}
            isOn={language === now}
          />
        ))}
      </div>
    </div>
  );
}
