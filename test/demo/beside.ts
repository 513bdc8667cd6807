import { isJson } from '../simulator/wire/json.ts';

/** The smallest part of a card that shows a name and holds what is sought: the line of a list somebody looks for. */
export function beside(card: unknown, name: string, holds: (part: unknown) => boolean): unknown {
  if (!shows(card, name) || !holds(card)) return undefined;
  for (const part of partsOf(card)) {
    const smaller = beside(part, name, holds);
    if (smaller !== undefined) return smaller;
  }
  return card;
}

function shows(part: unknown, name: string): boolean {
  if (isJson(part) && typeof part['text'] === 'string' && part['text'].includes(name)) return true;
  if (isJson(part) && typeof part['title'] === 'string' && part['title'].includes(name)) return true;
  return partsOf(part).some((inner) => shows(inner, name));
}

function partsOf(part: unknown): readonly unknown[] {
  if (Array.isArray(part)) return part;
  return isJson(part) ? Object.entries(part).flatMap(([key, value]) => (key === 'data' ? [] : [value])) : [];
}
