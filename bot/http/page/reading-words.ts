import type { Language } from '../../../src/language/language.ts';

/** A page to read. */
export interface ReadingWords {
  readonly title: string;
  /** `organisation`: its name, or how it is spoken of; `days`: how long things are kept. */
  readonly lines: (facts: { readonly organisation: string; readonly days: number }) => readonly Line[];
}

export type Line = { readonly heading: string } | { readonly text: string } | { readonly list: readonly string[] };

/** How the organisation is spoken of where its name is not known. */
export const unnamed: Readonly<Record<Language, string>> = {
  nb: 'kommunen',
  nn: 'kommunen',
  en: 'the municipality',
};

/** The link to the organisation's own page. */
export const ownPage: Readonly<Record<Language, string>> = {
  nb: 'Mer om personvern hos oss',
  nn: 'Meir om personvern hos oss',
  en: 'More about privacy with us',
};

export const privacyWords: Readonly<Record<Language, ReadingWords>> = {
  nb: {
    title: 'Personvern i Møtevakt',
    lines: ({ organisation, days }) => [
      {
        text: `Møtevakt er et dataprogram som hjelper ${organisation} å holde rutinen for videomøter i Teams. Det er ikke et menneske, og det bestemmer ingenting.`,
      },
      { heading: 'Hva Møtevakt ser' },
      {
        list: [
          'hvem som er med i møtet, og når de kom og gikk',
          'om kameraet er av eller på, men ikke hva det viser',
          'om noen tar opp møtet',
          'det som blir skrevet i møtechatten',
        ],
      },
      { text: 'Møtevakt hører ikke hva som blir sagt, og ser ikke bilder.' },
      { heading: 'Hva vi tar vare på' },
      {
        list: [
          'navn og Teams-id til dem som var med, og tidspunktene de var der',
          'svarene på sjekklisten: hvem som svarte, for hvem, og når',
          'når kameraet var av, og om noen tok opp møtet',
          'hvis en melding kan være sensitiv: hva slags innhold det gjelder, når, og hvem som skrev den',
          'hvis arrangøren har bedt om at et navn ikke skal skrives i chatten: en kode i stedet for navnet, til møtet er slutt',
          'språket du har valgt, og hvor Møtevakt kan skrive til deg',
        ],
      },
      {
        text: 'Det du skriver i chatten, blir lest av programmet i det øyeblikket det kommer, og aldri lagret. Vi lagrer heller ikke lyd, bilder, legitimasjon eller fødselsnummer.',
      },
      { heading: 'Hvem som ser det' },
      {
        text: 'Du ser dine egne svar. De som leder møtet, ser sjekklisten for alle, og arrangøren får en oversikt når møtet er slutt. Hvis en melding kan være sensitiv, får den som skrev den, beskjed privat. De som leder møtet, får vite hvem det var og hva slags innhold det gjelder.',
      },
      { heading: 'Hvor lenge' },
      {
        text: `Alt om et møte blir slettet ${days} dager etter møtet. Arrangøren kan slette det før. Språkvalget ditt står til appen blir fjernet fra Teams.`,
      },
      {
        text: 'Sikkerhetskopier kan ha opplysningene også etter det, til kopien selv blir slettet. Personvernombudet kan si hvor lenge.',
      },
      { heading: 'Rettighetene dine' },
      {
        text: `${sentence(organisation)} er ansvarlig for opplysningene. Du kan be om å få se dem, få dem rettet eller slettet, og du kan protestere mot bruken. Spør arrangøren, eller skriv til personvernombudet i kommunen. Du kan også klage til Datatilsynet.`,
      },
    ],
  },
  nn: {
    title: 'Personvern i Møtevakt',
    lines: ({ organisation, days }) => [
      {
        text: `Møtevakt er eit dataprogram som hjelper ${organisation} å halde rutinen for videomøte i Teams. Det er ikkje eit menneske, og det avgjer ingenting.`,
      },
      { heading: 'Kva Møtevakt ser' },
      {
        list: [
          'kven som er med i møtet, og når dei kom og gjekk',
          'om kameraet er av eller på, men ikkje kva det viser',
          'om nokon tek opp møtet',
          'det som blir skrive i møtechatten',
        ],
      },
      { text: 'Møtevakt høyrer ikkje kva som blir sagt, og ser ikkje bilete.' },
      { heading: 'Kva vi tek vare på' },
      {
        list: [
          'namn og Teams-id til dei som var med, og tidspunkta dei var der',
          'svara på sjekklista: kven som svara, for kven, og når',
          'når kameraet var av, og om nokon tok opp møtet',
          'dersom ei melding kan vere sensitiv: kva slags innhald det gjeld, når, og kven som skreiv ho',
          'dersom arrangøren har bede om at eit namn ikkje skal skrivast i chatten: ein kode i staden for namnet, til møtet er slutt',
          'språket du har valt, og kvar Møtevakt kan skrive til deg',
        ],
      },
      {
        text: 'Det du skriv i chatten, blir lese av programmet i den augneblinken det kjem, og aldri lagra. Vi lagrar heller ikkje lyd, bilete, legitimasjon eller fødselsnummer.',
      },
      { heading: 'Kven som ser det' },
      {
        text: 'Du ser dine eigne svar. Dei som leier møtet, ser sjekklista for alle, og arrangøren får ei oversikt når møtet er slutt. Dersom ei melding kan vere sensitiv, får den som skreiv ho, beskjed privat. Dei som leier møtet, får vite kven det var og kva slags innhald det gjeld.',
      },
      { heading: 'Kor lenge' },
      {
        text: `Alt om eit møte blir sletta ${days} dagar etter møtet. Arrangøren kan slette det før. Språkvalet ditt står til appen blir fjerna frå Teams.`,
      },
      {
        text: 'Tryggingskopiar kan ha opplysningane òg etter det, til kopien sjølv blir sletta. Personvernombodet kan seie kor lenge.',
      },
      { heading: 'Rettane dine' },
      {
        text: `${sentence(organisation)} har ansvaret for opplysningane. Du kan be om å få sjå dei, få dei retta eller sletta, og du kan protestere mot bruken. Spør arrangøren, eller skriv til personvernombodet i kommunen. Du kan òg klage til Datatilsynet.`,
      },
    ],
  },
  en: {
    title: 'Privacy in Møtevakt',
    lines: ({ organisation, days }) => [
      {
        text: `Møtevakt is a computer program that helps ${organisation} keep its routine for video meetings in Teams. It is not a person, and it decides nothing.`,
      },
      { heading: 'What Møtevakt sees' },
      {
        list: [
          'who is in the meeting, and when they came and left',
          'whether a camera is on or off, but not what it shows',
          'whether somebody records the meeting',
          'what is written in the meeting chat',
        ],
      },
      { text: 'Møtevakt does not hear what is said, and sees no pictures.' },
      { heading: 'What we keep' },
      {
        list: [
          'the names and Teams ids of those who took part, and the times they were there',
          'the answers on the checklist: who answered, for whom, and when',
          'when a camera was off, and whether somebody recorded the meeting',
          'if a message may be sensitive: what kind of content it is about, when, and who wrote it',
          'if the organizer has asked that a name must not be written in the chat: a code instead of the name, until the meeting ends',
          'the language you have chosen, and where Møtevakt can write to you',
        ],
      },
      {
        text: 'What you write in the chat is read by the program the moment it arrives, and never stored. Nor do we store sound, pictures, identity documents or national identity numbers.',
      },
      { heading: 'Who sees it' },
      {
        text: 'You see your own answers. Those who lead the meeting see everyone’s checklist, and the organizer gets a summary when the meeting is over. If a message may be sensitive, its writer is told privately. Those who lead the meeting are told who it was and what kind of content it is.',
      },
      { heading: 'For how long' },
      {
        text: `Everything about a meeting is deleted ${days} days after it. The organizer can delete it earlier. Your choice of language stays until the app is removed from Teams.`,
      },
      {
        text: 'Backups can hold the information even after that, until the backup itself is deleted. The data protection officer can say for how long.',
      },
      { heading: 'Your rights' },
      {
        text: `${sentence(organisation)} is responsible for the information. You can ask to see it, to have it corrected or deleted, and you can object to its use. Ask the organizer, or write to the municipality's data protection officer. You can also complain to the Norwegian Data Protection Authority (Datatilsynet).`,
      },
    ],
  },
};

