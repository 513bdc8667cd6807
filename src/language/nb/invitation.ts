/** What is said of an invitation before it is sent: what is wrong by demand, and what to do about it. */
export const invitation = {
  'teams-invitation': {
    wrong: 'Det er ingen Teams-lenke i innkallingen.',
    todo: 'Slå på «Teams-møte», så kommer lenken med.',
  },
  'invitation-not-sensitive': {
    wrong: (kinds: string) => `Innkallingen kan inneholde ${kinds}.`,
    todo: 'Skriv det om, så ingen kan lese hva møtet gjelder. Det som er sensitivt, sendes for seg på sikker måte.',
  },
  'child-not-named': {
    wrong: (kinds: string) => `Innkallingen kan inneholde ${kinds}.`,
    todo: 'Ta det bort. «Eleven» eller «barnet» holder. Se også i det som er sitert nedenfor.',
  },
  'no-sensitive-attachment': {
    wrong: 'Et dokument i innkallingen kan være sensitivt.',
    todo: 'Ta det ut, og send det for seg på sikker måte.',
  },
  'routine-attached': {
    wrong: 'Rutinen for videomøter er ikke med.',
    todo: 'Legg ved rutinen, eller en lenke til den.',
  },
  'marked-private': {
    wrong: 'Møtet er ikke merket privat.',
    todo: 'Velg «Privat», hengelåsen i Outlook. «Personlig» og «Konfidensiell» er noe annet.',
  },
  'browser-join-explained': {
    wrong: 'Det står ikke hvordan foresatte blir med.',
    todo: 'Skriv at de trykker på lenken, at møtet åpnes i nettleseren, og at de ikke trenger å installere noe.',
  },
  /** Where it stands. */
  place: {
    subject: 'i emnet',
    location: 'i feltet for sted',
    body: 'i teksten',
    quoted: 'i det som er sitert',
    document: 'bak en lenke',
    attachment: (count: number) => `i vedlegg nummer ${count}`,
  },
  standsIn: (places: string) => `Det står ${places}.`,
};
