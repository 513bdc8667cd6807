import { fill, h } from '../element.ts';
import { icon, type IconName } from '../icon.ts';

/** Something in a menu: a thing to do, a choice that is made or not, or more things behind a name. */
export interface MenuItem {
  readonly words: string;
  readonly isChosen?: boolean;
  readonly press?: () => Promise<unknown>;
  readonly items?: readonly MenuItem[];
}

/** What a menu shows now: what can be done, and what stands below it. */
export interface MenuShown {
  readonly items: readonly MenuItem[];
  readonly note?: string;
}

/** A button that opens a menu; what is open stays open, and what has the focus keeps it, while the rest changes. */
export function menu(name: { readonly icon: IconName; readonly words: string }): {
  readonly element: HTMLElement;
  readonly update: (shown: MenuShown) => void;
} {
  const open = new Set<string>();
  let now: MenuShown = { items: [] };
  let drawn = '';
  const list = h('ul', { role: 'menu', 'aria-label': name.words });
  const note = h('p', { class: 'small' });
  const popup = h('div', { class: 'popup', hidden: true }, list, note);
  const button = h(
    'button',
    { type: 'button', class: 'control', title: name.words, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    icon(name.icon),
    h('span', {}, name.words),
  );
  const element = h('div', { class: 'menu', on: { keydown: (event) => walk(event, close) } }, button, popup);
  const show = (isOpen: boolean) => {
    popup.toggleAttribute('hidden', !isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const close = () => {
    show(false);
    open.clear();
    draw();
    button.focus();
  };
  const draw = () => {
    const focused = list.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    fill(list, rows(now.items, open, { draw, close }));
    note.textContent = now.note ?? '';
    const again = entries(list).find(({ textContent }) => textContent === focused);
    if (focused !== undefined) (again ?? entries(list)[0] ?? button).focus();
  };
  button.addEventListener('click', () => {
    show(popup.hasAttribute('hidden'));
    if (!popup.hasAttribute('hidden')) entries(list)[0]?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    // What was pressed in the menu may have been drawn anew since.
    if (target instanceof Node && target.isConnected && !element.contains(target)) show(false);
  });
  return {
    element,
    update: (shown) => {
      now = shown;
      element.toggleAttribute('hidden', shown.items.length === 0);
      const wanted = JSON.stringify(shown);
      if (wanted !== drawn) draw();
      drawn = wanted;
    },
  };
}

interface Drawing {
  readonly draw: () => void;
  readonly close: () => void;
}

function rows(items: readonly MenuItem[], open: Set<string>, drawing: Drawing): readonly HTMLElement[] {
  return items.map((item) => row(item, open, drawing));
}

function row(item: MenuItem, open: Set<string>, { draw, close }: Drawing): HTMLElement {
  const { words, items, isChosen, press } = item;
  const isOpen = open.has(words);
  const click = () => {
    if (items === undefined) {
      close();
      void press?.();
      return;
    }
    if (!open.delete(words)) open.add(words);
    draw();
  };
  const entry = h(
    'button',
    {
      type: 'button',
      role: isChosen === undefined ? 'menuitem' : 'menuitemradio',
      tabindex: '-1',
      'aria-haspopup': items === undefined ? undefined : 'menu',
      'aria-expanded': items === undefined ? undefined : String(isOpen),
      'aria-checked': isChosen === undefined ? undefined : String(isChosen),
      on: { click },
    },
    words,
  );
  const inner = isOpen && items !== undefined && h('ul', { role: 'menu', 'aria-label': words });
  if (inner !== false && items !== undefined) fill(inner, rows(items, open, { draw, close }));
  return h('li', { role: 'none' }, entry, inner);
}

function entries(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('button')];
}

/** Arrow keys walk through what is open; Escape closes. */
function walk(event: KeyboardEvent, close: () => void): void {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const all = entries(currentTarget).filter((one) => one.matches('[role^=menuitem]'));
  if (all[0]?.offsetParent === null) return;
  const at = all.indexOf(target);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[key];
  if (key !== 'Escape' && next === undefined) return;
  event.preventDefault();
  if (next === undefined) close();
  else all[(next + all.length) % all.length]?.focus();
}
