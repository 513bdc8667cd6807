import type { Words } from '../nb.ts';

/** What the organizer is told of an invitation that has been sent out, and what the bot offers to do about it. */
export const invited: Words['invited'] = {
  title: (when) => `Innkallinga til møtet ${when}`,
  series: 'Møtet blir gjenteke. Dette gjeld kvar gong som ikkje er endra for seg.',
  intro:
    'Eg har lese innkallinga etter rutinen. Berre du ser dette, og ingenting av det som står der, er teke vare på.',
  wrong: 'Dette bør rettast',
  right: 'Dette er i orden',
  allRight: 'Alt eg ser etter i innkallinga, er i orden.',
  gone: (when) => `Møtet ${when} er avlyst eller sletta. Du treng ikkje gjere meir med innkallinga.`,
  over: (when) => `Møtet ${when} har vore. Du treng ikkje gjere meir med innkallinga.`,
  mend: {
    'marked-private': 'Merk som privat',
    'routine-attached': 'Legg ved rutinen',
    link: 'Legg inn lenkje til rutinen',
    'browser-join-explained': 'Skriv inn forklaringa',
  },
  preview: {
    'marked-private': 'Eg set hengelåsen på møtet. Teksten rører eg ikkje.',
    'routine-attached': (file) => `Eg legg ved «${file}». Teksten rører eg ikkje.`,
    puts: 'Dette skriv eg inn over Teams-lenkja. Resten av innkallinga står som før:',
    update: 'Dei som er inviterte, får ei oppdatering av innkallinga.',
  },
  alsoIn: 'Same setning på eitt språk til',
  inOne: 'Berre på språket i innkallinga',
  doIt: 'Gjer det',
  routine: 'Slik held vi videomøte:',
  answer: {
    changed: 'Innkallinga er endra etter at eg las henne, så eg har ikkje rørt henne. No har eg lese henne på nytt.',
    gone: 'Møtet finst ikkje i kalenderen din lenger, eller det har alt vore.',
    refused: 'Eg får ikkje endre innkallinga. Gjer det sjølv i Outlook.',
    later: 'Eg fekk ikkje gjort det no. Prøv igjen om litt.',
  },
};
