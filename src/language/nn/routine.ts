import type { Words } from '../nb.ts';

export const demand: Words['demand'] = {
  'agreed-by-phone': 'Avtalt på telefon',
  'teams-invitation': 'Kalla inn frå Outlook som Teams-møte',
  'invitation-not-sensitive': 'Ikkje noko sensitivt i innkallinga',
  'child-not-named': 'Namnet til barnet står ikkje i innkallinga',
  'no-sensitive-attachment': 'Ingen sensitive vedlegg',
  'routine-attached': 'Rutinen er lagd ved',
  'marked-private': 'Møtet er merkt privat',
  'browser-join-explained': 'Forklart korleis ein blir med',
  'staff-show-id': 'Tilsette viser legitimasjon når nokon ber om det',
  'guest-shows-id': 'Identiteten er avklart',
  'camera-on': 'Kamera på',
  introductions: 'Presentasjonsrunde',
  'see-who-is-here': 'Alle kan sjå kven som er med',
  screened: 'Sit skjerma',
  consent: 'Samtykke til videosamtale',
  'no-recording': 'Ingen opptak',
  'chat-not-sensitive': 'Ikkje noko sensitivt i chatten',
  'notes-in-right-tool': 'Notat i rett verktøy',
  'organizer-leaves-last': 'Arrangøren går ut sist',
};

export const demandInformed = 'Informert om videosamtalen';

export const consent: Words['consent'] = {
  consent: 'Samtalen går på video. Du bestemmer om du seier ja til det, og du kan ta det tilbake.',
  informed: 'Samtalen går på video.',
  withdrawn: 'Du har trekt samtykket tilbake. Sei det til arrangøren, så finn de ein annan måte å snakke saman på.',
};

export const preparation: Words['preparation'] = {
  title: 'Før møtet',
  intro: 'Kryss av etter kvart som du er ferdig. Lista er berre for deg.',
  introOf: (organisation) =>
    `Dette står i rutinen til ${organisation}. Kryss av etter kvart som du er ferdig. Lista er berre for deg.`,
  done: (done, all) => (done === all ? 'Alt er gjort.' : `${done} av ${all} er gjort.`),
  allDone: 'Alt er gjort',
  refusedAsk: 'Kva gjer eg når nokon ikkje vil vise legitimasjon?',
  refused: (button) => `Vel «${button}».`,
  tick: 'Gjort',
  untick: 'Angre',
  seen: 'Sett i innkallinga',
  notSeen: 'Innkallinga seier noko anna. Rett henne i Outlook, så ser eg det.',
  clause: {
    'agreed-by-phone': {
      what: 'Ring dei føresette og avtal møtet',
      how: 'Spør om e-postadressa, eller sjekk at den du har, er rett.',
    },
    'teams-invitation': { what: 'Kall inn frå Outlook', how: 'Vel Teams-møte i innkallinga, så kjem lenkja med.' },
    'invitation-not-sensitive': { what: 'Ikkje skriv noko sensitivt', how: 'Det gjeld både emnet og teksten.' },
    'child-not-named': { what: 'Ikkje skriv namnet til barnet', how: 'Heller ikkje initialar.' },
    'no-sensitive-attachment': {
      what: 'Ikkje legg ved sensitive dokument',
      how: 'Dei blir sende for seg, på trygg måte.',
    },
    'routine-attached': { what: 'Legg ved rutinen', how: 'Når føresette eller andre utanfrå er med.' },
    'marked-private': { what: 'Merk møtet som privat', how: 'Hengelåsen i Outlook.' },
    'browser-join-explained': {
      what: 'Forklar korleis føresette blir med',
      how: 'Dei trykkjer på lenkja, og møtet opnar seg i nettlesaren. Dei treng ikkje installere noko.',
    },
  },
  start: 'Start rutinen no',
  startWhy: 'Rutinen startar av seg sjølv når møtet startar. Skjer det ikkje, kan du starte han her.',
  running: 'Møtet er i gang. Sjekklista ligg i møtechatten.',
  over: 'Møtet er slutt.',
};
