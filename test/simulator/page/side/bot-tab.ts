import { h, type Part } from '../element.ts';
import { appFrame } from '../frame/app-frame.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';

/** The bot's own page in the side panel. It is loaded when it is first looked at. */
export function botTab(session: Session): Part<unknown> & { readonly open: () => void } {
  const title = wordsOf(session.me).panel;
  const element = h('section', { class: 'panel app', 'aria-label': title });
  const open = () => {
    if (element.childElementCount === 0)
      element.append(appFrame(session, { title, url: '/panel', context: 'sidePanel' }));
  };
  return { element, update: () => undefined, open };
}
