import { expect, test } from 'vitest';
import { readAction } from '../../src/view/action.ts';
import { readMending } from '../../src/view/invitation.ts';
import type { AdaptiveCard } from '../../src/card/adaptive-card.ts';
import { checklistCard } from '../../src/card/checklist.ts';
import { languages } from '../../src/language/language.ts';
import { allCards } from './all-cards.ts';
import { buttonsOf, isJson, outline, problemsOf } from './parts.ts';
import { crowd } from './crowds.ts';
import { id, seen } from './states.ts';
import { kari } from './told.ts';

test.each(languages)('the bot shows only cards that Teams can draw in %s', (language) => {
  for (const [name, card] of allCards(language))
    expect({ name, problems: problemsOf(card) }).toEqual({ name, problems: [] });
});

test.each(languages)('the bot writes nothing in a colour that is too faint in Teams, in %s', (language) => {
  for (const [name, card] of allCards(language)) {
    const faint = /"color":"(?:good|warning|light)"/i.exec(JSON.stringify(card))?.[0];
    expect({ name, faint }).toEqual({ name, faint: undefined });
  }
});

test.each(languages)('the bot understands every button it draws in %s', (language) => {
  for (const [name, card] of allCards(language)) {
    for (const button of buttonsOf(card))
      expect({ name, button, understood: isUnderstood(card, button) }).toMatchObject({ understood: true });
  }
});

/** Whether a press reads as the action it was drawn for, also with all that stands in the card's inputs. */
function isUnderstood(card: AdaptiveCard, { type, data, fallback }: Readonly<Record<string, unknown>>): boolean {
  if (type === 'Action.ToggleVisibility') return true;
  if (type === 'Action.OpenUrl') return true;
  if (!isJson(data)) return false;
  if (opensDialog({ data })) return data['meeting'] === id;
  if (isJson(data['msteams'])) return typeof data['msteams']['value'] === 'string';
  if (data['type'] === 'mend') {
    const sent = JSON.stringify(isJson(fallback) && fallback['data']);
    return readMending({ ...data, ...inputsOf(card) }) !== undefined && sent === JSON.stringify(data);
  }
  const read = readAction({ ...data, ...inputsOf(card) });
  const isSame = data['type'] === 'chosen' ? read?.action.type !== 'refresh' : read?.action.type === data['type'];
  return (
    read?.meeting.length === 36 &&
    isSame &&
    isJson(fallback) &&
    JSON.stringify(fallback['data']) === JSON.stringify(data)
  );
}

/** Whether a button asks Teams for the panel as a dialog. */
function opensDialog({ data }: Readonly<Record<string, unknown>>): boolean {
  return isJson(data) && isJson(data['msteams']) && data['msteams']['type'] === 'task/fetch';
}

/** Something in every input of a card. */
function inputsOf(part: unknown): Readonly<Record<string, string>> {
  if (Array.isArray(part)) return Object.assign({}, ...part.map(inputsOf));
  if (!isJson(part)) return {};
  if (part['type'] === 'Input.Text') return { [String(part['id'])]: 'Et navn' };
  if (part['type'] !== 'Input.ChoiceSet') return Object.assign({}, ...Object.values(part).map(inputsOf));
  const [first] = part['choices'] as readonly { readonly value: string }[];
  return { [String(part['id'])]: first?.value ?? '' };
}

test('the bot never takes what stands in a list for an answer to another button', () => {
  const card = checklistCard(seen(crowd(5), kari));
  const inputs = inputsOf(card);
  expect(Object.keys(inputs).toSorted()).toEqual(['chosen-what', 'chosen-who', 'name']);
  const known = buttonsOf(card).find(({ data }) => isJson(data) && data['answer'] === 'known');
  const data = isJson(known?.['data']) ? known['data'] : {};
  expect(readAction({ ...data, ...inputs })?.action).toMatchObject({
    participant: data['participant'],
    answer: 'known',
  });
});

