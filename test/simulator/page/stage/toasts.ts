import type { ChatItem, PersonView } from '../../person-view.ts';
import { h, redrawn, type Part } from '../element.ts';
import { icon } from '../icon.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';

/** What the bot has written to somebody alone while they look at something else, on top of what they look at. */
export function toasts({ me }: Session, open: () => void): Part<PersonView> & { readonly clear: () => void } {
  const words = wordsOf(me);
  let seen: number | undefined;
  const layer = redrawn<string | undefined>(h('div', { class: 'toasts', role: 'status' }), (said) => [
    said !== undefined &&
      h(
        'div',
        { class: 'lobby-call' },
        h('span', { class: 'bot-mark', 'aria-hidden': 'true' }, icon('shield')),
        h('span', { class: 'words' }, `Møtevakt: ${said}`),
        h('button', { type: 'button', class: 'small', 'data-key': 'show', on: { click: open } }, words.show),
      ),
  ]);
  return {
    element: layer.element,
    clear: () => layer.update(undefined),
    update: ({ personalChat = [] }) => {
      const newest = personalChat.findLast(({ mine }) => !mine);
      const more = seen !== undefined && personalChat.length > seen;
      seen = personalChat.length;
      if (more && newest !== undefined) layer.update(saidIn(newest));
    },
  };
}

/** A message in a line: its text, or what a card says of itself. */
function saidIn({ text, card }: ChatItem): string {
  const { speak } = (card ?? {}) as { readonly speak?: unknown };
  return typeof speak === 'string' ? speak : (text ?? '');
}
