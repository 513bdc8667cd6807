import type { Words } from '../nb.ts';

export const category: Words['category'] = {
  'national-id': 'fødselsnummer',
  health: 'opplysningar om helse',
  'child-welfare': 'opplysningar om barnevern',
  'special-education': 'opplysningar om PPT eller tilrettelagd opplæring',
  'crime-violence': 'opplysningar om vald eller lovbrot',
  'beliefs-origin-sexuality': 'opplysningar om tru, opphav eller seksuell orientering',
  economy: 'opplysningar om økonomi',
  family: 'opplysningar om familietilhøve',
  'protected-address': 'opplysningar om skjerma adresse',
  'person-name': 'namnet på nokon det blir snakka om',
  initials: 'initialar',
  'contact-details': 'kontaktopplysningar',
  'bank-account': 'kontonummer',
};

export const somethingSensitive = 'noko sensitivt';

export const policyTip: Words['policyTip'] = {
  general: 'Meldinga er gøymd fordi ho kan innehalde sensitive opplysningar. Dei skal ikkje stå i møtechatten.',
};