test('the bot lets the organizer choose each answer about a person, and nothing without choosing', () => {
  const state = crowd(5);
  const card = checklistCard(seen(state, kari));
  const [who = [], what = []] = listsOf(card);
  const chosen = buttonsOf(card).find(({ verb }) => verb === 'chosen');
  const data = isJson(chosen?.['data']) ? chosen['data'] : {};
  expect([who.length, what.length]).toEqual([5, 19]);
  for (const participant of who) {
    for (const answer of what) {
      const read = readAction({ ...data, 'chosen-who': participant, 'chosen-what': answer });
      expect(read?.action).toMatchObject({ type: answer.split(' ')[0], participant });
    }
  }
  expect(readAction({ ...data, 'chosen-who': '', 'chosen-what': '' })?.action).toEqual({ type: 'refresh' });
  expect(readAction({ ...data, 'chosen-who': who[0], 'chosen-what': 'routineStopped' })?.action).toEqual({
    type: 'refresh',
  });
});

/** What can be chosen from each list of a card. */
function listsOf(part: unknown): readonly (readonly string[])[] {
  if (Array.isArray(part)) return part.flatMap(listsOf);
  if (!isJson(part)) return [];
  if (part['type'] !== 'Input.ChoiceSet') return Object.values(part).flatMap(listsOf);
  return [(part['choices'] as readonly { readonly value: string }[]).map(({ value }) => value)];
}

test('the bot shows nothing in Norwegian to those who read English, but names', () => {
  const own = /Møtevakt|Nordvik kommune|Bokmål|Nynorsk|https:\S+/g;
  const norwegian = /[æøåÆØÅ«»]|\b(?:ikke|ikkje|og|eller|du|jeg|eg|det|som|med|til|møtet|kamera|opptak|kl)\b/;
  for (const [name, card] of allCards('en')) {
    const shown = [...outline(card), ...buttonsOf(card).map(({ title }) => String(title)), card.speak];
    expect({ name, left: shown.filter((line) => norwegian.test(line.replaceAll(own, ''))) }).toEqual({
      name,
      left: [],
    });
  }
});

test.each(languages)(
  'the bot gives a participant at most three things to press, what became of their wish, the way back, the way to their steps, and the languages, in %s',
  (language) => {
    const theirs = allCards(language).filter(([name]) => /^checklist .* for (?:all|ola|nils|amina)$/.test(name));
    expect(theirs.length).toBe(40);
    for (const [name, card] of theirs) {
      const pressed = buttonsOf(card).filter(
        (button) =>
          !opensDialog(button) &&
          button['verb'] !== 'staffIdAnswered' &&
          button['verb'] !== 'undone' &&
          !isAboutLanguage(button['data']),
      ).length;
      const ways = buttonsOf(card).filter(opensDialog).length;
      expect({ name, few: pressed <= 3, ways: ways <= 1 }).toEqual({ name, few: true, ways: true });
    }
  },
);

test('every card of a meeting leads to the page on privacy, as long as the bot does something there', () => {
  const silent =
    /^(?:checklist (?:stopped|removed)|help|status|no status|language|deletion|sure|withdrawn|[a-z-]+ to )/;
  const leads = (card: AdaptiveCard) => JSON.stringify(card).includes('](https://nordvik.example/personvern/motevakt)');
  const theirs = allCards('nb').filter(([name]) => !silent.test(name));
  expect(theirs.length).toBeGreaterThan(30);
  expect(theirs.filter(([, card]) => !leads(card)).map(([name]) => name)).toEqual([]);
});

function isAboutLanguage(data: unknown): boolean {
  return isJson(data) && (data['type'] === 'languageChosen' || data['type'] === 'languages');
}

test.each(languages)('the bot leaves no gap and no leftover in a sentence in %s', (language) => {
  for (const [name, card] of allCards(language)) {
    const odd = outline(card).filter((line) => /undefined|null|NaN|\[object| {2}|\.\.|: *$|, \.|\$\{/.test(line));
    expect({ name, odd: odd.filter((line) => !line.endsWith(':')) }).toEqual({ name, odd: [] });
  }
});

test('the bot names at most sixty people whose clients fetch a view of their own, those who lead first', () => {
  const { refresh } = checklistCard(seen(crowd(350)));
  expect(refresh?.userIds.length).toBe(60);
  expect(refresh?.userIds[0]).toBe(kari.address);
  expect(readAction(refresh?.action.data)).toEqual({ meeting: id, action: { type: 'refresh' } });
});
