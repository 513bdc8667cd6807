import type { Person } from '../../person-view.ts';
import { h } from '../element.ts';
import { icon } from '../icon.ts';

/** A round mark with a person's initials, in a colour of their own. */
export function avatar({ id, name, kind }: Pick<Person, 'id' | 'name' | 'kind'>): HTMLElement {
  const isPhone = kind === 'phone';
  const letters = isPhone ? undefined : initials(name);
  const mark = { class: `avatar tone-${tone(id)}`, 'aria-hidden': 'true', 'data-initials': letters };
  return h('span', mark, isPhone && icon('phone'));
}

/** One of eight colours, always the same for the same person. */
export function tone(id: string): number {
  const known = ['kari', 'ola', 'lise', 'nils', 'amina', 'caller'].indexOf(id);
  return known >= 0 ? known : id.split('').reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 8;
}

function initials(name: string): string {
  const words = name.split(' ').filter((word) => /^\p{L}/u.test(word));
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}
