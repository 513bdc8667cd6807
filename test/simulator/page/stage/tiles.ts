import type { Person, PersonInMeeting, PersonView } from '../../person-view.ts';
import { avatar, tone } from '../frame/face.ts';
import { h, type Part } from '../element.ts';
import { icon } from '../icon.ts';
import { wordsOf } from '../words.ts';
import { picture } from './picture.ts';

/** Everybody in the meeting, one tile each; a tile stays the same element while its person is there. */
export function tiles(me: Person): Part<PersonView> {
  const element = h('ul', { class: 'tiles' });
  const arrange = () => element.style.setProperty('--width', `${widthOf(element.children.length, element)}px`);
  new ResizeObserver(arrange).observe(element);
  const drawn = new Map<string, { readonly state: string; readonly tile: HTMLElement }>();
  const tileOf = (person: PersonInMeeting): HTMLElement => {
    const state = JSON.stringify(person);
    const known = drawn.get(person.id);
    if (known?.state === state) return known.tile;
    const tile = draw(person, me);
    if (known === undefined) tile.classList.add('new');
    drawn.set(person.id, { state, tile });
    return tile;
  };
  return {
    element,
    update: ({ people }) => {
      const inside = people.filter(({ where }) => where === 'inside');
      for (const id of drawn.keys()) if (!inside.some((person) => person.id === id)) drawn.delete(id);
      const wanted = inside.map(tileOf);
      if (wanted.length !== element.children.length || wanted.some((tile, at) => element.children[at] !== tile)) {
        element.replaceChildren(...wanted);
      }
      arrange();
    },
  };
}

const gap = 8;
const shape = 4 / 3;

/** The greatest width that tiles of one shape can have, so that all are seen. Pixels. */
function widthOf(count: number, { clientWidth, clientHeight }: Element): number {
  const widths = Array.from({ length: count }, (_, index) => {
    const columns = index + 1;
    const rows = Math.ceil(count / columns);
    const across = (clientWidth - gap * (columns - 1)) / columns;
    const down = ((clientHeight - gap * (rows - 1)) / rows) * shape;
    return Math.floor(Math.min(across, down));
  });
  return Math.max(0, ...widths);
}

function draw(person: PersonInMeeting, me: Person): HTMLElement {
  const words = wordsOf(me);
  const on = person.camera === 'on';
  const name = person.id === me.id ? `${person.name} (${words.you})` : person.name;
  const camera = on ? words.cameraOn : person.camera === 'off' ? words.cameraOff : words.caller;
  return h(
    'li',
    { class: `tile tone-${tone(person.id)} ${on ? 'video' : 'still'}`, 'data-person': person.id },
    on ? picture(tone(person.id)) : avatar(person),
    h(
      'span',
      { class: 'name' },
      person.recording && h('i', { class: 'dot', title: words.recording }),
      h('span', {}, name),
      h('span', { class: 'unseen' }, `, ${camera}`),
      person.camera === 'off' && icon('camera-off'),
      person.camera === undefined && icon('phone'),
    ),
  );
}
