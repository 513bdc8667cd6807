import { describe, expect, test } from 'vitest';
import { checklistCard } from '../../src/card/checklist.ts';
import { outline } from './parts.ts';
import { busy, seen, settled, two } from './states.ts';
import { amina, nils } from './told.ts';

function read(...given: Parameters<typeof seen>): string {
  return outline(checklistCard(seen(...given))).join('\n');
}

describe('a parent who has just come', () => {
  test('reads what to do in bokmål', () => {
    expect(read(two, nils, 'nb')).toMatchInlineSnapshot(`
      "Dette gjør du nå
      Samtalen holdes på video.
      ○ **Ha legitimasjon klar.** Pass eller førerkort. Arrangøren kan spørre.
      ○ **Slå på kameraet.** Da ser alle hvem som er med.
      ○ **Si hvem du er** når det er din tur.
      ○ **Sitt skjermet,** der ingen andre ser eller hører.
      [Jeg sitter skjermet] [Få hjelp med kameraet] [Åpne i eget vindu]
      Be om å få se ansattes legitimasjon
      [Be om det]
      [🌐 Språk]
      Trykk «Personer» øverst for å se hvem som er med. Samtalen skal ikke tas opp. Ikke skriv noe sensitivt i chatten.
      Jeg heter Møtevakt og hjelper dere med å følge møterutinen til Nordvik kommune. Jeg følger med på hvem som er til stede, hvem som har kameraet på, om noen tar opp og hva som skrives i chatten, men får verken lyd eller bilde, og tar ikke vare på det dere skriver. Jeg står i deltakerlisten som en stille deltaker. [Om Møtevakt og personvern](https://nordvik.example/personvern/motevakt)"
    `);
  });
  test('reads what to do in nynorsk', () => {
    expect(read(two, nils, 'nn')).toMatchInlineSnapshot(`
      "Dette gjer du no
      Samtalen går på video.
      ○ **Ha legitimasjon klar.** Pass eller førarkort. Arrangøren kan spørje.
      ○ **Slå på kameraet.** Då ser alle kven som er med.
      ○ **Sei kven du er** når det er din tur.
      ○ **Sit skjerma,** der ingen andre ser eller høyrer.
      [Eg sit skjerma] [Få hjelp med kameraet] [Opne i eige vindauge]
      Be om å få sjå legitimasjonen til dei tilsette
      [Be om det]
      [🌐 Språk]
      Trykk «Personar» øvst for å sjå kven som er med. Samtalen skal ikkje takast opp. Ikkje skriv noko sensitivt i chatten.
      Eg heiter Møtevakt og hjelper dykk med å følgje møterutinen til Nordvik kommune. Eg følgjer med på kven som er til stades, kven som har kameraet på, om nokon tek opp og kva som blir skrive i chatten, men får verken lyd eller bilete, og tek ikkje vare på det de skriv. Eg står i deltakarlista som ein stille deltakar. [Om Møtevakt og personvern](https://nordvik.example/personvern/motevakt)"
    `);
  });
  test('reads what to do in English', () => {
    expect(read(two, nils, 'en')).toMatchInlineSnapshot(`
      "What to do now
      The conversation is on video.
      ○ **Have your ID ready.** Passport or driving licence. The organiser may ask.
      ○ **Turn your camera on.** Then everyone sees who is here.
      ○ **Say who you are** when it is your turn.
      ○ **Sit in a private place,** where nobody else can see or hear.
      [I am in a private place] [Get help with the camera] [Open in a window]
      Ask to see the staff’s ID
      [Ask for it]
      [🌐 Language]
      Press “People” at the top to see who is here. The meeting must not be recorded. Do not write anything sensitive in the chat.
      My name is Møtevakt, and I help you follow the meeting routine of Nordvik kommune. I notice who is here, whose camera is on, whether anyone is recording and what is written in the chat, but I get neither sound nor video, and I do not keep what you write. I am in the list of participants as a silent participant. [About Møtevakt and privacy](https://nordvik.example/personvern/motevakt)"
    `);
  });
  test('reads that nothing is left when all is done', () => {
    expect(read(settled, amina, 'en')).toMatchInlineSnapshot(`
      "You are ready
      There is nothing more to do now.
      The conversation is on video.
      ✓ The organiser knows who you are.
      ✓ Your camera is on.
      ✓ You have been introduced.
      ✓ You are in a private place.
      [Open in a window]
      Ask to see the staff’s ID
      [Ask for it]
      [🌐 Language]
      Press “People” at the top to see who is here. The meeting must not be recorded. Do not write anything sensitive in the chat.
      My name is Møtevakt, and I help you follow the meeting routine of Nordvik kommune. I notice who is here, whose camera is on, whether anyone is recording and what is written in the chat, but I get neither sound nor video, and I do not keep what you write. I am in the list of participants as a silent participant. [About Møtevakt and privacy](https://nordvik.example/personvern/motevakt)"
    `);
  });
  test('reads first that somebody records, and answers their own wish to see ID', () => {
    expect(
      read(busy, nils)
        .split('\n')
        .filter((line) => /Opptak|legitimasjon|\[/.test(line)),
    ).toMatchInlineSnapshot(`
      [
        "○ **Ha legitimasjon klar.** Pass eller førerkort. Arrangøren kan spørre.",
        "[Jeg sitter skjermet] [Få hjelp med kameraet] [Åpne i eget vindu]",
        "Du har bedt om å få se ansattes legitimasjon. Trykk når du har sett den.",
        "[Jeg har sett legitimasjonen] [Trekk ønsket tilbake]",
        "[🌐 Språk]",
        "Jeg heter Møtevakt og hjelper dere med å følge møterutinen til Nordvik kommune. Jeg følger med på hvem som er til stede, hvem som har kameraet på, om noen tar opp og hva som skrives i chatten, men får verken lyd eller bilde, og tar ikke vare på det dere skriver. Jeg står i deltakerlisten som en stille deltaker. [Om Møtevakt og personvern](https://nordvik.example/personvern/motevakt)",
      ]
    `);
  });
});
