import type { Row } from '../lexicon/row.ts';

/** Violence, abuse, bullying, police reports, charges, sentences, restraining orders. */
export const crimeViolence: readonly Row[] = [
  {
    rule: 'crime-violence.grave',
    category: 'crime-violence',
    severity: 'block',
    need: 'alone',
    words: `voldsutsatt* valdsutsett* voldtekt* voldta* voldtatt valdtekt* valdtok mishand* drapstrus* drapstrug* politianmeld* politimeld* besøksforbud* besøksforbod* kontaktforbud* kontaktforbod* voldsalarm* valdsalarm* omvendt_voldsalarm krisesent* varetekt* seksualovergrep* overgrepssak* voldssak* voldsdøm* sedelighet* æresvold* tvangsekte* kjønnslemlest* menneskehand* incest* grooming groomet
      fotlenke* lommemann* arrested arrest molest* raped rape assaulted assault stabbed in_prison overgreper* overgrepsmann* voldelig* valdeleg* barnemishand* voldshendelse* slåsskamp* ransak* innbrudd* innbrot* domfelt* domfellelse* straffedøm* prøveløslat* prøvelauslat* насильств* побо* przemoc* pobicie policj* зґвалт*`,
    phrases: `vold|vald i nære|hjemmet|heimen|familien|familie|forholdet|parforhold
      utsatt|utsett|offer|ofre|utsettes for ~1 vold|vald|overgrep|mobbing|trusler|trugsmål|trakassering|rasisme|seksuell*|hets|grooming
      seksuelle|seksuell|seksuelt|sexual|sexually overgrep|misbruk*|trakassering*|handling*|krenk*|abuse*|assault*|harass*|krenkelse*
      sitter|sit|satt|sat|sitt|havnet|kommer|kom|endte|er|in|satt|har i|inne|inn|bak i? ~1 @jail
      sitter|sit|satt inne|bak ~1 lås|for|til|på|nå|no|igjen|i
      i|fra|frå|in|from|out of? @jail
      far|faren|pappa|bror|broren|storebror|han|mor|mora|stefar|onkel|eksen|mannen|he|father|dad|brother ~1 kommer|kjem|slipper|slepp|get|gets|comes|slapp ~1 ut|out ~1 til|i|på|next|in|of|from|neste|fra|frå ~1 våren|vår|sommeren|sumaren|høsten|hausten|juni|juli|august|mai|jul|år|prison|jail|fengsel|spring|summer|autumn|måned|desember|januar|prøve
      soner|sonar|soner|sonet|soning|serving|dømt|dømd ~1 dom|straff|i|ferdig|en|ein|til|på|time|sentence|for|i
      ferdig ~1 sonet|sona
      released from
      domestic violence|abuse
      restraining order
      police report|reported
      reported to the police
      slår|slo|slått|slåss|banker|banket|banka|juler|jult|denger|mishandler|hits|hit|beats|beaten|beat|kicked|choked|sparker|sparket|lugget|kvelt|klapset|slær|dasket|dasker|klasket|fiket|fiker|dytter|dyttet ~1 dem|henne|ham|han|ho|barn|barna|ungene|ungane|kona|mor|mora|moren|sønnen|dattera|datteren|sonen|søsken*|småsøsk*|lillebror*|lillesøster*|him|her|them|the|his|their|meg|oss|me ~1
      blir|ble|blei|vart|vert|er|har|was|is|been|being|gets|got|bli|blitt|vorte|fått ~2 slått|slegen|slegne|banka|banket|sparka|sparket|dytta|dyttet|mishandla|kvelt|lugget|dengt|jult|grisebanka|rundjult|hit|beaten|kicked|punched|attacked|angrepet|overfalt|overfallen|ranet|rana|robbed|truet|trua|threatened|banket|misbrukt|abused|raped|antastet|befølt|befølt|stukket|knivstukket|spytta|spyttet
      bank|juling|deng|ris|beating|pryl ~1 hjemme|heime|av|fra|frå|hvis|når
      får|fekk|fikk|fått|gets|got juling|bank|deng|pryl|ørefik*|smekk|ris
      banket|banka|slått|slegen|beat|beaten|jult opp|up|ned|gul|gule
      sparket|sparka|kicked ~2 i|in ~1 magen|hodet|hovudet|ansiktet|skrittet|stomach|head
      kvelertak|halsgrep
      tok|tatt|grep|tar ~2 hals|halsen|strupetak|kvelertak
      redd|redde|livredd|afraid|scared|terrified|frykter|fryktar|frykte ~3 far|faren|pappa|stefar|stefaren|mor|mora|moren|mamma|eksen|bror|broren|mannen|samboeren|father|dad|stepfather|mother|for|bli
      redd|redde|afraid|scared|livredd for|av|of|for ~2 far|faren|pappa|stefar|stefaren|stepfather|father|dad|eksen|mannen|kjæresten|onkel|broren|eksmannen
      tør|torer|tør|dare|dares @not ~1 være|vere|be alene|aleine|alone ~1 med|with ~1
      tør|torer|dare|dares @not ~2 gå|walk|be|være|vere ~2 alene|aleine|ute|alone|hjem|heim|home|friminutt*|bussen
      dømt|dømd|dømte|domfelt|convicted|sentenced ~1 for|til|to|of|i
      fikk|fekk|fått|avsagt|soner|har ~2 dom|straff|bot|forelegg|fengselsstraff|dommen ~1 på|for|i
      siktet|sikta|tiltalt|anklaget|anklaga|mistenkt|mistenkt|etterforsket|etterforska|anholdt|pågrepet|pågripen|charged|accused|suspected|arrestert|arresterte|arrestere|innbrakt ~1 for|av|i|with|of|etter|på|by
      pågrepet|pågripen|arrestert|arresterte|anholdt|varetektsfengslet
      anmeldt|anmeld|anmelder|anmelde|anmeldte|politianmelde|melde|meldt|meld|reported ~3 til|to|for|av|saken|forholdet|det|far|mor|faren|moren|eksen ~1 politi*|lensmann*|police|vold|vald|forholdet
      anmeldelse|anmeldinga|melding|anmeldelsen|henlagt|henlegges|henlagte ~2 politi*|henlagt|saken|trukket|mot|er
      henlagt av
      politiet|politi|lensmannen|police|cops ~1 etterforsk*|avhør*|har|var|kom|kjem|hentet|henta|tok|ringte|leter|leitar|ransaket|investigat*|called|came|took|stoppa|stoppet|måtte|ble|involvert|was|were|raided ~3 @home|han|henne|ho|inn|far|mor|der|natt|dem|dei|oss|sak*|hos|hjem|with|their|in|avhør*|ransak*|igjen|etter|saken|tilkalt
      avhørt|avhøyrd|avhør|avhøyr|avhørt|questioned|avhøret|avhøyret ~2 av|hos|by|hos|på|til|i ~1 politi*|police|barnehus*
      avhør|avhøyr|avhøret|avhøyret|dommeravhør
      ringte|ringt|ringe|tilkalte|called ~2 politiet|police|nødnummer|112
      tatt|teken|stoppet|tatt|caught ~2 av|by|for|i|med|in ~1 politi*|hasj|narkotika|tyveri|nasking|naskeri|stjeling|butikktyveri|fyllekjøring|police|stealing|shoplifting|kniv|våpen|butikken|promille
      stjålet|stole|stjal|stjeler|stjele|nasket|naska|nasker|stolen|steals|stealing|rappa|rappet|stel ~2 mobil*|penger|pengar|telefon*|i|fra|frå|på|sykkel*|money|phone|from|scooter*|moped*|bil*|vesk*|lommebok*|lommeboka|bike|wallet
      fakta|blåmerke|blåmerker|blåmerke|blåveis|blått|blåmerka|bruises|bruise|merker|merke|kuler|black ~2 på|i|over|on|eye|øye|auge|rundt ~2 armen*|armane|ryggen|halsen|beina|låret|lårene|kroppen|øyet|auget|ansiktet|arm|arms|back|neck|legs|face|body|hans|henne|ham|her|his
      blåmerker|blåmerke|bruises|bruising|blåveis|bloduttredels*
      brannmerker|brennmerker|brannsår sigarett*|på
      drap|drept|myrdet|drepe|drepne|killed|murdered|stabbed|knivstukket ~2 av|i|på|by|bror*|far|faren|mor|onkel|familien
      truer|truet|trua|trugar|truga|trugar|threatens|threatened|threatening ~2 med|å|to|with|på|meg|henne|ham|han|ho|andre|lærer*|her|him|kniv|oss|live|drepe
      trussel|trusler|trugsmål|truslar|drapstrussel|threats|threat ~1 fra|frå|mot|om|from|på|against|mot|i
      kniv|knife|våpen|weapon|balltre|jernstang|pistol|gun ~1 på|med|til|i|mot|to|at|in ~1 skolen|skulen|school|sekken|lomma|seg|bag|ham|henne
      trakk|viste|hadde|brought|truet|har|tok|bar ~2 kniv|våpen|knife|pistol
      gjeng|gjengen|gjengmiljø*|gang|kriminelle|kriminelt ~1 miljø*|kriminell*|i|related|rekrutter*
      kriminell|kriminelle|criminal ~1 handling*|miljø*|venner|bakgrunn|record|fortid|gjeng*|nettverk
      selger|sel|selgjer|solgt|selt|dealer|langer|lange|selling|sells|sold ~1 hasj|stoff|narkotika|dop|drugs|weed|piller|vapes|snus|drug
      nakenbilde*|nakenbilete*|dickpic*|nudes|nude|naked ~1 av|på|delt|sendt|blei|ble|pictures|photos|of|spredd|spreidd|som
      nakenbilder|nakenbilde|nakenbilete|nudes|dickpic
      delt|deler|spredd|spreidd|sendt|sende|shared|sent|filmet|filma ~2 bilder|bilete|video|videoer|pictures|nudes|film ~2 av|of ~2 slås*|naken|nakne|henne|ham|dusjen|dusj*|garderob*|jenta|gutten|snap*
      filmet|filma|filming ~2 i ~1 dusjen|garderoben
      tatt|tok|rørt|rørte|klår|klådd|klådde|beføl*|touched|touching|tafset|tafsa|tafser ~2 på|under|mellom|inappropriately|her ~2 puppene|brystet|rumpa|skrittet|klærne|buksa|kroppen|private|uønsket|seksuelt|intime|inappropriately
      misbrukt|misbruker|misbrukte|abused|abuses|abusing|abusive ~1 av|by|seksuelt|him|her|them|hjemme
      abuse|abused|abusive
      afraid|scared of ~1 his|her ~1 father|dad|stepfather|stepdad|mother|brother|ex
      hits|beats|hit|hurt|hurts|kicks|slaps|threatens ~1 him|her|them|his|the kids?|wife?|mother?
      in|into|to|from prison|jail|custody
      violent|aggressive towards|with|at|father|dad|home|stepfather|ex
      violence at|in|against|from
      gun|knife to school
      æres|ære relatert|kultur|drap
      negativ sosial kontroll
      tvinges|tvinga|tvunget|tvungen|forced|tvangs ~1 til|into ~1 gift*|ekteskap|marriage|marry|giftemål|giftast|gifte
      sendt|sende|sendes|sent|sendast|tatt ut|tilbake|til|back|to ~1 av|hjemlandet|heimlandet|somalia|pakistan|irak|etiopia|kenya|landet ~2 mot|ufrivillig|sommeren|gift*|koranskole*|koranskule|vilje
      omskåret|omskjært|omskoren|omskåren|omskjæring|omskjering|circumcised|fgm
      promillekjør*|fyllekjør*|fyllekjørt
      prøver|truer å? ~1 bortfør*|kidnap*
      bortført|kidnappet|kidnappa|abducted|kidnapped|bortføring*|barnebortføring*|bortføre
      stalk*|forfølger|forfølgjer|følger|følgjer|oppsøker|stalker ~2 etter|henne|ham|oss|her|him|hjem|på
      mota|overgrep mot|fra|frå|av|på
      overgrepet|overgrepa|overgrepene|overgrep
      kjørt|kjøyrde|kjørte|tatt|teken i|uten|med ~1 fylla|lappen|promille|førerkort`,
  },
  {
    rule: 'crime-violence.bullying',
    category: 'crime-violence',
    severity: 'warn',
    need: 'alone',
    words: `mobbesak* mobbesaken mobbeoffer* mobberen mobbarane mobberne nettmobb* rasistisk* hatmeld* hatprat mobbar mobber mobbere`,
    phrases: `blir|ble|blei|vart|vert|er|har|blitt|vorte|was|is|been|being|gets|bli|føler|kjenner ~3 mobba|mobbet|mobbes|bullied|utestengt|utestengd|utestengte|utfryst|frose|fryst|plaget|plaga|ertet|erta|trakassert|trakassera|hetset|hetsa|harassed|teased|excluded|picked|kalt|kalla|called ~1 ut|av|on|av|names|by|for|i|på|stygge|ting|hore|homo|feit|svarting
      mobber|mobbar|mobba|mobbet|plager|plagar|erter|ertar|trakasserer|fryser|frys|hetser|bullies|bullying|bullied|teases|harasses|stenger ~1 ham|henne|han|ho|hun|andre|de|dem|dei|ut|noen|nokon|sønnen|dattera|meg|jenta|gutten|elev*|him|her|others|our|my|the|another|barn
      mobbing|mobbinga|mobbingen|bullying ~2 fortsetter|fortset|pågår|stopper|stoppar|i|av|mot|har|startet|starta|is|has|continues|stop|den|på
      sagt|skrevet|skrive|spredd|spreidd|sier|spread|spreading ~2 rykter|rykte|løgner|stygge|rumours|rumors|stygt
      kalt|kalla|kaller|kallar|called|calls ~2 hore|homo|feit|stygg|svarting|neger|jævla|apekatt|taper|n|idiot|rotte|gay|fat|ugly|names|slut|ting
      stenges|stengt|stengd|stenger|fryses|fryst|frose|holdt|haldne|left|holdes|latt|kept ~1 ute|ut|utenfor|utanfor|out ~1 av|fra|frå|alltid|hele|of|i
      får|fekk|fikk|lov @not ~3 være|vere|bli|leke|leike|delta|play|join ~1 med|with ~1 de|dei|andre|others|i|på|oss|gjengen|resten
      ingen|inga|nobody ~3 vil|leke|leike|leker|leikar|være|vere|play|wants|sammen|snakke|gidder ~2 med|sammen|saman|with ~2 ham|henne|han|ho|hun|him|her|sønnen|dattera|jenta|gutten|eleven
      ingen|@not|har|has|no|alltid|går|går|står ~2 venner|vener|friends|alene|aleine|åleine ~1 i|på|at|in|hele|the ~1 klassen|skolen|skulen|friminutt*|school|class|kafeteria
      ingen|no|@not ~1 venner|vener|friends|kompiser|bestevenn`,
  },
  {
    rule: 'crime-violence.word',
    category: 'crime-violence',
    severity: 'warn',
    need: 'third',
    words: `anmeld* fengs* siktels* tiltal* overgrep* trakass* mobb* utesteng* utestengt trussel trusler truslar trugsmål* truet trua tyveri* tjuveri* narkotika* kniv kniven ransforsøk* straffesak* vold volden vald valden dom dommen dømt dømd siktet sikta soner sonar slått slo slår sparket sparka ranet rana stjal stal stjålet politiet politi lensmannen banket banka truende trugande slåssing
      slåss slost nakenbil* hærverk* skadeverk* vandaliser* gjerningsm* rettssak* rettsak* tingrett* lagmannsrett* rømt rømte rømming* forsvunn* bistandsadvokat* konfliktråd* ungdomsoppfølging* ungdomskontrakt* bekymringssamtale* blåmerke* politianmeldt politiavhør* promille* kriminell* kriminalitet* stolen bulli* bully* abus* convicted police court threat* violence* violent* fight fights stealing
      tvang slagsmål* basketak* valdsepisod* voldsepisod* valdshending* voldshending* valdsbruk* voldsbruk* volds* valds* spytt* dytt* lugg* trakasser* truslene trugsmåla ransmann* kriminalsak* narkosak* varetekt* tiltalt siktelse* advokatvakt* åstedet* vitneforklaring* voldsoffer* overfall* knivstikking* knivstakk etterlyst etterlyste ettersøkt`,
    phrases: `ran av
      advokat|advokaten har|er|sier|skal|krever|med|mener|hans|hennes|til
      hver|kvar|begge|egen|eigen|sin|min|vår|hans|hennes advokat
      redd|redde for ~1 andre|voksne|menn|alt|noen|nokon|medelever|gutt*|jente*
`,
  },
];
