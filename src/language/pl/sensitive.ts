import type { ParticipantWords } from '../participant-words.ts';

export const kindWritten: ParticipantWords['kindWritten'] = {
  'national-id': 'numer identyfikacyjny',
  health: 'coś o zdrowiu',
  'child-welfare': 'coś o ochronie dzieci',
  'special-education': 'coś o pomocy w szkole',
  'crime-violence': 'coś osobistego',
  'beliefs-origin-sexuality': 'coś osobistego',
  economy: 'coś o finansach',
  family: 'coś o rodzinie',
  'protected-address': 'adres',
  'person-name': 'imię lub nazwisko',
  initials: 'inicjały',
  'contact-details': 'dane kontaktowe',
  'bank-account': 'numer konta',
  credentials: 'hasło lub kod',
};

export const somethingSensitive = 'coś poufnego';
