import { expect, test } from 'vitest';
import { languageOf, languages, type Language } from '../../src/language/language.ts';
import { pagesFor } from '../../src/language/pages.ts';
import { wordsFor } from '../../src/language/words.ts';
import { standard } from '../../src/routine/standard.ts';
import { givenServer } from './given-server.ts';

const routine = {
  ...standard,
  organisation: 'Nordvik & Sørvik <kommune>',
  privacyUrl: 'https://nordvik.example/personvern?a=1&b=2',
  timings: { ...standard.timings, retentionDays: 14 },
};
const server = await givenServer();
const own = await givenServer({}, { routine });

async function read(path: string, headers: HeadersInit = {}) {
  const answer = await fetch(server.url + path, { headers });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

/** How a page in a language begins. */
function htmlIn(language: Language): string {
  return language === 'ar' ? '<html lang="ar" dir="rtl">' : `<html lang="${language}">`;
}

for (const language of languages) {
  test.each(Object.entries(wordsFor(language).notification))(
    `the notification about %s is shown in ${language}`,
    async (about, words) => {
      const page = await read(`/notice/${about}?language=${language}`);
      expect([page.status, page.type]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.text).toContain(htmlIn(language));
      expect(page.text).toContain(`<h1>${escaped(words.title)}</h1>`);
      expect(page.text).toContain(`<p>${escaped(words.text)}</p>`);
    },
  );

  test(`privacy and terms are told in ${language}, and lead to the other languages`, async () => {
    expect((await read(`/privacy?language=${language}`)).text).toContain(pagesFor(language).privacy.title);
    for (const path of ['/privacy', '/terms']) {
      const page = await read(`${path}?language=${language}`);
      expect(page.text).toContain(htmlIn(language));
      expect(page.text).toMatch(new RegExp(`href="${path}\\?language=${language}"[^>]* aria-current="page"`));
    }
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

test("a page is in the language asked for, else the browser's, else English; bokmål where nothing is told", async () => {
  const language = async (query: string, accepted: string) =>
    languageOf(/<html lang="(..)"/.exec((await read(`/terms${query}`, { 'accept-language': accepted })).text)?.[1]);
  expect(await language('?language=nn-NO', 'en-GB')).toBe('nn');
  expect(await language('', 'de-DE, nn-NO;q=0.8, en;q=0.5')).toBe('nn');
  expect(await language('?language=uk', 'pl')).toBe('uk');
  expect(await language('?language=sv', 'sv-SE, *')).toBe('en');
  expect(await language('', '*')).toBe('nb');
});

test('what only those who lead are told is in English to whoever reads a language without it', async () => {
  const page = await read('/notice/guests-not-identified?language=ar');
  expect(page.text).toContain('<html lang="en">');
  expect(page.text).toContain(wordsFor('en').notification['guests-not-identified'].title);
});

test("Teams' theme is kept to; anything else is not repeated", async () => {
  expect((await read('/notice/end-soon?theme=dark')).text).toContain('<html lang="nb" data-theme="dark">');
  expect((await read('/notice/end-soon?theme=%22%3E%3Cscript%3E')).text).toContain('<html lang="nb">');
});

test('the privacy page says what holds for this organisation', async () => {
  const text = await (await fetch(`${own.url}/privacy`)).text();
  expect(text).toContain('hjelper Nordvik &amp; Sørvik &lt;kommune&gt; med å følge rutinen');
  expect(text).toContain('slettet 14 dager etter møtet');
  expect(text).toContain('<a href="https://nordvik.example/personvern?a=1&amp;b=2">');
  expect((await read('/privacy')).text).toContain('slettet 30 dager etter møtet');
});

test('a page loads nothing from elsewhere and runs nothing of its own', async () => {
  for (const path of ['/notice/end-soon', '/privacy', '/terms']) {
    const { text } = await read(path);
    expect(text).not.toMatch(/ style=| on\w+=|<style|<script(?! defer src="\/static\/)/);
    expect(text).not.toMatch(/(?:src|href)="(?!\/)/);
  }
});

test('scripts and styles are served as what they are', async () => {
  const script = await read('/static/notice.js');
  const library = await read('/static/teams.js');
  const style = await read('/static/page.css');
  expect([script.type, library.type]).toEqual(['text/javascript; charset=utf-8', 'text/javascript; charset=utf-8']);
  expect(style.type).toBe('text/css; charset=utf-8');
  expect(library.text).toContain('microsoftTeams');
  expect(library.text).not.toContain('sourceMappingURL');
});
