import type { PersonView } from '../../person-view.ts';
import { h, type Part } from '../element.ts';
import { icon, type IconName } from '../icon.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';
import { botPanel, chatPanel } from '../chat/chat-panel.ts';
import { botTab } from './bot-tab.ts';
import { people } from './people.ts';
import { toasts } from '../stage/toasts.ts';

type Panel = 'meeting' | 'chat' | 'bot' | 'people' | 'app';

/** Beside the stage, with what comes up on it from there. */
export interface Side extends Part<PersonView> {
  readonly toasts: HTMLElement;
}

/**
 * Beside the stage: chat, the personal chat with the bot, and the people. On a narrow screen the stage is a tab as well. What the bot
 * writes to somebody alone is shown: at once to who is outside the meeting, and as a toast to who is in it.
 */
export function side(session: Session, show: (panel: Panel) => void): Side {
  const words = wordsOf(session.me);
  const panels = { chat: chatPanel(session), bot: botPanel(session), people: people(session), app: botTab(session) };
  const tabs = {
    meeting: tab('meeting', 'meeting', words.meeting),
    chat: tab('chat', 'chat', words.chat),
    bot: tab('bot', 'shield', 'Møtevakt'),
    people: tab('people', 'people', words.people),
    app: tab('app', 'shield', words.panel),
  };
  let selected: Panel = 'chat';
  const toast = toasts(session, () => select('bot'));
  const select = (panel: Panel) => {
    selected = panel;
    show(panel);
    for (const [name, button] of Object.entries(tabs)) button.setAttribute('aria-selected', String(name === panel));
    tabs[panel].removeAttribute('data-news');
    if (panel === 'app') panels.app.open();
    if (panel === 'bot') toast.clear();
  };
  for (const [name, button] of Object.entries(tabs)) button.addEventListener('click', () => select(name as Panel));
  const bar = h('div', { class: 'tabs', role: 'tablist', on: { keydown: walk } }, ...Object.values(tabs));
  select('chat');
  let before: PersonView | undefined;
  const news = { chat: newsOf(tabs.chat), bot: newsOf(tabs.bot) };
  return {
    toasts: toast.element,
    element: h('aside', { class: 'side' }, bar, ...Object.values(panels).map(({ element }) => element)),
    update: (view) => {
      const isInUse = selected !== 'meeting' && panels[selected].element.contains(document.activeElement);
      const wanted = panelFor(view, before, { selected, isInUse, isNarrow: tabs.meeting.offsetParent !== null });
      before = view;
      if (wanted !== undefined) select(wanted);
      tabs.bot.toggleAttribute('hidden', !view.can.includes('write-to-bot') && view.personalChat === undefined);
      const inside = view.people.filter(({ where }) => where === 'inside').length + view.apps.length;
      tabs.people.lastElementChild?.setAttribute('data-count', inside === 0 ? '' : ` (${inside})`);
      news.chat(view.chat.length);
      news.bot(view.personalChat?.length ?? 0);
      for (const panel of Object.values(panels)) panel.update(view);
      if (selected !== 'bot') toast.update(view);
    },
  };
}

/**
 * What is opened by itself: the way in, what the bot has just written to somebody outside, and the chat to who comes in after that.
 * What somebody uses is not taken from them, nor the bot's own page.
 */
function panelFor(
  { where, personalChat = [] }: PersonView,
  before: PersonView | undefined,
  { selected, isInUse, isNarrow }: Opened,
): Panel | undefined {
  const isOutside = where === 'outside';
  if (before === undefined) {
    if (isNarrow) return where === 'inside' ? undefined : 'meeting';
    return isOutside && personalChat.length > 0 ? 'bot' : undefined;
  }
  const isFree = !isInUse && selected !== 'app';
  if (isOutside && isFree && personalChat.length > (before.personalChat?.length ?? 0)) return 'bot';
  const comesIn = where === 'inside' && before.where !== 'inside';
  return comesIn && selected === 'bot' ? (isNarrow ? 'meeting' : 'chat') : undefined;
}

/** What is open, and whether the keyboard is in it. */
interface Opened {
  readonly selected: Panel;
  readonly isInUse: boolean;
  readonly isNarrow: boolean;
}

function tab(name: Panel, mark: IconName, words: string): HTMLElement {
  return h(
    'button',
    { type: 'button', role: 'tab', id: `tab-${name}`, class: `tab ${name}` },
    icon(mark),
    h('span', {}, words),
  );
}

/** Marks a tab when more has come to it while another one was open. */
function newsOf(button: HTMLElement): (count: number) => void {
  let seen: number | undefined;
  return (count) => {
    const more = seen !== undefined && count > seen;
    if (more && button.getAttribute('aria-selected') !== 'true') button.setAttribute('data-news', '');
    seen = count;
  };
}

/** Arrow keys walk between the tabs. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const { currentTarget, target } = event;
  if (step === undefined || !(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const shown = [...currentTarget.querySelectorAll<HTMLElement>('[role=tab]')].filter(
    (one) => one.offsetParent !== null,
  );
  const next = shown[(shown.indexOf(target) + step + shown.length) % shown.length];
  next?.focus();
  next?.click();
}
