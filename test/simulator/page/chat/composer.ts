import type { Answer } from '../../person-view.ts';
import { h } from '../element.ts';
import { icon } from '../icon.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';

/** Where one writes: Enter sends, Shift+Enter makes a new line. */
export function composer({ me }: Session, send: (text: string) => Promise<Answer>): HTMLElement {
  const words = wordsOf(me);
  const said = h('p', { class: 'said', role: 'status', hidden: true });
  const submit = async () => {
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    grow(field);
    const { error } = await send(text);
    said.textContent = error === undefined ? '' : words.notPossible;
    said.toggleAttribute('hidden', error === undefined);
  };
  const field = h('textarea', {
    rows: '1',
    placeholder: words.write,
    'aria-label': words.write,
    on: { input: () => grow(field), keydown: (event) => pressed(event, () => void submit()) },
  });
  return h(
    'form',
    { class: 'composer', on: { submit: (event) => (event.preventDefault(), void submit()) } },
    said,
    h(
      'div',
      { class: 'field' },
      field,
      h('button', { type: 'submit', class: 'round', 'aria-label': words.send, title: words.send }, icon('send')),
    ),
  );
}

function pressed(event: KeyboardEvent, submit: () => void): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submit();
}

function grow(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${Math.min(field.scrollHeight, 140)}px`;
}
