import type { ParticipantWords } from '../participant-words.ts';

export const kindWritten: ParticipantWords['kindWritten'] = {
  'national-id': 'lambar aqoonsi',
  health: 'wax caafimaad ku saabsan',
  'child-welfare': 'wax ku saabsan daryeelka carruurta',
  'special-education': 'wax ku saabsan caawimada dugsiga',
  'crime-violence': 'wax shakhsi ah',
  'beliefs-origin-sexuality': 'wax shakhsi ah',
  economy: 'wax lacag ku saabsan',
  family: 'wax qoyska ku saabsan',
  'protected-address': 'cinwaan',
  'person-name': 'magac',
  initials: 'xarfaha magac',
  'contact-details': 'xog lagula xidhiidho',
  'bank-account': 'lambar koonto',
  credentials: 'fure sir ah ama koodh',
};

export const somethingSensitive = 'wax gaar ah';
