import { expect, test } from 'vitest';
import type { Invitation } from '../../src/invitation/invitation.ts';
import { internal, remarkOn, right, saying } from './given-invitation.ts';

const toAll = { ...right, subject: 'Foreldremøte 6. trinn' };

function kept(invitation: Invitation): { readonly sensitive: boolean; readonly named: boolean } {
  return {
    sensitive: remarkOn('invitation-not-sensitive', invitation)?.verdict === 'not-kept',
    named: remarkOn('child-not-named', invitation)?.verdict === 'not-kept',
  };
}

test.each([
  'Henvisningssamtale',
  'Møte med PPT',
  'Ansvarsgruppe',
  'Møte om IOP',
  'Samarbeidsmøte PPT/skole',
  'Tilvisingssamtale',
  'Review of the education plan',
])('to one family the kind of the meeting is sensitive: %s', (subject) => {
  expect(kept({ ...right, subject })).toEqual({ sensitive: true, named: false });
});

test.each(['Utviklingssamtale', 'Samtale', 'Oppstartssamtale', 'Foreldresamtale', 'Meeting with the school'])(
  'to one family a meeting that everybody has is not: %s',
  (subject) => {
    expect(kept({ ...right, subject })).toEqual({ sensitive: false, named: false });
  },
);

test.each(['PPT forteller om henvisning og sakkyndig vurdering.', 'Vi snakker om mobbing og angst hos ungdom.'])(
  'to all parents the same words are not: %s',
  (text) => {
    expect(kept(saying(text, toAll)).sensitive).toBe(false);
    expect(kept(saying(text)).sensitive).toBe(true);
  },
);

test.each([
  ['Vi er urolige fordi han sitter alene.', true],
  ['Han kan gjerne være med siste kvarteret.', false],
  ['Hun klarer ikke å være med i timene.', true],
  ['Tolken heter Semhar. Hun har taushetsplikt.', false],
  ['Vi minner om at ingen skal skrive diagnoser i svar.', false],
  ['Møtet gjeld skulestart for alle på 1. trinn.', false],
  ['Lenkja ligg nedst, og ho opnar seg av seg sjølv.', false],
  ['Barnet skal ikke være med på møtet.', false],
  ['Jeg ringer hvis han ikke kommer inn på møtet.', false],
  ['Gutten er ofte alene i friminuttene.', true],
  ['Han blir ikke med på turer lenger.', true],
  ['Han blir sliten av lyd, og hva gjør vi da?', true],
  ['Les skjemaet sammen med eleven.', false],
  ['Eleven er med de første ti minuttene.', false],
  ['Dear Mr Osei,\nKwame told us he is scared.', true],
  ['Treåringen går ikke i trapper ennå.', true],
  ['Selma forstyrrer og følger ikke beskjeder.', true],
  ['Ylva vil ikkje sitje på fanget lenger.', true],
  ['henrik har det ikke bra på skolen', true],
  ['Tirsdag går ikke, da har Selma håndballkamp.', false],
  ['Friday works, Oscar is with his dad then.', false],
  ['Han vil vise tegningene sine.', false],
  ['Kan assistenten hans være med på møtet?', true],
  ['Aslak har tatt penger fra garderoben.', true],
])('what is told of the child without a word for it: %s', (text, sensitive) => {
  expect(kept(saying(text)).sensitive).toBe(sensitive);
});

test.each([
  ['Samtale etter foreldremøtet', 'Vi må snakke med dere om skolevegringen.', true],
  ['Informasjonsmøte', 'PPT vil orientere dere om resultatene fra testingen.', true],
  ['Orientering om rus', 'Politiet snakker om vold.', false],
  ['Møte', 'Til alle foresatte: PPT forteller om utredning.', false],
])('an occasion is for many, what comes after it is not: %s', (subject, text, sensitive) => {
  expect(kept(saying(text, { ...right, subject })).sensitive).toBe(sensitive);
});

