import type { Words } from '../nb.ts';

export const invitation: Words['invitation'] = {
  'teams-invitation': {
    wrong: 'Det er inga Teams-lenkje i innkallinga.',
    todo: 'Slå på «Teams-møte», så kjem lenkja med.',
  },
  'invitation-not-sensitive': {
    wrong: (kinds) => `Innkallinga kan innehalde ${kinds}.`,
    todo: 'Skriv det om, så ingen kan lese kva møtet gjeld. Det som er sensitivt, sender du for seg på ein trygg måte.',
  },
  'child-not-named': {
    wrong: (kinds) => `Innkallinga kan innehalde ${kinds}.`,
    todo: 'Ta det bort. «Eleven» eller «barnet» held. Sjå også i det som er sitert nedanfor.',
  },
  'no-sensitive-attachment': {
    wrong: 'Eit dokument i innkallinga kan vere sensitivt.',
    todo: 'Ta det ut, og send det for seg på ein trygg måte.',
  },
  'routine-attached': {
    wrong: 'Rutinen for videomøte er ikkje med.',
    todo: 'Legg ved rutinen, eller ei lenkje til han.',
  },
  'marked-private': {
    wrong: 'Møtet er ikkje merkt privat.',
    todo: 'Vel «Privat», hengelåsen i Outlook. «Personleg» og «Konfidensiell» er noko anna.',
  },
  'browser-join-explained': {
    wrong: 'Det står ikkje korleis føresette blir med.',
    todo: 'Skriv at dei trykkjer på lenkja, at møtet opnar seg i nettlesaren, og at dei ikkje treng å installere noko.',
  },
  place: {
    subject: 'i emnet',
    location: 'i feltet for stad',
    body: 'i teksten',
    quoted: 'i det som er sitert',
    document: 'bak ei lenkje',
    attachment: (count) => `i vedlegg nummer ${count}`,
  },
  standsIn: (places) => `Det står ${places}.`,
};
