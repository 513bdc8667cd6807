import type { ChatItem, PersonView } from '../../person-view.ts';
import { h, type Part } from '../element.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';
import { composer } from './composer.ts';
import { messages } from './messages.ts';

/** The meeting's chat. */
export function chatPanel(session: Session): Part<PersonView> {
  const words = wordsOf(session.me);
  const list = messages(session, words.chat, (text) => session.do({ do: 'write', text: `@Møtevakt ${text}` }));
  // What begins with a slash goes to the bot alone.
  const box = composer(session, (text) => session.do({ do: text.startsWith('/') ? 'command' : 'write', text }));
  return panel({
    name: 'chat',
    list,
    box,
    shown: ({ chat }) => chat,
    mayWrite: ({ can }) => can.includes('write'),
    empty: ({ where }) => (where === 'inside' ? words.emptyChat : words.noChat),
  });
}

/** The personal chat with the bot, with the commands it lists. */
export function botPanel(session: Session): Part<PersonView> {
  const words = wordsOf(session.me);
  const write = (text: string) => session.do({ do: 'write-to-bot', text });
  const commands =
    session.me.locale === 'en-GB' ? ['help', 'status', 'language', 'delete'] : ['hjelp', 'status', 'språk', 'slett'];
  const chips = commands.map((command) =>
    h('button', { type: 'button', class: 'chip', on: { click: () => void write(command) } }, command),
  );
  const box = composer(session, write);
  box.prepend(h('div', { class: 'chips' }, ...chips));
  return panel({
    name: 'bot',
    list: messages(session, 'Møtevakt', write),
    box,
    shown: ({ personalChat = [] }) => personalChat,
    mayWrite: ({ can }) => can.includes('write-to-bot'),
    empty: () => words.emptyPersonal,
  });
}

function panel(made: {
  readonly name: 'chat' | 'bot';
  readonly list: Part<readonly ChatItem[]>;
  readonly box: HTMLElement;
  readonly shown: (view: PersonView) => readonly ChatItem[];
  readonly mayWrite: (view: PersonView) => boolean;
  readonly empty: (view: PersonView) => string;
}): Part<PersonView> {
  const empty = h('p', { class: 'empty' });
  const element = h(
    'div',
    { class: `panel ${made.name}`, role: 'tabpanel', 'aria-labelledby': `tab-${made.name}` },
    empty,
    made.list.element,
    made.box,
  );
  return {
    element,
    update: (view) => {
      const items = made.shown(view);
      made.list.update(items);
      made.box.toggleAttribute('hidden', !made.mayWrite(view));
      empty.textContent = items.length === 0 ? made.empty(view) : '';
      empty.toggleAttribute('hidden', items.length > 0);
    },
  };
}
