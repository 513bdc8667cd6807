import type { PersonView } from '../../person-view.ts';
import { h, redrawn, type Part } from '../element.ts';
import { appFrame } from '../frame/app-frame.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';

/** The bot's page that is shown to all in the meeting, in the middle of the window. */
export function sharedPage(session: Session): Part<PersonView> {
  const words = wordsOf(session.me);
  const stop = () => void session.do({ do: 'stop-sharing' });
  const page = redrawn<{ readonly url: string | undefined; readonly mayStop: boolean }>(
    h('div', { class: 'shared' }),
    ({ url, mayStop }) =>
      url === undefined
        ? []
        : [
            appFrame(session, { title: words.shared, url, context: 'meetingStage' }),
            mayStop && h('button', { type: 'button', class: 'control', on: { click: stop } }, words.stopSharing),
          ],
  );
  return {
    element: page.element,
    update: ({ shared, can }) => page.update({ url: shared?.url, mayStop: can.includes('end') }),
  };
}
