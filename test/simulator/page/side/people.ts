import type { Person, PersonInMeeting, PersonView } from '../../person-view.ts';
import { avatar } from '../frame/face.ts';
import { h, redrawn, type Part } from '../element.ts';
import { icon } from '../icon.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';

type Shown = Pick<PersonView, 'people' | 'apps' | 'can' | 'where'>;

/** Who is in the meeting and who waits in the lobby. */
export function people({ me, do: act }: Session): Part<PersonView> {
  const words = wordsOf(me);
  const admit = (person: string) => void act({ do: 'admit', person });
  const panel = redrawn<Shown>(
    h('div', { class: 'panel people', role: 'tabpanel', 'aria-labelledby': 'tab-people' }),
    ({ people: all, apps, can, where }) => {
      if (where !== 'inside') return [h('p', { class: 'empty' }, words.noPeople)];
      const waiting = all.filter((person) => person.where === 'lobby');
      const inside = all.filter((person) => person.where === 'inside');
      return [
        ...section(
          words.waiting,
          waiting.map((person) => row(person, me, can.includes('admit') ? admit : undefined)),
        ),
        ...section(words.inMeeting, [
          ...inside.map((person) => row(person, me)),
          ...apps.map((name) => appRow(name, words.muted)),
        ]),
      ];
    },
  );
  return {
    element: panel.element,
    update: ({ people: all, apps, can, where }) => panel.update({ people: all, apps, can, where }),
  };
}

function section(heading: string, rows: readonly HTMLElement[]): readonly HTMLElement[] {
  return rows.length === 0 ? [] : [h('h2', {}, `${heading} (${rows.length})`), h('ul', {}, ...rows)];
}

/** An app that has joined the call stands among the people, by its name, with its microphone off. */
function appRow(name: string, muted: string): HTMLElement {
  return h(
    'li',
    {},
    h('span', { class: 'bot-mark', 'aria-hidden': 'true' }, icon('shield')),
    h('span', { class: 'who' }, h('strong', {}, name)),
    h('span', { class: 'state', title: muted }, icon('microphone-off'), h('span', { class: 'unseen' }, muted)),
  );
}

function row(person: PersonInMeeting, me: Person, admit?: (person: string) => void): HTMLElement {
  const words = wordsOf(me);
  const on = { click: () => admit?.(person.id) };
  const camera = person.camera === 'on' ? words.cameraOn : person.camera === 'off' ? words.cameraOff : words.caller;
  const mark = person.camera === 'on' ? 'camera' : person.camera === 'off' ? 'camera-off' : 'phone';
  const state = h(
    'span',
    { class: `state ${person.camera ?? ''}`, title: camera },
    icon(mark),
    h('span', { class: 'unseen' }, camera),
  );
  return h(
    'li',
    {},
    avatar(person),
    h(
      'span',
      { class: 'who' },
      h('strong', {}, person.id === me.id ? `${person.name} (${words.you})` : person.name),
      h('span', {}, standing(person, words)),
    ),
    person.recording && h('i', { class: 'dot', title: words.recording }),
    admit === undefined
      ? person.where === 'inside' && state
      : h('button', { type: 'button', class: 'primary small', 'data-key': `admit-${person.id}`, on }, words.admit),
  );
}

function standing({ kind }: Person, words: ReturnType<typeof wordsOf>): string {
  return {
    organizer: words.organizer,
    colleague: '',
    guest: words.outside,
    anonymous: words.guest,
    'anonymous-mobile': words.guest,
    phone: words.caller,
  }[kind];
}
