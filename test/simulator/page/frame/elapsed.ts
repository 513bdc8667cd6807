import { h } from '../element.ts';

/** A clock that runs from an instant (ISO 8601), or from now; it stops when it is no longer on the page. */
export function elapsed(since?: string): HTMLElement {
  const start = since === undefined ? Date.now() : Date.parse(since);
  const clock = h('time', { class: 'elapsed', role: 'timer', 'aria-live': 'off' });
  const show = () => {
    const seconds = Math.max(0, Math.floor((Date.now() - start) / 1000));
    const parts = [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0'));
    clock.textContent = parts.join(':');
  };
  const timer = setInterval(() => (clock.isConnected ? show() : clearInterval(timer)), 1000);
  show();
  return clock;
}
