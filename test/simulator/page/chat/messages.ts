import type { Answer, ChatItem } from '../../person-view.ts';
import { h, type Part } from '../element.ts';
import type { Session } from '../session.ts';
import { messageRow } from './message-row.ts';

/** A chat's messages, oldest first; each keeps its element, and the last stays in sight unless somebody reads further up. */
export function messages(
  session: Session,
  name: string,
  say: (text: string) => Promise<Answer>,
): Part<readonly ChatItem[]> {
  const list = h('ol');
  const element = h('div', { class: 'messages', role: 'log', tabindex: '0', 'aria-label': name }, list);
  const rows = new Map<string, Part<ChatItem>>();
  let shown = '';
  const end = followEnd(element, list);
  const keepEnd = new ResizeObserver(() => end.keep());
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
        list,
        items.flatMap(({ id }) => rows.get(id)?.element ?? []),
      );
      if (items.at(-1)?.mine === true) end.follow();
      end.keep();
    },
  };
}

/**
 * Keeps the end of a list in sight until somebody scrolls up or does something in a card, and again from when they are back. Of a
 * card that is taller than what is seen of the list the beginning is shown.
 */
function followEnd(view: HTMLElement, list: HTMLElement): { readonly keep: () => void; readonly follow: () => void } {
  let following = true;
  let before = { top: 0, height: 0 };
  const keep = () => {
    const last = list.lastElementChild;
    if (!following || !(last instanceof HTMLElement) || list.contains(document.activeElement)) return;
    const tall = last.matches('.has-card') && last.offsetHeight > view.clientHeight;
    view.scrollTop = tall ? last.offsetTop - 12 : view.scrollHeight;
  };
  view.addEventListener('scroll', () => {
    const { scrollTop: top, scrollHeight: height, clientHeight } = view;
    if (height - top - clientHeight < 60) following = true;
    else if (height === before.height && top < before.top) following = false;
    before = { top, height };
  });
  return { keep, follow: () => (following = true) };
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
