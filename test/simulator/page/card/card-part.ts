import type * as Library from 'adaptivecards';
import type { Answer, ChatItem } from '../../person-view.ts';
import { fill, h, type Part } from '../element.ts';
import { openDialog } from '../frame/dialog.ts';
import type { Session } from '../session.ts';
import { wordsOf } from '../words.ts';
import { drawCard } from './draw-card.ts';
import { keepFocus, keepState, type Folds } from './keep-state.ts';
import { press } from './press.ts';

declare const AdaptiveCards: typeof Library;

/** A card of the chat: drawn as Teams draws it, its buttons pressed as this person; answers show at the card. */
export function cardPart(session: Session, say: (text: string) => Promise<Answer>): Part<ChatItem> {
  const sheet = h('div', { class: 'sheet' });
  const toast = h('p', { class: 'toast', role: 'status', hidden: true });
  const element = h('div', { class: 'card' }, sheet, toast);
  let drawn: { readonly json: string; readonly card: Library.AdaptiveCard } | undefined;
  const folds: Folds = new Map();
  let waiting: ChatItem | undefined;
  const show = (item: ChatItem, answer: Answer): void => {
    if (answer.dialog !== undefined) openDialog(session, item.id, answer.dialog);
    toast.textContent = answer.error ?? answer.message ?? '';
    toast.classList.toggle('failed', answer.error !== undefined);
    toast.toggleAttribute('hidden', toast.textContent === '');
  };
  const draw = (item: ChatItem, json: string): void => {
    const card = drawCard(item.card, (action) => {
      if (!asksTheBot(action)) return;
      const text = writesText(action);
      const way = text === undefined ? press(session, { item, card, action }) : say(text);
      void busy(element, action, wordsOf(session.me).working, way).then((answer) => show(item, answer));
    });
    const old = drawn?.card;
    keepFocus(sheet, () => {
      fill(sheet, [card.renderedElement ?? h('p', {}, wordsOf(session.me).noCard)]);
      if (old !== undefined) keepState(old, card, folds);
    });
    drawn = { json, card };
  };
  const update = (item: ChatItem): void => {
    const json = JSON.stringify(item.card);
    if (json === drawn?.json) waiting = undefined;
    // A list of choices that is open would close; the card changes when something has been chosen.
    else if (sheet.querySelector('select:focus') !== null) waiting = item;
    else draw(item, json);
  };
  const catchUp = (): void => {
    if (waiting !== undefined) draw(waiting, JSON.stringify(waiting.card));
    waiting = undefined;
  };
  sheet.addEventListener('change', catchUp);
  sheet.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && !target.matches('select')) catchUp();
  });
  return { element, update };
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
  const name = button?.getAttribute('aria-label') ?? '';
  element.classList.add('busy');
  element.setAttribute('aria-busy', 'true');
  button?.classList.add('pressed');
  button?.setAttribute('aria-label', `${name}, ${words}`);
  try {
    return await way;
  } finally {
    element.classList.remove('busy');
    element.removeAttribute('aria-busy');
    button?.classList.remove('pressed');
    button?.setAttribute('aria-label', name);
  }
}
