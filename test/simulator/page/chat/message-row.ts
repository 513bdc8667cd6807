import type { Answer, ChatItem } from '../../person-view.ts';
import { cardPart } from '../card/card-part.ts';
import { markdown } from '../card/markdown.ts';
import { avatar } from '../frame/face.ts';
import { fill, h, type Part } from '../element.ts';
import { icon } from '../icon.ts';
import type { Session } from '../session.ts';
import { clockTime, wordsOf } from '../words.ts';
import { editor, writerTools } from './writer-tools.ts';

/** One message: a bubble, a card, or a line of Teams itself. A card keeps its element over changes of the rest. */
export function messageRow(session: Session, say: (text: string) => Promise<Answer>): Part<ChatItem> {
  const element = h('li', { class: 'message' });
  const card = cardPart(session, say);
  let last = '';
  let editing = false;
  const draw = (item: ChatItem): void => {
    element.className = classOf(item, element.classList.contains('follows'));
    if (item.from.kind === 'system') return fill(element, [icon('meeting'), h('span', {}, item.text ?? '')]);
    const edit = () => {
      editing = true;
      fill(element, [editor(session, item, () => ((editing = false), draw(item)))]);
    };
    fill(element, [
      !item.mine && face(item),
      h('div', { class: 'content' }, heading(item), bubble(session, item, card.element), tip(session, item)),
      item.mine && !item.deleted && writerTools(session, item, edit),
    ]);
  };
  return {
    element,
    update: (item) => {
      // What somebody does in a card is not disturbed by its changes: it stays where it is.
      if (item.card !== undefined) card.update(item);
      const now = JSON.stringify({ ...item, card: item.card !== undefined, edited: showsEdited(item) });
      if (now === last || (editing && !item.deleted)) return;
      editing = false;
      last = now;
      draw(item);
    },
  };
}

function classOf({ mine, from, onlyYou, deleted, hidden, card }: ChatItem, follows: boolean): string {
  const marks = {
    mine,
    'only-you': onlyYou,
    deleted,
    hidden: hidden !== undefined,
    'has-card': card !== undefined,
    follows,
  };
  const set = Object.entries(marks).filter(([, on]) => on);
  return ['message', from.kind, ...set.map(([name]) => name)].join(' ');
}

function face({ from }: ChatItem): HTMLElement {
  if (from.kind === 'bot') return h('span', { class: 'bot-mark', 'aria-hidden': 'true' }, icon('shield'));
  return avatar({ id: from.id, name: from.name, kind: 'colleague' });
}

function heading({ from, at, mine }: ChatItem): HTMLElement {
  return h('p', { class: 'heading' }, !mine && h('strong', {}, from.name), h('time', { datetime: at }, clockTime(at)));
}

function bubble(session: Session, item: ChatItem, card: HTMLElement): HTMLElement {
  const words = wordsOf(session.me);
  const only = item.onlyYou && h('p', { class: 'only' }, icon('eye'), h('span', {}, words.onlyYou));
  if (item.deleted) {
    const press = () => void session.do({ do: 'undelete', message: item.id });
    const undo = item.mine && h('button', { type: 'button', class: 'link', on: { click: press } }, words.undo);
    return h('div', { class: 'bubble gone' }, words.deleted, ' ', undo);
  }
  if (item.hidden !== undefined && !item.mine) return h('div', { class: 'bubble gone' }, words.hidden);
  const text = item.text === undefined || item.text === '' ? undefined : textOf(item);
  return h(
    'div',
    { class: 'bubble' },
    only,
    text,
    item.card !== undefined && card,
    showsEdited(item) && h('span', { class: 'edited' }, words.edited),
  );
}

/** Teams says of people's messages alone that they were changed. */
function showsEdited({ edited, from }: ChatItem): boolean {
  return edited && from.kind === 'person';
}

/** What people write is shown as it is; what the bot writes is markdown, as in Teams. */
function textOf({ text = '', from }: ChatItem): HTMLElement {
  if (from.kind !== 'bot') return h('p', { class: 'text' }, text);
  const words = h('div', { class: 'text' });
  words.innerHTML = markdown(text);
  return words;
}

function tip({ me }: Session, { hidden, mine }: ChatItem): HTMLElement | undefined {
  if (hidden === undefined || !mine) return undefined;
  return h('p', { class: 'tip', role: 'note' }, icon('shield'), h('span', {}, hidden.tip ?? wordsOf(me).hiddenMine));
}
