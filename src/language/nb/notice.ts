import { and, or } from './list.ts';

/** The short things that are said, each complete in itself. */
export const notice = {
  recordingStarted: {
    recording:
      'Et opptak er startet. Samtalen skal ikke tas opp. Den som startet det, eller den som leder møtet, kan stoppe det under «Mer».',
    transcript:
      'Teams skriver ned samtalen. Det skal ikke skje. Den som startet transkripsjonen, eller den som leder møtet, kan stoppe den under «Mer».',
  },
  recordingYours: {
    recording:
      'Du har et opptak i gang. Samtalen skal ikke tas opp. Velg «Mer», «Ta opp og transkriber» og «Stopp opptak».',
    transcript:
      'Du har transkripsjon i gang. Samtalen skal ikke tas opp, heller ikke som tekst. Velg «Mer», «Ta opp og transkriber» og «Stopp transkripsjon».',
  },
  recordingStillRunning: {
    recording: 'Opptaket går fortsatt. Den som startet det, eller den som leder møtet, kan stoppe det under «Mer».',
    transcript:
      'Transkripsjonen går fortsatt. Den som startet den, eller den som leder møtet, kan stoppe den under «Mer».',
  },
  /** What stands where it was said that it runs: "Opptak 20.50–20.51, stoppet." */
  recordingStopped: {
    recording: (times: string) => `Opptak ${times}, stoppet.`,
    transcript: (times: string) => `Transkripsjon ${times}, stoppet.`,
  },
  recordingOrganizer: {
    recording: (by: string | undefined) =>
      `Et opptak av møtet er startet${by === undefined ? '' : ` av ${by}`}. Går det fortsatt, så stopp det under «Mer». Opptaket må også slettes. Lenken til det kommer i møtechatten; det ligger i OneDrive, hos arrangøren eller hos den som startet det.`,
    transcript: (by: string | undefined) =>
      `Transkripsjon av møtet er startet${by === undefined ? '' : ` av ${by}`}. Går transkripsjonen fortsatt, så stopp den under «Mer». Teksten må også slettes; du finner den under «Oppsummering» i møtet.`,
  },
  /** The same when it is over. */
  recordingOrganizerOver: {
    recording: (by: string | undefined, times: string) =>
      `Opptak ${times}${by === undefined ? '' : `, startet av ${by}`}. Det er stoppet, men må også slettes. Lenken til det kommer i møtechatten; det ligger i OneDrive, hos arrangøren eller hos den som startet det.`,
    transcript: (by: string | undefined, times: string) =>
      `Transkripsjon ${times}${by === undefined ? '' : `, startet av ${by}`}. Den er stoppet, men teksten må også slettes; du finner den under «Oppsummering» i møtet.`,
  },
  cameraOff: 'Kameraet ditt er av. Slå det på, så ser alle hvem som er med.',
  camerasOff: (names: readonly string[]) =>
    names.length === 1
      ? `${and(names)} har fortsatt kameraet av. Spør om det trengs hjelp, eller noter et unntak.`
      : `Disse har fortsatt kameraet av: ${and(names)}. Spør om det trengs hjelp, eller noter unntak.`,
  camerasOn: 'Nå er kameraene på.',
  cameraHelpAsked: (name: string) => `${name} trenger hjelp med kameraet.`,
  guestsNotIdentified: (names: readonly string[]) =>
    `Du har ikke sagt hvem ${and(names)} er. Kjenner du dem ikke, så be om å få se legitimasjon.`,
  guestNotIdentified: (name: string) =>
    `Du har ikke sagt hvem ${name} er. Er det en du ikke kjenner, så be om å få se legitimasjon.`,
  callersNotIdentified: (names: readonly string[]) =>
    `Du har ikke sagt hvem ${and(names)} er. Kjenner du ikke stemmene, så ring tilbake på numre du har fra før.`,
  callerNotIdentified: (name: string) =>
    `Du har ikke sagt hvem ${name} er. Kjenner du ikke stemmen, så ring tilbake på et nummer du har fra før.`,
  /** After the words about several, of whom some are on the phone. */
  someOnThePhone:
    'Hvem som er på telefon, hører du på stemmen. Er du i tvil, så ring tilbake på et nummer du har fra før.',
  guestsIdentified: 'Nå er det svart på hvem alle er.',
  staffIdAsked: (by: string) => `${by} ber om å få se legitimasjonen din. Hold den opp foran kameraet.`,
  staffIdAskedOrganizer: (by: string, of: string | undefined) =>
    `${by} ber om å få se legitimasjon fra ${of === undefined ? 'de ansatte' : of}.`,
  screenedAgain: 'Du har vært borte en stund. Sitter du fortsatt skjermet, der ingen andre ser eller hører?',
  sensitiveYours: (kind: string) => `Meldingen din kan inneholde ${kind}. Det skal ikke stå i chatten.`,
  sensitiveRead: 'Alle som er i chatten, kan lese meldingen, også etter møtet.',
  sensitiveHidden: 'Meldingen er skjult for de andre.',
  sensitiveDelete: 'Slik sletter du den: Trykk på meldingen og hold (på PC: pek på den og trykk «…»), og velg «Slett».',
  sensitiveBelongs: (tools: string) => `Skriv det heller i ${tools}.`,
  sensitiveSayIt: 'Si det heller i samtalen.',
  /** What the writer was told becomes this when the message is dealt with. */
  sensitiveGone: {
    edited: 'Takk, du har rettet meldingen din i chatten.',
    deleted: 'Takk, du har slettet meldingen din fra chatten.',
    dismissed: 'Den som leder møtet, har sett på meldingen din i chatten. Den er grei.',
  },
  sensitiveHint:
    'Les gjerne over det du skrev i chatten. Handler det om noen som kan kjennes igjen, bør du slette det.',
  sensitiveReminder: 'En påminnelse til alle: Ikke skriv noe sensitivt i chatten. Si det heller i samtalen.',
  sensitiveOrganizer: (who: string, kinds: readonly string[]) =>
    `${who} skrev noe i chatten som kan inneholde ${and(kinds)}.`,
  /** What the organizer was told becomes this when the message is dealt with. */
  sensitiveFate: {
    edited: (who: string) => `${who} har rettet meldingen sin i chatten.`,
    deleted: (who: string) => `${who} har slettet meldingen sin fra chatten.`,
    dismissed: (who: string) => `Meldingen fra ${who} er vurdert. Den er ikke sensitiv.`,
  },
  /** Of somebody who was told privately. */
  told: (who: string) => `${who} har fått privat beskjed.`,
  notHiddenOutside: (who: string) =>
    `Jeg får ikke skjult meldingen fra ${who}. Teams lar meg bare skjule det egne ansatte skriver. Be ${who} slette meldingen selv.`,
  notHiddenPermission: (who: string) =>
    `Jeg har ikke tilgang til å skjule meldinger i dette møtet. Be ${who} slette meldingen sin.`,
  endSoon: (time: string | undefined) =>
    `Møtet slutter ${time === undefined ? 'snart' : `kl. ${time}`}. Bli til de andre har lagt på. Du går ut sist.`,
  othersLeaving: (count: number) =>
    `Noen har begynt å gå. ${count === 1 ? 'Én annen er' : `${count} andre er`} fortsatt i møtet. Bli til alle har lagt på.`,
  othersLeavingAll: 'Noen har begynt å gå. Bli til alle har lagt på.',
  organizerGone:
    'Den som ledet møtet, har gått ut. Er dere ferdige, så legg på med den røde knappen. Hvis ikke, vent litt.',
  comeBack: (count: number) =>
    `${count === 1 ? 'Én deltaker er' : `${count} deltakere er`} fortsatt i møtet. Rutinen sier at den som leder møtet, går ut sist. Bli med igjen, og legg på når alle andre har gått.`,
  comeBackNobody: 'De andre har også lagt på nå. Du trenger ikke å bli med igjen.',
  cameWithLink: (names: readonly string[]) =>
    names.length === 1
      ? `${and(names)} kom inn med lenken og ser ikke ut til å være invitert. Sjekk at det er riktig.`
      : `Disse kom inn med lenken og ser ikke ut til å være invitert: ${and(names)}. Sjekk at det er riktig.`,
  nameTells: (who: string) =>
    `En deltaker har et navn som kan fortelle hvem barnet er (${who}). Be om at navnet byttes til det personen selv heter: «Mer» ved eget navn, eller ut og inn igjen.`,
  leadTaken: (who: string) =>
    `Møtet ditt er i gang uten deg, og ${who} leder det nå. Når du kommer, leder dere det sammen.`,
  trialOver:
    'Det var en prøverunde før møtet, så jeg lager ingen oversikt. Det du har forberedt, står klart til møtet.',
  sightLost: (things: readonly string[]) =>
    `Nå ser jeg ikke lenger ${or(things)}. Følg med selv til jeg sier fra at jeg ser det igjen.`,
  sightBack: (things: readonly string[], from: string) =>
    `Nå ser jeg ${and(things)} igjen. Fra kl. ${from} og til nå så jeg det ikke. Det står i oversikten.`,
  saidLate: (from: string, to: string) =>
    `Noe jeg skulle ha sagt fra om kl. ${from}, kom ikke ut før kl. ${to}. Det som skjedde i mellomtiden, kan jeg ha sagt for sent.`,
  sight: {
    presence: 'hvem som kommer og går',
    camera: 'kameraene',
    recording: 'om noen tar opp',
    chat: 'det som skrives i chatten',
  },
  rejoin: 'Bli med igjen',
  meetingOver: (tools: string) =>
    `Møtet er slutt. ${tools === '' ? 'Ikke skriv sensitive notater i chatten.' : `Ansatte skriver sensitive notater i ${tools}, ikke i chatten.`} Legg på med den røde knappen.`,
  refused: {
    call: 'Jeg får ikke bli med i samtalen, så jeg ser ikke kameraene. Bekreft dem selv på sjekklisten.',
    chat: 'Jeg får ikke skrive i møtechatten, så sjekklisten vises ikke der. Legg meg til i møtet på nytt.',
    'chat-watch':
      'Jeg får ikke beskjed fra Teams når noen starter opptak. Følg med på om Teams viser at møtet blir tatt opp.',
    'private-message': 'Jeg får ikke skrevet privat til alle i dette møtet. Si selv fra til dem det gjelder.',
  },
};
