import type { Answer, ChatItem } from '../../person-view.ts';
import { h, type Part } from '../element.ts';
import type { Session } from '../session.ts';
import { messageRow } from './message-row.ts';

/** A chat's messages, oldest first; each keeps its element, and the last stays in sight unless somebody reads further up. */
export function messages(session: Session, say: (text: string) => Promise<Answer>): Part<readonly ChatItem[]> {
  const element = h('ol', {
    class: 'messages',
    role: 'log',
    'aria-live': 'polite',
    tabindex: '0',
    'aria-label': 'Chat',
  });
  const rows = new Map<string, Part<ChatItem>>();
  let shown = '';
  const keepEnd = new ResizeObserver(() => {
    if (atEnd) element.scrollTop = element.scrollHeight;
  });
  let atEnd = true;
  element.addEventListener('scroll', () => {
    atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 60;
  });
  keepEnd.observe(element);
  const rowOf = (item: ChatItem): Part<ChatItem> => {
    const row = rows.get(item.id) ?? messageRow(session, say);
    if (!rows.has(item.id)) keepEnd.observe(row.element);
    rows.set(item.id, row);
    return row;
  };
  return {
    element,
    update: (items) => {
      for (const [at, item] of items.entries()) {
        const row = rowOf(item);
        row.element.classList.toggle('follows', follows(item, items[at - 1]));
        row.update(item);
      }
      const now = items.map(({ id }) => id).join();
      if (now === shown) return;
      shown = now;
      for (const id of rows.keys()) if (!items.some((item) => item.id === id)) rows.delete(id);
      place(
        element,
        items.flatMap(({ id }) => rows.get(id)?.element ?? []),
      );
      if (atEnd || items.at(-1)?.mine === true) element.scrollTop = element.scrollHeight;
    },
  };
}

/** Puts rows in place without taking away those that stay: what somebody types in a card is kept. */
function place(list: HTMLElement, wanted: readonly HTMLElement[]): void {
  for (const child of list.querySelectorAll(':scope > li')) if (!wanted.some((row) => row === child)) child.remove();
  for (const [at, row] of wanted.entries()) {
    if (list.children[at] !== row) list.insertBefore(row, list.children[at] ?? null);
  }
}

/** Said by the same person within five minutes, so that the name need not stand again. */
function follows(item: ChatItem, before: ChatItem | undefined): boolean {
  if (before === undefined || item.from.kind === 'system' || item.onlyYou || before.onlyYou) return false;
  return before.from.id === item.from.id && Date.parse(item.at) - Date.parse(before.at) < 300_000;
}
