/** The small page in the meeting. Everybody near a screen may see it, so it names nobody. */
export const notification = {
  'recording-started': {
    title: 'Opptak pågår',
    text: 'Samtalen blir tatt opp. Den skal ikke tas opp. Den som startet opptaket, stopper det under «Mer».',
  },
  'recording-yours': {
    title: 'Stopp opptaket',
    text: 'Opptaket du startet, går fortsatt. Velg «Mer» og «Stopp opptak».',
  },
  'recording-still-running': {
    title: 'Opptaket går fortsatt',
    text: 'Den som startet opptaket, stopper det under «Mer».',
  },
  'recording-stopped': { title: 'Opptaket er stoppet', text: 'Samtalen blir ikke lenger tatt opp.' },
  'recording-organizer': {
    title: 'Det finnes et opptak',
    text: 'Sørg for at opptaket blir stoppet og slettet. Du finner mer i chatten med Møtevakt.',
  },
  'camera-off': { title: 'Kameraet ditt er av', text: 'Slå det på, så ser alle hvem som er med.' },
  'cameras-off': {
    title: 'Noen har fortsatt kameraet av',
    text: 'Se sjekklisten i chatten: spør om noen trenger hjelp, eller noter et unntak.',
  },
  'camera-help-asked': { title: 'Noen trenger hjelp med kameraet', text: 'Sjekklisten i chatten viser hvem.' },
  'guests-not-identified': {
    title: 'Hvem er med?',
    text: 'Det er noen du ikke har svart for ennå. Sjekklisten i chatten viser hvem.',
  },
  'staff-id-asked': {
    title: 'Vis legitimasjon',
    text: 'En deltaker ber om å få se legitimasjonen din. Hold den opp foran kameraet.',
  },
  'staff-id-asked-organizer': {
    title: 'Noen ber om legitimasjon',
    text: 'En deltaker ber om at ansatte viser legitimasjon. Sjekklisten i chatten viser hvem.',
  },
  'screened-again': {
    title: 'Sitter du fortsatt skjermet?',
    text: 'Du har vært borte en stund. Trykk «Jeg sitter skjermet» på sjekklisten i chatten.',
  },
  'sensitive-yours': {
    title: 'Slett meldingen din',
    text: 'En melding du skrev, kan inneholde noe sensitivt. Slett den fra chatten. Alle i møtet kan lese den.',
  },
  'sensitive-hint': {
    title: 'Les over meldingen din',
    text: 'Sjekk at det du skrev i chatten, ikke handler om noen som kan kjennes igjen.',
  },
  'sensitive-reminder': { title: 'Om chatten', text: 'Skriv ikke noe sensitivt i chatten. Alle i møtet kan lese den.' },
  'sensitive-organizer': {
    title: 'Noe i chatten',
    text: 'En melding kan inneholde noe sensitivt. Den som skrev den, har fått beskjed. Sjekklisten viser mer.',
  },
  'not-hidden': {
    title: 'Meldingen står fortsatt i chatten',
    text: 'Jeg fikk ikke skjult den. Be den som skrev den, om å slette den.',
  },
  'came-with-link': {
    title: 'Noen kom med lenken',
    text: 'Noen som ikke var invitert, er kommet inn. Chatten viser hvem.',
  },
  'name-tells': {
    title: 'Et navn bør byttes',
    text: 'En deltaker har et navn som kan fortelle hvem barnet er. Chatten viser mer.',
  },
  'lead-taken': {
    title: 'Møtet ditt er i gang',
    text: 'En kollega leder møtet til du kommer.',
  },
  'trial-over': {
    title: 'Prøven er over',
    text: 'Det du har forberedt, står klart til møtet.',
  },
  'sight-lost': {
    title: 'Noe ser jeg ikke nå',
    text: 'Følg med selv en stund. Chatten viser hva det gjelder.',
  },
  'sight-back': {
    title: 'Jeg ser alt igjen',
    text: 'En stund så jeg ikke alt. Det står i oversikten etterpå.',
  },
  'end-soon': { title: 'Møtet slutter snart', text: 'Bli til de andre har lagt på. Du går ut sist.' },
  'others-leaving': { title: 'Noen har begynt å gå', text: 'Bli til de andre har lagt på. Du går ut sist.' },
  'organizer-gone': {
    title: 'Arrangøren har gått ut',
    text: 'Er dere ferdige, legger alle på med den røde knappen. Ellers venter dere til arrangøren er tilbake.',
  },
  'organizer-come-back': {
    title: 'Kom tilbake til møtet',
    text: 'Det er fortsatt noen i møtet. Arrangøren går ut sist.',
  },
  'meeting-over': { title: 'Møtet er slutt', text: 'Legg på med den røde knappen.' },
  refused: { title: 'Noe må gjøres for hånd', text: 'Jeg får ikke gjort alt i dette møtet. Sjekklisten viser hva.' },
};

export const notificationClose = 'Lukk';
