import { expect, test } from 'vitest';
import { checklistCard } from '../../src/card/checklist.ts';
import { languageName, type Language } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import { fold } from '../protocol/fold.ts';
import { buttonsOf, isJson, outline } from './parts.ts';
import { opening, seen } from './states.ts';
import { account, at, inside, kari, press, roster, visitor } from './told.ts';

/** A meeting with the organizer and somebody for each locale. */
function readers(...locales: readonly string[]): MeetingState {
  const guests = locales.map((locale, index) => visitor(100 + index, `Gjest ${index}`, locale));
  return fold([...opening, roster(1, inside(kari, 'on'), ...guests.map((one) => inside(one)))]);
}

/** The languages that the common card has besides its own, in their order. */
function shortLanguages(state: MeetingState): readonly string[] {
  return outline(checklistCard(seen(state))).flatMap((line) => /^\*\*([^*:]+):\*\*/.exec(line)?.[1] ?? []);
}

const called = (...languages: readonly Language[]) => languages.map(languageName);

test('the common card says what everybody does in the languages of those who are here, those of most people first', () => {
  expect(shortLanguages(readers('nb-NO'))).toEqual([]);
  expect(shortLanguages(readers('pl-PL', 'ar-IQ', 'ar-SY'))).toEqual(called('ar', 'pl'));
  const shown = outline(checklistCard(seen(readers('pl-PL')))).join('\n');
  expect(shown).toContain(
    '**Polski:** Rozmowa odbywa się przez wideo. Przygotuj dokument tożsamości. Włącz kamerę. Powiedz, kim jesteś, gdy przyjdzie Twoja kolej. Usiądź tam, gdzie nikt inny nie widzi ani nie słyszy.',
  );
});

test('the common card has no more than three other languages, and one of bokmål and nynorsk', () => {
  expect(shortLanguages(readers('uk', 'uk', 'pl', 'pl', 'so', 'so', 'se'))).toHaveLength(3);
  expect(shortLanguages(readers('nn-NO'))).toEqual([]);
});

test('the common card speaks English to whoever reads a language that it has no words in', () => {
  expect(shortLanguages(readers('sv-SE'))).toEqual(called('en'));
});

test('the common card follows what somebody chose, and who is gone reads no more', () => {
  const guest = visitor(100, 'Gjest', 'nb-NO');
  const chose = [
    ...opening,
    roster(1, inside(kari, 'on'), inside(guest)),
    press(2, guest, { type: 'languageChosen', language: 'so' }),
  ];
  expect(shortLanguages(fold(chose))).toEqual(called('so'));
  expect(shortLanguages(fold([...chose, roster(3, inside(kari, 'on'))]))).toEqual([]);
});

test('what is written from right to left stands so on the common card, and all of such a card does', () => {
  const common = checklistCard(seen(readers('ar-IQ')));
  const line = common.body.find((part) => JSON.stringify(part).includes(languageName('ar')));
  expect([common.rtl, isJson(line) && line['rtl']]).toEqual([undefined, true]);
  expect(checklistCard(seen(readers('ar-IQ'), visitor(100, 'Gjest 0', 'ar-IQ'), 'ar')).rtl).toBe(true);
});

test('that a recording runs stands on the common card in each of its languages', () => {
  const recorded = at(2, { type: 'recordingObserved', recording: 'one', source: 'chat', running: true });
  const parent = account(9, 'Olena', 'other', 'uk-UA');
  const state = fold([...opening, roster(1, inside(kari, 'on'), inside(parent)), recorded]);
  const shown = outline(checklistCard(seen(state)));
  expect(shown).toContain(wordsFor('nb').checklist.recording.recording);
  expect(shown).toContain(wordsFor('uk').notification['recording-started'].title);
});

test('also that a recording runs is laid out as its language is written', () => {
  const guest = visitor(100, 'Gjest', 'ar-IQ');
  const recorded = at(2, { type: 'recordingObserved', recording: 'one', source: 'chat', running: true });
  const state = fold([...opening, roster(1, inside(kari, 'on'), inside(guest)), recorded]);
  const [alarm] = checklistCard(seen(state)).body;
  const lines = alarm?.type === 'Container' ? alarm.items : [];
  expect(lines.map((line) => isJson(line) && line['rtl'])).toEqual([undefined, true]);
});

test('everybody may choose a language on the common card, and on their own', () => {
  const state = readers('pl-PL');
  const asks = (card: unknown) =>
    buttonsOf(card).flatMap(({ data }) => (isJson(data) ? [data['language'] ?? data['type']] : []));
  expect(asks(checklistCard(seen(state)))).toEqual(expect.arrayContaining(['pl', 'languages']));
  expect(asks(checklistCard(seen(state, visitor(100, 'Gjest 0', 'pl-PL'), 'pl')))).toContain('languages');
});
