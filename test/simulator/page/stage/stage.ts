import type { PersonView } from '../../person-view.ts';
import { fill, h, type Part } from '../element.ts';
import type { Session } from '../session.ts';
import { outside } from './outside.ts';
import { sharedPage } from './shared-page.ts';
import { tiles } from './tiles.ts';

/** The middle of the window: the people, or the way in. */
export function stage(session: Session): Part<PersonView> {
  const element = h('section', { class: 'stage', 'aria-label': 'Møtescene', tabindex: '-1' });
  const grid = tiles(session.me);
  const shared = sharedPage(session);
  const entrance = outside(session);
  return {
    element,
    update: (view) => {
      const inside = view.shared === undefined ? grid : shared;
      const part = view.where === 'inside' ? inside : entrance;
      const hadFocus = element.contains(document.activeElement);
      if (element.firstChild !== part.element) fill(element, [part.element]);
      part.update(view);
      // The button that was pressed is gone with what stood there.
      if (hadFocus && !element.contains(document.activeElement)) element.focus();
    },
  };
}
