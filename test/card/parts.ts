import { createRequire } from 'node:module';
import type { AdaptiveCard } from '../../src/card/adaptive-card.ts';

type Json = Readonly<Record<string, unknown>>;

// The package's ESM entry does not load in plain Node.
const library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as {
  readonly AdaptiveCard: new () => {
    readonly parse: (card: unknown, context: unknown) => void;
    readonly validateProperties: () => { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly SerializationContext: new () => {
    readonly eventCount: number;
    readonly getEventAt: (index: number) => { readonly message: string };
  };
};

/**
 * What the library that draws cards has to say against one. Its check of `lang` remembers where it stopped in the former card
 * (a regular expression with `g`), and says no to every other card: it is not given that property.
 */
export function problemsOf({ lang: _lang, ...card }: AdaptiveCard): readonly string[] {
  const parsed = new library.AdaptiveCard();
  const context = new library.SerializationContext();
  parsed.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}

/** Every button of a card, wherever it stands; the refresh that clients do by themselves is none. */
export function buttonsOf(part: unknown): readonly Json[] {
  if (Array.isArray(part)) return part.flatMap(buttonsOf);
  if (!isJson(part)) return [];
  const own = typeof part['type'] === 'string' && part['type'].startsWith('Action.') ? [part] : [];
  const inner = Object.entries(part).filter(([key]) => !['refresh', 'fallback', 'data'].includes(key));
  return [...own, ...inner.flatMap(([, value]) => buttonsOf(value))];
}

/** A card as it reads from top to bottom: buttons in brackets, what is folded behind a bar. */
export function outline(part: unknown, bar = ''): readonly string[] {
  if (Array.isArray(part)) return part.flatMap((inner: unknown) => outline(inner, bar));
  if (!isJson(part)) return [];
  const folded = part['isVisible'] === false ? `${bar}| ` : bar;
  switch (part['type']) {
    case 'TextBlock':
      return [`${folded}${String(part['text'])}`];
    case 'ActionSet':
      return [folded + (part['actions'] as readonly Json[]).map(({ title }) => `[${String(title)}]`).join(' ')];
    case 'Input.Text':
      return [`${folded}${String(part['label'])}: ___`];
    case 'Input.ChoiceSet':
      return [
        `${folded}${String(part['label'])}: ${(part['choices'] as readonly Json[]).map(({ title }) => title).join(' / ')}`,
      ];
    default:
      return outline(part['body'] ?? part['items'] ?? part['columns'], folded);
  }
}

export function isJson(part: unknown): part is Json {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
