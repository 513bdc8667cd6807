import type { PersonView } from '../../person-view.ts';
import { h, type Part } from '../element.ts';
import { icon, type IconName } from '../icon.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';
import { botPanel, chatPanel } from '../chat/chat-panel.ts';
import { botTab } from './bot-tab.ts';
import { people } from './people.ts';

type Panel = 'meeting' | 'chat' | 'bot' | 'people' | 'app';

/** Beside the stage: chat, the personal chat with the bot, and the people. On a narrow screen the stage is a tab as well. */
export function side(session: Session, show: (panel: Panel) => void): Part<PersonView> {
  const words = wordsOf(session.me);
  const panels = { chat: chatPanel(session), bot: botPanel(session), people: people(session), app: botTab(session) };
  const tabs = {
    meeting: tab('meeting', 'meeting', words.meeting),
    chat: tab('chat', 'chat', words.chat),
    bot: tab('bot', 'shield', 'Møtevakt'),
    people: tab('people', 'people', words.people),
    app: tab('app', 'shield', words.panel),
  };
  const select = (panel: Panel) => {
    show(panel);
    for (const [name, button] of Object.entries(tabs)) button.setAttribute('aria-selected', String(name === panel));
    tabs[panel].removeAttribute('data-news');
    if (panel === 'app') panels.app.open();
  };
  for (const [name, button] of Object.entries(tabs)) button.addEventListener('click', () => select(name as Panel));
  const bar = h('div', { class: 'tabs', role: 'tablist', on: { keydown: walk } }, ...Object.values(tabs));
  select('chat');
  let first = true;
  const news = { chat: newsOf(tabs.chat), bot: newsOf(tabs.bot) };
  return {
    element: h('aside', { class: 'side' }, bar, ...Object.values(panels).map(({ element }) => element)),
    update: (view) => {
      if (first && view.where !== 'inside' && tabs.meeting.offsetParent !== null) select('meeting');
      first = false;
      tabs.bot.toggleAttribute('hidden', !view.can.includes('write-to-bot') && view.personalChat === undefined);
      const inside = view.people.filter(({ where }) => where === 'inside').length + view.apps.length;
      tabs.people.lastElementChild?.setAttribute('data-count', inside === 0 ? '' : ` (${inside})`);
      news.chat(view.chat.length);
      news.bot(view.personalChat?.length ?? 0);
      for (const panel of Object.values(panels)) panel.update(view);
    },
  };
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