test('to all parents a whole name is that of a speaker, unless the meeting is about it', () => {
  expect(kept(saying('Foredrag ved Mona Berge.', toAll)).named).toBe(false);
  expect(kept(saying('Vi snakker om Mona Berge.', toAll)).named).toBe(true);
  expect(kept(saying('Mona spiller fiolin.', toAll)).named).toBe(true);
});

test('among colleagues somebody must be spoken of', () => {
  expect(kept({ ...internal, subject: 'Ny avtale med PPT' }).sensitive).toBe(false);
  expect(kept(saying('Ansvarsgruppe for gutten i 3A.', internal)).sensitive).toBe(true);
  expect(kept(saying('Har han fri på tirsdag?', internal)).sensitive).toBe(false);
  expect(kept(saying('Sak: elev i 2C. Han løper hjem hver dag.', internal)).sensitive).toBe(true);
  expect(kept({ ...internal, subject: 'Ansvarsgruppe 3A' }).sensitive).toBe(true);
});

test.each([
  ['Vi gleder oss til å fortelle om Selma.', true],
  ['Hei Anette!', false],
  ['Hei, Marte er velkommen.', true],
  ['Inspektør Kari Brekke blir med.', false],
  ['Kari Brekke, inspektør, blir med.', false],
  ['Møte om Bjørgulv.', true],
  ['Drøfting: Emil K., 2B', true],
  ['Møte OH 7B', true],
  ['FAU 7B, SFO og KRLE', false],
  ['Maks 20 minutter.', false],
  ['Line Aas blir med.', false],
  ['Kjell og jeg møter dere.', false],
  ['Til stede: Hanne Bø og Stian Krogh.', false],
  ['Vi snakker om Sofie Bø, og Line Aas blir med.', true],
  ['Hei Mariam, Amir og Anette!', false],
  ['Emil begynner i 1B.', true],
  ['Bjarne fra Lions og Kåre fra teknisk etat blir med.', false],
  ['Jeg, Morten og Jarle planlegger turen.', false],
  ['Petter ringer deg mandag, og Roar kan møte deg onsdag.', false],
  ['Lauritz på kjøkkenet og Frank i foreldrerådet hjelper til.', false],
  ['Vi møtes på grupperom Amanda i Øvre Elvedal.', false],
  ['We read "Matilda", and "Charlie and the Chocolate Factory" is next.', false],
  ['Viser til telefonsamtale med Roar Hatlem.', false],
  ['Dear Ms Osei,\nKwame is happy here.', true],
  ['Tjodgunn begynner mandag, har vi hørt om Tjodgunn.', true],
  ["Zorlu's assistant will join.", true],
  ['Zorlu gråter hver morgen.', true],
  ['Vi lurer på hvorfor Zorlu ikke spiser.', true],
  ['Ta gjerne med bestefar Per.', false],
  ['Mannen min, Stig, kan også være med.', false],
  ['On Friday my wife Abena will dial in.', false],
  ['Marius i IKT hjelper med pålogging.', false],
  ['Kan assistenten til Birk være med?', true],
  ['Lærer Anders er på kurs. Hvem tar timene for Anders?', false],
  ['Zorlu vil vise dere boka hun har laget.', true],
])('names and initials: %s', (text, named) => {
  expect(kept(saying(text)).named).toBe(named);
});

test('a title is of the person that comes after it, not of one behind a dash', () => {
  expect(kept({ ...right, subject: 'Samtale med rektor – Ronja' }).named).toBe(true);
  expect(kept({ ...right, subject: 'Samtale med rektor Ronja' }).named).toBe(false);
});

test('to all parents a first name beside the programme is that of somebody who helps', () => {
  expect(kept(saying('Kl. 13 brannøvelse med Geir.', toAll)).named).toBe(false);
  expect(kept(saying('Vi snakker om Geir.', toAll)).named).toBe(true);
});

