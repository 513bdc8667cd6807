import type { Language } from '../../../src/language/language.ts';

/** What somebody writes to the bot alone. `language` without one asks which there are. */
export type Command =
  | { readonly type: 'help' | 'status' | 'delete' | 'unknown' }
  | { readonly type: 'language'; readonly language?: Language };

/** Reads a command in any of the three languages, with or without Norwegian letters, capitals and a slash. */
export function readCommand(text: string): Command {
  const [word = '', ...rest] = folded(text).split(' ');
  const language = languages.get(rest[0] ?? '');
  if (word === '') return { type: 'help' };
  if (asksLanguage.has(word)) return { type: 'language', ...(language !== undefined && { language }) };
  const alone = languages.get(word);
  if (alone !== undefined && rest.length === 0) return { type: 'language', language: alone };
  return { type: commands.get(word) ?? 'unknown' };
}

const commands: ReadonlyMap<string, 'help' | 'status' | 'delete'> = new Map([
  ['hjelp', 'help'],
  ['help', 'help'],
  ['status', 'status'],
  ['slett', 'delete'],
  ['slette', 'delete'],
  ['delete', 'delete'],
]);

const asksLanguage: ReadonlySet<string> = new Set(['sprak', 'malform', 'language']);

const languages: ReadonlyMap<string, Language> = new Map([
  ['bokmal', 'nb'],
  ['norsk', 'nb'],
  ['norwegian', 'nb'],
  ['nb', 'nb'],
  ['nynorsk', 'nn'],
  ['nn', 'nn'],
  ['english', 'en'],
  ['engelsk', 'en'],
  ['en', 'en'],
]);

/** Lower case, `å` and `ø` as they are written without a Norwegian keyboard, no mention of the bot, no signs. */
function folded(text: string): string {
  return text
    .replaceAll(/<at>[^<]*<\/at>/g, ' ')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
