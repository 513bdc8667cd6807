import { expect, test } from 'vitest';
import { checklistCard } from '../../src/card/checklist.ts';
import { noticeMessage } from '../../src/card/notice.ts';
import type { Person } from '../../src/protocol/person.ts';
import { fold } from '../protocol/fold.ts';
import { buttonsOf, outline } from './parts.ts';
import { opening, seen } from './states.ts';
import { inside, kari, nils, roster } from './told.ts';

const caller: Person = { id: 'call:caller', affiliation: 'phone' };
const another: Person = { id: 'call:another', name: 'Tone Vik', affiliation: 'phone' };

/** A meeting that these people have come to. */
function withThose(...people: readonly Person[]) {
  return fold([...opening, roster(1, inside(kari, 'on'), ...people.map((person) => inside(person)))]);
}

test.each([
  ['nb', 'Hvem som er på telefon, hører du på stemmen. Er du i tvil, så ring tilbake på et nummer du har fra før.'],
  ['nn', 'Kven som er på telefon, høyrer du på stemma. Er du i tvil, så ring tilbake på eit nummer du har frå før.'],
  ['en', 'You can tell who is on the phone by the voice. If in doubt, call back on a number you already have.'],
] as const)('the bot asks whoever leads to know by the voice who is on the phone (%s)', (language, someOnThePhone) => {
  const said = (...people: readonly Person[]) => {
    const notice = { about: 'guests-not-identified', participants: people.map(({ id }) => id) } as const;
    return noticeMessage(notice, seen(withThose(...people), kari, language));
  };
  const id = /legitimasjon|\bID\b/;
  expect(said(caller).text).not.toMatch(id);
  expect(said(caller, another).text).not.toMatch(id);
  expect(said(nils).text).toMatch(id);
  expect(said(nils).text).not.toContain(someOnThePhone);
  expect(said(nils, caller).text).toMatch(id);
  expect(said(nils, caller).text).toContain(someOnThePhone);
  expect(buttonsOf(said(caller).card).map(({ title }) => title)).not.toContainEqual(expect.stringMatching(id));
});

test('the bot asks for the voice or a call back of one and of several', () => {
  const text = (...people: readonly Person[]) => {
    const notice = { about: 'guests-not-identified', participants: people.map(({ id }) => id) } as const;
    return noticeMessage(notice, seen(withThose(...people), kari)).text;
  };
  expect([text(caller), text(caller, another)]).toMatchInlineSnapshot(`
    [
      "Du har ikke sagt hvem Deltaker på telefon er. Kjenner du ikke stemmen, så ring tilbake på et nummer du har fra før.",
      "Du har ikke sagt hvem Tone Vik og Deltaker på telefon er. Kjenner du ikke stemmene, så ring tilbake på numre du har fra før.",
    ]
  `);
});

test('the card asks for the identity of those on the phone, and for ID of the others', () => {
  const read = (viewer?: Person) => outline(checklistCard(seen(withThose(nils, caller), viewer))).join('\n');
  expect(read(kari)).toContain('**Legitimasjon:** Nils\n**Identitet:** Deltaker på telefon');
  expect(read(kari)).toContain('Gjenstår: identitet, presentasjon og skjermet plass');
  expect(read()).toContain('legitimasjon for én, identitet for én');
  const alone = outline(checklistCard(seen(withThose(caller), kari))).filter((line) => !line.includes('| '));
  expect(alone.join('\n')).not.toMatch(/legitimasjon/i);
});
