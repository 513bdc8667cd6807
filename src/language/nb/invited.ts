/** What the organizer is told of an invitation that has been sent out, and what the bot offers to do about it. */
export const invited = {
  title: (when: string) => `Innkallingen til møtet ${when}`,
  series: 'Møtet gjentas. Dette gjelder hver gang som ikke er endret for seg.',
  intro:
    'Jeg har lest innkallingen etter rutinen. Bare du ser dette, og ingenting av det som står der, er tatt vare på.',
  wrong: 'Dette bør rettes',
  right: 'Dette er i orden',
  allRight: 'Alt jeg ser etter i innkallingen, er i orden.',
  gone: (when: string) => `Møtet ${when} er avlyst eller slettet. Du trenger ikke gjøre mer med innkallingen.`,
  over: (when: string) => `Møtet ${when} har vært. Du trenger ikke gjøre mer med innkallingen.`,
  mend: {
    'marked-private': 'Merk som privat',
    'routine-attached': 'Legg ved rutinen',
    link: 'Legg inn lenke til rutinen',
    'browser-join-explained': 'Skriv inn forklaringen',
  },
  /** What exactly is done, shown before it is. */
  preview: {
    'marked-private': 'Jeg setter hengelåsen på møtet. Teksten rører jeg ikke.',
    'routine-attached': (file: string) => `Jeg legger ved «${file}». Teksten rører jeg ikke.`,
    puts: 'Dette skriver jeg inn over Teams-lenken. Resten av innkallingen står som før:',
    update: 'De som er invitert, får en oppdatering av innkallingen.',
  },
  alsoIn: 'Samme setning på ett språk til',
  inOne: 'Bare på språket i innkallingen',
  doIt: 'Gjør det',
  /** What stands before the link to the routine. */
  routine: 'Slik holder vi videomøter:',
  answer: {
    changed: 'Innkallingen er endret etter at jeg leste den, så jeg har ikke rørt den. Nå har jeg lest den på nytt.',
    gone: 'Møtet finnes ikke i kalenderen din lenger, eller det har allerede vært.',
    refused: 'Jeg får ikke endre innkallingen. Gjør det selv i Outlook.',
    later: 'Jeg fikk ikke gjort det nå. Prøv igjen om litt.',
  },
};
