import { chooser } from './frame/chooser.ts';
import { keepLinksInside } from './frame/links.ts';
import { room } from './frame/room.ts';
import { applyTheme } from './frame/theme.ts';
import { phone } from './frame/phone.ts';
import { teamsWindow } from './frame/teams-window.ts';
import { h } from './element.ts';
import { direct, findMeeting, follow, session } from './session.ts';

/** Opens the window of the person named in the address (`?as=kari`), or asks who one wants to be. */
async function open(): Promise<void> {
  applyTheme();
  const meeting = await findMeeting();
  const asked = new URLSearchParams(location.search);
  const me = meeting.people.find(({ id }) => id === asked.get('as'));
  if (me === undefined) {
    document.body.append(chooser(meeting.title, meeting.people));
    return;
  }
  if (asked.has('tour')) await beginTour(me.id);
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

/** Begins the tour, once: a page that is loaded again goes on where it was. */
async function beginTour(person: string): Promise<void> {
  await direct('practise');
  history.replaceState(undefined, '', `/?as=${encodeURIComponent(person)}`);
}

await open();
