import type { Person } from '../../person-view.ts';
import { h } from '../element.ts';
import { icon } from '../icon.ts';
import { kindWords } from '../words.ts';
import { avatar } from './face.ts';
import { themeButton } from './theme.ts';

/** The first page: who do you want to be? */
export function chooser(title: string, people: readonly Person[]): HTMLElement {
  const organizer = people.find(({ kind }) => kind === 'organizer');
  return h(
    'main',
    { class: 'chooser' },
    h('div', { class: 'corner' }, themeButton()),
    h('img', { src: '/page/frame/shield.svg', alt: '', width: '44', height: '44' }),
    h('h1', {}, 'Øv på et videomøte med Møtevakt'),
    h(
      'p',
      { class: 'lead' },
      `Møtet heter «${title}». Velg hvem du vil være. Åpner du flere vinduer, kan du være flere personer samtidig.`,
    ),
    h('ul', { class: 'choices' }, ...people.map(choice)),
    organizer !== undefined &&
      h('a', { class: 'tour', href: `/?as=${encodeURIComponent(organizer.id)}&tour` }, 'Øv selv: fem korte oppgaver'),
    h(
      'p',
      { class: 'small' },
      'Øvingsrom med oppdiktede personer. Dette er ikke Microsoft Teams, og ingenting forlater maskinen.',
    ),
  );
}

function choice(person: Person): HTMLElement {
  const address = `/?as=${encodeURIComponent(person.id)}`;
  const label = `Åpne ${person.name} i nytt vindu`;
  return h(
    'li',
    {},
    h(
      'a',
      { class: 'choice', href: address },
      avatar(person),
      h('span', {}, h('strong', {}, person.name), h('span', { class: 'kind' }, kindWords[person.kind])),
    ),
    h('a', { class: 'round', href: address, target: '_blank', 'aria-label': label, title: label }, icon('window')),
  );
}