test('colleagues plan special education without meaning anybody', () => {
  expect(kept(saying('Line tar spesialundervisning i år.', internal)).sensitive).toBe(false);
  expect(kept(saying('Har eleven spesialundervisning?', internal)).sensitive).toBe(true);
});

test.each([
  ['Vi har testet lesingen og vil fortelle hva vi fant.', true],
  ['Vi har testet lenken.', false],
  ['Skolens rutine for bekymringsmeldinger er ny.', false],
  ['Vi har skrevet en bekymringsmelding.', true],
  ['Hvem henter når dere bor hver for dere?', true],
  ['Skriftlig advarsel', true],
  ['Hvordan tar vi hensyn til fasten deres?', true],
  ['Lesingen har ikke kommet i gang.', true],
  ['Velkommen som ny familie!', false],
  ['Mor kommer alene.', false],
  ['Kan du samtykke til at vi henter opplysninger fra fastlegen?', true],
])('what is one family’s, and what is not: %s', (text, sensitive) => {
  expect(kept(saying(text)).sensitive).toBe(sensitive);
});

test('the head of a letter is no content, whom it is about is', () => {
  const head = ['Berit Granli', 'Lievegen 34', '0000 Elvedal', '', 'Deres ref.:  Vår ref.: 26/02211'];
  expect(kept(saying([...head, 'Vi innkaller til møte.'].join('\n')))).toEqual({ sensitive: false, named: false });
  expect(kept(saying([...head, 'Gjelder Marius Granli.'].join('\n'))).named).toBe(true);
  expect(kept(saying('Familien bor nå i Lievegen 34.')).sensitive).toBe(true);
});

test('a sentence that was broken for its width is read whole', () => {
  const letter = 'Vi viser til praten på telefonen i går, og inviterer til tilbakemelding\netter testing i høst.';
  expect(kept(saying(letter)).sensitive).toBe(true);
  expect(kept(saying(letter.replace('\n', '.\n\n'))).sensitive).toBe(false);
});

test('who signs and who has written before is no child', () => {
  const thread = [
    'Vennlig hilsen',
    'Sander Holt',
    'Spesialpedagog, PP-tjenesten',
    '',
    'Fra: Torunn Dale <torunn@post.example>',
    'Sendt: mandag 2. februar 2026 21:07',
    'Til: Ingeborg Moe',
    'Emne: SV: Møte',
    '',
    'Torsdag passer fint. Mvh Torunn',
  ].join('\n');
  expect(kept(saying(thread))).toEqual({ sensitive: false, named: false });
  const named = saying(`${thread}\nJonas skal til tannlegen først.`);
  expect(remarkOn('child-not-named', named)?.places).toMatchObject([{ category: 'person-name', isQuoted: true }]);
});

test('a display name that names a child opens no door for it', () => {
  for (const name of ['Mor til Jonas', 'Tone Bakke']) {
    const attendees = [{ name, address: 'jonas.mor@post.example' }];
    expect(kept({ ...saying('Jonas blir med.'), attendees }).named).toBe(true);
  }
  const attendees = [{ name: '', address: 'jonas.bakke@post.example' }];
  expect(kept({ ...saying('Som Jonas Bakke skrev, passer torsdag.'), attendees }).named).toBe(false);
});

test('the address behind a link is read like the text', () => {
  const library = 'https://nordvik.sharepoint.example/sites/skole/Elever/Oskar%20Lie/IOP.docx';
  const wrapped = `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(library)}&data=1`;
  for (const address of [library, wrapped]) {
    const content = `<p>Se <a href="${address.replaceAll('&', '&amp;')}">her</a>.</p>`;
    const invitation: Invitation = { ...right, body: { type: 'html', content } };
    expect(kept(invitation)).toEqual({ sensitive: true, named: true });
    expect(remarkOn('no-sensitive-attachment', invitation)?.places).toMatchObject([{ category: 'document' }]);
  }
});
