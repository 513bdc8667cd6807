import type { Words } from '../nb.ts';
import { and } from './list.ts';

export const checklist: Words['checklist'] = {
  title: 'Sjekkliste for møtet',
  about: (organisation, sees) =>
    `Eg heiter Møtevakt og hjelper dykk med å følgje møterutinen${organisation === undefined ? '' : ` til ${organisation}`}. ` +
    (sees.length === 0
      ? 'Eg får verken lyd eller bilete, og tek ikkje vare på det de skriv.'
      : `Eg følgjer med på ${and(sees)}, men får verken lyd eller bilete, og tek ikkje vare på det de skriv.`),
  sees: {
    presence: 'kven som er til stades',
    signs: 'kven som trykkjer eller skriv her',
    camera: 'kven som har kameraet på',
    recording: 'om nokon tek opp',
    chat: 'kva som blir skrive i chatten',
  },
  caller: 'Eg står i deltakarlista som ein stille deltakar.',
  more: 'Om Møtevakt og personvern',
  stage: {
    running: (present) => (present === 0 ? 'Møtet er i gang.' : `Møtet er i gang. ${present} til stades.`),
    paused: 'Rutinen er sett på pause. Eg følgjer ikkje med på chatten no.',
    stopped: 'Rutinen er avslutta for dette møtet. Eg følgjer ikkje med lenger.',
    removed: 'Møtevakt er fjerna frå denne chatten.',
    upcoming: 'Sjekklista kjem når møtet startar.',
  },
  recording: {
    recording:
      'Møtet blir teke opp no. Samtalen skal ikkje takast opp. Den som starta opptaket, eller den som leier møtet, kan stoppe det under «Meir».',
    transcript:
      'Teams skriv ned samtalen. Det skal ikkje skje. Den som starta transkripsjonen, eller den som leier møtet, kan stoppe transkripsjonen under «Meir».',
  },
  recordingYours: {
    recording:
      'Du har eit opptak i gang. Samtalen skal ikkje takast opp. Vel «Meir», «Ta opp og transkriber» og «Stopp opptak».',
    transcript:
      'Du har transkripsjon i gang. Samtalen skal ikkje takast opp, heller ikkje som tekst. Vel «Meir», «Ta opp og transkriber» og «Stopp transkripsjon».',
  },
  awaiting: 'Arrangøren er ikkje her enno.',
  leadOffer: 'Ingen leier møtet no. Du kan leie det. Når arrangøren kjem, leier de det saman.',
  lead: 'Eg leier møtet',
  remember: {
    participants: 'Trykk «Personar» øvst for å sjå kven som er med.',
    recording: 'Samtalen skal ikkje takast opp.',
    chat: 'Ikkje skriv noko sensitivt i chatten.',
    notes: (tools) => (tools === '' ? '' : `Tilsette skriv sensitive notat i ${tools}.`),
  },
  now: 'Dette gjer du no',
  nowAll: 'Dette gjer alle',
  ready: 'Du er klar',
  readyMore: 'Du treng ikkje gjere meir no.',
  step: {
    screened: { what: 'Sit skjerma,', how: 'der ingen andre ser eller høyrer.' },
    'camera-on': { what: 'Slå på kameraet.', how: 'Då ser alle kven som er med.' },
    introductions: { what: 'Sei kven du er', how: 'når det er din tur.' },
    'guest-shows-id': { what: 'Ha legitimasjon klar.', how: 'Pass eller førarkort. Arrangøren kan spørje.' },
    consent: { what: 'Vel om du seier ja', how: 'til å ha samtalen på video.' },
    identityFailed: { what: 'Snakk med arrangøren', how: 'om kven du er.' },
  },
  stepDone: {
    screened: 'Du sit skjerma.',
    'camera-on': 'Kameraet er på.',
    cameraConfirmed: 'Arrangøren ser deg.',
    cameraExempt: 'Du kan vere utan bilete.',
    introductions: 'Du er presentert.',
    'guest-shows-id': 'Arrangøren veit kven du er.',
    consent: 'Du har sagt ja til å ha samtalen på video.',
  },
  confirmScreened: 'Eg sit skjerma',
  confirmConsent: 'Eg seier ja til video',
  withdrawConsent: 'Trekk samtykket tilbake',
  askStaffId: 'Be om å få sjå legitimasjonen til dei tilsette',
  choose: 'Vel',
  ask: 'Be om det',
  pressed: (what) => `Du trykte «${what}».`,
  undo: 'Angre',
  askCameraHelp: 'Få hjelp med kameraet',
  cameraHelpAsked: 'Du har bede om hjelp med kameraet.',
  staffIdAsked: 'Du har bede om å få sjå legitimasjonen til dei tilsette. Trykk når du har sett legitimasjonen.',
  staffIdShown: 'Eg har sett legitimasjonen',
  staffIdWithdraw: 'Trekk ønsket tilbake',
  showOwnView: 'Vis punkta mine',
  openOwnView: 'Opne i eige vindauge',
  language: 'Språk',
  refresh: 'Oppdater',
  progress: (thing, count) => `${thing} for ${count === 1 ? 'éin' : count}`,
  progressLeft: (left) => `Står igjen: ${and(left)}.`,
  askedOfYou: (asker) => `${asker} ber om å få sjå legitimasjonen din. Hald legitimasjonen opp framfor kameraet.`,
};

