import type { Person } from '../../person-view.ts';
import type { Playing } from '../../web/script.ts';
import { h } from '../element.ts';
import { icon } from '../icon.ts';
import { kindWords } from '../words.ts';
import { avatar } from './face.ts';
import { scriptBar } from './script-bar.ts';
import { themeButton } from './theme.ts';

/** The rehearsal room around the meeting: who one is, the scripted meeting's controls, the theme. */
export interface Room {
  readonly element: HTMLElement;
  readonly script: (playing: Playing) => void;
  readonly connected: (connected: boolean) => void;
  /** Says something that is the room's own. */
  readonly tell: (words: string) => void;
}

/** Draws it. */
export function room(people: readonly Person[], me: Person): Room {
  const bar = scriptBar(people, me);
  const lost = h('p', { class: 'lost', role: 'status', hidden: true }, 'Mistet forbindelsen. Prøver igjen …');
  const told = h('p', { class: 'told', role: 'status' });
  const element = h(
    'header',
    { class: 'room' },
    h(
      'a',
      { class: 'home', href: '/', title: 'Til valg av person' },
      h('img', { src: '/page/frame/shield.svg', alt: '', width: '22', height: '22' }),
      h('span', {}, 'Øvingsrom'),
    ),
    h('nav', { class: 'cast', 'aria-label': 'Hvem du er' }, ...people.map((person) => link(person, me))),
    bar.element,
    themeButton(),
    lost,
    told,
  );
  return {
    element,
    script: bar.update,
    connected: (connected) => lost.toggleAttribute('hidden', connected),
    tell: (words) => (told.textContent = words),
  };
}

function link(person: Person, me: Person): HTMLElement {
  const mine = person.id === me.id;
  const title = `${person.name}, ${kindWords[person.kind]}`;
  return h(
    'span',
    { class: mine ? 'member mine' : 'member' },
    h(
      'a',
      {
        href: `/?as=${encodeURIComponent(person.id)}`,
        title,
        'aria-label': mine ? undefined : title,
        'aria-current': mine ? 'page' : undefined,
      },
      avatar(person),
      mine && h('span', { class: 'who' }, h('strong', {}, person.name), h('span', {}, kindWords[person.kind])),
    ),
    !mine &&
      h(
        'a',
        {
          class: 'beside',
          href: `/?as=${encodeURIComponent(person.id)}`,
          target: '_blank',
          'aria-label': `${person.name} i nytt vindu`,
          title: `${person.name} i nytt vindu`,
        },
        icon('window'),
      ),
  );
}
