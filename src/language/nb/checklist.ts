import { and } from './list.ts';

/** The living card in the meeting chat. */
export const checklist = {
  title: 'Sjekkliste for møtet',
  /** Who the bot is and what it can perceive: two sentences. */
  about: (organisation: string | undefined, sees: readonly string[]) =>
    `Jeg heter Møtevakt og hjelper dere med å følge møterutinen${organisation === undefined ? '' : ` til ${organisation}`}. ` +
    (sees.length === 0
      ? 'Jeg får verken lyd eller bilde, og tar ikke vare på det dere skriver.'
      : `Jeg følger med på ${and(sees)}, men får verken lyd eller bilde, og tar ikke vare på det dere skriver.`),
  sees: {
    presence: 'hvem som er til stede',
    signs: 'hvem som trykker eller skriver her',
    camera: 'hvem som har kameraet på',
    recording: 'om noen tar opp',
    chat: 'hva som skrives i chatten',
  },
  /** Where the bot is in the call. */
  caller: 'Jeg står i deltakerlisten som en stille deltaker.',
  more: 'Om Møtevakt og personvern',

  // For everybody
  stage: {
    running: (present: number) => (present === 0 ? 'Møtet er i gang.' : `Møtet er i gang. ${present} til stede.`),
    paused: 'Rutinen er satt på pause. Jeg følger ikke med på chatten nå.',
    stopped: 'Rutinen er avsluttet for dette møtet. Jeg følger ikke lenger med.',
    removed: 'Møtevakt er fjernet fra denne chatten.',
    upcoming: 'Sjekklisten kommer når møtet starter.',
  },
  recording: {
    recording:
      'Møtet blir tatt opp nå. Samtalen skal ikke tas opp. Den som startet opptaket, eller den som leder møtet, kan stoppe det under «Mer».',
    transcript:
      'Teams skriver ned samtalen. Det skal ikke skje. Den som startet transkripsjonen, eller den som leder møtet, kan stoppe den under «Mer».',
  },
  recordingYours: {
    recording:
      'Du har et opptak i gang. Samtalen skal ikke tas opp. Velg «Mer», «Ta opp og transkriber» og «Stopp opptak».',
    transcript:
      'Du har transkripsjon i gang. Samtalen skal ikke tas opp, heller ikke som tekst. Velg «Mer», «Ta opp og transkriber» og «Stopp transkripsjon».',
  },
  awaiting: 'Arrangøren er ikke her ennå.',
  leadOffer: 'Ingen leder møtet nå. Du kan lede det. Når arrangøren kommer, leder dere det sammen.',
  lead: 'Jeg leder møtet',
  remember: {
    participants: 'Trykk «Personer» øverst for å se hvem som er med.',
    recording: 'Samtalen skal ikke tas opp.',
    chat: 'Ikke skriv noe sensitivt i chatten.',
    notes: (tools: string) => (tools === '' ? '' : `Ansatte skriver sensitive notater i ${tools}.`),
  },

  // For one participant
  now: 'Dette gjør du nå',
  nowAll: 'Dette gjør alle',
  ready: 'Du er klar',
  readyMore: 'Du trenger ikke å gjøre noe mer nå.',
  step: {
    screened: { what: 'Sitt skjermet,', how: 'der ingen andre ser eller hører.' },
    'camera-on': { what: 'Slå på kameraet.', how: 'Da ser alle hvem som er med.' },
    introductions: { what: 'Si hvem du er', how: 'når det er din tur.' },
    'guest-shows-id': { what: 'Ha legitimasjon klar.', how: 'Pass eller førerkort. Arrangøren kan spørre.' },
    consent: { what: 'Velg om du sier ja', how: 'til å ha samtalen på video.' },
    identityFailed: { what: 'Snakk med arrangøren', how: 'om hvem du er.' },
  },
  stepDone: {
    screened: 'Du sitter skjermet.',
    'camera-on': 'Kameraet er på.',
    cameraConfirmed: 'Arrangøren ser deg.',
    cameraExempt: 'Du kan være uten bilde.',
    introductions: 'Du er presentert.',
    'guest-shows-id': 'Arrangøren vet hvem du er.',
    consent: 'Du har sagt ja til å ha samtalen på video.',
  },
  confirmScreened: 'Jeg sitter skjermet',
  confirmConsent: 'Jeg sier ja til video',
  withdrawConsent: 'Trekk samtykket tilbake',
  askStaffId: 'Be om å få se ansattes legitimasjon',
  /** The short button beside words that are too long for one. */
  choose: 'Velg',
  /** The short button beside what may be asked for. */
  ask: 'Be om det',
  /** What they pressed last, beside the button that takes it back. */
  pressed: (what: string) => `Du trykket «${what}».`,
  undo: 'Angre',
  askCameraHelp: 'Få hjelp med kameraet',
  cameraHelpAsked: 'Du har bedt om hjelp med kameraet.',
  staffIdAsked: 'Du har bedt om å få se ansattes legitimasjon. Trykk når du har sett den.',
  staffIdShown: 'Jeg har sett legitimasjonen',
  staffIdWithdraw: 'Trekk ønsket tilbake',
  showOwnView: 'Vis mine punkter',
  /** The panel as a dialog, for who takes part. */
  openOwnView: 'Åpne i eget vindu',
  language: 'Språk',
  refresh: 'Oppdater',
  progress: (thing: string, count: number) => `${thing} for ${count === 1 ? 'én' : count}`,
  progressLeft: (left: readonly string[]) => `Gjenstår: ${and(left)}.`,

  // For staff who are asked
  askedOfYou: (asker: string) => `${asker} ber om å se legitimasjonen din. Hold den opp foran kameraet.`,
};

