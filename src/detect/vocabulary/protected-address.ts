import type { Row } from '../lexicon/row.ts';

/** Protected and hidden addresses. */
export const protectedAddress: readonly Row[] = [
  {
    rule: 'protected-address.word',
    category: 'protected-address',
    severity: 'block',
    need: 'alone',
    words: `adressesperr* adressebeskytt* adressegrader* adressebeskyt* adresseskjerm* klientadress* trusselutsatt* trusselutsett* trugsmålsutsett* trugselutsett* voldsalarm* hemmeligadress* krisesent* krisesenter krisesenteret nødflytt* trygghetsbolig* sikkerhetsbolig* adressevern* adresseskjult* vitnebeskytt*`,
    phrases: `sikkerhetsflytt*|tryggleiksflytt*|sikkerheitsflytt*
      kode 6|7|seks|sju|syv|six|seven
      code 6|7|six|seven
      kode6
      kode7
      strengt fortrolig|fortruleg|fortrolige|konfidensiell ~1
      strengt fortrolig|fortruleg
      fortrolig|fortruleg|hemmelig|hemmeleg|skjult|skjulte|sperret|sperra|gradert|gradera|beskyttet|verna|skjermet|skjerma|unntatt|hemmelege|fortrolege|hemmelige|sperre|beskytta|graderte|ukjent|hemlig|hemmelegstempla adresse|adressa|adressen|bosted|bustad|bopel|oppholdssted|opphaldsstad|adresser|telefonnummer|identitet
      adresse|adressa|adressen|adr|bostedet|bustaden ~2 er|skal|må|står|som|be|blir|is|hennes|hans|deres|vår|vart|var|has|vår|ho ~2 sperret|sperra|hemmelig|hemmeleg|gradert|skjult|skjermet|skjerma|fortrolig|beskyttet|unntatt|hemmeleghalden|secret|hidden|protected|confidential|@not
      sperre|sperring|gradering|skjerming ~1 på|av|i ~1 adresse*|adressa|folkeregister*|folkeregisteret
      gradert|sperret|sperra|skjermet|skjerma|beskyttet i|på folkeregister*|skole*|systemet|vigilo|visma
      adresse|adressen|adressa|addressen ~1 @not ~3 deles|del|ut|oppgis|oppgjevast|kjent|kome|komme|synlig|synleg|stå|vises|delast|registreres|ut|shared|known|revealed|given|listes
      @not ~3 vite|få|ha|find|oppgi|oppgje|dele|del|vise|gi|gje|gis|skriv|skrive|nevn|røpe|avsløre|tell|know|give|share|reveal|opplyse|fortell|si|legg|sei|registrer|skal|oppgis|get ~4 adressen|adressa|adresse|hvor|kor|korleis|where|address|bosted|bustad|nye|whereabouts|hvilken ~3 bor|bur|er|hennes|hans|deres|live|lives|deira|ny|nye|til|skole|skule|dem|they|is|held|familien|deres|dei|oppholder|her
      få|find|får vite|vita|out adressen|adressa|hvor|where|kor ~3
      skal|må|får|should|kan @not ~2 vite|få|finne|find|vita|know|få ~2 hvor|kor|where|adressa|adressen|kva|hvilken|which ~3
      må|skal|kan|må @not ~1 finne|find|finnes|få ~1 oss|henne|dem|dei|ham|han|them|her|us|him|vite
      finner|finn|finds|found|find out hvor|kor|where ~1 vi|de|dei|ho|hun|we|they|she
      ny|nytt|falsk|fiktiv|new|false|hemmelig|skjult|endret|byttet ~1 identitet|identity|identiteten
      har byttet|skiftet|bytta|skifta|fått ~1 navn|namn|identitet|etternavn|etternamn ~2 beskytt*|trussel*|for|sikkerhet*|grunn|trygg*|trusl*|fordi
      bor|bur|er|lever|living|live|lives|bodd|i|flyktet|flykta|flyttet|sitter|bodde|in ~2 på|i|til|in|at|fra|from|a ~1 krisesenter*|krisesenteret|skjul|dekning|dekking|refuge|hiding|shelter|safehouse|womens|hidden
      i dekning|dekking|skjul
      in hiding|refuge
      women s shelter|refuge
      på|til|hos krisesenter*|krisesenteret
      protected|secret|hidden|confidential|unlisted|undisclosed|classified ~1 address|location|identity
      witness protection|protected
      vitnebeskyttelse*
      @not ~2 bilder|bilete|bilde|photos|pictures|film ~4 trussel*|trua|sperret|sikkerhet*|adresse*|kode|gradert|beskytt*|truet|safety
      adress*|bor|bur|hvor|kor|live|flyttet|flytta ~5 sikkerhetsgrunn*|sikkerhetshensyn*|tryggleik*|sikkerhetsårsak*|sikkerhet|safety
      sikkerhets|trygleiks|safety grunner|årsaker|omsyn|hensyn|reasons ~3
      @not ~1 ut|oppgi|gi|gis|stå ~4 klasselist*|klasselista|telefonlist* ~3 trussel*|sperre*|adresse*|kode|gradert|trygg*
      klasselist* ~6 sperret|sperra|gradert|skjult|hemmelig|hemmeleg|beskyttet|trussel*|kode
      ikke|ikkje|not oppgi|oppgje|share|tell ~1 hvor|kor|where
      far|faren|mor|mora|eksen|pappa|stefar|stefaren|he|father|dad|ex|familien|han|ho ~2 @not ~3 vite|vita|få|finne|know|find|gis ~4 adress*|hvor|kor|where|skole*|skule*|school|bor|oss
      sikkerhetssone|trygg|sikker|sikkert|hemmelig|hemmeleg|skjult|ukjent|safe|secret adresse|sted|stad|house|bustad|bolig|bosted|location
      their|her|our|family s? address|location|whereabouts ~1 is|are|must|should ~1 be? confidential|secret|hidden|protected|classified`,
  },
];
