import { completeFor, type Language } from './language.ts';
import { wordsFor, type Words } from './words.ts';

/** A page on the stage in words, and the language they are in. */
export interface Notification {
  readonly language: Language;
  readonly title: string;
  readonly text: string;
}

/** What a page on the stage says to somebody: in their language, or in English what only those who lead are told. */
export function notificationIn(language: Language, page: keyof Words['notification']): Notification {
  const own: Partial<Words['notification']> = wordsFor(language).notification;
  const words = own[page];
  if (words !== undefined) return { language, ...words };
  const complete = completeFor(language);
  return { language: complete, ...wordsFor(complete).notification[page] };
}

/** Whether there is such a page. */
export function isNotification(page: string): page is keyof Words['notification'] {
  return Object.hasOwn(wordsFor('nb').notification, page);
}
