type Child = Node | string | false | undefined;
type Handlers = { readonly [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void };

interface Properties {
  readonly class?: string;
  readonly on?: Handlers;
  readonly [attribute: string]: string | boolean | Handlers | undefined;
}

/** Makes an element. `true` sets an attribute without value; `false` and `undefined` leave it out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  const { on = {}, ...attributes } = properties;
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    if (value === true) element.setAttribute(name, '');
  }
  for (const [type, handle] of Object.entries(on)) element.addEventListener(type, handle as EventListener);
  fill(element, children);
  return element;
}

/** Replaces what is inside an element. */
export function fill(element: Element, children: readonly Child[]): void {
  element.replaceChildren(...children.filter((child) => child !== false && child !== undefined));
}

/** A piece of the page: its element, and how it follows what it shows. */
export interface Part<Shown> {
  readonly element: HTMLElement;
  readonly update: (shown: Shown) => void;
}

/**
 * Draws into `element` whenever what it shows has changed; the focus stays on the button with the same `data-key`, and where that is
 * gone it stays in the element.
 */
export function redrawn<Shown>(element: HTMLElement, draw: (shown: Shown) => readonly Child[]): Part<Shown> {
  let last: string | undefined;
  const update = (shown: Shown) => {
    const now = JSON.stringify(shown);
    if (now === last) return;
    last = now;
    const key = element.contains(document.activeElement) ? document.activeElement?.getAttribute('data-key') : undefined;
    fill(element, draw(shown));
    if (key === undefined || key === null) return;
    const same =
      element.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? element.querySelector<HTMLElement>('[data-key]');
    if (same === null) element.setAttribute('tabindex', '-1');
    (same ?? element).focus();
  };
  return { element, update };
}
