import type { ParticipantWords } from '../participant-words.ts';

export const kindWritten: ParticipantWords['kindWritten'] = {
  'national-id': 'ідентифікаційний номер',
  health: 'щось про здоров’я',
  'child-welfare': 'щось про службу захисту дітей',
  'special-education': 'щось про допомогу в школі',
  'crime-violence': 'щось особисте',
  'beliefs-origin-sexuality': 'щось особисте',
  economy: 'щось про гроші',
  family: 'щось про родину',
  'protected-address': 'адресу',
  'person-name': 'ім’я',
  initials: 'ініціали',
  'contact-details': 'контактні дані',
  'bank-account': 'номер рахунку',
  credentials: 'пароль або код',
};

export const somethingSensitive = 'щось конфіденційне';
