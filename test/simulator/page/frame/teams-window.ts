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
  const beside = side(session, show);
  const parts = [bar, controls(session), stage(session), lobbyCall(session), beside, notifications(session)];
  element.append(...parts.map((part) => part.element), beside.toasts);
  let begun: string | undefined;
  return {
    element,
    update: (view) => {
      const { startedAt } = view.meeting;
      if (begun !== undefined && begun !== startedAt) closeDialogs();
      begun = startedAt;
      for (const part of parts) part.update(view);
    },
  };
}

/** A dialog of a former meeting does not cover the next. */
function closeDialogs(): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
}
