/** The small page in the meeting. Everybody near a screen may see it, so it names nobody. */
export const notification = {
  'recording-started': {
    title: 'Møtet blir tatt opp',
    text: 'Samtalen skal ikke tas opp. Den som startet opptaket, eller den som leder møtet, kan stoppe det under «Mer».',
  },
  'recording-yours': {
    title: 'Stopp opptaket',
    text: 'Opptaket du startet, går fortsatt. Velg «Mer» og «Stopp opptak».',
  },
  'recording-still-running': {
    title: 'Opptaket går fortsatt',
    text: 'Den som startet det, eller den som leder møtet, kan stoppe det under «Mer».',
  },
  'recording-stopped': { title: 'Opptaket er stoppet', text: 'Samtalen blir ikke lenger tatt opp.' },
  'recording-organizer': {
    title: 'Det finnes et opptak',
    text: 'Sørg for at opptaket blir stoppet og slettet.',
  },
  'transcript-started': {
    title: 'Møtet blir transkribert',
    text: 'Teams skriver ned det som blir sagt. Den som startet det, eller den som leder møtet, kan stoppe det under «Mer».',
  },
  'transcript-yours': {
    title: 'Stopp transkripsjonen',
    text: 'Transkripsjonen du startet, går fortsatt. Velg «Mer», «Ta opp og transkriber» og «Stopp transkripsjon».',
  },
  'transcript-still-running': {
    title: 'Transkripsjonen går fortsatt',
    text: 'Den som startet den, eller den som leder møtet, kan stoppe den under «Mer».',
  },
  'transcript-stopped': {
    title: 'Transkripsjonen er stoppet',
    text: 'Det som blir sagt, blir ikke lenger skrevet ned.',
  },
  'transcript-organizer': {
    title: 'Det finnes en transkripsjon',
    text: 'Sørg for at transkripsjonen blir stoppet og teksten slettet.',
  },
  'camera-off': { title: 'Kameraet ditt er av', text: 'Slå det på, så ser alle hvem som er med.' },
  'cameras-off': {
    title: 'Noen har fortsatt kameraet av',
    text: 'Se sjekklisten i chatten: spør om noen trenger hjelp, eller noter et unntak.',
  },
  'camera-help-asked': { title: 'Noen trenger hjelp med kameraet', text: 'Sjekklisten i chatten viser hvem.' },
  'guests-not-identified': {
    title: 'Hvem er med?',
    text: 'Det er noen du ikke har sagt hvem er. Sjekklisten i chatten viser hvem.',
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
  'sensitive-reminder': { title: 'Om chatten', text: 'Ikke skriv noe sensitivt i chatten. Alle i møtet kan lese den.' },
  'sensitive-organizer': {
    title: 'Noe i chatten',
    text: 'En melding kan inneholde noe sensitivt. Sjekklisten viser mer.',
  },
  'not-hidden': {
    title: 'Meldingen står fortsatt i chatten',
    text: 'Jeg fikk ikke skjult den. Be den som skrev den, om å slette den.',
  },
  'came-with-link': {
    title: 'Noen kom med lenken',
    text: 'Noen som ikke ser ut til å være invitert, er kommet inn. Se hvem som er med, under «Personer».',
  },
  'name-tells': {
    title: 'Et navn bør byttes',
    text: 'En deltaker har et navn som kan fortelle hvem barnet er. Se navnene under «Personer».',
  },
  'lead-taken': {
    title: 'Møtet ditt er i gang',
    text: 'En kollega leder møtet. Når du kommer, leder dere det sammen.',
  },
  'trial-over': {
    title: 'Prøverunden er over',
    text: 'Det du har forberedt, står klart til møtet.',
  },
  'sight-lost': {
    title: 'Noe ser jeg ikke nå',
    text: 'Følg selv med på kameraer og opptak en stund.',
  },
  'sight-back': {
    title: 'Jeg følger med igjen',
    text: 'En stund kunne jeg ikke følge med på alt. Det står i oversikten etterpå.',
  },
  'said-late': {
    title: 'Noe kom for sent',
    text: 'En stund kom varslene mine ikke ut. Nå gjør de det igjen.',
  },
  'end-soon': { title: 'Møtet slutter snart', text: 'Bli til de andre har lagt på. Du går ut sist.' },
  'others-leaving': { title: 'Noen har begynt å gå', text: 'Bli til de andre har lagt på. Du går ut sist.' },
  'organizer-gone': {
    title: 'Den som ledet møtet, har gått ut',
    text: 'Er dere ferdige, så legg på med den røde knappen. Hvis ikke, vent litt.',
  },
  'organizer-come-back': {
    title: 'Kom tilbake til møtet',
    text: 'Det er fortsatt noen i møtet. Den som leder det, går ut sist.',
  },
  'meeting-over': { title: 'Møtet er slutt', text: 'Legg på med den røde knappen.' },
  refused: { title: 'Noe må gjøres for hånd', text: 'Jeg får ikke gjort alt i dette møtet. Sjekklisten viser hva.' },
};

export const notificationClose = 'Lukk';
