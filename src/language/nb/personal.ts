/** The bot in personal chat. */
export const personal = {
  command: { help: 'hjelp', status: 'status', language: 'språk', delete: 'slett' },
  commandTitle: { help: 'Hjelp', status: 'Status', language: 'Språk', delete: 'Slett' },
  commandWhat: {
    help: 'hva jeg gjør',
    status: 'hvordan møtene dine ligger an',
    language: 'bokmål, nynorsk eller engelsk',
    delete: 'slett det jeg har om møtene dine',
  },
  unknown: 'Det forstod jeg ikke. Her er det jeg kan svare på.',
  help: {
    title: 'Hei, jeg heter Møtevakt',
    about:
      'Jeg legger møterutinen inn i Teams-møtet: en sjekkliste i chatten, en påminnelse når noe gjenstår, og en oversikt til arrangøren etterpå.',
    sees: 'Jeg følger med på hvem som er til stede, hvem som har kameraet på, om noen tar opp, og hva som skrives i chatten. Jeg får verken lyd eller bilde, og tar ikke vare på det noen skriver.',
    start: 'Åpne møtet i Teams, velg «Apper» og legg meg til. Jeg starter når møtet starter.',
    write: 'Skriv eller trykk:',
  },
  status: {
    title: 'Møtene dine',
    none: 'Jeg har ingen møter for deg nå.',
    meeting: (when: string) => `Møtet ${when}`,
    at: (date: string, time: string) => `${date} kl. ${time}`,
    sometime: 'uten tidspunkt',
    upcoming: 'Det har ikke startet.',
    preparation: (done: number, all: number) => `${done} av ${all} forberedelser er gjort.`,
    running: 'Det er i gang.',
    present: (count: number) => `${count} til stede.`,
    remains: (count: number) =>
      count === 0 ? 'Ingenting gjenstår.' : count === 1 ? 'Noe gjenstår for én.' : `Noe gjenstår for ${count}.`,
    ended: 'Det er slutt.',
    deleted: (date: string) => `Alt om det slettes ${date}.`,
  },
  language: {
    /** The command that chooses the language. */
    command: 'språk bokmål',
    title: 'Hvilket språk vil du ha?',
    now: 'Nå skriver jeg bokmål til deg.',
    shared:
      'Det alle ser sammen i et møte, er på språket til kommunen, med det viktigste på språkene til dem som er der.',
  },
  delete: {
    title: 'Slett det jeg har',
    none: 'Jeg har ingen møter som du kan slette.',
    why: 'Velg møtet du vil slette alt om. Det kan ikke angres.',
    meeting: (when: string) => `Slett møtet ${when}`,
    /** The receipt. */
    done: (when: string) => `Møtet ${when} er slettet.`,
    running: 'Et møte som er i gang, kan slettes når det er slutt.',
    forget: 'Språkvalget ditt glemmer jeg når du fjerner meg fra Teams.',
  },
};