export const termsWords: Readonly<Record<Language, ReadingWords>> = {
  nb: {
    title: 'Vilkår for bruk av Møtevakt',
    lines: ({ organisation }) => [
      { text: `Møtevakt blir brukt av ${organisation} i videomøter der rutinen skal følges.` },
      {
        list: [
          'Møtevakt minner om rutinen. Arrangøren har ansvaret for at den blir fulgt.',
          'Møtevakt kan ta feil. At det ikke sier fra, betyr ikke at alt er i orden.',
          'Møtevakt fjerner ingen fra møtet, avslutter ikke møtet og sletter ingen meldinger. Der kommunen har valgt det, kan det skjule en melding; den som skrev den, kan vise den igjen.',
          'Arrangøren kan sette Møtevakt på pause eller stoppe det.',
        ],
      },
    ],
  },
  nn: {
    title: 'Vilkår for bruk av Møtevakt',
    lines: ({ organisation }) => [
      { text: `Møtevakt blir brukt av ${organisation} i videomøte der rutinen skal følgjast.` },
      {
        list: [
          'Møtevakt minner om rutinen. Arrangøren har ansvaret for at han blir følgd.',
          'Møtevakt kan ta feil. At det ikkje seier frå, tyder ikkje at alt er i orden.',
          'Møtevakt fjernar ingen frå møtet, avsluttar ikkje møtet og slettar ingen meldingar. Der kommunen har valt det, kan det skjule ei melding; den som skreiv ho, kan vise ho att.',
          'Arrangøren kan setje Møtevakt på pause eller stoppe det.',
        ],
      },
    ],
  },
  en: {
    title: 'Terms of use for Møtevakt',
    lines: ({ organisation }) => [
      { text: `Møtevakt is used by ${organisation} in video meetings where the routine is to be followed.` },
      {
        list: [
          'Møtevakt reminds people of the routine. The organizer is responsible for keeping it.',
          'Møtevakt can be wrong. That it says nothing does not mean that all is well.',
          'Møtevakt removes nobody from the meeting, does not end it, and deletes no messages. Where the municipality has chosen so, it can hide a message; whoever wrote it can show it again.',
          'The organizer can pause Møtevakt or stop it.',
        ],
      },
    ],
  },
};

/** A name at the beginning of a sentence. */
function sentence(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
