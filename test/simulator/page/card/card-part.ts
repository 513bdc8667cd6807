import type * as Library from 'adaptivecards';
import type { Answer, ChatItem } from '../../person-view.ts';
import { fill, h, type Part } from '../element.ts';
import { openDialog } from '../frame/dialog.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';
import { hostConfig } from './host-config.ts';
import { keepState } from './keep-state.ts';
import { markdown } from './markdown.ts';
import { press } from './press.ts';

declare const AdaptiveCards: typeof Library;

/** A card of the chat: drawn as Teams draws it, its buttons pressed as this person; answers show at the card. */
export function cardPart(session: Session, say: (text: string) => Promise<Answer>): Part<ChatItem> {
  const sheet = h('div', { class: 'sheet' });
  const toast = h('p', { class: 'toast', role: 'status', hidden: true });
  const element = h('div', { class: 'card' }, sheet, toast);
  let drawn: { readonly json: string; readonly card: Library.AdaptiveCard } | undefined;
  const show = (item: ChatItem, answer: Answer): void => {
    if (answer.dialog !== undefined) openDialog(session, item.id, answer.dialog);
    toast.textContent = answer.error ?? answer.message ?? '';
    toast.classList.toggle('failed', answer.error !== undefined);
    toast.toggleAttribute('hidden', toast.textContent === '');
  };
  const update = (item: ChatItem): void => {
    const json = JSON.stringify(item.card);
    if (json === drawn?.json) return;
    const card = draw(item.card, (action) => {
      if (!asksTheBot(action)) return;
      const text = writesText(action);
      const way = text === undefined ? press(session, { item, card, action }) : say(text);
      void busy(element, action, wordsOf(session.me).working, way).then((answer) => show(item, answer));
    });
    const rendered = card.render();
    if (drawn !== undefined && rendered !== undefined) keepState(drawn.card, card);
    fill(sheet, [rendered ?? h('p', {}, 'Kortet kan ikke vises.')]);
    drawn = { json, card };
  };
  return { element, update };
}

function draw(json: unknown, execute: (action: Library.Action) => void): Library.AdaptiveCard {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text);
    result.didProcess = true;
  };
  card.onExecuteAction = execute;
  card.parse(json);
  return card;
}

/** Unfolding and showing more happen in the card itself. */
function asksTheBot(action: Library.Action): boolean {
  const { ExecuteAction, SubmitAction, OpenUrlAction } = AdaptiveCards;
  return [ExecuteAction, SubmitAction, OpenUrlAction].some((kind) => action instanceof kind);
}

/** `msteams.type: imBack`: the button writes a text to the bot, for all to see who see the chat. */
function writesText(action: Library.Action): string | undefined {
  if (!(action instanceof AdaptiveCards.SubmitAction)) return undefined;
  const { msteams } = (action.data ?? {}) as {
    readonly msteams?: { readonly type?: unknown; readonly value?: unknown };
  };
  return msteams?.type === 'imBack' && typeof msteams.value === 'string' ? msteams.value : undefined;
}

/** While the bot is asked, the button says so and the card takes no other press. */
async function busy(
  element: HTMLElement,
  action: Library.Action,
  words: string,
  way: Promise<Answer>,
): Promise<Answer> {
  const button = action.renderedElement;
  element.classList.add('busy');
  element.setAttribute('aria-busy', 'true');
  button?.classList.add('pressed');
  button?.setAttribute('aria-label', `${action.title ?? ''}, ${words}`);
  try {
    return await way;
  } finally {
    element.classList.remove('busy');
    element.removeAttribute('aria-busy');
    button?.classList.remove('pressed');
    button?.removeAttribute('aria-label');
  }
}
