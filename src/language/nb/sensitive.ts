/** Kinds of sensitive content, so that they fit after "kan inneholde". */
export const category = {
  'national-id': 'fødselsnummer',
  health: 'opplysninger om helse',
  'child-welfare': 'opplysninger om barnevern',
  'special-education': 'opplysninger om skolegang, utvikling eller kontakt med PPT',
  'crime-violence': 'opplysninger om vold eller lovbrudd',
  'beliefs-origin-sexuality': 'opplysninger om tro, etnisk bakgrunn eller seksuell orientering',
  economy: 'opplysninger om økonomi',
  family: 'opplysninger om familieforhold',
  'protected-address': 'opplysninger om fortrolig adresse',
  'person-name': 'navnet på noen det snakkes om',
  initials: 'initialer',
  'contact-details': 'kontaktopplysninger',
  'bank-account': 'kontonummer',
  credentials: 'innloggingsopplysninger',
};

/** The strongest kind only, to the writer, so that they fit after "kan inneholde": in words that wound nobody. */
export const kindWritten = {
  'national-id': 'et fødselsnummer',
  health: 'noe om helse',
  'child-welfare': 'noe om barnevern',
  'special-education': 'noe om PPT eller tilrettelegging',
  'crime-violence': 'noe personlig',
  'beliefs-origin-sexuality': 'noe personlig',
  economy: 'noe om økonomi',
  family: 'noe om familien',
  'protected-address': 'en adresse',
  'person-name': 'et navn',
  initials: 'initialer',
  'contact-details': 'kontaktopplysninger',
  'bank-account': 'et kontonummer',
  credentials: 'et passord eller en kode',
};

/** Where the kind is not known any more. */
export const somethingSensitive = 'noe sensitivt';

/** What Teams shows in place of a message that was hidden. */
export const policyTip = {
  general: 'Meldingen er skjult fordi den kan inneholde sensitive opplysninger. De skal ikke stå i møtechatten.',
};
