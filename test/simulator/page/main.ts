import { chooser } from './frame/chooser.ts';
import { keepLinksInside } from './frame/links.ts';
import { room } from './frame/room.ts';
import { applyTheme } from './frame/theme.ts';
import { phone } from './frame/phone.ts';
import { teamsWindow } from './frame/teams-window.ts';
import { h } from './element.ts';
import { findMeeting, follow, session } from './session.ts';

/** Opens the window of the person named in the address (`?as=kari`), or asks who one wants to be. */
async function open(): Promise<void> {
  applyTheme();
  const meeting = await findMeeting();
  const me = meeting.people.find(({ id }) => id === new URLSearchParams(location.search).get('as'));
  if (me === undefined) {
    document.body.append(chooser(meeting.title, meeting.people));
    return;
  }
  document.title = `${meeting.title} – ${me.name}`;
  const own = session(meeting, me);
  const around = room(meeting.people, me);
  const window = me.kind === 'phone' ? phone(own) : teamsWindow(own);
  const desk = h('main', { class: `desk ${me.kind}` }, window.element);
  const note = h('footer', { class: 'note' }, 'Øvingsrom med oppdiktede personer. Dette er ikke Microsoft Teams.');
  document.body.append(around.element, desk, note);
  keepLinksInside(own, around.tell);
  follow(own, { view: window.update, script: around.script, connected: around.connected });
}

await open();
