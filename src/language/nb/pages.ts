import { capital } from '../capital.ts';
import type { PageWords } from '../page-words.ts';

/** The pages to read: privacy and terms of use. */
export const pages: PageWords = {
  languages: 'Språk',
  unnamed: 'kommunen',
  ownPage: 'Mer om personvern hos oss',
  privacy: {
    title: 'Personvern i Møtevakt',
    lines: ({ organisation, days }) => [
      {
        text: `Møtevakt er et dataprogram som hjelper ${organisation} med å følge rutinen for videomøter i Teams. Det er ikke et menneske, og det bestemmer ingenting.`,
      },
      {
        text: `${capital(organisation)} er ansvarlig for opplysningene og bruker dem bare til at rutinen blir fulgt. Alt blir slettet ${days} dager etter møtet.`,
      },
      { heading: 'Hva Møtevakt ser' },
      {
        list: [
          'hvem som er med i møtet, og når de kom og gikk',
          'om kameraet er av eller på, men ikke hva det viser',
          'om noen tar opp møtet',
          'det som blir skrevet i møtechatten',
          'innkallingen til møtet, der kommunen har valgt det; den blir lest og ikke lagret',
        ],
      },
      { text: 'Møtevakt hører ikke hva som blir sagt, og ser ikke bilder.' },
      { heading: 'Hva vi tar vare på' },
      {
        list: [
          'navn og Teams-id til dem som var med, hvor kontoen til en gjest er fra, og tidspunktene de var der',
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
        text: 'Du ser dine egne svar. De som leder møtet, ser sjekklisten for alle, og arrangøren får en oversikt når møtet er slutt.',
      },
      {
        text: 'Hvis en melding kan være sensitiv, får den som skrev den, privat beskjed. De som leder møtet, får vite hvem det var og hva slags innhold det gjelder.',
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
        text: 'Du kan be om å få se dem, få dem rettet eller slettet, og du kan protestere mot bruken. Spør arrangøren, eller skriv til personvernombudet i kommunen. Du kan også klage til Datatilsynet.',
      },
    ],
  },
  terms: {
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
};
