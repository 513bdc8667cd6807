import { fold } from './text/fold.ts';

/**
 * The forms of a name to be hashed and watched for: each of its words and the whole, with the sound of each
 * (so that Filip, Philip and Fillip are one), and its initials. A form says what it is by its first letter.
 */
export function watchedForms(name: string): readonly string[] {
  const words = wordsOf(name);
  const forms = new Set<string>();
  const [first] = words;
  if (first === undefined) return [];
  for (const word of givenOf(words)) for (const form of formsOf(word)) forms.add(form);
  if (words.length > 1) forms.add(`name ${words.join(' ')}`);
  for (const letters of initialsOf(words)) forms.add(`initials ${letters}`);
  return [...forms];
}

/** The forms a word of a message may be watched as: itself, without a genitive -s, and by its sound. */
export function candidateForms(word: string): readonly string[] {
  const bare = word.length > 3 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  return [...new Set(bare.flatMap(formsOf))];
}

/** The form initials in a message are watched as. */
export function initialsForm(letters: string): string {
  return `initials ${letters}`;
}

function formsOf(word: string): readonly string[] {
  return [`name ${word}`, ...(word.length >= 4 ? [`sound ${soundOf(word)}`] : [])];
}

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .lower.split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 0);
}

/** The surname is shared with a parent at the meeting: alone it says nothing. */
function givenOf(words: readonly string[]): readonly string[] {
  const given = words.length > 1 ? words.slice(0, -1) : words;
  return given.filter((word) => word.length > 1);
}

function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const letters = words.map((word) => word.charAt(0));
  return [...new Set([letters.join(''), `${letters[0] ?? ''}${letters.at(-1) ?? ''}`])];
}

/** How a name sounds to a Norwegian ear, roughly: spellings that sound alike give the same letters. */
function soundOf(word: string): string {
  return word
    .replace(/ch|ck|c(?=[^eiy]|$)|q/g, 'k')
    .replace(/c/g, 's')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/aa/g, 'å')
    .replace(/ä/g, 'æ')
    .replace(/ö/g, 'ø')
    .replace(/(?<=[tdkgrb])h/g, '')
    .replace(/(?<=.)h(?=[^aeiouyæøå]|$)/g, '')
    .replace(/ie|ee|y|j/g, 'i')
    .replace(/[éèêë]/g, 'e')
    .replace(/(.)\1+/g, '$1');
}
