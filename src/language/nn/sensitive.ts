import type { Words } from '../nb.ts';

export const category: Words['category'] = {
  'national-id': 'fødselsnummer',
  health: 'opplysningar om helse',
  'child-welfare': 'opplysningar om barnevern',
  'special-education': 'opplysningar om skulegang, utvikling eller kontakt med PPT',
  'crime-violence': 'opplysningar om vald eller lovbrot',
  'beliefs-origin-sexuality': 'opplysningar om tru, etnisk bakgrunn eller seksuell orientering',
  economy: 'opplysningar om økonomi',
  family: 'opplysningar om familietilhøve',
  'protected-address': 'opplysningar om fortruleg adresse',
  'person-name': 'namnet på nokon det blir snakka om',
  initials: 'initialar',
  'contact-details': 'kontaktopplysningar',
  'bank-account': 'kontonummer',
  credentials: 'innloggingsopplysningar',
};

export const kindWritten: Words['kindWritten'] = {
  'national-id': 'eit fødselsnummer',
  health: 'noko om helse',
  'child-welfare': 'noko om barnevern',
  'special-education': 'noko om PPT eller tilrettelegging',
  'crime-violence': 'noko personleg',
  'beliefs-origin-sexuality': 'noko personleg',
  economy: 'noko om økonomi',
  family: 'noko om familien',
  'protected-address': 'ei adresse',
  'person-name': 'eit namn',
  initials: 'initialar',
  'contact-details': 'kontaktopplysningar',
  'bank-account': 'eit kontonummer',
  credentials: 'eit passord eller ein kode',
};

export const somethingSensitive = 'noko sensitivt';

export const policyTip: Words['policyTip'] = {
  general: 'Meldinga er skjult fordi ho kan innehalde sensitive opplysningar. Dei skal ikkje stå i møtechatten.',
};
