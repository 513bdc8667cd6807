import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { isRightToLeft } from '../../src/language/language.ts';
import type { ParticipantWords } from '../../src/language/words.ts';
import type { Teams } from './teams.ts';

/** As Teams names its themes. */
const themes: Readonly<Record<string, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

interface Props {
  readonly teams: Teams | undefined;
  /** In whose language the page is, and in whose direction. */
  readonly words: ParticipantWords;
  readonly children: ReactNode;
}

/** A page in the theme of the Teams around it, in a language and its direction. */
export function Themed({ teams, words, children }: Props): ReactElement {
  const [theme, setTheme] = useState(teams?.theme ?? 'default');
  useEffect(() => teams?.onTheme(setTheme), [teams]);
  const { language, panel } = words;
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  useEffect(() => {
    Object.assign(document.documentElement, { lang: language, dir: direction });
    document.title = panel.title;
  }, [language, direction, panel]);
  return (
    <FluentProvider theme={themes[theme] ?? teamsLightTheme} dir={direction}>
      {children}
    </FluentProvider>
  );
}
