/** Ends of compounds that are things, places and occasions: no name ends like that. */
const ends =
  /(?:skjema|skjemaet|møte|møtet|planen?|gruppen?|gruppa|listen?|lista|dagen?|kvelden?|turen?|prøven?|prøva|skolen?|skulen?|klassen?|rommet|timen?|uken?|uka|veke|veka|brevet|arket|boken?|boka|programmet|systemet|tjenesten?|tenesta|avdelingen?|kommunen?|foreningen?|kontoret|senteret|hallen|plassen|festen|lekene?|appen|lenken|lenka|avtalen?|saken?|rapporten?|innkallingen?|innkallinga|meldingen?|meldinga|festivalen?|stevnet|kurset|prosjektet|laget|korpset|utvalget|styret|rådet|nemnda|tinget|etaten|loven|rutinen?|regler|reglene|ferien?|heten|skapet|ismen?|sjonen?|asjonen|logien?|tivet|mentet|teori|kort|konto|vakt|vakta|vakten|telefon|telefonen)$/;

/** Whether a word in lower case is plainly a thing. */
export function isThing(word: string): boolean {
  return word.length >= 6 && ends.test(word);
}
