import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import type { Teams } from './teams.ts';

/** As Teams names its themes. */
const themes: Readonly<Record<string, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** A page in the theme of the Teams around it. */
export function Themed({
  teams,
  children,
}: {
  readonly teams: Teams | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const [theme, setTheme] = useState(teams?.theme ?? 'default');
  useEffect(() => teams?.onTheme(setTheme), [teams]);
  return <FluentProvider theme={themes[theme] ?? teamsLightTheme}>{children}</FluentProvider>;
}
