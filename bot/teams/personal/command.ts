import { languageName, languages, type Language } from '../../../src/language/language.ts';
import { wordsFor } from '../../../src/language/words.ts';

/** What somebody writes to the bot alone. `language` without one asks which there are. */
export type Command =
  | { readonly type: 'help' | 'status' | 'delete' | 'unknown' }
  | { readonly type: 'language'; readonly language?: Language };

/** Reads a command in the languages that have them, with or without Norwegian letters, capitals and a slash. */
export function readCommand(text: string): Command {
  const [word = '', ...rest] = folded(text).split(' ');
  const language = named.get(rest[0] ?? '');
  if (word === '') return { type: 'help' };
  if (asksLanguage.has(word)) return { type: 'language', ...(language !== undefined && { language }) };
  const alone = named.get(word);
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

/** The word for language in each of them: what stands first in the command that chooses one. */
const asksLanguage: ReadonlySet<string> = new Set([
  'malform',
  ...languages.map((one) => folded(wordsFor(one).personal.language.command).split(' ')[0] ?? ''),
]);

/** What a language is called besides what it calls itself. */
const alsoCalled: Readonly<Record<Language, readonly string[]>> = {
  nb: ['norsk', 'norwegian'],
  nn: [],
  en: ['engelsk'],
  se: ['samisk', 'nordsamisk', 'sami'],
  uk: ['ukrainsk', 'ukrainian'],
  pl: ['polsk', 'polish'],
  ar: ['arabisk', 'arabic'],
  so: ['somali', 'somalisk'],
};

const named: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) =>
    [language, languageName(language), chosenBy(language), ...alsoCalled[language]].map(
      (name) => [folded(name), language] as const,
    ),
  ),
);

/** What stands last in the command that chooses a language. */
function chosenBy(language: Language): string {
  return wordsFor(language).personal.language.command.split(' ').at(-1) ?? '';
}

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