/** The organizer's part of the card. */
export const organizer = {
  /** To those who lead, who can stop it themselves. */
  recordingStop: {
    recording:
      'Møtet blir tatt opp nå. Samtalen skal ikke tas opp. Stopp opptaket: velg «Mer», «Ta opp og transkriber» og «Stopp opptak».',
    transcript:
      'Teams skriver ned samtalen. Det skal ikke skje. Stopp transkripsjonen: velg «Mer», «Ta opp og transkriber» og «Stopp transkripsjon».',
  },
  /** To those who lead, after the words about the recording. */
  recordingBy: (by: string) => `Det ble startet av ${by}.`,
  onlyYou: 'Bare de som leder møtet, ser dette.',
  remains: 'Dette gjenstår',
  nothingRemains: 'Alt er på plass.',
  more: (count: number) => (count === 1 ? 'én til' : `${count} til`),
  presentCount: (count: number) => `${count} til stede`,
  leftCount: (count: number) => (count === 1 ? '1 har gått' : `${count} har gått`),
  lobby: (names: readonly string[]) => `I lobbyen: ${and(names)}. Slipp inn dem som skal være med.`,
  introductionsHeld: 'Alle har presentert seg',
  camerasSeen: 'Jeg ser alle på bildet',
  staffId: (asker: string, of: string | undefined) =>
    `${asker} vil se legitimasjon fra ${of === undefined ? 'de ansatte' : of}.`,
  staffIdShown: 'Legitimasjon vist',
  finding: (who: string, kinds: readonly string[], time: string) =>
    `${who} skrev kl. ${time} noe som kan inneholde ${and(kinds)}.`,
  findingHidden: 'Meldingen er skjult for de andre.',
  findingMore: (count: number) =>
    count === 1 ? 'Én melding til kan være sensitiv.' : `${count} meldinger til kan være sensitive.`,
  notSensitive: 'Ikke sensitivt',
  people: 'Deltakere',
  left: (things: readonly string[]) => `Gjenstår: ${and(things)}`,
  /** "Nils: Jeg kjenner personen" */
  answerAbout: (name: string, answer: string) => `${name}: ${answer}`,
  answer: 'Svar',
  answerFor: (name: string) => `Svar om ${name}`,
  known: 'Jeg kjenner personen',
  seen: 'Jeg har sett legitimasjon',
  voice: 'Jeg kjenner stemmen',
  'called-back': 'Jeg har ringt opp igjen',
  failed: 'Fikk ikke bekreftet hvem det er',
  confirmScreened: 'Bekreft at personen sitter skjermet',
  introduced: 'Er presentert',
  otherTitle: 'Mer om en deltaker',
  who: 'Hvem',
  what: 'Hva',
  choose: 'Velg',
  save: 'Lagre',
  choice: {
    camera: 'Jeg ser bildet',
    introduced: 'Er presentert',
    exempt: {
      technical: 'Uten bilde: det tekniske svikter',
      agreed: 'Uten bilde: det har vi avtalt',
      interpreter: 'Uten bilde: er tolk',
    },
    role: {
      'co-organizer': 'Leder møtet sammen med meg',
      staff: 'Er kollega',
      parent: 'Er forelder eller foresatt',
      interpreter: 'Er tolk',
      support: 'Er støtteperson',
      other: 'Er med av en annen grunn',
    },
    same: (name: string) => `Er samme person som ${name}`,
  },
  settled: (names: string) => `Klare: ${names}`,
  othersLeft: (count: number) =>
    count === 1
      ? 'Én til har noe som gjenstår. Det vises her etter hvert.'
      : `${count} til har noe som gjenstår. De vises her etter hvert.`,
  othersGone: (names: string) => `Har gått: ${names}`,
  watchTitle: 'Følg med på et navn',
  watchWhy:
    'Skriv navnet til barnet, så sier jeg fra hvis det skrives i chatten. Jeg lagrer ikke navnet, bare en kode som slettes når møtet er slutt.',
  watchOn: 'Jeg følger med på navn du har gitt meg.',
  watchLabel: 'Navn',
  watch: 'Følg med',
  controlTitle: 'Pause eller slå av',
  pauseWhy: 'På pause følger jeg ikke med på chatten og minner ikke om noe. Starter noen opptak, sier jeg fra likevel.',
  pause: 'Pause',
  resume: 'Fortsett rutinen',
  stop: 'Slå av Møtevakt i dette møtet',
  stopWhy:
    'Slår du av Møtevakt, følger jeg ikke med mer, og det kan ikke angres. Både pause og slutt står i oversikten etter møtet.',
  /** The receipt. */
  stoppedAt: (time: string) => `Møtevakt ble slått av kl. ${time}. Det står i oversikten etter møtet.`,
  sources: {
    /** "Kameraene så jeg ikke 10.20–10.31." */
    gap: (what: string, when: string) => `${what} så jeg ikke ${when}.`,
    sight: {
      presence: 'Hvem som kom og gikk,',
      camera: 'Kameraene',
      recording: 'Om noen tok opp,',
      chat: 'Chatten',
    },
    signs: 'Jeg ser ikke hvem som kommer og går, bare hvem som trykker eller skriver her.',
    cameraSoon: 'Jeg er på vei inn i møtet. Til da ser jeg ikke kameraene.',
    cameraByHand: 'Kameraene ser jeg ikke. Trykk «Jeg ser alle på bildet» når det stemmer.',
    recordingUnseen: 'Jeg kan ikke se om noen tar opp. Følg med på om Teams viser at møtet blir tatt opp.',
    tell: 'Noen får jeg ikke skrevet privat til. Si selv fra til dem.',
    hide: 'Sensitive meldinger får jeg ikke skjult. Den som skrev, må slette selv.',
  },
};

/** The card when the meeting is over. */
export const closing = {
  title: 'Møtet er slutt',
  untold: (time: string) => `Sist jeg vet at noen var i møtet, var kl. ${time}. Teams sa ikke fra da det sluttet.`,
  notes: 'Sensitive notater hører hjemme i riktig verktøy, ikke i chatten:',
  record: 'Arrangøren har fått en oversikt over hvordan rutinen ble fulgt. Det dere skrev, står ikke der.',
  recording: 'Møtet ble tatt opp, helt eller delvis. Arrangøren skal sørge for at opptaket blir slettet.',
  transcript: 'Teams skrev ned samtalen, helt eller delvis. Arrangøren skal sørge for at teksten blir slettet.',
  deleted: (date: string) => `Alt jeg vet om møtet, slettes ${date}.`,
  privacy: 'Les om personvern',
};

/** What stands where the cards were. */
export const withdrawn = {
  title: 'Oversikten er slettet',
  text: 'Møtevakt har slettet alt om dette møtet.',
  /** What is not ours to delete. */
  kept: 'Det dere skrev i chatten, og det Teams selv tar vare på, sletter jeg ikke.',
};
