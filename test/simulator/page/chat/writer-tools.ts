import type { ChatItem } from '../../person-view.ts';
import { h } from '../element.ts';
import { icon, type IconName } from '../icon.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';

/** What a writer can do with their own message. */
export function writerTools(session: Session, { id }: ChatItem, edit: () => void): HTMLElement {
  const words = wordsOf(session.me);
  const remove = () => void session.do({ do: 'delete', message: id });
  return h('div', { class: 'tools' }, tool('edit', words.edit, edit), tool('delete', words.delete, remove));
}

function tool(mark: IconName, label: string, press: () => void): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'round', 'aria-label': label, title: label, on: { click: press } },
    icon(mark),
  );
}

/** Changing a message in place; Escape leaves it as it was. */
export function editor(session: Session, { id, text }: ChatItem, close: () => void): HTMLElement {
  const words = wordsOf(session.me);
  const save = () => {
    const changed = field.value.trim();
    close();
    if (changed !== '' && changed !== text) void session.do({ do: 'edit', message: id, text: changed });
  };
  const keydown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    save();
  };
  const field = h('textarea', { rows: '2', 'aria-label': words.edit, on: { keydown } });
  field.value = text ?? '';
  queueMicrotask(() => field.focus());
  return h(
    'div',
    { class: 'editor' },
    field,
    h('button', { type: 'button', class: 'primary small', on: { click: save } }, words.save),
    h('button', { type: 'button', class: 'small', on: { click: close } }, words.cancel),
  );
}
