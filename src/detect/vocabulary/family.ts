import type { Row } from '../lexicon/row.ts';

/** Separation, custody, contact disputes, death in the family, adoption. */
export const family: readonly Row[] = [
  {
    rule: 'family.word',
    category: 'family',
    severity: 'warn',
    need: 'alone',
    words: `hovedomsorg* hovudomsorg* eineomsorg* aleneomsorg* dødfødt* dødfødd* stillborn stillbirth samlivsbrudd* samlivsbrot* samlivsbrudda skilsmiss* skilsmål* skilsmisse barnefordel* foreldretvist* foreldrekonfl* foreldrekrang* samværsnekt* samværssabot* samværsavtale* samværskonfl* samværssak* samversavtale* avvergingsal* rettsmekl* familierett* foreldreansvar* omsorgsrett* aleneforsørg* eneforsørg* aleneforeldre* åleineforel* åleinemor
      alenemor alenefar aleinemor einsleg_forsørgar familievern* familievernkontor* familieterapi* parterapi* dødsfall* bisettels* adoptiv* adoptert* adoptivforeldre* barnebortføring* utroskap* særkullsbarn separasjon* seperasjon* seperert* separert* separerte* divorc* custody widow widower widowed stillborn bereave* farskap* farskapssak* faderskap*
      farskapstest* donorbarn surrogat* bokonflikt* barnelov* tvangsgift* søskenkrangel* sorggruppe* fedrekvote_tvist omsorgssituasjon* розлучен* розлуч* rozwód rozwodz* rozwodu помер померла загинув загинула zmarł zmarła umarł umarła талак dhimatay aleneforeldr* åleineforeldr* dødfødsel* samværsrett* samværshelg* separasjonspapir* skilsmissepapir* skilsmissesak* barnefordelingssak* foreldretvist* bidragssak* omsorgstvist* farskapsprøve* enslig_mor svigerforeldrekonflikt*`,
    phrases: `delt|50|felles bosted|bustad|omsorg|omsorga|samvær|foreldreansvar|50 ~1
      daglig|dagleg|hovedomsorg|eneomsorg|aleneomsorg|full|delt|ene|mistet omsorg|omsorgen|omsorga
      eneomsorg|aleneomsorg|fulltidsomsorg|hovedomsorgen|hovedomsorg
      gå|går|gått|gjekk|gikk|flytte|flyttet|flytta|flytter|flyttar|glidd ~1 fra|frå hverandre|kvarandre|familien
      flyttet|flytta|flytter|flyttar|moved|kastet|kasta|stakk ~1 ut|out|hjemmefra ~1 hjemme*|heime*|etter|hos|familien|sommer|høst|haust
      flyttet|flytta ut|hjemmefra|heimanfrå
      flyttet|flytta|flytter|moved inn|in ~1 hos|til|med|with|to
      gått|gikk|gjekk|går|passed bort|away
      gått|gikk|gjekk|split|splitting|splitter|splitta|breaking|broke|broken|slått|slår|gjort|slo ~1 up|opp|slutt|slutt ~1
      det er|ble|vart|blei slutt mellom|med
      @kin|@parent|ektemannen|kona ~2 død|døde|døydde|dødde|dø|daud|dør|døyr|gikk|gjekk|died|dead|dying|dies|passed|døyde|omkom|omkomme|omkommet
      died|døde|døydde|mistet|mista|lost|dør|døyr|miste|misste|mister|mistar ~3 @kin|sin|sitt|lillebror*|bror*|onkel|bestemor*|babyen|barnet|hunden
      døde|døydde|died|dødde|omkom|omkomme ~1 i|av|for|brått|plutselig|brått|last|in|of|på|nylig|nyleg|when|da|då|etter|for
      dødsfall|død|bortgang|death|tap ~1 i|in ~2 familien|familie|nær|nærmeste|family|nære
      i|har|opplevd|bearbeider|er|etter sorg|sorgen|bortgangen
      grieving|mourning|in mourning
      terminal|palliativ|dødssyk*|døende|døyande
      på dødsleie*|dødsleiet
      har @not|ikke|mistet|mista|brutt|ingen|inga|lite|kuttet|kutta|no|contact kontakt|kontakten ~1 med|with ~1 @kin|faren|foreldre*|biologisk*|dei|sin|far|dem
      kontakt ~1 med|with ~1 far|faren|mor|moren|mora|pappa|mamma|biologisk*|father|mother|dad|mum
      no contact with
      vil|ønsker|får|nekter|nektar|orker|orkar|kan @not ~1 se|sjå|møte|treffe|være|bo|bu ~2 far|faren|pappa|mor|mora|moren|mamma|father|dad|mum
      vil ~1 bo|bu|flytte|live ~1 hos|til|med|with ~1 far|faren|mor|mora|pappa|mamma|dad|mum|besteforeldre*|bestemor
      bor|bur|bodde|budde|live|lives|living|bu|bo|flytte|flyttet|flytta ~3 hos|med|with|til|at ~1 far|faren|mor|mora|moren|pappa|mamma|besteforeldre*|besteforeldra|bestemor|bestemora|bestemoren|mormor|farmor|besta|bestefar|tante|tanta|onkel|dad|mum|mom|father|mother|grandparents|grandmother|begge|fosterfamil*
      hver|kvar|annenhver|annankvar|annakvar|hveranna|annahver|every ~1 andre|other|sin|kvar|hver|uke|uka|veke|veka|helg|helga|weekend|week ~2 hos|far|mor|pappa|mamma|with|faren|moren|bor|bur|samvær
      annenhver|annankvar|annakvar|annahver uke|veke|helg|uka|veka
      bytter|byttar|bytte|flytter|flyttar mellom|mellem ~2 foreldre*|hjem|heim|heimar|hus|oss|mor|mamma|to
      to|two hjem|heim|heimar|homes
      samvær|samværet|samværa|samveret|visitation|contact|samværshelg* ~2 med|nekt*|avbrutt|stoppet|hver|is|er|blir|stopp*|far|mor|pappa|mamma|arrangement*|visit*|rights|helga|konflikt|helg|with
      usemje|uenige|uenig|usamde|usamd|uenighet|krangel|krangler|kranglar|bråk|konflikt|konflikten|strid|tvist|fight|fighting|dispute|disagree|argue|slåss|krig|høykonflikt|høgkonflikt ~3 om|mellom|about|over|for|between|i|med ~1 samvær*|samværet|omsorg*|foreldr*|barna|bosted*|bustad*|mor|far|custody|parents|oss|foreldrene|foreldra|ekteskap*|hjemme|heime|home|barnet|hvem|kven|penger|fordeling|hos
      krangler|kranglar|krangla|kranglet|krangling|kjefter|argue|arguing|fights|fighting ~2 om|mye|mykje|hele|heile|hver|kvar|hjemme|heime|så|mellom|at|all|a|når|om|alltid|igjen|still
      foreldrekonflikt|høykonflikt|høgkonflikt|foreldrekonflikten
      foreldrene|foreldra|mor|mora|vi|me|de|dei|parents|they|mamma|far|foreldre ~2 skilt|skilde|skilles|skiljast|skilt|skild|separert*|divorced|separated|separating|skille|skilte|skiller|skilje|skilst|skilsmisse|flyttet|splittet|skils|seperert
      skal|er|ble|blei|vart|vil|har|har|nettopp|nylig|nyleg|vi|skilt ~1 skilles|skiljast|skilt|skilde|skilst|skille|skilje|separert|seperert|skild ~1 i|for|fra|frå|og|når|siden|sidan|seg|lag|nå|no|da
      skal|vil|må ~1 skilles|skiljast|skilje|separeres|separerast
      skille|skilje|skilt|skiller|skilde|skilst|skilte|skil lag|seg
      ektefelle|ekteskap|ekteskapet|marriage ~2 krise|slutt|over|skjærer|skrantar|ended|brudd|oppløst
      samlivet|forholdet|ekteskapet|relationship|marriage ~2 brudd|slutt|over|ended|brøt|tok|skrantet|knaker|sprekk|skar|røyk|røk
      brudd|brot|break i|mellom|up ~1 familien|familie|foreldre*|far|mor
      i retten|tingretten ~2 om|for ~2 ungene|ungane|barna|barnet|samvær*|omsorg*|henne|han
      tingretten|tingrett|rettsak|rettssak|retten|court|lagmannsretten|rettslig|rettsleg ~3 om|i|til|for|over|sak|mot ~3 barn*|barna|omsorg*|samvær*|custody|foreldre*|samværet|far|mor
      sak|saken|saka|møte|hovedforhandling|rettsmøte ~2 i|for|til tingrett*|retten|lagmann*
      mekling|meklinga|meklingen|meklingstime|mediation|mekle|meklar ~2 familievern*|mellom|i|med|hos|foreldre*|på|om|oss|i|between
      til|på|i mekling|familievern*|meklingen|familiekontor*|parterapi|mediation
      hver|kvar|begge|each ~1 vår|vår|sin|egen|egne|eigne|har|our ~1 advokat|advokatar|lawyer|lawyers|advokater
      advokat|advokaten|lawyer ~3 barnefordel*|samvær*|custody|omsorg*|familie*|skilsmisse*
      ny|nye|new|fått|fekk|har|mors|fars|hans|her|his|mammas|pappas ~1 kjæreste|kjæresten|kjærast|kjærasten|samboer|samboeren|partner|boyfriend|girlfriend|dame|mann|type|stefar|stepdad ~1
      new partner
      stefar|stemor|stefaren|stemora ~1 flytt*|er|har|inn|og|som|bor
      adoptert|adoptera|adopterte|adoptivbarn|adopted|adoption|adopsjon*
      pleiebarn|steforeldre
      @not ~1 biologisk|biologiske|biological|ekte|rette|egentlige far|mor|foreldre|father|mother|pappa|barn
      biologisk|biologiske|biological|biomor|biofar far|mor|foreldre|father|mother|pappa|faren|moren|mora|mødre|slekt
      vet|veit|know|knows|kjenner|kjent|met|møtt|møtte @not ~3 faren|far|father ~2 sin|sitt|er|is|hans
      gravid|pregnant ~2 kjæreste*|elskerinne
      utro|affære|affair|elskerinne|elsker ~1 med|with|og|mot
      was|has|had|have|being cheating|cheated|unfaithful|utro|utru
      forlot|forlatt|forlét|stukket|stakk|left|abandoned ~2 fra|familien|henne|oss|kone*|dem|us|them|barna|kids
      bryllup|giftet|gifter|gift|remarried ~1 seg? igjen|på|om|again|att
      alene|aleine|åleine|alone|single|enslig|einsleg ~1 med|mor|far|forsørger|forsørgar|parent|mum|mom|mother|father|omsorg* ~2
      enke|enkemann|enkje|enkjemann
      savner|saknar|misses|mista|mistet ~2 faren|far|mamma|mammaen|moren|mora|pappa|pappaen|bestemor*|bestefar*|broren|søsteren|dad|mum|mother|father
      far|faren|mor|mora|moren|pappa|mamma|father|mother|dad|mum ~1 @not|er ~3 inne|inn|del|involvert|til|i|of|bilde|bildet|biletet|picture|around|stede|kontakt|livet ~2 bilde*|bilete*|picture|livet|around|lenger|life|kontakt|involvert
      not in the picture
      separert|separerte|separated|separating|skilde|skilte|divorcing|divorced
      separation
      are|re|is|getting|got|being|went|going ~1 divorced|separated|through|divorcing ~1
      selvmord|sjølvmord i|til
      begravde|gravla|begravd|gravlagt ~2
      dødsbo|gravplass|minnelund`,
  },
  {
    rule: 'family.reference',
    category: 'family',
    severity: 'warn',
    need: 'third',
    words:
      'foreldreansvar* samvær* samværet seperer* separer* adopt* dødsfall* begravel* gravferd* bisettels* funeral skilt skilde skild død døde døydde dødde died dead death bidrag bidraget fosterfar omsorg omsorgen omsorga adopted separated stefar stefaren stemor stemora stepfather stepdad stepmother',
    phrases: 'passed away\nvokst|vaks opp hos|uten|med|utan',
  },
  {
    rule: 'family.weak',
    category: 'family',
    severity: 'hint',
    need: 'third',
    words:
      'konflikt* krangel krangling krangler kranglar sorg sorgen savn hjemmesituasjon* heimesituasjon* ekteskap* samlivet',
  },
];
