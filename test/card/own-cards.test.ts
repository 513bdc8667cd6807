import { expect, test } from 'vitest';
import { preparationDemands, type PreparationDemand } from '../../src/routine/demand.ts';
import type { MeetingEvent } from '../../src/protocol/event.ts';
import { evolve } from '../../src/protocol/evolve.ts';
import type { MeetingState } from '../../src/protocol/state.ts';
import { deletionCard, helpCard, languageCard, statusCard } from '../../src/card/personal.ts';
import { preparationCard } from '../../src/card/preparation.ts';
import { recordCard } from '../../src/card/record.ts';
import { buttonsOf, isJson, outline } from './parts.ts';
import { ended, five, seen, upcoming } from './states.ts';
import { kari, press } from './told.ts';

test('the organizer reads in the record what was kept, what was not, and when it is deleted', () => {
  expect(outline(recordCard(seen(ended, kari))).join('\n')).toMatchInlineSnapshot(`
    "Oversikt over møtet
    Møtet var 24. november, kl. 09.00–09.50. 5 deltakere.
    Oversikten er bare for deg som arrangør.
    ○ Forberedelser: 0 av 8
    ✓ Ansatte viser legitimasjon når noen ber om det: vist ved 1 av 1 forespørsler
    ○ Identiteten er avklart: 2 av 3
    Ikke observert eller bekreftet: Amina
    ✓ Kamera på: alle, herav ett unntak
    ✓ Presentasjonsrunde: alle
    ○ Sitter skjermet: 2 av 5
    Ikke observert eller bekreftet: Kari Nordmann, Nils og Amina
    – Informert om videosamtalen: står på sjekklisten for alle
    ○ Ingen opptak: det ble gjort ett opptak
    ○ Ikke noe sensitivt i chatten: én mulig, slettet eller rettet
    ✓ Arrangøren går ut sist: Kari Nordmann (arrangør) gikk sist kl. 09.50
    Ingen ledet møtet 09.40–09.45.
    Opptak må slettes. De ligger i OneDrive, hos arrangøren eller hos den som startet dem.
    Ansatte skriver sensitive notater i [Public 360](https://sak.nordvik.example/) eller PPT-systemet.
    Oversikten og alt annet om møtet slettes av seg selv 24. desember. [Om Møtevakt og personvern](https://nordvik.example/personvern/motevakt)
    [Vis deltakerne] [Slett nå]
    | **Kari Nordmann** · arrangør · kamera var på · presentert
    | **Ola Hansen** · kollega · kamera var på · presentert · sitter skjermet
    | **Lise Berg** · gjest · kamera var på · kjent for den som leder møtet · presentert · sitter skjermet
    | **Nils** · gjest · unntak fra kamera: teknisk · legitimasjon sett · presentert
    | **Amina** · gjest · kamera var på · presentert"
  `);
});

test('the organizer prepares clause by clause, and may start the routine', () => {
  const card = preparationCard(seen(upcoming, kari));
  expect(outline(card).join('\n')).toMatchInlineSnapshot(`
    "Før møtet
    **Møtet 24. november kl. 09.00**
    Dette står i rutinen til Nordvik kommune. Kryss av etter hvert som du er ferdig. Listen er bare for deg.
    ✓ Gjort: Ring foresatte og avtal møtet
    [Angre]
    ○ **Kall inn fra Outlook**
    Velg Teams-møte i innkallingen, så kommer lenken med.
    [Gjort]
    ○ **Ikke skriv noe sensitivt**
    Det gjelder både emnet og teksten.
    [Gjort]
    ○ **Ikke skriv navnet til barnet**
    Heller ikke initialer.
    [Gjort]
    ○ **Ikke legg ved sensitive dokumenter**
    De sendes for seg, på sikker måte.
    [Gjort]
    ○ **Legg ved rutinen**
    Når foresatte eller andre utenfra er med.
    [Gjort]
    ○ **Merk møtet som privat**
    Hengelåsen i Outlook.
    [Gjort]
    ○ **Forklar hvordan foresatte blir med**
    De trykker på lenken, og møtet åpnes i nettleseren. De trenger ikke å installere noe.
    [Gjort]
    1 av 8 er gjort.
    [Alt er gjort]
    **Hva gjør jeg når noen ikke vil vise legitimasjon?** Velg «Fikk ikke bekreftet hvem det er». Avtal å ringe på et nummer du kjenner fra før, eller ta det som er sensitivt, en annen gang.
    [Følg med på et navn]
    | Skriv navnet til barnet, så sier jeg fra hvis det skrives i chatten. Jeg lagrer ikke navnet, bare en kode som slettes når møtet er slutt.
    | Navn: ___
    | [Følg med]
    Rutinen starter av seg selv når møtet starter. Skjer det ikke, kan du starte den her.
    [Start rutinen nå]
    [Om Møtevakt og personvern](https://nordvik.example/personvern/motevakt)"
  `);
  const asked = buttonsOf(card).map(({ data }) => (isJson(data) ? (data['demand'] ?? data['type']) : undefined));
  expect(asked).toEqual(expect.arrayContaining([...preparationDemands, 'watchName']));
  expect(asked.at(-1)).toBe('routineStarted');
});

