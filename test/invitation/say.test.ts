import { expect, test } from 'vitest';
import { keptOf } from '../../src/invitation/kept-remark.ts';
import { lint } from '../../src/invitation/lint.ts';
import { said } from '../../src/invitation/say.ts';
import { wordsFor } from '../../src/language/words.ts';
import { file, right, routine } from './given-invitation.ts';

const faulty = {
  ...right,
  subject: 'Møte om Aurora og ADHD',
  body: { type: 'text', content: 'Hei.\nFra: A\nTil: B\nEmne: Møte om angst' },
  sensitivity: 'normal',
  isTeamsMeeting: false,
  attachments: [file('Epikrise.pdf')],
} as const;

test.each(['nb', 'nn', 'en'] as const)('what is wrong is told in %s, without a word of the invitation', (language) => {
  const told = lint(faulty, routine).map((remark) => said(remark, wordsFor(language)));
  expect(told).toMatchSnapshot();
  expect(JSON.stringify(told)).not.toMatch(/aurora|adhd|angst|epikrise/i);
});

test('what is kept of a remark says the same, and not where in the text', () => {
  const remarks = lint(faulty, routine);
  const kept = remarks.map(keptOf);
  expect(kept.map((remark) => said(remark, wordsFor('nb')))).toEqual(
    remarks.map((remark) => said(remark, wordsFor('nb'))),
  );
  expect(JSON.stringify(kept)).not.toMatch(/start|end"/);
});

test('what is kept is not told of', () => {
  expect(lint(right, routine).map((remark) => said(remark, wordsFor('nb')))).toEqual(Array(7).fill(undefined));
});
