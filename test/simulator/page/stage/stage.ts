import type { PersonView } from '../../person-view.ts';
import { fill, h, type Part } from '../element.ts';
import type { Session } from '../session.ts';
import { outside } from './outside.ts';
import { tiles } from './tiles.ts';

/** The middle of the window: the people, or the way in. */
export function stage(session: Session): Part<PersonView> {
  const element = h('section', { class: 'stage', 'aria-label': 'Møtescene' });
  const grid = tiles(session.me);
  const entrance = outside(session);
  return {
    element,
    update: (view) => {
      const part = view.where === 'inside' ? grid : entrance;
      if (element.firstChild !== part.element) fill(element, [part.element]);
      part.update(view);
    },
  };
}
