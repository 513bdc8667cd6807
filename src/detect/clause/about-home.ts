import type { FindingRow } from '../lexicon/row.ts';

/** Ways to speak of a family's break-up, losses, money, faith and hiding without the words. */
export const aboutHome: readonly FindingRow[] = [
  {
    rule: 'family.clause',
    category: 'family',
    severity: 'warn',
    need: 'third',
    phrases: `bor|bur|bodde|lever|budde @not ~1 i? ~1 lag|sammen|saman|ilag ~1 lenger|lengre|meir|mer|lengur|
      krever|krev|vil|ønsker|fikk|fekk|har|får ~2 hovedomsorg*|hovudomsorg*|eineomsorg*|aleneomsorg*|omsorga|omsorgen ~1
      nekter|nekte|nektar|vil @not? ~1 å? ~1 levere|gi|gje|sende|utlevere ~1 fra|frå? ~1 ham|han|henne|ho|hun|barna|ungene|ungane|her|him|them ~2
      forrige|tidligere|førre|tidlegare|eks|ex mannen|kona|kjæresten|kjærasten|samboeren|husband|wife
      dødfødt|dødfødd|stillborn|spontanabort|miscarriage
      @not ~1 bor|bur|bodd|living|mieszka ~1 i? ~1 lag|sammen|saman|together ~1 lenger|lengre|meir|mer|anymore|any|med|with
      bor|bur|lever|live|bodd|budd|er|living @not ~1 sammen|saman|together ~1
      snakker|snakkar|prater|pratar @not sammen|saman
      snakker|snakkar|prater|pratar|talk|speak|snakke @not ~2 sammen|saman|together|med|to ~1 hverandre|kvarandre|other|faren|moren|far|mor|mora|eksen
      @not ~2 sett|møtt|snakket|snakka|hørt|høyrt|seen|met|heard|sjå|se|kjenner|kjent|treffe|treft ~2 @parent|faren|søsken*|broren|søsteren|familien|besteforeldre* ~2
      @kin|kona|mannen ~2 dødssyk|dødssjuk|døende|døyande|død*|begravd*|gravlagt|kreften|tapte
      ligger|ligg for døden
      halve|half|mesteparten|annenhver|delt|fast|annankvar|annakvar tiden|tida|time|uke|helg|veke|av
      vil|krever|krev|ønsker|nekter|nektar|wants|kjemper|demands ~2 ha|få|have|om ~2 ham|henne|han|ho|barna|ungene|barnet|him|her|them|the|omsorg*|samvær* ~2 halve|helg*|tid*|jul*|ferie*|fast|alene|heltid|weekends
      kona|mannen|far|faren|mor|mora|moren|pappa|mamma|han|ho|hun|samboeren|father|mother|husband|wife|dad|mum ~2 flyttet|flytta|dratt|reist|stukket|drog|left|moved|gone|forlot ~1 ut|fra|frå|alene|åleine|for|hjem|heim|utlandet|i|med|hos|til|away|ut|to|out ~2 oss|sin|utlandet|en|ein|ny|alltid|hjemlandet|godt|egen|annen|annan|us|familien|dem|another|polen|sverige|her|byen|andre|nord|seg|eget
      @parent|kona|mannen ~1 er|har|is ~1 flytta|flyttet|dratt|reist|stukket|forsvunnet|bortreist|borte|gone
      @parent ~1 bor|bur|lives ~1 i|in|på|langt|alene ~1 utlandet|sverige|danmark|polen|spania|utlandet|another|nord|oslo|bergen|annen|hjemlandet|pakistan|usa|somalia|egen|abroad|ny|annan|heimlandet|tyskland
      ny|nye|new ~1 pappa|mamma|far|stefar|kjæreste*|kjærast*|samboer*|mann|dame|partner|boyfriend|girlfriend|familie|lillesøsken|halvsøsken ~1
      har ingen|inga noen? far|mor|foreldre|familie|familia|family|slekt|nettverk
      mistet|mista|lost|mister|mistar|miste|begravde|begrave|begravet ~2 @kin|foreldrene|en|ein|nær|sin|si|babyen|hele|familien|kusinen|bestevenn*|close|noen|kjæledyret
      sorg|sorgen|savn|savnet|sørger|syrgjer|savner|saknar|misses|grieves|grieving|grief ~3
      tøft|tungt|vanskelig|vanskeleg|vondt|krevende|krevjande|hard|rough|turbulent|difficult ~2 hjemme|heime|home|privat|familien
      kjefting|krangling|roping|skriking|bråk|krangel|konflikt*|uro|konfliktar|shouting|yelling|fighting|arguing|uvennskap ~2 hjemme|heime|home|mellom|i|between|om|med ~1
      krangler|kranglar|krangla|kjefter|roper|skriker|argue|argues|fight|shout|yell|yells|kranglet|smeller|uenige|usamde ~2 hjemme|heime|hver|kvar|mye|mykje|hele|heile|om|med|all|every|så|når|hverandre|constantly|each|ofte|foran|rundt
      klemt|dratt|trekkes|caught|skvis|skvisen|lojalitet*|lojalitetskonflikt*|midt ~1 mellom|i|between|i|imellom ~2
      midt i|between ~1 konflikt*|krangel*|foreldre*|skilsmisse*|brudd*|break
      to|two|begge|både ~1 heimar|hjem|homes|hus
      bytter|byttar|flytter|flyttar|veksler|pendler|switches|moves|reiser ~1 mellom|between|fra ~2
      hos ~1 mor|far|mamma|pappa|moren|faren|mora|bestemor|besteforeldre* ~1 annenhver|annankvar|annakvar|hver|kvar|halve|denne|fast|hele|helg*|uka|veka|fulltid|permanent
      mors|fars|mammas|pappas uke|veke|helg
      dad|mum|mom s week|weekend
      retten|court|advokat*|lawyer|dommer*|sakkyndig*|mekling*|mekler*|familievern* ~3 om|for|mellom|om|over|foreldre*|hjemme|far|mor|custody|barna|samvær*
      @not ~2 enige|einige|samde|agree|samarbeide|samarbeider|samarbeidar|cooperate ~2 om|foreldre*|about|on|hverandre|samvær*|bosted|mor|far|lenger
      mor|far|mora|faren|moren|foreldrene|foreldra ~1 @not ~2 samarbeid*|enige|samde|kommuniser*|enig|sams|snakker
      gift|gifte|giftet|gifta|gifter|married|remarried|forlovet|samboer* ~1 seg|igjen|på|again|att|med ~1
      unplanned|uønsket|uplanlagt
      utro|affære|affair|annen mann|dame|kvinne|med
      oppvokst|vokst|vaks|raised|grew ~2 hos|uten|utan|by|opp|med|up|without ~2 far|mor|foreldre|besteforeldre*|bestemor|fosterforeldre|parents|grandparents|oldemor
      kjenner|kjent|know|knows|vet|veit @not ~3 faren|far|moren|mor|father|foreldre|mother|opphav*|røtter
      kutta|kuttet|brutt|brote|cut|broken ~2 kontakt*|all|ut|contact|med|off ~1
      slutt|over|finished ~1 mellom|between ~1 foreldre*|dem|dei|oss|mor|far|mamma|pappa|them|his|her|parents
      det|it er|was|ble slutt mellom
      snakker|snakkar|kommuniserer|prater|pratar|talk|communicate|kontakt ~2 via|gjennom|through ~1 advokat*|lawyer*|mekler*|familievern*
      nekter|nektar|nekte|nekta|nektet|refuses|refused|vil ~2 levere|levert|utlevere|hand|return|sende|bring ~1 ham|henne|han|ho|hun|barna|borna|ungene|ungane|jenta|gutten|guten|him|her|the|them|tilbake|back|fra
      far|mor|mora|faren|moren|mannen|kona|han|ho|hun|pappa|mamma|dad|mum|husband|wife ~2 dro|drog|gikk|gjekk|reiste|stakk|stakk|left|ran|walked|rømte ~1 fra|frå|out|on|bare|sin ~1 meg|mæ|oss|henne|ham|mor|far|me|us|them|familien|vei|uten|veg
      forrige|førre|tidligere|tidlegare|første|ex|eks|previous|former mann|mannen|kone|kona|samboer*|kjæreste*|partner|husband|wife ~1
      mors|fars|hans|hennes|mammas|pappas|his|her ny|nye|new mann|dame|kjæreste*|kjærast*|samboer*|partner|boyfriend|girlfriend|familie
      begravelse|begravelsen|gravferd|gravferda|bisettelse*|minnestund|funeral ~2 for|til|etter|onsdag|torsdag|fredag|mandag|tirsdag|i|på|on|in|er|blir
      fars|mors|bestemors|bestefars|farmors|mormors|hans|hennes ~1 begravelse*|gravferd*|bortgang|død|dødsfall|funeral
      gikk|gjekk|går|gått|dør|døde|sovnet|sovna|passed ~1 bort|inn|away ~2 i|på|brått|fredag|natt|helga|last|på|etter
      @not ~1 er|is|var ~2 faren|moren|far|mor|mora|father|dad|mother ~1 hans|hennes|hennar|sin|til|deres|of
      bor|bur|bodde|flyttet|flytta|living|staying ~2 hos|hjå|med|inn ~1 foreldra|foreldrene|foreldrene|søster*|systera|broren|svigermor*|slekt*|ei|en venninne|parents|sister ~1 hennes|hans|min|mine|her|his|til
      tok|teke|tatt|took ~1 med|with ~1 seg|her|him ~2 yngste|minste|barna|ungene|ungane|kids|babyen ~2 og|and
      @parent|kona|mannen|samboeren|stefaren ~1 flyttet|flytta|flytter|flyttar|moved|moving|kastet|kasta ~1 ut|out|inn|in ~1
      @parent|kona|mannen|han|ho|hun|he|she ~1 har|has? ~1 moved|flyttet|flytta ~1 ut|out ~1
      det|there er|is|har ~1 en|ein|a? ~1 ny|new mann|man|dame|kar|woman ~1 i|in ~1 huset|hjemmet|heimen|house|bildet`,
  },
  {
    rule: 'economy.clause',
    category: 'economy',
    severity: 'warn',
    need: 'anybody',
    phrases: `lost|losing|mistet|mista|mister|missa ~1 my|his|her|our|their|jobben|stønaden|trygda|dagpengene|arbeidet|ytelsen|støtta ~1 benefit*|job|work|
      konto|kontoen|kontoen|account|lommeboka ~1 er|e|var|is|står|i|overdrawn ~1 i? ~1 minus|tom|tomt|tomme|null|overtrukket|overtrekt|empty|overdrawn|bunnskrapt
      @not ~2 til|tel|te|for ~1 husleia|husleie|husleiga|strømmen|straumen|strøm|straum|maten|mat|medisin*|regningene|rekningane|rent|food|klær|klede
      stengte|stengt|stenger|stengde|kuttet|kutta|kuttar|slo|skrudde|cut ~2 strømmen|straumen|strøm|straum|power|electricity|internett*|telefonabonnement*
      inntekt|inntekta|inntekten|lønna|lønnen|income ~3 under|below|over|er|for|is ~1 grensa|grensen|grense|lav|låg|limit|lita|liten|threshold
      ligger|ligg|havnet|hamna|gått|sendt|gjekk|gikk|er|står ~2 til|hos|i|hjå ~1 inndriving*|inkasso*|innkrevingssentral*|namsmann*|kreditor*
      vi|me|hun|ho|han|mor|far|de|dei ~1 har|lever|ligger|står|drar|hev ~3 forbrukslån*|kredittkortgjeld*|inkassogjeld*|smålån*|lån
      @not ~2 betalt|betale|betala|betalte ~2 sfo|barnehage*|barnehagen|regning*|faktura*|husleie*|maten|leirskole*|turen|kontingent*
      klarer|greier|klarar|klarte|makter|rekker|can|able|manage|kan @not ~2 @bill|utgift*|husleie*|regning*|rekning*|avdrag*|betalingen|betalinga
      kr|kroner|kronar|kroner igjen|att|left ~2
      @not ~2 kjøpe|kjøpt|kjøpa|buy|skaffe|betale|betalt|dekke|finansiere ~3 klær|klede|sko|utstyr|bøker|pc|gave*|gåve*|briller|mat|vinter*|medisin*|buss*|turen|ski|sykkel|jakke|clothes|shoes|glasses|food|dress|bunad|leirskole*|fotball*|medlems*|sfo|barnehage*|equipment|presents
      velge|velje|choose ~1 mellom|between ~1 mat|husleie|strøm|food|rent|klær|medisin* ~2
      dyrt|dyr|dyre|kostbart|expensive ~2 for ~1 oss|dem|familien|meg|dei|henne|them|us|mor|foreldrene|ham
      trenger|treng|søker|søke|søkje|får|fått|need|spør|ber|ba|lurer|søkt|ask ~3 hjelp|støtte|dekket|dekka|gratis|gratisplass|friplass|fond|help|support|utsettelse|nedbetaling*|utsetting|free|avdrag|delbetaling|fritatt|utstyr ~2 økonomisk*|til|med|fra|frå|for|fordi|plass|with|betaling*|leirskole*|sfo|barnehage*|betale|turen|money|mat|klær|penger
      utsette|utsett|utsettelse|dele|avdragsordning|betalingsutsettelse|avdrag|vente ~2 betaling*|faktura*|regning*|payment
      lite|dårlig|dårleg|knapt|smått|trangt|stramt|tight|stram|skralt|skrint|lav|skral|trong|tomt ~1 om|med|for|med|på|med|økonomisk|råd ~1 penger|pengar|råd|økonomi*|money|cash|kontoen|lønn
      lite|lavt|knapt med? penger|pengar|råd
      pengene|pengane|lønna|lønnen|kontoen|budsjettet|money|økonomien|trygda ~2 brukt|slutt|tom|tomt|holder|held|rekker|rekk|strekker|gone|out|stopp|stoppet|stopp|spilt|drukket|går|borte|dekker|tight ~1
      mor|far|faren|mora|moren|mannen|kona|foreldrene|foreldra|pappa|mamma|jeg|eg|vi|begge|han|hun|father|mother|husband|samboeren ~1 er|ble|blei|vart|har|gikk|står|går|mistet|lost|became|sagt|blitt|was ~3 arbeidsledig*|arbeidslaus*|arbeidsløs*|permittert*|permitert|jobbløs*|ufør*|konkurs*|fired|unemployed|sparken|trygd*|oppsagt
      @not ~1 jobb|arbeid|inntekt|lønn|fast|work|job|income ~2 siden|sidan|lenger|på|lenge|nå|no|i|for|fast|since
      inkasso|purring|purringer|namsmann*|tvangs*|utleggs*|kreditor*|regninger|rekningar|bailiff* ~2 på|kommer|truer|hele|hver|står|igjen|døra|i|hoper|opp
      regninger|regningene|rekningar|rekningane|bills|faktura* ~2 hoper|hopar|ubetalt*|pile|piling|betalt|stablar|vokser
      bor|bur|bodd|sover|sov|living|lives|budd ~2 i|på|hos|midlertidig|trangt|in|med|at ~3 ett|eitt|toroms|ettroms|kjellerstue|sofa|sofaen|bil|bilen|hotell|madrass*|pensjonat|hybel|gulvet|camping*|garasje*|brakke*
      mistet|mista|mister|mistar|lose|losing|lost|miste|kastet|kasta|solgt|selge ~2 leilighet*|leilegheit*|hjem|hjemmet|huset|hus|bolig*|bustad*|heimen|bilen|flat|home|house|plassen|apartment ~1
      strøm|strømmen|straum|straumen|nettet|internett|mobilen|telefonen|varmt|power|heating ~2 stengt|stengd|kuttet|kutta|betalt|avstengt|skrudd|cut|slått ~1
      lever|lev|levd|leve|overlever|survive|living|live ~2 på|av|on ~2 nav|trygd*|stønad*|bidrag|lite|kreditt*|sosial*|ingenting|forbrukslån|nudler|benefits|nothing|minste*
      kredittkort*|forbrukslån*|lån|lånet|spillegjeld*|spelegjeld*|smålån* ~2 hos|til|på|hopet|gjeld|betale|klarer|inkasso|opp
      spiller|spelar|spilt|spelt|gambler|gambles|gambled|tipper|odds|casino|kasino ~2 bort|vekk|penger|away|pengane|nettcasino|pengene
      sortelistet|betalingsanmerkning|betalingsmerknad|kredittsjekk*
      matkø*|matutdeling*|matposer|fattighuset|blå_kors|kirkens|pantet|panter|pantar|food bank
      arvet|arva|arver|brukte|loppis|brukt|hullete|slitte|ødelagte ~1 klær|klede|sko|jakke
      redusert|halv|lavere|lågare|gratis|moderasjon|lower|halvert pris|betaling|sats|barnehage*|sfo|kjernetid|rate|fee ~2
      dårligere|lavere|verre økonomi|råd|stilt enn|økonomisk
      council|kommunen|nav|sosialen|staten|welfare|state s? ~1 pays|paying|paid|betaler|betalar|dekker|dekkjer|dekka|covers ~2 rent|husleie*|husleia|leia|strøm*|straum*|regning*|mat|maten|bills
      sitter|sit|sat|sitt|stuck|left ~1 igjen|att|with ~1 med ~1 gjeld*|lån|lånet|huslån*|huset|debt|regning*
      stengte|stenger|kutta|kuttet|stengde|kobla|koblet ~1 ut|av? ~1 strømmen|straumen|nettet|varmen|vannet|vatnet ~1 hjemme|heime|hos|til|for|fordi|på
      inntekt*|inntekta|inntekten|lønna|income ~2 er|ligger|ligg|var|is ~1 under|for ~1 grens*|grensa|minste*|lav|låg|threshold
      fått|får|fikk|fekk|søker|søkt|søkje|har|receives|receive|got ~1 bostøtte|kontantstøtte|sosialhjelp*|stønad*|matkort|friplass|moderasjon|redusert|benefits
      sko|skoa|skoene|skorne|jakke|jakka|briller|vinterklær|vinterklede|gaver|leirskole*|turen|kontingent* ~2 får|må|kan ~1 vente|utsettes ~2
      to|tre|flere|fleire|@num måneder|månader|månadar|months ~1 på|behind|in ~1 rad|rent|etterskudd|husleia
      ikke|ikkje|itj ~1 råd|pæng|penga ~2 til
      selger|sel|solgte|selde|pantsatt|pantsette|sold|selling ~1 alt|bilen|møbl*|tv*|klærne|huset|car|furniture ~2 for|å|mat|to|husleie
      hjelp|råd|help fra|frå|from gjeldsrådgiv*|økonomiråd*|gjelds|økonomisk
      skattelist*|skattetrekk|trekk|trukket|trekt ~1 i ~1 lønn*|lønna|løna|trygd*
      har|hadde|hev|e|er @not ~1 til|tel|te ~1 ny|nye? pc|klær|klede|sko|strøm|ferie|briller|medisin|middag|mat ~1`,
  },
  {
    rule: 'beliefs-origin-sexuality.clause',
    category: 'beliefs-origin-sexuality',
    severity: 'warn',
    need: 'third',
    phrases: `as|we|vi|me|er|re|are ~1 sikhs|sikher|sikhar|yazidis|jesidier|jesidiar|druze|drusere|bahai|coptic|koptere
      organisert|fagorganisert|medlem ~1 i ~1 fellesforbundet|fagforbundet|utdanningsforbundet|lo|nito|delta|nsf|skolenes|*forbundet
      er|e|i|går|gikk|on ~1 i|til|ut|on ~1 streik|strike
      tillitsvalgt|tillitsvald|tillitsvalt|medlem|organisert|organisera|klubbleder*|klubbleiar* ~2 i|for|av ~1 fagforbundet|utdanningsforbundet|lo|nito|fellesforbundet|sykepleierforbundet|fagforening*|delta|akademikerne|forbundet|klubben
      sitter|sit|sitt|er|står|leder|leiar|aktiv|folkevalgt|medlem|listetopp|kandidat ~2 i|for|til|på ~2 sv|ap|høyre|høgre|frp|krf|mdg|rødt|raudt|venstre|senterpartiet|arbeiderpartiet|lokallaget|partiet|lista
      as|we|vi|me|er|e|they|som|re|are ~1 muslims|muslimer|muslimar|christians|jews|hindus|pentecostal|pentecostals|adventist*|mormon*|baptist*|catholic*|orthodox|humanetiker*|humanetikar*|pinsevenn*|ateist*|atheist*|læstadianer*|jehovas
      hører|høyrer|tilhører|høyr|medlemmer|medlem|med|vokst|oppvokst|går|belong ~2 til|i|to ~1 brunstad|smiths|pinsemenighet*|frikirka|frikirken|menigheta|menigheten|moskeen|jehovas|læstadian*|synagog*
      jehovas
      hunkjønn*|hankjønn*|kjønnsnøytral*|pronomen* ~2
      to|two mødre|mødrer|mammaer|pappaer|fedre|mødre|mums|moms|dads
      midlertidig|mellombels|permanent|utløpt|utgått|kollektiv|temporary ~1 opphold|opphald|oppholdstillatelse|beskyttelse|vern|residence|permit
      papirer|papira|papers|papirene|statsborgerskap*|statsborgar*|visum|oppholdskort|dokumenter ~2 uten|udi|utløpt|avslag|mangler|i|orden|nektet|@not|without
      ulovlig|ulovleg|illegally|lovlig ~2 opphold|landet|norge|noreg|here|country
      udi|une|utlendingsnemnda|mottaket|flyktningtjenesten|flyktningtenesta|flyktningkonsulent*|flyktningkontoret ~3
      flyktet|flykta|rømte|evakuert|fled|escaped|refugees|krigen|war|bombet|flukt|flukta|fluktet ~3 fra|frå|til|from|the|i|med|uten|hit
      opplevd|opplevde|sett|så|såg|experienced|overlevd|vokst ~2 krig|krigen|bomber|bombing|war|flukt|tortur|massakre
      konvertert|konverterte|omvendt|converted|døpt|døpte|forlatt|brutt|meldt|utmeldt|konfirmeres|bryte ~3 til|med|fra|frå|seg|ut|to|from|i|religion|islam|menighet*|kirken|kyrkja|jehovas|sekt*|troen|trua
      @not ~3 svin|svinekjøtt|gris|grise*|pork|halal|storfe|blodmat|kosher|kjøtt ~2
      halal|kosher
      feirer|feirar|celebrate|celebrates|tro|trua|deltar|deltek|delta|være|synge|lov|med|får ~1 @not ~3 jul|bursdag*|jula|påske|christmas|birthdays|halloween|17|gudsteneste*|gudstjeneste*|kirken|kyrkja|santa|karneval|dans|musikk|svømming|disco ~2 religi*|tro*|tru*|fordi|på|grunn|pga|because|av|kirke*|menighet*
      ber|bed|pray|prays|bønn|bønnerom|bønerom|bønnetid*|prayer ~2 i|på|til|five|fem|midt|during|hver|fredag*|skolen|friminutt*|time
      religiøs|religiøst|religiøse|strengt|strenge|strictly|very|dypt|konservativ* religious|religiøs|religiøse|troende|kristne|kristen|muslim*|hjem|familie|foreldre|family
      tro|trua|troen|religion|religionen|religionens|livssynet|faith|religion|kultur|kulturen ~2 hans|hennes|deres|deira|sin|tillater|forbyr|sier|krever|krev|deires|allows|familiens|hjemme
      ho|hun|jenta|she|dattera|datteren ~5 liker|likar|likes|forelska|forelsket ~1 jenter|girls
      han|gutten|guten|he|sønnen|sonen ~5 liker|likar|likes|forelska|forelsket ~1 gutter|gutar|boys
      forelsket|forelska|kjæreste*|kjærast*|sammen|saman|dating|in|liker|likar|crush|boyfriend|girlfriend|tiltrukket ~2 i|med|love|with|av|on|in ~2 jente*|jenter|gutt*|gutter|gutar|gut|girl|boy|boys|girls|samme|same|begge|both|venninne*|kompis* ~1 kjønn|også|sex|og|gender
      usikker|usikkert|confused|utforsker|stiller|tvil|spørsmål|questioning|lurer ~2 på|om|ved|about|his|her|sin|i ~2 legning*|identitet*|kjønn*|seksualitet*|sexuality|gender|kjønnet
      født|fødd|born|registrert|egentlig|assigned ~1 som|as|i|a|ei|en|female|male ~1 gutt|jente|gut|girl|boy|kropp*|hermafroditt|interkjønn*
      skiftet|bytta|byttet|skifta|endret|endra|change|changed|changing|nytt|valgt ~2 navn|namn|kjønn|kjønnet|pronomen|name|gender|sex ~2 fra|til|from|juridisk|offisielt|to|etter
      vil|ønsker|ynskjer|wants|brukes|kalles|kalla|kalt|called|prefers|hete|heter ~3 gutt|jente|jentenavn|guttenavn|gutenamn|jentenamn|hen|gut|they|boy|girl
      fagforening*|fagforeining*|union|klubbleder|hovedtillitsvalgt|streikevakt|streiker|streikar ~2
      stemmer|stemmar|stemte|medlem|aktiv|votes|listekandidat|kandidat|folkevalgt|engasjert|kasserer ~2 på|i|for|in ~2 høyre|høgre|frp|sv|rødt|raudt|ap|sp|mdg|krf|venstre|arbeiderparti*|partiet|parti|sian|senterpartiet|auf|unge|party|politikk*
      ekstrem*|ekstremisme|radikal*|konspira*|nazist*|incel*|jihad* ~2 meninger|grupper|miljø|holdninger|ytring*|nettsider|tankar|tanker|forum
      fra|frå|from|opphav|slekt|bakgrunn|røtter|originally|familie|bakgrunn ~1 i|fra|frå|from ~1 somalia|syria|afghanistan|eritrea|ukraina|irak|iran|pakistan|kongo|palestina|gaza|etiopia|sudan|tsjetsjenia|kurdistan|rumania|romania|ukraine|vietnam|tyrkia|serbia|kosovo|bosnia|india|sri
      mørk|brun|svart|black hudfarge*|hud|i|skin
      svart|brun|mørkhud* i? ~1 huden
      reindrift*|samemanntall*|kvenforening*|romanifolk*|taterslekt*|omreisende|reisende
      gift|gifte|bortgift|forlovet|giftast|married|lovet ~2 bort|mot|med|vilje|off|fetter*|hjemlandet|søskenbarn|tvang
      prest|pastor|imam|rabbi|rabbiner|predikant|forstander|elder ~1 i|at|in|for
      labour|conservative|tory|green|liberal|socialist councillor|member|party|candidate|mp
      councillor|kommunestyrerepresentant*|bystyrerepresentant* ~1 for|in
      they|familien|de|dei|family|he|she|han|hun|ho|mor|far ~1 re|are|is|er|s ~1 roma|romani|sinti|travellers|gypsy|gypsies|sami|samer|samar|kurds|kurdish
      sammen|saman|ihop|together|kjæreste|kjærast|going|dating ~1 med|with|out ~1 ei|en|ein|a ~1 jente|gutt|gut|annen|anna|girl|boy ~2 i|på|fra|frå|from|in|at
      stiller|stilte|står|stod|listekandidat|nominert|running|runs ~2 til|på|for ~2 valg|val|liste|lista|office ~1 for|til ~1 ap|høyre|høgre|frp|sv|rødt|raudt|sp|mdg|krf|venstre|senterpartiet|arbeiderpartiet|labour|inp|pasientfokus`,
  },
  {
    rule: 'protected-address.clause',
    category: 'protected-address',
    severity: 'block',
    need: 'anybody',
    phrases: `address|adresse|adressa|adressen ~1 block|sperre|sperring|sperra|skjerming
      på|har|lever|bor|fått|under|med|med|have|has|on ~1 kode|code seks|syv|sju|six|seven|6|7
      gradering|grad|graderinga|graderingen to|én|ein|en|1|2|6|7
      @be|står|står|er|ligger|vi|de|dei ~2 skjult|skjulte|gøymd|gøymde|sperret|sperra|sperre|gradert|graderte|hidden ~2 i|på ~1 folkeregister*|registeret|registrene|register*|adresse*
      address|given|have|under|their|protected|secret|hidden ~2 protection|address ~1 order|protection|protected|order
      @not ~2 vite|veit|vet|få|know|si|sei|fortelle|fortelje ~2 hvor|kor|hvilken|kva|where|hvem ~2 vi|me|hun|ho|han|de|dei|we|she|they ~1 bor|bur|live|lives|er|flyttet|flytta
      ingen|@not|aldri|nobody|no ~2 vite|vita|know|få|find|finne|si|fortelle|fortell|sei|oppgi|nevne|tell|skrive|dele|share|give ~3 hvor|kor|kvar|hvilken|kva|where|which|adress* ~3 bor|bur|er|går|live|lives|oppholder|opphald*|skole|skule|flytt*|kommune|vi|dei|de|ho|hun|barna|school|living|jeg|eg|by|held
      hvor|kor|kvar|where vi|de|dei|ho|hun|they|she|we|barna|familien ~1 bor|bur|er|flytter|live|lives|oppholder|held ~2 hemmelig|hemmeleg|secret|taushets*|trygt|konfidensielt|@not
      flyktet|flykta|rømt|rømte|flyttet|flytta|skjuler|gjemmer|gøymer|gjemt|fled|hiding|hid|skjule ~3 fra|frå|from|seg|for|unna ~2 eksen|far|faren|mannen|eksmannen|ham|han|ex|husband|him|father|familien|stefar|voldelig*|trusler|barnefar
      leter|leitar|looking|søker|forfølger|jakter|finner|prøver ~2 etter|for|på|finne|oss|find ~2 oss|dem|henne|dei|us|her|them ~1
      truet|trua|trusler|trusselvurdering|sikkerhetstiltak|threat ~3 adress*|flytt*|sikkerhet*|politiet|bosted|flytte
      hemmelig|hemmeleg|hemmelege|skjult|ukjent|ulistet|beskyttet|sperret|sperra|secret|hidden|skjulte|fortrolig ~1 telefonnummer|nummer|nummeret|bosted|bustad|sted|stad|adr|location|place|number|namn|navn|identitet
      voldsalarm*|valdsalarm*|trygghetsalarm*|livvakt*
      bytta|byttet|skiftet|ny|nye|nytt|fått ~2 navn|namn|personnummer|etternavn|etternamn|identitet|fødselsnummer ~3 trygg*|sikker*|fare|redde|trussel*|trusler|beskytt*|politiet|grunn|safety|finne|funnet
      ukjente|uvedkommende|uvedkomande|andre|noen|nokon ~2 @not ~3 hente|bilder|bilete|adresse*|filme
      @not ~3 hentes|hentast|hente|utlevert|utlever*|picked|leveres|hentet|hente ~2 av|ut|til|by|up ~2 far|faren|mor|mora|pappa|andre|mamma|familien|father|stefar|onkel|besteforeldre*|eksen
      address|location|identity protection|block|shielded
      bor|bur|budd|bodd|er|oppholder|lever|live|living|staying|plassert|flyttet|flytta ~2 hemmelig|hemmeleg|skjult|ukjent|gradert|sperra|sperret|secret|undisclosed|safe ~1 plass|sted|stad|adresse|place|location|address|house
      står|er|ligger|ligg|registrert|oppført ~1 skjult|sperret|sperra|hemmelig|hemmeleg|gradert|skjerma|skjermet|fortrolig|unntatt ~1 i|på|fra ~1 folkeregister*|registeret|systemet|skolesystem*|lister|klasselist*|vigilo|visma
      sperra|sperret|gradert|gradering|graderingsnivå ~2 nivå|gradering|grad|to|ein|én|en|i|1|2 ~1
      ingen|@not|nobody|no ~2 vite|vita|know|få|si|sei|fortelle|find ~2 where|hvor|kor|kvar|hvilken ~2 moved|went|gone|flytta|flyttet|flyttar|flytter|skole|skule|dro
      ingen|inga|@not|aldri|nobody|no ~2 vite|vita|know|få|si|sei|tell ~3 hvor|kor|kvar|where ~2 held|holder|oppheld|oppholder|bur|bor|er|lives|live|stays ~1
      tell|say|fortell|si|sei ~1 anyone|anybody|noen|nokon ~2 where|hvor|kor|kvar ~1
      he|far|faren|eksen|ex|han|mannen|pappa|dad ~1 is|er|s|leiter|leter|leitar ~1 looking|leter|leitar|ute|etter ~1 for|etter ~1 her|henne|oss|us|them|dem|ho|dei|barna`,
  },
];
