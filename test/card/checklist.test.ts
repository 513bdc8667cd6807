import { describe, expect, test } from 'vitest';
import { checklistCard } from '../../src/card/checklist.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import { standard } from '../../src/routine/standard.ts';
import { wordsFor } from '../../src/language/words.ts';
import { fold } from '../protocol/fold.ts';
import { buttonsOf, isJson, outline } from './parts.ts';
import { busy, byHand, ended, five, opening, organisation, paused, seen, stopped, two } from './states.ts';
import { at, kari, nils, ola } from './told.ts';

function read(...given: Parameters<typeof seen>): string {
  return outline(checklistCard(seen(...given))).join('\n');
}

describe('everybody together', () => {
  test('reads what all do and how far the meeting has come, and of nobody by name', () => {
    const shown = read(five);
    expect(shown).toMatchInlineSnapshot(`
      "Dette gjør alle
      Samtalen holdes på video.
      ○ **Ha legitimasjon klar.** Pass eller førerkort. Arrangøren kan spørre.
      ○ **Slå på kameraet.** Da ser alle hvem som er med.
      ○ **Si hvem du er** når det er din tur.
      ○ **Sitt skjermet,** der ingen andre ser eller hører.
      **English:** The conversation is on video. Have your ID ready. Turn your camera on. Say who you are when it is your turn. Sit in a private place, where nobody else can see or hear.
      [Jeg sitter skjermet] [Vis mine punkter]
      Be om å få se ansattes legitimasjon
      [Be om det]
      [English] [🌐 Språk]
      Møtet er i gang. 5 til stede. Gjenstår: legitimasjon for 2, kamera for én, presentasjon for 5 og skjermet plass for 3.
      Trykk «Personer» øverst for å se hvem som er med. Samtalen skal ikke tas opp. Ikke skriv noe sensitivt i chatten. Ansatte skriver sensitive notater i [Public 360](https://sak.nordvik.example/) eller PPT-systemet.
      Jeg heter Møtevakt og hjelper dere med å følge møterutinen til Nordvik kommune. Jeg følger med på hvem som er til stede, hvem som har kameraet på, om noen tar opp og hva som skrives i chatten, men får verken lyd eller bilde, og tar ikke vare på det dere skriver. Jeg står i deltakerlisten som en stille deltaker. [Om Møtevakt og personvern](https://nordvik.example/personvern/motevakt)"
    `);
    expect(shown).not.toMatch(/Kari|Ola|Lise|Nils|Amina/);
  });
  test('reads at the end where notes belong and when all is deleted', () => {
    expect(read(ended)).toMatchInlineSnapshot(`
      "Møtet er slutt
      Sensitive notater hører hjemme i riktig verktøy, ikke i chatten:
      • [Public 360](https://sak.nordvik.example/)
      • PPT-systemet
      Møtet ble tatt opp, helt eller delvis. Arrangøren skal sørge for at opptaket blir slettet.
      Arrangøren har fått en oversikt over hvordan rutinen ble fulgt. Det dere skrev, står ikke der. Alt jeg vet om møtet, slettes 24. desember.
      **English:** The meeting is over. The organiser has a summary of how the routine was followed. What you wrote is not in it.
      [Les om personvern](https://nordvik.example/personvern/motevakt)"
    `);
  });
  test('reads that the routine is paused, and presses nothing', () => {
    expect(read(paused, nils)).toMatchInlineSnapshot(`
      "Sjekkliste for møtet
      Rutinen er satt på pause. Jeg følger ikke med på chatten nå.
      Jeg heter Møtevakt og hjelper dere med å følge møterutinen til Nordvik kommune. Jeg følger med på hvem som er til stede, hvem som har kameraet på og om noen tar opp, men får verken lyd eller bilde, og tar ikke vare på det dere skriver. Jeg står i deltakerlisten som en stille deltaker. [Om Møtevakt og personvern](https://nordvik.example/personvern/motevakt)"
    `);
    expect(buttonsOf(checklistCard(seen(stopped)))).toEqual([]);
  });
});

