import { isNotification, notificationIn } from '../../../src/language/notification.ts';
import { wordsFor } from '../../../src/language/words.ts';
import { failure, type Receiver } from '../exchange.ts';
import { escaped, html, readersLanguage, readersTheme } from './page.ts';

/**
 * What Teams shows on the stage as an in-meeting notification: the words of one notice. It is the same for everybody, so it
 * holds no names and no ids, and needs no sign-in: people without an account see it too.
 */
export const noticePage: Receiver = (exchange) => {
  const about = exchange.params['about'] ?? '';
  if (!isNotification(about)) return Promise.resolve(failure(404));
  const { language, title, text } = notificationIn(readersLanguage(exchange), about);
  const { notificationClose } = wordsFor(language);
  // Outside Teams there is nothing to close: the script shows the button once Teams has answered.
  const main = `<div class="mark" aria-hidden="true"></div>
<h1>${escaped(title)}</h1>
<p>${escaped(text)}</p>
<button type="button" id="close" hidden>${escaped(notificationClose)}</button>`;
  const scripts = ['/static/teams.js', '/static/notice.js'];
  return Promise.resolve(html({ language, title, main, scripts, theme: readersTheme(exchange), kind: 'notice' }));
};
