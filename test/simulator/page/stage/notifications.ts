import type { PersonView } from '../../person-view.ts';
import { appFrame } from '../frame/app-frame.ts';
import { h, redrawn, type Part } from '../element.ts';
import { icon } from '../icon.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';

type Notification = PersonView['notifications'][number];

/** In-meeting notifications: the bot's own page, in a dialog on top of the meeting until it is closed. */
export function notifications(session: Session): Part<PersonView> {
  const { me, do: act } = session;
  const words = wordsOf(me);
  const close = (id: string) => void act({ do: 'dismiss', notification: id });
  const layer = redrawn<Notification | undefined>(
    h('div', { class: 'notifications', 'aria-live': 'assertive' }),
    (shown) => {
      if (shown === undefined) return [];
      const frame = appFrame(session, { ...shown, context: 'task', submitted: () => close(shown.id) });
      frame.addEventListener('load', () => fit(frame));
      return [
        h(
          'div',
          { class: 'notification', role: 'dialog', 'aria-label': shown.title },
          h(
            'div',
            { class: 'heading' },
            h('span', { class: 'bot-mark' }, icon('shield')),
            h('h2', {}, shown.title),
            h(
              'button',
              { type: 'button', class: 'round', 'aria-label': words.close, on: { click: () => close(shown.id) } },
              icon('close'),
            ),
          ),
          frame,
        ),
      ];
    },
  );
  return {
    element: layer.element,
    update: ({ notifications: shown, where }) => layer.update(where === 'inside' ? shown.at(-1) : undefined),
  };
}

/** The page is served under our own address, so its height can be seen. */
function fit(frame: HTMLIFrameElement): void {
  const body = frame.contentDocument?.body;
  if (body === undefined) return;
  const measure = () => {
    frame.style.height = `${Math.max(120, Math.min(body.scrollHeight, 420))}px`;
  };
  new ResizeObserver(measure).observe(body);
  measure();
}
