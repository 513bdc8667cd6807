import type { Words } from '../nb.ts';
import { and, or } from './list.ts';

export const notice: Words['notice'] = {
  recordingStarted: {
    recording:
      'Eit opptak er starta. Samtalen skal ikkje takast opp. Den som starta det, eller den som leier møtet, kan stoppe det under «Meir».',
    transcript:
      'Teams skriv ned samtalen. Det skal ikkje skje. Den som starta transkripsjonen, eller den som leier møtet, kan stoppe transkripsjonen under «Meir».',
  },
  recordingYours: {
    recording:
      'Du har eit opptak i gang. Samtalen skal ikkje takast opp. Vel «Meir», «Ta opp og transkriber» og «Stopp opptak».',
    transcript:
      'Du har transkripsjon i gang. Samtalen skal ikkje takast opp, heller ikkje som tekst. Vel «Meir», «Ta opp og transkriber» og «Stopp transkripsjon».',
  },
  recordingStillRunning: {
    recording: 'Opptaket går framleis. Den som starta det, eller den som leier møtet, kan stoppe det under «Meir».',
    transcript:
      'Transkripsjonen går framleis. Den som starta transkripsjonen, eller den som leier møtet, kan stoppe transkripsjonen under «Meir».',
  },
  recordingStopped: {
    recording: (times) => `Opptak ${times}, stoppa.`,
    transcript: (times) => `Transkripsjon ${times}, stoppa.`,
  },
  recordingOrganizer: {
    recording: (by) =>
      `${by === undefined ? 'Nokon' : by} har starta eit opptak av møtet. Går det framleis, så stopp det under «Meir». Opptaket må også slettast. Lenka til det kjem i møtechatten; det ligg i OneDrive, hos arrangøren eller hos den som starta det.`,
    transcript: (by) =>
      `${by === undefined ? 'Nokon' : by} har starta transkripsjon av møtet. Går transkripsjonen framleis, så stopp transkripsjonen under «Meir». Teksten må også slettast; du finn teksten under «Oppsummering» i møtet.`,
  },
  recordingOrganizerOver: {
    recording: (by, times) =>
      `Opptak ${times}${by === undefined ? '' : `, starta av ${by}`}. Det er stoppa, men må også slettast. Lenka til det kjem i møtechatten; det ligg i OneDrive, hos arrangøren eller hos den som starta det.`,
    transcript: (by, times) =>
      `Transkripsjon ${times}${by === undefined ? '' : `, starta av ${by}`}. Han er stoppa, men teksten må også slettast; du finn teksten under «Oppsummering» i møtet.`,
  },
  cameraOff: 'Kameraet ditt er av. Slå det på, så ser alle kven som er med.',
  camerasOff: (names) =>
    names.length === 1
      ? `${and(names)} har framleis kameraet av. Spør om det trengst hjelp, eller noter eit unntak.`
      : `Desse har framleis kameraet av: ${and(names)}. Spør om det trengst hjelp, eller noter unntak.`,
  camerasOn: 'No er kameraa på.',
  cameraHelpAsked: (name) => `${name} treng hjelp med kameraet.`,
  guestsNotIdentified: (names) =>
    `Du har ikkje sagt kven ${and(names)} er. Kjenner du dei ikkje, så be om å få sjå legitimasjon.`,
  guestNotIdentified: (name) =>
    `Du har ikkje sagt kven ${name} er. Er det ein du ikkje kjenner, så be om å få sjå legitimasjon.`,
  callersNotIdentified: (names) =>
    `Du har ikkje sagt kven ${and(names)} er. Kjenner du ikkje stemmene, så ring tilbake på nummer du har frå før.`,
  callerNotIdentified: (name) =>
    `Du har ikkje sagt kven ${name} er. Kjenner du ikkje stemma, så ring tilbake på eit nummer du har frå før.`,
  someOnThePhone:
    'Kven som er på telefon, høyrer du på stemma. Er du i tvil, så ring tilbake på eit nummer du har frå før.',
  guestsIdentified: 'No er det svart på kven alle er.',
  staffIdAsked: (by) => `${by} ber om å få sjå legitimasjonen din. Hald legitimasjonen opp framfor kameraet.`,
  staffIdAskedOrganizer: (by, of) =>
    `${by} ber om å få sjå legitimasjon frå ${of === undefined ? 'dei tilsette' : of}.`,
  screenedAgain: 'Du har vore borte ei stund. Sit du framleis skjerma, der ingen andre ser eller høyrer?',
  sensitiveYours: (kind) => `Meldinga di kan innehalde ${kind}. Det skal ikkje stå i chatten.`,
  sensitiveRead: 'Alle som er i chatten, kan lese meldinga, også etter møtet.',
  sensitiveHidden: 'Meldinga er skjult for dei andre.',
  sensitiveDelete: 'Slik slettar du ho: Trykk på meldinga og hald (på PC: peik på ho og trykk «…»), og vel «Slett».',
  sensitiveBelongs: (tools) => `Skriv det heller i ${tools}.`,
  sensitiveSayIt: 'Sei det heller i samtalen.',
  sensitiveGone: {
    edited: 'Takk, du har retta meldinga di i chatten.',
    deleted: 'Takk, du har sletta meldinga di frå chatten.',
    dismissed: 'Den som leier møtet, har sett på meldinga di i chatten. Ho er grei.',
  },
  sensitiveHint:
    'Les gjerne over det du skreiv i chatten. Handlar det om nokon som kan kjennast igjen, bør du slette det.',
  sensitiveReminder: 'Ei påminning til alle: Ikkje skriv noko sensitivt i chatten. Sei det heller i samtalen.',
  sensitiveOrganizer: (who, kinds) => `${who} skreiv noko i chatten som kan innehalde ${and(kinds)}.`,
  sensitiveFate: {
    edited: (who) => `${who} har retta meldinga si i chatten.`,
    deleted: (who) => `${who} har sletta meldinga si frå chatten.`,
    dismissed: (who) => `Meldinga frå ${who} er vurdert. Ho er ikkje sensitiv.`,
  },
  told: (who) => `${who} har fått privat beskjed.`,
  notHiddenOutside: (who) =>
    `Eg får ikkje skjult meldinga frå ${who}. Teams lèt meg berre skjule det eigne tilsette skriv. Be ${who} slette meldinga sjølv.`,
  notHiddenPermission: (who) =>
    `Eg har ikkje tilgang til å skjule meldingar i dette møtet. Be ${who} slette meldinga si.`,
  endSoon: (time) =>
    `Møtet sluttar ${time === undefined ? 'snart' : `kl. ${time}`}. Bli til dei andre har lagt på. Du går ut sist.`,
  othersLeaving: (count) =>
    `Nokon har byrja å gå. ${count === 1 ? 'Éin annan er' : `${count} andre er`} framleis i møtet. Bli til alle har lagt på.`,
  othersLeavingAll: 'Nokon har byrja å gå. Bli til alle har lagt på.',
  organizerGone:
    'Den som leidde møtet, har gått ut. Er de ferdige, så legg på med den raude knappen. Om ikkje, vent litt.',
  comeBack: (count) =>
    `${count === 1 ? 'Éin deltakar er' : `${count} deltakarar er`} framleis i møtet. Rutinen seier at den som leier møtet, går ut sist. Bli med på nytt, og legg på når alle andre har gått.`,
  comeBackNobody: 'Dei andre har også lagt på no. Du treng ikkje bli med på nytt.',
  cameWithLink: (names) =>
    names.length === 1
      ? `${and(names)} kom inn med lenka og ser ikkje ut til å vere invitert. Sjekk at det er rett.`
      : `Desse kom inn med lenka og ser ikkje ut til å vere inviterte: ${and(names)}. Sjekk at det er rett.`,
  nameTells: (who) =>
    `Ein deltakar har eit namn som kan fortelje kven barnet er (${who}). Be om at namnet blir bytt til det personen sjølv heiter: «Meir» ved eige namn, eller ut og inn igjen.`,
  leadTaken: (who) => `Møtet ditt er i gang utan deg, og ${who} leier det no. Når du kjem, leier de det saman.`,
  trialOver: 'Det var ein prøverunde før møtet, så eg lagar inga oversikt. Det du har førebudd, står klart til møtet.',
  sightLost: (things) => `No ser eg ikkje lenger ${or(things)}. Følg med sjølv til eg seier frå at eg ser det igjen.`,
  sightBack: (things, from) =>
    `No ser eg ${and(things)} igjen. Frå kl. ${from} og til no såg eg det ikkje. Det står i oversikta.`,
  saidLate: (from, to) =>
    `Noko eg skulle ha sagt frå om kl. ${from}, kom ikkje ut før kl. ${to}. Det som hende i mellomtida, kan eg ha sagt for seint.`,
  sight: {
    presence: 'kven som kjem og går',
    camera: 'kameraa',
    recording: 'om nokon tek opp',
    chat: 'det som blir skrive i chatten',
  },
  rejoin: 'Bli med på nytt',
  meetingOver: (tools) =>
    `Møtet er slutt. ${tools === '' ? 'Ikkje skriv sensitive notat i chatten.' : `Tilsette skriv sensitive notat i ${tools}, ikkje i chatten.`} Legg på med den raude knappen.`,
  refused: {
    call: 'Eg får ikkje bli med i samtalen, så eg ser ikkje kameraa. Stadfest dei sjølv på sjekklista.',
    chat: 'Eg får ikkje skrive i møtechatten, så sjekklista blir ikkje vist der. Legg meg til i møtet på nytt.',
    'chat-watch':
      'Eg får ikkje beskjed frå Teams når nokon startar opptak. Følg med på om Teams viser at møtet blir teke opp.',
    'private-message': 'Eg får ikkje skrive privat til alle i dette møtet. Sei sjølv frå til dei det gjeld.',
  },
};
