/** The clauses of the routine by name, as they stand in the record. */
export const demand = {
  'agreed-by-phone': 'Avtalt på telefon',
  'teams-invitation': 'Innkalt fra Outlook som Teams-møte',
  'invitation-not-sensitive': 'Ikke noe sensitivt i innkallingen',
  'child-not-named': 'Barnets navn står ikke i innkallingen',
  'no-sensitive-attachment': 'Ingen sensitive vedlegg',
  'routine-attached': 'Rutinen er lagt ved',
  'marked-private': 'Møtet er merket privat',
  'browser-join-explained': 'Forklart hvordan man blir med',
  'staff-show-id': 'Ansatte viser legitimasjon når noen ber om det',
  'guest-shows-id': 'Identiteten er avklart',
  'camera-on': 'Kamera på',
  introductions: 'Presentasjonsrunde',
  'see-who-is-here': 'Alle kan se hvem som er med',
  screened: 'Sitter skjermet',
  consent: 'Samtykke til videosamtale',
  'no-recording': 'Ingen opptak',
  'chat-not-sensitive': 'Ikke noe sensitivt i chatten',
  'notes-in-right-tool': 'Notater i riktig verktøy',
  'organizer-leaves-last': 'Arrangøren går ut sist',
};

/** The clause of consent where the organisation only informs. */
export const demandInformed = 'Informert om videosamtalen';

/** What is told of the conversation by video where the organisation says nothing else, and to who has taken their consent back. */
export const consent = {
  consent: 'Samtalen holdes på video. Du bestemmer om du sier ja til det, og du kan ta det tilbake.',
  informed: 'Samtalen holdes på video.',
  withdrawn:
    'Du har trukket samtykket tilbake. Si det til arrangøren, så finner dere en annen måte å snakke sammen på.',
};

/** What the organizer does before the meeting: what to tick, and why or how. */
export const preparation = {
  title: 'Før møtet',
  intro: 'Kryss av etter hvert som du er ferdig. Listen er bare for deg.',
  introOf: (organisation: string) =>
    `Dette står i rutinen til ${organisation}. Kryss av etter hvert som du er ferdig. Listen er bare for deg.`,
  done: (done: number, all: number) => (done === all ? 'Alt er gjort.' : `${done} av ${all} er gjort.`),
  allDone: 'Alt er gjort',
  refusedAsk: 'Hva gjør jeg når noen ikke vil vise legitimasjon?',
  refused: (button: string) => `Velg «${button}».`,
  tick: 'Gjort',
  untick: 'Angre',
  /** What was read in the organizer's calendar. */
  seen: 'Sett i innkallingen',
  notSeen: 'Innkallingen sier noe annet. Rett den i Outlook, så ser jeg det.',
  clause: {
    'agreed-by-phone': {
      what: 'Ring foresatte og avtal møtet',
      how: 'Spør om e-postadressen, eller sjekk at den du har, er riktig.',
    },
    'teams-invitation': { what: 'Kall inn fra Outlook', how: 'Velg Teams-møte i innkallingen, så kommer lenken med.' },
    'invitation-not-sensitive': { what: 'Ikke skriv noe sensitivt', how: 'Det gjelder både emnet og teksten.' },
    'child-not-named': { what: 'Ikke skriv navnet til barnet', how: 'Heller ikke initialer.' },
    'no-sensitive-attachment': {
      what: 'Ikke legg ved sensitive dokumenter',
      how: 'De sendes for seg, på sikker måte.',
    },
    'routine-attached': { what: 'Legg ved rutinen', how: 'Når foresatte eller andre utenfra er med.' },
    'marked-private': { what: 'Merk møtet som privat', how: 'Hengelåsen i Outlook.' },
    'browser-join-explained': {
      what: 'Forklar hvordan foresatte blir med',
      how: 'De trykker på lenken, og møtet åpnes i nettleseren. De trenger ikke å installere noe.',
    },
  },
  start: 'Start rutinen nå',
  startWhy: 'Rutinen starter av seg selv når møtet starter. Skjer det ikke, kan du starte den her.',
  running: 'Møtet er i gang. Sjekklisten ligger i møtechatten.',
  over: 'Møtet er slutt.',
};
