import { isRightToLeft, languageName, languages, type Language } from '../../../src/language/language.ts';
import type { Line } from '../../../src/language/page-words.ts';
import { pagesFor } from '../../../src/language/pages.ts';
import type { Routine } from '../../../src/routine/routine.ts';
import { failure, type Receiver } from '../exchange.ts';
import { escaped, html, readersLanguage, readersTheme } from './page.ts';

/** What is kept, how long, who sees it, and what one can ask for: the page that Teams links to from the app. */
export function privacyPage(routineAt: RoutineAt): Receiver {
  return readingPage('privacy', routineAt, ({ privacyUrl }, language) =>
    privacyUrl === undefined
      ? ''
      : `<p><a href="${escaped(privacyUrl)}">${escaped(pagesFor(language).ownPage)}</a></p>`,
  );
}

/** What the bot is and is not: the page that Teams links to as terms of use. */
export function termsPage(routineAt: RoutineAt): Receiver {
  return readingPage('terms', routineAt, () => '');
}

/** The routine of the organisation whose page it is, by the registration that stands in the address. */
type RoutineAt = (registration: string | undefined) => Routine | undefined;

function readingPage(
  page: 'privacy' | 'terms',
  routineAt: RoutineAt,
  last: (routine: Routine, language: Language) => string,
): Receiver {
  return (exchange) => {
    const { registration } = exchange.params;
    const routine = routineAt(registration);
    if (routine === undefined) return Promise.resolve(failure(404));
    const { organisation, timings } = routine;
    const path = registration === undefined ? `/${page}` : `/${page}/${encodeURIComponent(registration)}`;
    const language = readersLanguage(exchange);
    const words = pagesFor(language);
    const { title, lines } = words[page];
    const facts = { organisation: organisation ?? words.unnamed, days: timings.retentionDays };
    const main = [
      otherLanguages(path, language),
      `<h1>${escaped(title)}</h1>`,
      ...lines(facts).map(line),
      last(routine, language),
    ];
    return Promise.resolve(
      html({ language, title, main: main.join('\n'), theme: readersTheme(exchange), kind: 'text' }),
    );
  };
}

/** The same page in the other languages. */
function otherLanguages(path: string, current: Language): string {
  const links = languages.map((language) => {
    const direction = isRightToLeft(language) ? ' dir="rtl"' : '';
    const here = language === current ? ' aria-current="page"' : '';
    return `<a href="${path}?language=${language}" lang="${language}"${direction} hreflang="${language}"${here}>${languageName(language)}</a>`;
  });
  return `<nav aria-label="${pagesFor(current).languages}">\n${links.join('\n')}\n</nav>`;
}

function line(given: Line): string {
  if ('heading' in given) return `<h2>${escaped(given.heading)}</h2>`;
  if ('text' in given) return `<p>${escaped(given.text)}</p>`;
  return `<ul>\n${given.list.map((member) => `<li>${escaped(member)}</li>`).join('\n')}\n</ul>`;
}
