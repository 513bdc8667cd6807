import type { Words } from '../nb.ts';

export const personal: Words['personal'] = {
  command: { help: 'hjelp', status: 'status', language: 'språk', delete: 'slett' },
  commandTitle: { help: 'Hjelp', status: 'Status', language: 'Språk', delete: 'Slett' },
  commandWhat: {
    help: 'kva eg gjer',
    status: 'korleis møta dine ligg an',
    language: 'bokmål, nynorsk eller engelsk',
    delete: 'slett det eg har om møta dine',
  },
  unknown: 'Det forstod eg ikkje. Her er det eg kan svare på.',
  help: {
    title: 'Hei, eg heiter Møtevakt',
    about:
      'Eg legg møterutinen inn i Teams-møtet: ei sjekkliste i chatten, ei påminning når noko står igjen, og ei oversikt til arrangøren etterpå.',
    sees: 'Eg følgjer med på kven som er til stades, kven som har kameraet på, om nokon tek opp, og kva som blir skrive i chatten. Eg får verken lyd eller bilete, og tek ikkje vare på det nokon skriv.',
    start: 'Opne møtet i Teams, vel «Appar» og legg meg til. Eg startar når møtet startar.',
    write: 'Skriv eller trykk:',
  },
  status: {
    title: 'Møta dine',
    none: 'Eg har ingen møte for deg no.',
    meeting: (when) => `Møtet ${when}`,
    at: (date, time) => `${date} kl. ${time}`,
    sometime: 'utan tidspunkt',
    upcoming: 'Det har ikkje starta.',
    preparation: (done, all) => `Gjort: ${done} av ${all} førebuingar.`,
    running: 'Det er i gang.',
    present: (count) => `${count} til stades.`,
    remains: (count) =>
      count === 0
        ? 'Ingenting står igjen.'
        : count === 1
          ? 'Noko står igjen for éin.'
          : `Noko står igjen for ${count}.`,
    ended: 'Det er slutt.',
    deleted: (date) => `Alt om det blir sletta ${date}.`,
  },
  language: {
    command: 'språk nynorsk',
    title: 'Kva språk vil du ha?',
    now: 'No skriv eg nynorsk til deg.',
    shared:
      'Det alle ser saman i eit møte, er på språket til kommunen, med det viktigaste på språka til dei som er der.',
  },
  delete: {
    title: 'Slett det eg har',
    none: 'Eg har ingen møte som du kan slette.',
    why: 'Vel møtet du vil slette alt om. Det kan ikkje angrast.',
    meeting: (when) => `Slett møtet ${when}`,
    done: (when) => `Møtet ${when} er sletta.`,
    running: 'Eit møte som er i gang, kan slettast når det er slutt.',
    forget: 'Språkvalet ditt gløymer eg når du fjernar meg frå Teams.',
  },
};
