import { wordsFor } from '../../../src/language/words.ts';
import { failure, type Receiver } from '../exchange.ts';
import { escaped, html, readersLanguage, readersTheme } from './page.ts';

/**
 * What Teams shows on the stage as an in-meeting notification: the words of one notice. It is the same for everybody, so it
 * holds no names and no ids, and needs no sign-in: people without an account see it too.
 */
export const noticePage: Receiver = (exchange) => {
  const language = readersLanguage(exchange);
  const { notification, notificationClose } = wordsFor(language);
  const notifications: Readonly<Record<string, NoticeWords>> = notification;
  const about = exchange.params['about'] ?? '';
  const words = Object.hasOwn(notifications, about) ? notifications[about] : undefined;
  if (words === undefined) return Promise.resolve(failure(404));
  const { title, text } = words;
  // Outside Teams there is nothing to close: the script shows the button once Teams has answered.
  const main = `<div class="mark" aria-hidden="true"></div>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
<button type="button" id="close" hidden>${escaped(notificationClose)}</button>`;
  const scripts = ['/static/teams.js', '/static/notice.js'];
  return Promise.resolve(html({ language, title, main, scripts, theme: readersTheme(exchange), kind: 'notice' }));
};

interface NoticeWords {
  readonly title: string;
  readonly text: string;
}
