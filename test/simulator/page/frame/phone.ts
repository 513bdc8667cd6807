import type { PersonView } from '../../person-view.ts';
import { h, redrawn, type Part } from '../element.ts';
import { icon } from '../icon.ts';
import type { Session } from '../session.ts';
import { elapsed } from './elapsed.ts';

/** All that somebody sees who has dialled in: their phone. */
export function phone({ me, do: act }: Session): Part<PersonView> {
  const screen = redrawn<PersonView['where']>(h('div', { class: 'dialler' }), (where) => {
    const calling = where !== 'outside';
    const press = () => void act(calling ? { do: 'leave' } : { do: 'join' });
    const label = calling ? 'Legg på' : 'Ring inn i møtet';
    const on = { click: press };
    return [
      h('p', { class: 'number' }, me.name),
      h('h1', {}, said[where]),
      where === 'inside' && elapsed(),
      h('p', { class: 'explained' }, explained[where]),
      h(
        'button',
        {
          type: 'button',
          class: calling ? 'call hang-up' : 'call',
          'data-key': 'call',
          'aria-label': label,
          title: label,
          on,
        },
        icon(calling ? 'hang-up' : 'phone'),
      ),
      h('p', { class: 'label', 'aria-hidden': 'true' }, label),
    ];
  });
  return { element: h('div', { class: 'device phone' }, screen.element), update: (view) => screen.update(view.where) };
}

const said = { outside: 'Innringing', lobby: 'Ringer …', inside: 'I samtale' } as const;

const explained = {
  outside: 'Den som ringer inn, hører møtet, men ser verken chat, kort eller bilde.',
  lobby: 'Du står i lobbyen. Noen i møtet må slippe deg inn.',
  inside: 'Du hører de andre. Det Møtevakt skriver, ser du ikke.',
} as const;
