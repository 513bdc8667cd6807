import { h } from '../element.ts';
import { icon } from '../icon.ts';

const key = 'theme';

/** The themes of Teams. */
const themes = ['light', 'dark', 'contrast'];

/** Uses the theme chosen in this browser, otherwise the one the system asks for. */
export function applyTheme(): void {
  const chosen = localStorage.getItem(key);
  if (chosen !== null && themes.includes(chosen)) document.documentElement.dataset['theme'] = chosen;
}

/** Goes on to the next theme. */
export function themeButton(): HTMLElement {
  const press = () => {
    const now = document.documentElement.dataset['theme'] ?? (isDark() ? 'dark' : 'light');
    const theme = themes[(themes.indexOf(now) + 1) % themes.length] ?? 'light';
    localStorage.setItem(key, theme);
    document.documentElement.dataset['theme'] = theme;
  };
  const label = 'Bytt tema: lyst, mørkt eller kontrast';
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
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme !== 'light';
}
