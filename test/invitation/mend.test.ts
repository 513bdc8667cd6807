import { describe, expect, test } from 'vitest';
import { letterLanguage } from '../../src/invitation/letter-language.ts';
import { lint } from '../../src/invitation/lint.ts';
import { withSentences, type Sentence } from '../../src/invitation/mend.ts';
import { readBody, wordsOf } from '../../src/invitation/text/read-body.ts';
import { languages } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
import { invitationOf, linesOfSet, routineOf } from './given-event.ts';
import { right, routine } from './given-invitation.ts';

const sets = ['dev', 'own', 'rounds', 'threads'].flatMap((name) =>
  linesOfSet(new URL(`${name}.jsonl`, import.meta.url)).map((line) => ({ id: `${name} ${line.id}`, line })),
);

/** An invitation with nothing in it but a greeting. */
const plain = { ...right, body: { type: 'html', content: '<p>Hei</p>' } } as const;

const joining: Sentence = { language: 'nb', words: wordsFor('nb').joining };

describe('what is put into an invitation', () => {
  test('leaves all the rest of every invitation of the sets as it is, to the byte, and Teams’ block in one piece', () => {
    for (const { id, line } of sets) {
      const before = invitationOf(line);
      const content = withSentences(before, [joining]);
      const put = before.body.type === 'html' ? `<p lang="nb">${joining.words}</p>` : `${joining.words}\n\n`;
      const at = content.indexOf(put);
      expect(at, id).not.toBe(-1);
      expect(content.slice(0, at) + content.slice(at + put.length), id).toBe(before.body.content);
      const after = { ...before, body: { ...before.body, content } };
      expect(wordsOf(readBody(after), 'join'), id).toBe(wordsOf(readBody(before), 'join'));
    }
  });

  test('is what the linter looks for, in every invitation of the sets', () => {
    for (const { id, line } of sets) {
      const before = invitationOf(line);
      const after = { ...before, body: { ...before.body, content: withSentences(before, [joining]) } };
      const found = lint(after, routineOf(line)).find(({ demand }) => demand === 'browser-join-explained');
      expect(found?.verdict, id).not.toBe('not-kept');
    }
  });

  test.each(languages)('says in %s that it opens in the browser, by itself', (language) => {
    const before = plain;
    const content = withSentences(before, [{ language, words: wordsFor(language).joining }]);
    const verdicts = lint({ ...before, body: { ...before.body, content } }, routine);
    expect(verdicts).toContainEqual({ demand: 'browser-join-explained', verdict: 'kept', places: [] });
  });

  test('is laid out from right to left in Arabic, and a link is one', () => {
    const before = { ...plain, body: { type: 'html', content: '<body><p>Hei</p></body>' } } as const;
    const link = { label: 'Rutine & mer', url: 'https://nordvik.kommune.example/r?a=1&b="2"' };
    expect(
      withSentences(before, [
        { language: 'ar', words: '…' },
        { language: 'nb', words: 'Les:', link },
      ]),
    ).toBe(
      '<body><p>Hei</p><p lang="ar" dir="rtl">…</p>' +
        '<p lang="nb">Les: <a href="https://nordvik.kommune.example/r?a=1&amp;b=&quot;2&quot;">Rutine &amp; mer</a></p></body>',
    );
  });

  test('stands in a plain text, too', () => {
    const content = 'Hei\r\n\r\n________________________________\r\nMicrosoft Teams-møte\r\nBli med i møtet\r\n';
    const before = { ...plain, body: { type: 'text', content } } as const;
    const sentence: Sentence = { language: 'nb', words: 'Les:', link: { label: 'rutinen', url: 'https://a.example' } };
    expect(withSentences(before, [sentence])).toBe(content.replace('____', 'Les: rutinen: https://a.example\n\n____'));
  });
});

const letters: readonly (readonly [string, string])[] = [
  ['nb', '<p>Hei, dere er velkomne. Jeg gleder meg til å høre hvordan det går.</p>'],
  ['nn', '<p>Hei, de er velkomne. Eg gler meg til å høyre korleis det går med dykk.</p>'],
  ['en', '<p>Hi, you are welcome to the meeting. We look forward to it.</p>'],
  ['nn', '<p>…</p>'],
];

test.each(letters)('the language of a letter is known by its words: %s', (language, content) => {
  expect(letterLanguage({ ...plain, body: { type: 'html', content } }, 'nn')).toBe(language);
});