describe('the organizer', () => {
  test('sees what waits, what remains, everybody and the controls', () => {
    expect(read(busy, kari)).toMatchInlineSnapshot(`
      "Møtet blir tatt opp nå. Samtalen skal ikke tas opp. Stopp opptaket: velg «Mer», «Ta opp og transkriber» og «Stopp opptak». Det ble startet av Ola Hansen.
      I lobbyen: Telefon +47 680 50 XXX. Slipp inn dem som skal være med.
      Nils vil se legitimasjon fra de ansatte.
      [Legitimasjon vist]
      Ola Hansen skrev kl. 09.05 noe som kan inneholde fødselsnummer og opplysninger om helse.
      [Ikke sensitivt]
      Dette gjenstår
      5 til stede. Bare de som leder møtet, ser dette.
      **Legitimasjon:** Nils og Amina
      **Kamera:** Nils
      **Presentasjon:** Nils, Amina, Kari Nordmann, Ola Hansen og én til
      **Skjermet plass:** Nils, Amina og Kari Nordmann
      [Alle har presentert seg] [Jeg sitter skjermet] [Åpne oversikten]
      Deltakere
      **Nils** · gjest
      Gjenstår: legitimasjon, kamera, presentasjon og skjermet plass
      Kamera av
      Svar ▾
      | [Jeg kjenner personen] [Jeg har sett legitimasjon]
      | Fikk ikke bekreftet hvem det er
      | [Velg]
      | Uten bilde: det har vi avtalt
      | [Velg]
      | Uten bilde: det tekniske svikter
      | [Velg]
      | Bekreft at personen sitter skjermet
      | [Velg]
      **Amina** · gjest
      Gjenstår: legitimasjon, presentasjon og skjermet plass
      Kamera på
      **Kari Nordmann (deg)** · arrangør
      Gjenstår: presentasjon og skjermet plass
      Kamera på
      **Ola Hansen** · kollega
      Gjenstår: presentasjon
      Kamera på · sitter skjermet
      **Lise Berg** · gjest
      Gjenstår: presentasjon
      Kamera på · kjent for den som leder møtet · sitter skjermet
      [Mer om en deltaker] [Følg med på et navn] [Pause eller slå av]
      | Hvem: Nils / Amina / Kari Nordmann / Ola Hansen / Lise Berg
      | Hva: Uten bilde: det tekniske svikter / Uten bilde: det har vi avtalt / Uten bilde: er tolk / Er forelder eller foresatt / Er tolk / Er støtteperson / Er kollega / Leder møtet sammen med meg / Er med av en annen grunn / Jeg kjenner personen / Jeg har sett legitimasjon / Jeg kjenner stemmen / Jeg har ringt opp igjen / Fikk ikke bekreftet hvem det er / Jeg ser bildet / Bekreft at personen sitter skjermet / Er presentert / Er samme person som Nils / Er samme person som Amina / Er samme person som Lise Berg
      | [Lagre]
      | Skriv navnet til barnet, så sier jeg fra hvis det skrives i chatten. Jeg lagrer ikke navnet, bare en kode som slettes når møtet er slutt.
      | Jeg følger med på navn du har gitt meg.
      | Navn: ___
      | [Følg med]
      | På pause følger jeg ikke med på chatten og minner ikke om noe. Starter noen opptak, sier jeg fra likevel.
      | [Pause]
      | Slår du av Møtevakt, følger jeg ikke med mer, og det kan ikke angres. Både pause og slutt står i oversikten etter møtet.
      | [Slå av Møtevakt i dette møtet]
      Jeg heter Møtevakt og hjelper dere med å følge møterutinen til Nordvik kommune. Jeg følger med på hvem som er til stede, hvem som har kameraet på, om noen tar opp og hva som skrives i chatten, men får verken lyd eller bilde, og tar ikke vare på det dere skriver. Jeg står i deltakerlisten som en stille deltaker. [Om Møtevakt og personvern](https://nordvik.example/personvern/motevakt)"
    `);
  });
  test('reads what the bot does not see, and confirms it by hand', () => {
    expect(read(byHand, kari)).toMatchInlineSnapshot(`
      "Dette gjenstår
      2 til stede. Bare de som leder møtet, ser dette.
      **Legitimasjon:** Nils
      **Kamera:** Nils og Kari Nordmann
      **Presentasjon:** Nils og Kari Nordmann
      **Skjermet plass:** Nils
      [Alle har presentert seg] [Jeg ser alle på bildet] [Åpne oversikten]
      Deltakere
      **Nils** · gjest
      Gjenstår: legitimasjon, kamera, presentasjon og skjermet plass
      Kamera ikke observert
      Svar ▾
      | [Jeg kjenner personen] [Jeg har sett legitimasjon]
      | Fikk ikke bekreftet hvem det er
      | [Velg]
      | [Jeg ser bildet]
      | Bekreft at personen sitter skjermet
      | [Velg]
      **Kari Nordmann (deg)** · arrangør
      Gjenstår: kamera og presentasjon
      Kamera ikke observert · sitter skjermet
      Jeg ser ikke hvem som kommer og går, bare hvem som trykker eller skriver her. Kameraene ser jeg ikke. Trykk «Jeg ser alle på bildet» når det stemmer. Jeg kan ikke se om noen tar opp. Følg med på om Teams viser at møtet blir tatt opp. Noen får jeg ikke skrevet privat til. Si selv fra til dem.
      [Mer om en deltaker] [Følg med på et navn] [Pause eller slå av]
      | Hvem: Nils / Kari Nordmann
      | Hva: Uten bilde: det tekniske svikter / Uten bilde: det har vi avtalt / Uten bilde: er tolk / Er forelder eller foresatt / Er tolk / Er støtteperson / Er kollega / Leder møtet sammen med meg / Er med av en annen grunn / Jeg kjenner personen / Jeg har sett legitimasjon / Jeg kjenner stemmen / Jeg har ringt opp igjen / Fikk ikke bekreftet hvem det er / Jeg ser bildet / Bekreft at personen sitter skjermet / Er presentert
      | [Lagre]
      | Skriv navnet til barnet, så sier jeg fra hvis det skrives i chatten. Jeg lagrer ikke navnet, bare en kode som slettes når møtet er slutt.
      | Navn: ___
      | [Følg med]
      | På pause følger jeg ikke med på chatten og minner ikke om noe. Starter noen opptak, sier jeg fra likevel.
      | [Pause]
      | Slår du av Møtevakt, følger jeg ikke med mer, og det kan ikke angres. Både pause og slutt står i oversikten etter møtet.
      | [Slå av Møtevakt i dette møtet]
      Jeg heter Møtevakt og hjelper dere med å følge møterutinen til Nordvik kommune. Jeg følger med på hvem som trykker eller skriver her, men får verken lyd eller bilde, og tar ikke vare på det dere skriver. [Om Møtevakt og personvern](https://nordvik.example/personvern/motevakt)"
    `);
  });
  test('resumes a paused routine', () => {
    const asked = buttonsOf(checklistCard(seen(paused, kari))).map(({ verb }) => verb);
    expect(asked).toEqual(['routineResumed', 'sure']);
  });
  test('finds the answers about a person beside their name', () => {
    const card = checklistCard(seen(five, kari));
    const row = card.body.find((part) => JSON.stringify(part).includes('**Nils**'));
    const answers = buttonsOf(row).flatMap(({ data }) => (isJson(data) ? [data['participant']] : []));
    expect(answers.length).toBe(6);
    expect(new Set(answers)).toEqual(new Set([nils.id]));
  });
  test('still finds a message that may be sensitive when the meeting is over; others do not', () => {
    const over: MeetingState = { ...busy, phase: 'ended' };
    const dismissed = (viewer: typeof kari) =>
      buttonsOf(checklistCard(seen(over, viewer))).filter(({ verb }) => verb === 'findingDismissed').length;
    expect([dismissed(kari), dismissed(ola)]).toEqual([1, 0]);
  });
});