test('the bot answers in personal chat', () => {
  expect(outline(helpCard('nn')).join('\n')).toMatchInlineSnapshot(`
    "Hei, eg heiter Møtevakt
    Eg legg møterutinen inn i Teams-møtet: ei sjekkliste i chatten, ei påminning når noko står igjen, og ei oversikt til arrangøren etterpå.
    Eg følgjer med på kven som er til stades, kven som har kameraet på, om nokon tek opp, og kva som blir skrive i chatten. Eg får verken lyd eller bilete, og tek ikkje vare på det nokon skriv.
    Opne møtet i Teams, vel «Appar» og legg meg til. Eg startar når møtet startar.
    Skriv eller trykk:
    • **hjelp**: kva eg gjer
    • **status**: korleis møta dine ligg an
    • **språk**: bokmål, nynorsk eller engelsk
    • **slett**: slett det eg har om møta dine
    [Status] [Språk] [Slett]"
  `);
  expect(outline(statusCard([seen(five, kari), seen(ended, kari), seen(upcoming, kari)], 'en')).join('\n'))
    .toMatchInlineSnapshot(`
      "Your meetings
      **The meeting on 24 November at 09:00**
      It is in progress. 5 here. Something is left for 5 people.
      **The meeting on 24 November at 09:00**
      It is over. Everything about it is deleted on 24 December.
      **The meeting on 24 November at 09:00**
      It has not started. Done: 1 of 8 preparations."
    `);
  expect(outline(deletionCard([seen(five, kari), seen(ended, kari)], 'nb')).join('\n')).toMatchInlineSnapshot(`
    "Slett det jeg har
    Velg møtet du vil slette alt om. Det kan ikke angres.
    [Slett møtet 24. november kl. 09.00]
    Et møte som er i gang, kan slettes når det er slutt.
    Språkvalget ditt glemmer jeg når du fjerner meg fra Teams."
  `);
});

test('the bot offers each language in its own words', () => {
  const written = buttonsOf(languageCard('en')).map(({ title, data }) => [
    title,
    isJson(data) ? data['msteams'] : undefined,
  ]);
  expect(written).toEqual([
    ['Bokmål', { type: 'imBack', value: 'språk bokmål' }],
    ['Nynorsk', { type: 'imBack', value: 'språk nynorsk' }],
    ['English', { type: 'imBack', value: 'language english' }],
    ['Davvisámegiella', { type: 'imBack', value: 'giella davvisámegiella' }],
    ['Українська', { type: 'imBack', value: 'мова українська' }],
    ['Polski', { type: 'imBack', value: 'język polski' }],
    ['العربية', { type: 'imBack', value: 'اللغة العربية' }],
    ['Soomaali', { type: 'imBack', value: 'luqadda soomaali' }],
  ]);
});

test('one press says that all is prepared, one by one it is taken away again, and the record counts', () => {
  const pressed = (more: { readonly demand?: PreparationDemand; readonly done: boolean }): MeetingEvent =>
    press(1, kari, { type: 'preparationTicked', ...more });
  const all = evolve(upcoming, pressed({ done: true }));
  const some = evolve(all, pressed({ demand: 'marked-private', done: false }));
  const says = (state: MeetingState) => outline(preparationCard(seen(state, kari))).join('\n');
  expect(says(all)).toContain('Alt er gjort.');
  expect(says(all)).not.toContain('[Alt er gjort]');
  expect(says(some)).toContain(`${preparationDemands.length - 1} av ${preparationDemands.length} er gjort.`);
  expect(says(some)).toContain('[Alt er gjort]');
  const counted = outline(recordCard(seen({ ...ended, preparation: some.preparation }, kari)));
  expect(counted).toContain(`○ Forberedelser: ${preparationDemands.length - 1} av ${preparationDemands.length}`);
});
