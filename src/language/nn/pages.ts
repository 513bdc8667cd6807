import { capital } from '../capital.ts';
import type { PageWords } from '../page-words.ts';

export const pages: PageWords = {
  languages: 'Språk',
  unnamed: 'kommunen',
  ownPage: 'Meir om personvern hos oss',
  privacy: {
    title: 'Personvern i Møtevakt',
    lines: ({ organisation, days }) => [
      {
        text: `Møtevakt er eit dataprogram som hjelper ${organisation} med å følgje rutinen for videomøte i Teams. Det er ikkje eit menneske, og det avgjer ingenting.`,
      },
      {
        text: `${capital(organisation)} har ansvaret for opplysningane og bruker dei berre til at rutinen blir følgd. Alt blir sletta ${days} dagar etter møtet.`,
      },
      { heading: 'Kva Møtevakt ser' },
      {
        list: [
          'kven som er med i møtet, og når dei kom og gjekk',
          'om kameraet er av eller på, men ikkje kva det viser',
          'om nokon tek opp møtet',
          'det som blir skrive i møtechatten',
          'innkallinga til møtet, der kommunen har valt det; ho blir lesen og ikkje lagra',
        ],
      },
      { text: 'Møtevakt høyrer ikkje kva som blir sagt, og ser ikkje bilete.' },
      { heading: 'Kva vi tek vare på' },
      {
        list: [
          'namn og Teams-id til dei som var med, kvar kontoen til ein gjest er frå, og tidspunkta dei var der',
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
        text: 'Du ser dine eigne svar. Dei som leier møtet, ser sjekklista for alle, og arrangøren får ei oversikt når møtet er slutt.',
      },
      {
        text: 'Dersom ei melding kan vere sensitiv, får den som skreiv ho, privat beskjed. Dei som leier møtet, får vite kven det var og kva slags innhald det gjeld.',
      },
      { heading: 'Kor lenge' },
      {
        text: `Alt om eit møte blir sletta ${days} dagar etter møtet. Arrangøren kan slette det før. Språkvalet ditt står til appen blir fjerna frå Teams.`,
      },
      {
        text: 'Tryggingskopiar kan ha opplysningane også etter det, til kopien sjølv blir sletta. Personvernombodet kan seie kor lenge.',
      },
      { heading: 'Rettane dine' },
      {
        text: 'Du kan be om å få sjå dei, få dei retta eller sletta, og du kan protestere mot bruken. Spør arrangøren, eller skriv til personvernombodet i kommunen. Du kan også klage til Datatilsynet.',
      },
    ],
  },
  terms: {
    title: 'Vilkår for bruk av Møtevakt',
    lines: ({ organisation }) => [
      { text: `Møtevakt blir brukt av ${organisation} i videomøte der rutinen skal følgjast.` },
      {
        list: [
          'Møtevakt minner om rutinen. Arrangøren har ansvaret for at han blir følgd.',
          'Møtevakt kan ta feil. At det ikkje seier frå, tyder ikkje at alt er i orden.',
          'Møtevakt fjernar ingen frå møtet, avsluttar ikkje møtet og slettar ingen meldingar. Der kommunen har valt det, kan det skjule ei melding; den som skreiv ho, kan vise ho igjen.',
          'Arrangøren kan setje Møtevakt på pause eller stoppe det.',
        ],
      },
    ],
  },
};
