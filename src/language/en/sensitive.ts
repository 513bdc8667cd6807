import type { Words } from '../nb.ts';

export const category: Words['category'] = {
  'national-id': 'a national identity number',
  health: 'information about health',
  'child-welfare': 'information about child welfare services',
  'special-education': 'information about schooling, development or special needs support',
  'crime-violence': 'information about violence or crime',
  'beliefs-origin-sexuality': 'information about beliefs, ethnic background or sexual orientation',
  economy: 'information about money matters',
  family: 'information about family matters',
  'protected-address': 'information about a confidential address',
  'person-name': 'the name of a person being talked about',
  initials: 'initials',
  'contact-details': 'contact details',
  'bank-account': 'a bank account number',
  credentials: 'login details',
};

export const kindWritten: Words['kindWritten'] = {
  'national-id': 'a national identity number',
  health: 'something about health',
  'child-welfare': 'something about child welfare services',
  'special-education': 'something about support at school',
  'crime-violence': 'something personal',
  'beliefs-origin-sexuality': 'something personal',
  economy: 'something about money matters',
  family: 'something about the family',
  'protected-address': 'an address',
  'person-name': 'a name',
  initials: 'initials',
  'contact-details': 'contact details',
  'bank-account': 'a bank account number',
  credentials: 'a password or a code',
};

export const somethingSensitive = 'something sensitive';

export const policyTip: Words['policyTip'] = {
  general:
    'The message is hidden because it may contain sensitive information, which should not be in the meeting chat.',
};
