import { expect, test } from 'vitest';
import { linesOf } from '../../src/invitation/text/line.ts';
import { sourceEnd, sourceStart } from '../../src/invitation/text/page.ts';
import { readHtml } from '../../src/invitation/text/read-html.ts';
import { readText } from '../../src/invitation/text/read-text.ts';

test.each([
  ['<p>Hei,</p><p>du</p>', '\nHei,\n\ndu\n'],
  ['Jo<span>nas</span> <b>B</b>akke', 'Jonas Bakke'],
  ['a&nbsp;&aring;&#229;&#xe5;&ukjent;\u00a0\r\n\t b', 'a ååå&ukjent; b'],
  ['<style><!-- p {a:b} --></style><!--[if mso]><xml>x</xml><![endif]-->a<o:p></o:p>', 'a'],
  ['<title>skjult</title>synlig<script>1</script>', 'synlig'],
  ['<table><tr><td>a</td><td>b</td></tr></table>', '\n\na b \n\n'],
  ['1 < 2 <p', '1 < 2 \n'],
  ['<style>uten slutt', 'uten slutt'],
])('what a reader sees of %s', (html, text) => {
  expect(readHtml(html).text).toBe(text);
});

test('every character leads back to where it was written', () => {
  const html = '<p>M&oslash;te&nbsp;&nbsp;om <i>Au</i>rora &aring;</p>';
  const page = readHtml(html);
  const stretch = (words: string): string => {
    const at = page.text.indexOf(words);
    return html.slice(sourceStart(page, at), sourceEnd(page, at + words.length));
  };
  expect(stretch('Møte')).toBe('M&oslash;te');
  expect(stretch('om')).toBe('om');
  expect(stretch('Aurora')).toBe('Au</i>rora');
  expect(stretch('å')).toBe('&aring;');
});

test('links are found with what is pressed, in markup and in plain text', () => {
  const page = readHtml(
    '<p>Se <a class="x" href=\'https://a.example/?b=1&amp;c=2\'>dette</a> og https://d.example/e</p>',
  );
  expect(page.links.map(({ address, start, end }) => [address, page.text.slice(start, end)])).toEqual([
    ['https://a.example/?b=1&c=2', 'dette'],
    ['https://d.example/e', 'Se dette og https://d.example/e'],
  ]);
  expect(readText('Bli med<https://a.example/>').links).toEqual([{ address: 'https://a.example/', start: 0, end: 26 }]);
});

const thread = `Hei. Ny tid under.
Vennlig hilsen
Ingeborg Moe
Kontaktlærer

PS: Ta med tolk.
Fra: Anette Solheim <anette@post.example>
Sendt: tirsdag 3. februar 2026 21:07
Til: Ingeborg Moe
Emne: SV: Møte

Torsdag passer.
> 2. feb. 2026 kl. 08:10 skrev Ingeborg Moe:
> Passer det?
________________________________________________________________________________
Microsoft Teams Trenger du hjelp?
Bli med i møtet nå
Møte-ID: 235 234 287 654 6
Passkode: Hvk6Ye
________________________________
For arrangører: Møtealternativer
________________________________________________________________________________
Hilsen skolen`;

test('each line of a thread is known for what it is', () => {
  const page = readText(thread);
  const sorts = linesOf(page, 'Ingeborg Moe').filter(({ start, end }) => start < end);
  expect(sorts.map(({ start, end, sort }) => `${sort}: ${page.text.slice(start, end).slice(0, 24)}`))
    .toMatchInlineSnapshot(`
    [
      "own: Hei. Ny tid under.",
      "signature: Vennlig hilsen",
      "signature: Ingeborg Moe",
      "signature: Kontaktlærer",
      "own: PS: Ta med tolk.",
      "head: Fra: Anette Solheim <ane",
      "head: Sendt: tirsdag 3. februa",
      "head: Til: Ingeborg Moe",
      "quoted: Emne: SV: Møte",
      "quoted: Torsdag passer.",
      "head: > 2. feb. 2026 kl. 08:10",
      "quoted: > Passer det?",
      "join: ________________________",
      "join: Microsoft Teams Trenger ",
      "join: Bli med i møtet nå",
      "join: Møte-ID: 235 234 287 654",
      "join: Passkode: Hvk6Ye",
      "join: ________________________",
      "join: For arrangører: Møtealte",
      "join: ________________________",
      "quoted: Hilsen skolen",
    ]
  `);
});

test.each([
  '<blockquote type="cite">',
  '<div class="gmail_quote">',
  '<div id="divRplyFwdMsg">',
  '<hr id="appendonsend">',
])('history begins where the markup says so: %s', (tag) => {
  const page = readHtml(`<p>Hei</p>${tag}<div>Torsdag passer</div>`);
  const lines = linesOf(page, '').filter(({ start, end }) => start < end);
  expect(lines.map(({ sort }) => sort)).toEqual(['own', 'quoted']);
});
