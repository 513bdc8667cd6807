import { expect, test } from 'vitest';
import { checklistCard } from '../../src/card/checklist.ts';
import { recordCard } from '../../src/card/record.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { wordsFor } from '../../src/language/words.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { fold } from '../protocol/fold.ts';
import { buttonsOf, isJson, outline } from './parts.ts';
import { opening, organisation, seen } from './states.ts';
import { at, inside, kari, nils, press, roster } from './told.ts';

const withdrawn = { nb: 'Da snakker vi på telefon i stedet.' };
const asking = { ...organisation, consent: { kind: 'consent', wording: {}, withdrawn } } as const;

function held(...facts: readonly MeetingEvent[]) {
  return fold([...opening, roster(1, inside(kari, 'on'), inside(nils, 'on')), ...facts]);
}

function nilsSees(language: Language, ...facts: readonly MeetingEvent[]) {
  const card = checklistCard({ ...seen(held(...facts), nils, language), routine: asking });
  return { lines: outline(card), presses: buttonsOf(card).map(({ verb }) => verb) };
}

test.each(languages)('somebody is told of the video before anything is asked, in %s', (language) => {
  for (const routine of [organisation, asking]) {
    const lines = outline(checklistCard({ ...seen(held(), nils, language), routine }));
    const told = lines.indexOf(wordsFor(language).consent[routine.consent.kind]);
    expect(told).toBeGreaterThan(0);
    expect(lines.findIndex((line) => line.startsWith('○'))).toBeGreaterThan(told);
  }
});

test('consent is a press of its own, and is said to be given and taken back in as many', () => {
  const { checklist } = wordsFor('nb');
  const open = nilsSees('nb');
  expect(open.presses).toEqual(expect.arrayContaining(['screenedConfirmed', 'consentGiven']));
  expect(open.presses).not.toContain('consentWithdrawn');
  const given = press(2, nils, { type: 'consentGiven' });
  const after = nilsSees('nb', given);
  expect(after.lines).toContain(`✓ ${checklist.stepDone.consent}`);
  expect(after.presses).toContain('consentWithdrawn');
  expect(after.presses).not.toContain('consentGiven');
  const taken = nilsSees('nb', given, press(4, nils, { type: 'consentWithdrawn' }));
  expect(taken.lines).toContain(withdrawn.nb);
  expect(taken.presses).toContain('consentGiven');
});

test('who takes it back hears in their own language what then happens', () => {
  const taken = nilsSees('pl', press(2, nils, { type: 'consentGiven' }), press(4, nils, { type: 'consentWithdrawn' }));
  expect(taken.lines).toContain(wordsFor('pl').consent.withdrawn);
});

test('where people are only informed there is nothing to press for it, and the record says no more', () => {
  const card = checklistCard(seen(held(), nils));
  expect(buttonsOf(card).map(({ verb }) => verb)).not.toContain('consentGiven');
  const over = held(at(30, { type: 'meetingEnded', by: 'platform' }));
  expect(outline(recordCard(seen(over, kari)))).toContain('– Informert om videosamtalen: står på sjekklisten for alle');
});

test('the record tells who has consented, who has not, and who took it back and when', () => {
  const over = held(
    press(2, nils, { type: 'consentGiven' }),
    press(4, nils, { type: 'consentWithdrawn' }),
    at(30, { type: 'meetingEnded', by: 'platform' }),
  );
  const lines = outline(recordCard({ ...seen(over, kari), routine: asking }));
  expect(lines).toEqual(
    expect.arrayContaining([
      '○ Samtykke til videosamtale: 0 av 2',
      'Har ikke samtykket: Kari Nordmann',
      'Trukket tilbake: Nils 09.04 (gitt 09.02)',
    ]),
  );
});

test('nobody who leads can consent for somebody else', () => {
  const card = checklistCard({ ...seen(held(), kari), routine: asking });
  const about = buttonsOf(card).filter(({ verb }) => String(verb).startsWith('consent'));
  expect(about.map(({ title }) => title)).toEqual([wordsFor('nb').checklist.confirmConsent]);
  const ofNils = buttonsOf(card).flatMap(({ data }) =>
    isJson(data) && data['participant'] === nils.id ? [data['type']] : [],
  );
  expect(ofNils.filter((type) => type === 'screenedConfirmed')).toHaveLength(1);
});
