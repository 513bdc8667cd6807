import { h } from '../element.ts';
import { icon } from '../icon.ts';

const key = 'theme';

/** Uses the theme chosen in this browser, otherwise the one the system asks for. */
export function applyTheme(): void {
  const chosen = localStorage.getItem(key);
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['theme'] = chosen;
}

/** Switches between light and dark. */
export function themeButton(): HTMLElement {
  const press = () => {
    const theme = isDark() ? 'light' : 'dark';
    localStorage.setItem(key, theme);
    document.documentElement.dataset['theme'] = theme;
  };
  const label = 'Bytt mellom lyst og mørkt';
  return h(
    'button',
    { class: 'round theme', type: 'button', 'aria-label': label, title: label, on: { click: press } },
    icon('moon'),
    icon('sun'),
  );
}

/** Whether the page is dark now. */
export function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}
