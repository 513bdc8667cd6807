import type { Words } from '../nb.ts';

export const notification: Words['notification'] = {
  'recording-started': {
    title: 'Møtet blir teke opp',
    text: 'Samtalen skal ikkje takast opp. Den som starta opptaket, eller den som leier møtet, kan stoppe det under «Meir».',
  },
  'recording-yours': {
    title: 'Stopp opptaket',
    text: 'Opptaket du starta, går framleis. Vel «Meir» og «Stopp opptak».',
  },
  'recording-still-running': {
    title: 'Opptaket går framleis',
    text: 'Den som starta det, eller den som leier møtet, kan stoppe det under «Meir».',
  },
  'recording-stopped': { title: 'Opptaket er stoppa', text: 'Samtalen blir ikkje teken opp lenger.' },
  'recording-organizer': {
    title: 'Det finst eit opptak',
    text: 'Sørg for at opptaket blir stoppa og sletta.',
  },
  'transcript-started': {
    title: 'Møtet blir transkribert',
    text: 'Teams skriv ned det som blir sagt. Den som starta det, eller den som leier møtet, kan stoppe det under «Meir».',
  },
  'transcript-yours': {
    title: 'Stopp transkripsjonen',
    text: 'Transkripsjonen du starta, går framleis. Vel «Meir», «Ta opp og transkriber» og «Stopp transkripsjon».',
  },
  'transcript-still-running': {
    title: 'Transkripsjonen går framleis',
    text: 'Den som starta transkripsjonen, eller den som leier møtet, kan stoppe transkripsjonen under «Meir».',
  },
  'transcript-stopped': {
    title: 'Transkripsjonen er stoppa',
    text: 'Det som blir sagt, blir ikkje skrive ned lenger.',
  },
  'transcript-organizer': {
    title: 'Det finst ein transkripsjon',
    text: 'Sørg for at transkripsjonen blir stoppa og teksten sletta.',
  },
  'camera-off': { title: 'Kameraet ditt er av', text: 'Slå det på, så ser alle kven som er med.' },
  'cameras-off': {
    title: 'Nokon har framleis kameraet av',
    text: 'Sjå sjekklista i chatten: spør om nokon treng hjelp, eller noter eit unntak.',
  },
  'camera-help-asked': { title: 'Nokon treng hjelp med kameraet', text: 'Sjekklista i chatten viser kven.' },
  'guests-not-identified': {
    title: 'Kven er med?',
    text: 'Det er nokon du ikkje har sagt kven er. Sjekklista i chatten viser kven.',
  },
  'staff-id-asked': {
    title: 'Vis legitimasjon',
    text: 'Ein deltakar ber om å få sjå legitimasjonen din. Hald legitimasjonen opp framfor kameraet.',
  },
  'staff-id-asked-organizer': {
    title: 'Nokon ber om legitimasjon',
    text: 'Ein deltakar ber om at tilsette viser legitimasjon. Sjekklista i chatten viser kven.',
  },
  'screened-again': {
    title: 'Sit du framleis skjerma?',
    text: 'Du har vore borte ei stund. Trykk «Eg sit skjerma» på sjekklista i chatten.',
  },
  'sensitive-yours': {
    title: 'Slett meldinga di',
    text: 'Ei melding du skreiv, kan innehalde noko sensitivt. Slett ho frå chatten. Alle i møtet kan lese ho.',
  },
  'sensitive-hint': {
    title: 'Les over meldinga di',
    text: 'Sjekk at det du skreiv i chatten, ikkje handlar om nokon som kan kjennast igjen.',
  },
  'sensitive-reminder': {
    title: 'Om chatten',
    text: 'Ikkje skriv noko sensitivt i chatten. Alle i møtet kan lese chatten.',
  },
  'sensitive-organizer': {
    title: 'Noko i chatten',
    text: 'Ei melding kan innehalde noko sensitivt. Sjekklista viser meir.',
  },
  'not-hidden': {
    title: 'Meldinga står framleis i chatten',
    text: 'Eg fekk ikkje skjult ho. Be den som skreiv ho, om å slette ho.',
  },
  'came-with-link': {
    title: 'Nokon kom med lenka',
    text: 'Nokon som ikkje ser ut til å vere invitert, har kome inn. Sjå kven som er med, under «Personar».',
  },
  'name-tells': {
    title: 'Eit namn bør bytast',
    text: 'Ein deltakar har eit namn som kan fortelje kven barnet er. Sjå namna under «Personar».',
  },
  'lead-taken': {
    title: 'Møtet ditt er i gang',
    text: 'Ein kollega leier møtet. Når du kjem, leier de det saman.',
  },
  'trial-over': {
    title: 'Prøverunden er over',
    text: 'Det du har førebudd, står klart til møtet.',
  },
  'sight-lost': {
    title: 'Noko ser eg ikkje no',
    text: 'Følg sjølv med på kamera og opptak ei stund.',
  },
  'sight-back': {
    title: 'Eg følgjer med igjen',
    text: 'Ei stund kunne eg ikkje følgje med på alt. Det står i oversikta etterpå.',
  },
  'said-late': {
    title: 'Noko kom for seint',
    text: 'Ei stund kom ikkje varsla mine ut. No gjer dei det igjen.',
  },
  'end-soon': { title: 'Møtet sluttar snart', text: 'Bli til dei andre har lagt på. Du går ut sist.' },
  'others-leaving': { title: 'Nokon har byrja å gå', text: 'Bli til dei andre har lagt på. Du går ut sist.' },
  'organizer-gone': {
    title: 'Den som leidde møtet, har gått ut',
    text: 'Er de ferdige, så legg på med den raude knappen. Om ikkje, vent litt.',
  },
  'organizer-come-back': {
    title: 'Kom tilbake til møtet',
    text: 'Det er framleis nokon i møtet. Den som leier det, går ut sist.',
  },
  'meeting-over': { title: 'Møtet er slutt', text: 'Legg på med den raude knappen.' },
  refused: { title: 'Noko må gjerast for hand', text: 'Eg får ikkje gjort alt i dette møtet. Sjekklista viser kva.' },
};

export const notificationClose = 'Lukk';