test('the bot shows staff whose ID is asked for, and no button that is not theirs', () => {
  const card = checklistCard(seen(busy, ola));
  expect(outline(card).join('\n')).toContain('Nils ber om å se legitimasjonen din.');
  const { openOwnView, language, undo } = wordsFor('nb').checklist;
  expect(buttonsOf(card).map(({ title }) => title)).toEqual([openOwnView, undo, `🌐 ${language}`]);
});

test('the bot makes no link and no formatting of what somebody calls themselves', () => {
  const name = '[klikk her](https://ond.example) **<at>Kari</at>** `x`\u202E';
  const participants = { ...two.participants, [nils.id]: { ...nils, ...two.participants[nils.id], name } };
  const shown = read({ ...two, participants } as MeetingState, kari);
  expect(shown).toContain('klikk her – https ond example at Kari /');
  expect(shown).not.toMatch(/\]\(https:\/\/ond|<at>|\u202E/);
});

test('the bot asks only for what the organisation’s routine asks for', () => {
  const demands = {
    ...standard.demands,
    'guest-shows-id': 'off',
    'camera-on': 'observe',
    'staff-show-id': 'off',
  } as const;
  const routine = {
    ...standard,
    demands,
    consent: { kind: 'informed', wording: { nb: 'Møtet er om skolestart.' }, withdrawn: {} },
  } as const;
  const shown = outline(checklistCard({ ...seen(two, nils), routine })).join('\n');
  expect(shown).not.toMatch(/legitimasjon|kameraet\.|Nordvik/i);
  expect(shown).toContain('Møtet er om skolestart.');
});

test.each([
  ['ignored', 'recording', ['recording']],
  ['ignored', 'transcript', []],
  ['counts', 'transcript', ['transcript']],
] as const)(
  'of what was taken down (transcription %s) the card that closes names a %s as the routine does',
  (transcription, kind, said) => {
    const { closing } = wordsFor('nb');
    const made = at(4, { type: 'recordingObserved', recording: 'one', source: 'chat', kind, running: true });
    const state = fold([...opening, made, at(30, { type: 'meetingEnded', by: 'platform' })]);
    const card = checklistCard({ ...seen(state), routine: { ...organisation, transcription } });
    const shown = outline(card).join('\n');
    for (const one of ['recording', 'transcript'] as const) {
      expect(shown.includes(closing[one]), one).toBe(said.some((other) => other === one));
    }
  },
);

test.each([
  ['counts', ['recording', 'transcript']],
  ['noted', ['recording']],
] as const)('above all stands every recording that runs (transcription %s)', (transcription, said) => {
  const { checklist } = wordsFor('nb');
  const state = fold([
    ...opening,
    at(3, { type: 'recordingObserved', recording: 'one', source: 'chat', kind: 'transcript', running: true }),
    at(4, { type: 'recordingObserved', recording: 'two', source: 'chat', running: true }),
  ]);
  const shown = outline(checklistCard({ ...seen(state), routine: { ...organisation, transcription } })).join('\n');
  for (const kind of ['recording', 'transcript'] as const) {
    expect(shown.includes(checklist.recording[kind]), kind).toBe(said.some((one) => one === kind));
  }
});
