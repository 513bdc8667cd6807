import type { Row } from '../lexicon/row.ts';

/** Child welfare: contact, reports of concern, measures, foster care, neglect. */
export const childWelfare: readonly Row[] = [
  {
    rule: 'child-welfare.word',
    category: 'child-welfare',
    severity: 'block',
    need: 'alone',
    words: `barnevern* barnverns* barnevarn* barnevernet barnvern* bvtj* barneverstjenest* barneveret bekymringsmeld* bekymrings_meld* bekymringsmld* uromeld* urosmeld* akuttvedtak* akuttplasser* akuttovertak* hastevedtak* omsorgsoverta* omsorgsvedtak* omsorgssvikt* omsorgssak* fosterhjem* fosterheim* fosterfor* fosterfamil* fostermor* fosterfar* fosterbarn* fostersønn* fosterdatter* fostersøsken*
      beredskapshjem* beredskapsheim* besøkshjem* besøksheim* avlastningshjem* avlastingsheim* avlastningsheim* ungdomshjem* ungdomsheim* barnevernsinst* tilsynsfør* tilsynsperson* undersøkelsessak* undersøkingssak* undersøkjingssak* tvangsplass* fylkesnemnd* barnevernsnemnd* helsenemnd* ungdomspleiehjem hjelpetiltakssak* familiehjem* rusinstitusjon* familiesenter* fosterhjemsplass* nettverksplass* omplasser*
      cps barnevernsteneste* barnevernskonsulent* flytteforbud* beredskapshjemmet bvvakta bv-vakt bv-vakta barnevernvakt* welfare_officer opieka_społeczna опіка барневерн* дитяча_служба ilmadaryeel* رعاية`,
    phrases: `barneverns og helsenemnd*
      child|children protect*|welfare|services
      childrens|children s services|welfare
      child protective services
      social services|worker
      social services ~3 visit*|report*|call*|involved|took|contacted|case
      foster care|home|parent|parents|family|families|mother|father|child|placement
      emergency placement
      taken into care
      in|into care
      report of concern
      concern report
      welfare report
      plassert|flyttet|flytta|plasseres|plasserast|bor|bur utenfor|utanfor|ut|på av? ~1 hjemmet|heimen|institusjon*|beredskapshjem|barnevernsinstitusjon
      plassert|plasseres|plasserast i|hos|på|akutt|frivillig ~2 fosterhjem*|fosterheim*|institusjon|slekt*|besteforeldre*|beredskapshjem|nettverk*|tante*|onkel*|besta
      bor|bur|living på|i|in an? institusjon*|ungdomshjem*|barnehjem*|institution
      melding|meldt|meld|melde|meldte|varsla|varslet|kontakt|kontakter|kontaktet|reported|ringe|ringt|meldinga|meldingen ~3 til|med|av|fra|frå|to ~1 barnevern*|bv|barnevarn*|child
      bv|bvtj har|er|inn|vil|kommer|kjem|var|skal|koblet|kopla|inne|involvert|ringte|vakta|vakt|saken|saka|sak|møte
      fra|frå|med|av|til|hos|i bv
      statens barnehus
      barnehus|barnehuset
      dommeravhør*|dommaravhør* tilrettelagt
      tilrettelagt|tilrettelagde avhør
      mistet|mista|miste|mister|mistar|fratatt|fråteken|fratatt|lost ~1 omsorgen|omsorga|custody|barna|ungene|ungane|barnet|kids
      overtatt|overta|overtar|overteke|tatt omsorgen|omsorga
      omsorgen|omsorga for
      tok|tatt|teke|took|taken ~1 ungene|ungane|barna|barnet|kids|children ~1 i|fra|frå|på|away|from
      meld*|meldt|melde|melder|meldte|varslet|varsla|bekymringsmeld* ~1 bekymring|uro|bekymringa|concern|bekymringen
      tatt|tok|teke|hentet|henta|flyttes|flyttast|taken|took|removed ~2 fra|frå|ut|from ~1 foreldrene|foreldra|mor|mora|moren|heimen|hjemmet|far|parents|mother|home
      ble|blei|vart|blir|was|were ~1 hentet|henta|tatt|teken|plassert|removed|taken av|by|akutt|i|på|inn|into|away ~1 barnevern*|politi*|helga|natt|natta|cps
      adopsjon uten|mot samtykke
      under tilsyn
      samvær ~1 under|med tilsyn
      ute av|tå hjemmet|heimen
      tvunget|tvungen|frivillig plassering*
      frivillig plassert
      home visit* from|by
      foster mum|mom|dad|mothers|carer|carers|son|daughter|brother|sister|kid|kids|children
      vedtak|vedtaket|saken|saka|sak|møte|beslutning|decision ~2 fra|frå|i|av|hos|from nemnd|nemnda|nemnden|barneverns|fylkesnemnd*
      nemnda|nemnden har|vedtok|besluttet|bestemte|behandler|avgjorde
      søsken*|søskena|småsøsken*|sysken*|syskena|barna|borna|ungene|ungane|tvillingene|tvillingane|siblings ~2 plassert|plasserte|plassera|skilt|splittet|placed ~1 kvar|hver|i|hos|utenfor|utanfor|separately|på
      frivillig|akutt plassert|plasserte|plassering*
      hjemme|heime besøk ~2 barnevern*
      caseworker|case worker
      kommunen|myndighetene|staten|barnevernet|myndigheitene ~2 tatt|overtatt|tar|overtar|teke|overteke ~2 ansvar*|omsorg* ~1 for
      in|into temporary|emergency|state|residential|kinship care
      flytting|flytte|plassering|plassere|plassert|flyttes|flyttast ut|utenfor|utanfor av|or? ~1 hjemmet|heimen`,
  },
  {
    rule: 'child-welfare.neglect',
    category: 'child-welfare',
    severity: 'block',
    need: 'third',
    phrases: `får|fekk|fikk|har|fær @not ~1 mat|middag|frokost|frukost|niste|matpakke|nok ~1 heime|hjemme|mat|å|med|hos|på|home
      @not ~2 mat ~1 i|hjemme|heime ~1 kjøleskapet|kjøleskåpet|huset|hos|helga
      ungene|ungane|barna|søsken*|eleven|han|hun|ho|de|dei|jenta|gutten|guten|kids|children|she|he|they ~2 alene|aleine|åleine|alone ~1 hjemme|heime|home
      ingen|inga|uten|utan|no|aldri|sjelden vaksne|voksne|foreldre|adults|adult ~1 hjemme|heime|home|rundt|til
      alene|aleine|åleine|alone|overlatt|overlate|forlatt ~2 hjemme|heime|home|seg|til|at|med|i ~2 om|hele|heile|natta|natten|kvelden|kveldene|helga|helgen|night|weekend|dagar|dager|selv|sjølv|selv|leiligheta|days|all|småsøsk*|søsken*
      passer|passar|må|har passe|passa|ansvar*|ansvaret ~2 småsøsken*|søsken*|søskena|lillebror*|lillesøster*|de|små ~2 alene|aleine|hver|kvar|hele|om|mens|når
      redd|redde|afraid|scared|grue*|gruer|gruar|livredd|tør|torer|tør|vil|dare|want|wants|dares @not? ~3 gå|dra|være|vere|reise|komme|kome|go|going ~1 hjem|heim|home|hjemme|heime
      redd|redde|afraid|scared|gruer|gruar|livredd ~2 hjem|heim|hjemme|heime|home
      tør|torer|vil|dare|dares|wants|want|tør @not ~4 hjem|heim|hjemme|heime|home ~1 til|etter|fordi|to|i|på|med|når|because|after|hos|lenger|lengre|for|igjen
      han|hun|ho|vil|wants vil? @not hjem|heim|home
      vil|bli|be|ber|bad|ba|spør ~3 bli|være|vere igjen|på ~2 skolen|skulen ~3 hjem|heim|lenger|kveld*
      @not ~2 hente|hentet|henta|henter|pick ~3 barnehage*|sfo|skolen|skulen|kindergarten|up ~1 tide|flere|to|tre|gang*|når|uten|again
      ingen|inga|nobody|no hentet|henta|kom|came ~3 sfo|barnehage*|skolen|her|him|sju|fem|stengetid
      forsømt* forsømmes
      forsømt|vanskjøtt|vanskjøttet|neglected|vanskjøtsel|neglect|forsømming|omsorgssvikt
      skitne|skitten|møkkete|uvaska|uvasket|samme|same|ustelt|ustelte|dirty ~2 klær|klede|kler|klær|tøy|clothes
      lukter|luktar|smells|lukt ~2 urin|tiss|dårlig|vondt|vondt|svette|røyk|urine|bad|vasket|hasj|skittent
      møter|kommer|kjem|comes|came|kom|sendes|dressed ~4 uten|utan|without ~2 mat|matpakke|matpakka|niste|klær|klede|jakke|vinterklær|vinterklede|yttertøy|sko|frokost|lunch|coat|food|breakfast|shoes|vinterjakke|støvler|lua
      sulten|sultne|svolten|svoltne|hungry ~2 hver|kvar|når|på|hele|every|heile|alltid|kommer|at|dag|to
      alltid|ofte|always|stadig sulten|svolten|hungry
      stjeler|stjel|tigger|tiggar|spør|steals|tar ~2 mat|matpakker|niste|food ~1 fra|frå|av|til|from
      @not ~1 rein|reine|rene|clean klær|klede|clothes
      huset|leiligheten|leilegheita|hjemme|heime|hjemmet|heimen ~2 ser|er|såg|så|full|fullt ~3 søppel|søppelet|møkk|kaos|flasker|muggent|bæsj|rotter
      @not kontroll|voksne|vaksne|grenser ~1 hjemme|heime
      @not trygt|trygge|trygg|safe ~1 hjemme|heime|home|der|med|hos
      utrygg|utrygt|unsafe|uttrygt ~2 hjemme|heime|home|hos
      foreldrene|foreldra|mor|far|mora|moren|faren|mamma|pappa @not ~1 evner|klarer|greier|makter|maktar|stand ~2 ta|passe|følge|gi|sørge|omsorg|seg
      foreldrene|foreldra|mor|far|mamma|pappa ~1 klarer|greier|makter|maktar|evner|orker|orkar @not ~2 ta|passe|følge|gi|omsorg|opp|jobben|barna|han|henne
      manglende|mangelfull|dårlig|dårleg|bristende|utilstrekkelig|svikt omsorg*|tilsyn|oppfølging hjemme|heime|i
      svikt* i omsorg*
      bekymr* for|om|over ~1 omsorg*|forholdene|hjemmeforhold*|heimeforhold*|hjemmesituasjon*|heimesituasjon*|hvordan ~3 hjemme|heime
      bekymra|bekymret|worried|uroa|uroleg ~2 omsorg*|hjemmeforhold*|heimeforhold*|hjemmesituasjon*|heimesituasjon*|home
      hjemmesituasjonen|heimesituasjonen|hjemmeforholdene|heimeforholda
      ille|vondt|vanskelig|vanskeleg|tungt|uholdbart|difficult|bad hjemme|heime|home ~1 nå|no|for|hos|i
      rømt|rømte|rømmer|rømmer|rømme|stukket|stakk|stukke|ran|run ~2 fra|frå|heimefrå|hjemmefra|away|hjemmefra ~1 heime|hjemme|home|institusjon*|fosterhjem*|natt|from|far|mor|igjen
      samme|same ~1 bleia|bleie|bleien|bleier|undertøy|sokker|genser|bukse ~3
      får|fekk|fikk|får @not ~1 mat|middag|middagen|frokost|niste|kveldsmat ~1 før|hvis|om|uten|utan|when|until|på|av
      @not ~1 vil|vill|tør|torer|will|wants ~1 hjem|heim|home|hjem til|etter|i|to
      vil|vill|tør|torer @not hjem|heim|home ~1 til|i|etter|to|på
      sko|skoa|skoene|jakke|jakka|klær|kleda|klede|votter|dress|vinterdress|støvler|shoes|coat ~3 passer|passar|små|liten|lita|hull|hol|hullete|utslitte|tynne|tynn|gjennomvåt*|fit|small|holes ~1
      passer|passar|passe|ansvar*|ansvaret ~1 for? veslebror*|lillebror*|småsøsk*|babyen|veslesyster*|lillesøster*|tvillingene|søsknene|søskena ~2 hele|heile|alene|aleine|åleine|om|mens|når|hver|kvar
      sov|sove|søv|sover|overnattet|overnatta|slept ~1 på|i|at|in ~1 skolen|skulen|bilen|trappa|oppgangen|garasjen|school|car|kjelleren ~1 i|hele|heile|natt|natta|igjen|last
      @not ~1 turte|torde|turde|tør|torer|våget|våga|dared ~2 hjem|heim|home
      @not|ingen|nobody ~1 has|har? ~1 washed|vasket|vaska|vasker|skiftet|skifta ~2 klær*|kleda|klede|clothes|ham|henne|ho|him|her|bleia|bleie
      left|ligger|ligg|går|sitter|sit|lies ~2 in|i|med ~1 wet|dirty|våt|våte|full|skitne|møkkete|skitten ~1 nappies|nappy|diaper|bleie|bleia|bleier|seng|klær
      mor|mora|moren|far|faren|foreldra|foreldrene|mamma|pappa|mum|dad ~2 @not ~2 stå|komme|get|vekke|vekkje ~1 opp|up|dem|barna|ungene`,
  },
  {
    rule: 'child-welfare.measure',
    category: 'child-welfare',
    severity: 'warn',
    need: 'third',
    words:
      'avlastning avlasting hjelpetiltak hjelpetiltaket hjelpetiltaka meldeplikt meldeplikta meldeplikten støttekontakt* plassering plasseringen plasseringa',
    phrases: `avlastning|avlasting annenhver|hver|kvar|helg|annankvar|en|ei
      råd og veiledning fra|i heimen|hjemmet
      miljøarbeider|miljøterapeut i heimen|hjemmet
      pmto|mst ~1 team*|terapeut*|veileder*`,
  },
  { rule: 'child-welfare.abbreviation', category: 'child-welfare', severity: 'warn', need: 'third', words: 'bv bvt' },
];
