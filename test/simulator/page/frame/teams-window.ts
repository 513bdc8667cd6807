import type { PersonView } from '../../person-view.ts';
import { h, type Part } from '../element.ts';
import type { Session } from '../session.ts';
import { controls } from '../stage/controls.ts';
import { lobbyCall } from '../stage/lobby-call.ts';
import { notifications } from '../stage/notifications.ts';
import { stage } from '../stage/stage.ts';
import { topBar } from '../stage/top-bar.ts';
import { side } from '../side/side.ts';

/** The window of a meeting, as Teams draws it: bar, stage, side. */
export function teamsWindow(session: Session): Part<PersonView> {
  const element = h('div', { class: 'device teams', lang: session.me.locale.slice(0, 2), 'data-panel': 'chat' });
  const show = (panel: string) => element.setAttribute('data-panel', panel);
  const bar = topBar();
  const parts = [
    bar,
    controls(session),
    stage(session),
    lobbyCall(session),
    side(session, show),
    notifications(session),
  ];
  element.append(...parts.map((part) => part.element));
  return {
    element,
    update: (view) => {
      for (const part of parts) part.update(view);
    },
  };
}
