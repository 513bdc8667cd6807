import type { Words } from '../nb.ts';

export const refusal: Words['refusal'] = {
  'organizer-only': 'Berre dei som leier møtet, kan svare på dette.',
  'not-yours': 'Dette svarar kvar enkelt på sjølv. Arrangøren kan også gjere det.',
  'not-here': 'Eg finn ikkje denne personen i møtet lenger. Kortet er oppdatert.',
  'not-inside': 'Dette gjeld dei som er inne i møtet. Bli med først.',
  'old-card': 'Dette kortet høyrer til eit anna møte. Bruk det nyaste kortet i chatten.',
  'not-started': 'Møtet har ikkje starta enno. Prøv igjen når det er i gang.',
  'meeting-over': 'Møtet er slutt, så dette kan ikkje endrast no.',
  'meeting-running': 'Møtet er i gang. Du kan slette når det er slutt.',
  'routine-stopped': 'Rutinen er avslutta for dette møtet.',
  'not-possible': 'Det let seg ikkje gjere. Kanskje er det alt svart på.',
  'is-led': 'Møtet har alt ein leiar, eller det er for tidleg å ta over.',
};

export const answer: Words['answer'] = {
  noted: 'Notert.',
  slow: 'Det tek litt tid. Svaret ditt er på veg.',
  failed: 'Det gjekk ikkje akkurat no. Prøv igjen om litt.',
  foreign: 'Møtevakt er ikkje i bruk i organisasjonen din.',
};
