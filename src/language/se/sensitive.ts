import type { ParticipantWords } from '../participant-words.ts';

export const kindWritten: ParticipantWords['kindWritten'] = {
  'national-id': 'riegádannummar',
  health: 'juoga dearvvašvuođa birra',
  'child-welfare': 'juoga mánáidsuodjalusa birra',
  'special-education': 'juoga skuvlaveahki birra',
  'crime-violence': 'juoga persovnnalaš',
  'beliefs-origin-sexuality': 'juoga persovnnalaš',
  economy: 'juoga ruđa birra',
  family: 'juoga bearraša birra',
  'protected-address': 'čujuhus',
  'person-name': 'namma',
  initials: 'nama álgobustávat',
  'contact-details': 'oktavuođadieđut',
  'bank-account': 'kontonummar',
  credentials: 'beassansátni dahje koda',
};

export const somethingSensitive = 'juoga mii lea rašši';
