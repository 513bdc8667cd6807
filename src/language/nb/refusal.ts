/** What somebody is told whose press changed nothing. */
export const refusal = {
  'organizer-only': 'Bare de som leder møtet, kan svare på dette.',
  'not-yours': 'Dette svarer hver enkelt på selv. Arrangøren kan også gjøre det.',
  'not-here': 'Jeg finner ikke denne personen i møtet lenger. Kortet er oppdatert.',
  'not-inside': 'Dette gjelder dem som er inne i møtet. Bli med først.',
  'old-card': 'Dette kortet hører til et annet møte. Bruk det nyeste kortet i chatten.',
  'not-started': 'Møtet har ikke startet ennå. Prøv igjen når det er i gang.',
  'meeting-over': 'Møtet er slutt, så dette kan ikke endres nå.',
  'meeting-running': 'Møtet er i gang. Du kan slette når det er slutt.',
  'routine-stopped': 'Rutinen er avsluttet for dette møtet.',
  'not-possible': 'Det lot seg ikke gjøre. Kanskje er det allerede svart på.',
  'is-led': 'Møtet har allerede en leder, eller det er for tidlig å ta over.',
};

/** Short answers to a press, and to somebody who asks for what is not theirs. */
export const answer = {
  noted: 'Notert.',
  slow: 'Det tar litt tid. Svaret ditt er på vei.',
  failed: 'Det gikk ikke akkurat nå. Prøv igjen om litt.',
  foreign: 'Møtevakt er ikke i bruk i organisasjonen din.',
};
