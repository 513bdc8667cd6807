import type { PersonView } from '../../person-view.ts';
import { avatar } from '../frame/face.ts';
import { h, redrawn, type Part } from '../element.ts';
import type { Session } from '../session.ts';
import { clockTime, wordsOf } from '../words.ts';

type Shown = Pick<PersonView, 'where' | 'meeting' | 'me'>;

/** Before the meeting, in its lobby, and after it. */
export function outside(session: Session): Part<PersonView> {
  const camera = h('input', { type: 'checkbox', role: 'switch', 'data-key': 'camera' });
  const screen = redrawn<Shown>(h('div', { class: 'outside' }), (view) =>
    view.where === 'lobby' ? lobby(view) : entrance(view, session, camera),
  );
  return { element: screen.element, update: ({ where, meeting, me }) => screen.update({ where, meeting, me }) };
}

function lobby({ me }: Shown): readonly HTMLElement[] {
  const words = wordsOf(me);
  const dots = h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i', {}), h('i', {}), h('i', {}));
  return [avatar(me), h('h2', { role: 'status' }, words.lobby), h('p', {}, words.lobbyMore), dots];
}

function entrance({ me, meeting }: Shown, { do: act }: Session, camera: HTMLInputElement): readonly HTMLElement[] {
  const words = wordsOf(me);
  const times = `${clockTime(meeting.scheduledStart)}–${clockTime(meeting.scheduledEnd)}`;
  const join = h(
    'button',
    {
      type: 'button',
      class: 'primary',
      'data-key': 'join',
      on: { click: () => void act({ do: 'join', camera: camera.checked }) },
    },
    meeting.state === 'ended' ? words.joinAgain : words.join,
  );
  return [
    avatar(me),
    h('h2', {}, meeting.title),
    h('p', {}, `${times} · ${words[meeting.state]}`),
    h('label', { class: 'switch' }, camera, h('span', {}, words.joinWithCamera)),
    join,
  ];
}
