import type { Answer } from '../../person-view.ts';
import { fill, h } from '../element.ts';
import { icon } from '../icon.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';
import { appFrame } from './app-frame.ts';

type Dialog = NonNullable<Answer['dialog']>;

/** Opens the bot's page in a dialog on top of the meeting; `message` is what it was opened from. */
export function openDialog(session: Session, message: string, first: Dialog): void {
  const element = h('dialog', { class: 'dialog' });
  const close = () => element.close();
  const show = ({ title, url }: Dialog) => {
    const submitted = async (data: unknown) => {
      const answer = await session.do({ do: 'submit-dialog', message, data });
      if (answer.dialog !== undefined) show(answer.dialog);
      else fill(element, [heading(title), h('p', { class: 'said' }, answer.message ?? answer.error ?? '')]);
    };
    const frame = appFrame(session, { title, url, context: 'task', submitted: (data) => void submitted(data) });
    fill(element, [heading(title), frame]);
  };
  const heading = (title: string) => {
    const { close: words } = wordsOf(session.me);
    const button = { type: 'button', class: 'round', 'aria-label': words, on: { click: close } } as const;
    return h('div', { class: 'heading' }, h('h2', {}, title), h('button', button, icon('close')));
  };
  element.addEventListener('close', () => element.remove());
  document.body.append(element);
  element.showModal();
  show(first);
}