export const organizer: Words['organizer'] = {
  recordingStop: {
    recording:
      'Møtet blir teke opp no. Samtalen skal ikkje takast opp. Stopp opptaket: vel «Meir», «Ta opp og transkriber» og «Stopp opptak».',
    transcript:
      'Teams skriv ned samtalen. Det skal ikkje skje. Stopp transkripsjonen: vel «Meir», «Ta opp og transkriber» og «Stopp transkripsjon».',
  },
  recordingBy: (by) => `${by} starta det.`,
  onlyYou: 'Berre dei som leier møtet, ser dette.',
  remains: 'Dette står igjen',
  nothingRemains: 'Alt er på plass.',
  more: (count) => (count === 1 ? 'éin til' : `${count} til`),
  presentCount: (count) => `${count} til stades`,
  leftCount: (count) => (count === 1 ? '1 har gått' : `${count} har gått`),
  lobby: (names) => `I lobbyen: ${and(names)}. Slepp inn dei som skal vere med.`,
  introductionsHeld: 'Alle har presentert seg',
  camerasSeen: 'Eg ser alle på biletet',
  staffId: (asker, of) => `${asker} vil sjå legitimasjon frå ${of === undefined ? 'dei tilsette' : of}.`,
  staffIdShown: 'Legitimasjon vist',
  finding: (who, kinds, time) => `${who} skreiv kl. ${time} noko som kan innehalde ${and(kinds)}.`,
  findingHidden: 'Meldinga er skjult for dei andre.',
  findingMore: (count) =>
    count === 1 ? 'Éi melding til kan vere sensitiv.' : `${count} meldingar til kan vere sensitive.`,
  notSensitive: 'Ikkje sensitivt',
  people: 'Deltakarar',
  left: (things) => `Står igjen: ${and(things)}`,
  answerAbout: (name, answer) => `${name}: ${answer}`,
  answer: 'Svar',
  answerFor: (name) => `Svar om ${name}`,
  known: 'Eg kjenner personen',
  seen: 'Eg har sett legitimasjon',
  voice: 'Eg kjenner stemma',
  'called-back': 'Eg har ringt opp igjen',
  failed: 'Fekk ikkje stadfesta kven det er',
  confirmScreened: 'Stadfest at personen sit skjerma',
  introduced: 'Er presentert',
  otherTitle: 'Meir om ein deltakar',
  who: 'Kven',
  what: 'Kva',
  choose: 'Vel',
  save: 'Lagre',
  choice: {
    camera: 'Eg ser biletet',
    introduced: 'Er presentert',
    exempt: {
      technical: 'Utan bilete: det tekniske sviktar',
      agreed: 'Utan bilete: det har vi avtalt',
      interpreter: 'Utan bilete: er tolk',
    },
    role: {
      'co-organizer': 'Leier møtet saman med meg',
      staff: 'Er kollega',
      parent: 'Er forelder eller føresett',
      interpreter: 'Er tolk',
      support: 'Er støtteperson',
      other: 'Er med av ein annan grunn',
    },
    same: (name) => `Er same person som ${name}`,
  },
  settled: (names) => `Klare: ${names}`,
  othersLeft: (count) =>
    count === 1
      ? 'Noko står igjen for éin til. Det kjem fram her etter kvart.'
      : `Noko står igjen for ${count} til. Dei kjem fram her etter kvart.`,
  othersGone: (names) => `Har gått: ${names}`,
  watchTitle: 'Følg med på eit namn',
  watchWhy:
    'Skriv namnet til barnet, så seier eg frå om det blir skrive i chatten. Eg lagrar ikkje namnet, berre ein kode som blir sletta når møtet er slutt.',
  watchOn: 'Eg følgjer med på namn du har gitt meg.',
  watchLabel: 'Namn',
  watch: 'Følg med',
  controlTitle: 'Pause eller slå av',
  pauseWhy:
    'På pause følgjer eg ikkje med på chatten og minner ikkje om noko. Startar nokon opptak, seier eg frå likevel.',
  pause: 'Pause',
  resume: 'Hald fram med rutinen',
  stop: 'Slå av Møtevakt i dette møtet',
  stopWhy:
    'Slår du av Møtevakt, følgjer eg ikkje med meir, og det kan ikkje angrast. Både pause og slutt står i oversikta etter møtet.',
  stoppedAt: (time) => `Møtevakt vart slått av kl. ${time}. Det står i oversikta etter møtet.`,
  sources: {
    gap: (what, when) => `${what} såg eg ikkje ${when}.`,
    sight: {
      presence: 'Kven som kom og gjekk,',
      camera: 'Kameraa',
      recording: 'Om nokon tok opp,',
      chat: 'Chatten',
    },
    signs: 'Eg ser ikkje kven som kjem og går, berre kven som trykkjer eller skriv her.',
    cameraSoon: 'Eg er på veg inn i møtet. Til då ser eg ikkje kameraa.',
    cameraByHand: 'Kameraa ser eg ikkje. Trykk «Eg ser alle på biletet» når det stemmer.',
    recordingUnseen: 'Eg kan ikkje sjå om nokon tek opp. Følg med på om Teams viser at møtet blir teke opp.',
    tell: 'Nokre får eg ikkje skrive privat til. Sei sjølv frå til dei.',
    hide: 'Sensitive meldingar får eg ikkje skjult. Den som skreiv, må slette sjølv.',
  },
};

export const closing: Words['closing'] = {
  title: 'Møtet er slutt',
  untold: (time) => `Sist eg veit at nokon var i møtet, var kl. ${time}. Teams sa ikkje frå då det slutta.`,
  notes: 'Sensitive notat høyrer heime i rett verktøy, ikkje i chatten:',
  record: 'Arrangøren har fått ei oversikt over korleis rutinen vart følgd. Det de skreiv, står ikkje der.',
  recording: 'Møtet vart teke opp, heilt eller delvis. Arrangøren skal syte for at opptaket blir sletta.',
  transcript: 'Teams skreiv ned samtalen, heilt eller delvis. Arrangøren skal syte for at teksten blir sletta.',
  deleted: (date) => `Alt eg veit om møtet, blir sletta ${date}.`,
  privacy: 'Les om personvern',
};

export const withdrawn: Words['withdrawn'] = {
  title: 'Oversikta er sletta',
  text: 'Møtevakt har sletta alt om dette møtet.',
  kept: 'Det de skreiv i chatten, og det Teams sjølv tek vare på, slettar eg ikkje.',
};
