import type { PersonView } from '../../person-view.ts';
import { avatar } from '../frame/face.ts';
import { h, redrawn, type Part } from '../element.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';

/** "Nils is waiting in the lobby", for those who can let people in. */
export function lobbyCall({ me, do: act }: Session): Part<PersonView> {
  const words = wordsOf(me);
  const admit = (person: string) => void act({ do: 'admit', person });
  const calls = redrawn<PersonView['people']>(h('div', { class: 'lobby-calls', 'aria-live': 'polite' }), (waiting) =>
    waiting.map((person) =>
      h(
        'div',
        { class: 'lobby-call' },
        avatar(person),
        h('span', {}, words.waits(person.name)),
        h(
          'button',
          {
            type: 'button',
            class: 'primary small',
            'data-key': `call-${person.id}`,
            on: { click: () => admit(person.id) },
          },
          words.admit,
        ),
      ),
    ),
  );
  return {
    element: calls.element,
    update: ({ people, can }) =>
      calls.update(can.includes('admit') ? people.filter(({ where }) => where === 'lobby') : []),
  };
}
