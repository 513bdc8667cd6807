import type { FindingRow } from '../lexicon/row.ts';

/** Ways to speak of a pupil's learning, attendance and behaviour without the words of the trade. */
export const aboutSchool: readonly FindingRow[] = [
  {
    rule: 'special-education.clause',
    category: 'special-education',
    severity: 'warn',
    need: 'third',
    phrases: `svak|svake|lav|lave|låg|låge|dårlig|dårlege|dårlige|low|weak|poor ~1 skåring*|skåre*|score*|resultat*|results|scores ~2 på|i|in|on
      sett|satt|sat|setter|setje|sette|set ~3 ned|down ~1 i|in ~1 orden|åtferd|atferd|oppførsel|behaviour
      testen|testene|prøva|prøven|kartlegginga|kartleggingen|rapporten|testane ~1 viser|viste|syner|synte|shows|showed ~3 svak*|lav*|låg*|vansk*|under|bekymring*|low|weak
      kommer|kjem|kommet|kom|vil|får|nekter|nektar|refuses|won ~2 @not? ~1 ut|opp|out ~1 av|frå|fra|of bilen|senga|sengen|huset|rommet|døra|bed|car|house
      tør|torer|tør|vågar|våger|dare|dares|nekter|nektar|refuses @not? ~2 gå|dra|reise|go|come ~1 dit|skolen|skulen|skole|skule|timen|barnehagen|there|school
      toer|toere|toar|toarar|ener|enere|einar|einarar|treere|stryk|strykkarakter*|firere|grunnlag i|på ~2 alt|alle|matte|norsk|engelsk|halvparten|flere|fleire|fem|fire|tre|to|naturfag
      nedsatt|nedsett|redusert|lavere|lågare ~1 i ~1 orden|oppførsel|åtferd|atferd|ordenskarakter*
      brev|varsel|melding|sms|beskjed|notice|letter ~1 om|about ~3 fravær|fråvær|fraværet|fråværet|absence|absences
      bottom|lowest|last ~1 fifth|quarter|third|tenth|ten|five|group|percent|set
      score|scores|scored|result|results|level|grades|marks|test was|were|is|are|came ~2 bottom|below|lowest|failing|poor|low|weak|behind
      dårligste|svakeste|lågaste|laveste|nederste|under ~2 gruppa|gruppen|nivå*|kritisk|bekymringsgrens*|tiendedel*|femdel*|snittet|middels
      stryker|stryk|strøk|fails|failing|failed|flunked ~1 i|på|in ~1 matte|norsk|engelsk|naturfag|alt|alle|maths|math|english|everything|three|two|tre|to
      som|like|nivå|level|med|på|as|ned ~1 en|ein|ei|a|an|et? *åring*|*klassing*|førsteklasse*|grader|toåring|treåring|fireåring|femåring
      @num year old ~1 level
      karaktergrunnlag*|vurderingsgrunnlag*|standpunktkarakter*
      testet|testa|tested|kartlagt|kartla|kartlegge|utredet|observert|observere|assessed|vurdert|tester|teste ~2 ham|henne|han|ho|hun|him|her|eleven|gutten|guten|jenta|barnet|språket|språk*|evner|evnene|lesing*
      språket|språk|ordforråd*|uttale*|begreps*|language|vocabulary|lesing|lesinga|lesinga|lesingen|leseferdighet*|skriving|matematikken|motorikken|ferdighetene ~2 er|ligger|ligg|på|is|svakt|dårlig|dårleg|forsinket|under|seint|sent|svak|behind|hans|hennes ~2
      snakker|snakkar|uttaler|prater ~1 utydelig|utydeleg
      møter|møtte|møtt|går|gått|kommer|kjem|comes|attends ~3 @num|én|en|ein|noen|nokre|sjelden|once|twice|par|halve|halv|half|a|in|only timer|timar|timene|dager|dagar|dagen|ganger|gonger|times|days|gang ~1 om|i|a|per|pr|av|of|hver|på|pr ~1 dagen|uka|uken|veka|week|day|måneden|månaden
      borte|vekke|absent|away ~2 fra|frå|from|hele|heile|halve|nesten|mesteparten|i|siden|sidan|since|for|@num|minst|den ~2 @school|høst*|haust*|måned*|månad*|veker|uker|året|dager|dagar|weeks|months|uka|veka|tida|tiden|halvåret|days|ferien|jul
      sjelden|sjeldan|aldri|knapt|barely|rarely|never ~1 på|til|here|at|in ~1 @school
      får|orker|klarer|get @not ~3 med|til|på|ut|inn|opp ~2 @school|døra|bilen|senga|sengen|huset
      gruer|gruar|redd|dreads|hater|hatar|hates|vegrer|vegrar|avskyr|refuses|nekter|nektar ~3 @school|timen*|gym*|svømming*|presentasjon*|framføring*|prøver
      vegrer|vegrar|vegring|vegre seg? ~2
      sitter|sit|er|jobber|jobbar|undervises|vært|går|tas|tatt|har ~3 alene|åleine|aleine|ute|grupperom*|utenfor|utanfor|eget|eige|gangen|skjermet|skjerma ~2 med|på|i|med|rom|klassen|klasserom*|hele|timar|timer|grupperom*
      eget|eige|egne|own|eigne opplegg|pensum|oppgaver|oppgåver|timeplan|plan|curriculum|bøker|mål|kompetansemål
      tilpasset|tilpassa|tilrettelagt|tilrettelagd|enklere|lettere|redusert|forenklet ~1 opplegg|undervisning|opplæring|pensum|timeplan|oppgåver|oppgaver|bøker|skoledag|prøve*|eksamen
      behov for|av ~2 hjelp|tilrettela*|støtte|spesial*|assistent*|skjerming|ekstra|tett|tettere|ressurs*|lærer|forutsig*|individuel*|opplegg
      need|needs|needed|trenger|treng|krever|requires ~2 assistant|aide|extra|one|ekstra|oppfølging|tett|tettere|hjelp|help|support|støtte|skjerming|tilrettela*|hjelpemiddel*|hjelpemidler ~2 in|with|i|med|på|hele|heile|time|lesing|timen|to|for|all|til|klassen
      utredes|testes|henvises|søkes|meldes|overflyttes|flyttes ~2 til|i|inn|for|ut ~1 ppt|spesial*|gruppe*|forsterk*|annen|mindre|klasse|skole*|innføring*|alternativ*|velkomst*
      bytte|bytter|skifte|flyttes|byttet|bytta|må ~2 skole|skule|klasse|school|barnehage ~2 fordi|på|pga|grunn|etter|because|på|igjen
      comes|attends|goes|shows|is ~2 @school ~1 @twice ~3 week|month|days
      søk*|søke|søkt ~1 ppt|statped|spesialpedagog*
      søke ppt
      under|bak pulten|pulten|bordet|sofaen ~1
      sist|dårligst|svakest|lavest|lågast|svakast|worst|lowest ~2 i|in|av|of ~1 klassen|trinnet|class|gruppa
      best|flinkest|smartest|evnerik*|høytbegavet|underpresterer|underyter
      strever|strevar|sliter|slit|struggles|struggling|vansker|vanskar|problem|problemer|trouble|tungt|vanskelig|vanskeleg|henger|ligger|ligg ~2 med|i|with|in|på|etter|for ~2 @lesson|lese|å|konsentrasjon*|skolearbeid*|skulearbeid*|leksene|lekser|faglig|fagleg|sosialt|learning|school|homework|reading|pensum|rettskriv*|friends|andre|klassen|regler|overganger|overgangar|beskjeder|beskjedar|norsken|matten|pugge|sitte|venner|vener|samspill|lek|leik
      klarer|greier|klarar|klarte|forstår|skjønner|skjønar|can|understand|husker|hugsar|kan|t @not ~2 følge|fylgje|følgje|instruks*|beskjed*|lese|skrive|telle|regne|lære|oppgave*|oppgåve*|lesing|matte*|konsentrere|sitte|instructions|read|write|follow ~2
      sprekker|eksploderer|eksploderte|raser|klikker|klikka|flipper|flippet|freaker|melter|smeller|explodes|meltdown|låser|tilter ~2 seg|når|i|av|på|når|hvis|om|when|for|hver|totalt
      skriker|skrik|skreik|hyler|roper|ropte|banner|bannar|bannet|slenger|kaster|kastar|kastet|river|ødelegger|øydelegg|knuser|velter|spytter|spyttar|spyttet|sparker|dytter|biter|bit|beit|klorer|truer|lugger|angriper|screams|yells|throws|spits|bites|breaks|swears ~3 til|på|i|etter|mot|at|ut|om|the|med|ned|over|hele|bort ~2 lærer*|lærar*|andre|klassen|timen|assistent*|voksne|vaksne|teachers|pulten|stolen|stoler|ting|personal*|medelever|elever|others|bøker|things|gulvet|vegg*|meg|barn|barna|dem|friminutt*|kids
      spytt*|spyttet|spyttar på|at ~2
      må|måtte ~2 holdes|haldast|fysisk|restrained|hindres|løftes|bæres ~2
      bråker|bråkar|forstyrrer|forstyrrar|disrupts|ødelegger|provoserer|urolig|uroleg ~2 i|for|timen|alle|undervisning*|the|timene|andre|hele|i|class
      løper|spring|stikker|rømmer|rømte|forlater|stakk|runs|leaves ~2 fra|frå|ut|av|vekk|out|away|hjem ~2 timen|timene|klasserom*|skolen|skulen|undervisning*|class|school|området|skoleområdet|timane|rommet
      skulker|skulket|skulka|skulk|dropper|droppet|skips|skipping
      kuttet|kutta|droppa|dropper|droppet|droppet|sluttet|slutta|dropped ~1 ut|på|av|out|fra|i ~1 skole*|vgs|videregående|vidaregåande|skule*|school|lærling*|linja|ungdomsskole*
      sendt|sendes|hentes|hentet|sent|henta ~2 hjem|heim|home ~3
      får|får|bare|har|skal|går|gå|has ~2 kortere|kortare|korte|halve|halv|avkortet|redusert|part shorter|dag|dager|dagar|skoledag|skuledag|time|day|days
      utvist|utvises|utvisning|utvising|suspended|bortvist ~2
      gjensittelse|ettersitting|detention|rektorkontoret
      motiva*|motivert|motivasjon|skolelei|skoletrøtt|skuletrøytt|umotivert ~2 null|ingen|opp|mangler|@not|til|for|på
      gitt|gir|gjeve|gjev|given opp|up ~2 skole*|skule*|alt|matte|school|lesing*|lekser
      stryker|stryk|strøk|fails|failing|failed|toer|ener|toarar|2er|1er ~2 i|til|in|på ~2
      fikk|fekk|får|fått|skåra|skåret|skårer|scorer|scoret|scored|got|had|hadde|rett|riktig|correct ~2 @num|null ~1 av|poeng|prosent|rette|riktige|out|of|feil|points|percent ~3
      prøven|prøva|testen|testen|testene|kartlegg*|resultatene|resultata|resultatet|prøvene|prøvane|tester|result|results|tests ~2 viste|viser|ligger|var|er|ble|show|shows|showed ~2 at|han|hun|ho|svært|dårlig|dårleg|lav*|elend*|under|svak*|alvorlig|he|she|null|hans|hennes
      karakterene|karakterane|snittet|karakteren|grades|grade|average ~3 falt|sunket|gått|stuper|går|raser|er|under|var|har|dropped|ned|dårlige|elendige|strøk ~1
      @not ~2 levert|leverer|leverar|delivered|handed|gjort|gjør|gjer ~2 innlevering*|lekser|leksene|oppgave*|oppgåve*|prøve*|homework|assignment*|skolearbeid ~1
      leksene|lekser|homework ~2 @not|aldri|gjøres|tar|uutholdelig|kamp
      repeat|repeating|gå ~2 year|om
      begynt|begynner|starte|starter|plass|går|gå|gått|start|søkt|søke|inntak|bytta|elev ~2 i|på|in|ved|til|hos ~1 spesialskole*|spesialavdeling*|forsterket*|forsterka*|spesialklasse*|innføringsklasse*|mottaksklasse*|velkomstklasse*|alternativ*|base*|småtrinn*|gruppe
      avdelinga|avdelingen|basen for ~1 elever|barn|multi*
      tør|tørr|torer|dare|dares @not ~2 dit|inn|there|møte|komme|kome ~2
      score|scores|scored|scoring|marks|level ~2 was|were|is|are|has|in|at|below ~3 bottom|below|lowest|low|poor|under|fifth|percentile|worse
      laveste|lågaste|nederste|nedste|dårligste|svakeste ~1 fem|ti|tjue|20|10|5|femdel*|tidel*|prosent*|gruppa|tjuefem|25
      leser|les|skriver|skriv|regner|reknar|reads|writes|speaks ~1 @not? ~1 som|like|på ~1 en|ein|ei|a|andre|første|tredje|1|2|3|4
      har|hadde|fått|fikk|with|has ~2 lese|skrive|matte|regne|språk|konsentrasjons|lærings|læring|learning ~1 vansker|vanskar|problem*|difficulties
      faller|fell|ramler|detter|sakker|falling|drops ~1 ut|av|akterut|behind|from ~1 i|av|in ~1 timen*|undervisning*|matte*|norsk*|lesing*|class
      henger|heng|er|ligger|ligg ~2 to|et|eit|ett|tre|et|flere|halvt|langt|@num ~1 år|trinn|nivå|skoleår ~1 etter|bak|under
      utvist|utvis|bortvist|sendt|kastet|kasta ~1 fra|frå|ut|hjem|heim|på ~2 timen|gangen|rektor*|skolen|skulen|dager|dagar
      rektors|rektor|principal s? ~1 kontor|office ~2 igjen|att|for|again|tredje|because
      legger|legg|la ~1 seg ~1 på|under|ned ~1 pulten|gulvet|golvet|bordet
      kommer|kjem|kom|arrives|comes ~1 for sent|seint|for|late ~2 hver|kvar|every|nesten|igjen|til
      @num minutter|timer|timar|minutes ~2 for sent|seint|late ~2 hver|kvar
      møter|møtte|dukker|turns|shows @not ~1 på|til|opp|up ~1 @school
      @not|aldri|never|sjelden|knapt ~1 får|fær|gets|fått ~1 gjort|done ~2
      tatt|teke|tas|tek|tar|took|taken|flyttet|flytta ~1 ham|henne|han|ho|hun|dem|him|her ~1 ut|out ~1 av|or|of|fra|frå ~2 klass*|undervisning*|timen*|timan*|mattetim*|norsktim*|class
      gjemmer|gøymer|låser|stenger|gjømmer|hides|locks ~1 seg|himself|herself ~1 på|inne|i|in ~1 doen|toalettet|do|dassen|skapet|garderoben|badet|toilet|bathroom
      @not ~1 sagt|sier|seier|snakket|snakka|said|spoken|says ~1 et|eit|a|ett ~1 ord|word ~2
      egen|eigen|eget|eige|own|special plan|opplegg|avtale|timeplan ~1 for|til ~1 ham|henne|han|ho|him|her|eleven|sønnen|sonen|dattera|guten|gutten|jenta
      fant|fann|ser|viste|viser|found ~2 vansker|vanskar|forsinkelse*|difficulties
      venter|står|sto|stod|kommer ~1 seg? ~1 bare|berre|only ~1 til porten|døra|skolegården
      går|spring|løper|vandrer|vandrar|wanders|runs|traver ~2 rundt|around|omkring|ikring ~3 klasserom*|klassen|klassa|rommet|gangen|timen|timane|classroom
      får|finner|har|fær|finn @not ~1 ro ~2
      moved|plassert|flyttet|flytta|satt|put ~1 to|i|in|over|inn ~2 resource|special|support|nurture|forsterka|base*|smågruppe*|resource ~1 room|unit|class|group|gruppe*|avdeling*
      får|fær|fekk|har|gets ~2 ingenting|inkje|lite|null|nothing|litt ~1 ut|utbytte|igjen|out ~1 av|or|of ~1 timen*|timan*|undervisning*|opplæring*|skolen|skuledag*|skoledag*|lessons|timane
      skriftlig|skriftleg|written|formell|ny advarsel|åtvaring|warning|anmerkning*|merknad*`,
  },
  {
    rule: 'special-education.decision',
    category: 'special-education',
    severity: 'warn',
    need: 'anybody',
    words:
      'fraværsprosent* karaktergrunnlag* ordenskarakter* åtferdskarakter* atferdskarakter* oppførselskarakter* ppt-rapport* skolemiljøsak* skulemiljøsak* skolemiljøsaken språkvanskar',
    phrases: `klage|klager|klaga|klaget|appeal ~1 på|over ~1 vedtak*|karakter*|ppt|skolen|iop*
      vedtaket|vedtaka|vedtak ~2 om|er|går|på|gjelder|utgår|fornyes|fra|ble|kom|mangler|klart|klar|skrevet ~3 timer|timar|spesial*|assistent*|skyss|skoleskyss|tilrettelegging|ut|uke|jul|fornyet|ferdig|underskrevet|fattet|skolebytte|støtte|ressurs*|opplæring
      tilrådinga|tilrådningen|tilråding|tilrådning|anbefaling|anbefalingen ~1 fra|frå|til ~1 ppt|pp
      rapporten|rapport|svaret|svar|vurderingen|vurderinga|konklusjonen|utredningen ~1 fra|frå|til ~1 ppt|pp|statped|spesialpedagog*|logoped*
      12 4 saken|sak
      timer|timar|hours ~3 i vedtaket|vedtaka|vedtak|decision
      klage|klagen|klaga|klagefristen|klagefrist|appeal ~2 på|over|against|for ~1 enkeltvedtak*|vedtak*|decision
      sendt|sende|sender|skrive|skrevet|skrive|levere|levert|signere|signert|underskrevet|utfylt|fylle|rakk|rekk ~2 henvisning*|tilvising*|henvisinga|referral
      toer|toere|toarar|toar|ener|enere|einarar|2er|1er|ones|twos ~1 i|og|in ~2 alt|alle|nesten|fag|fagene|matte|norsk|engelsk|alle|everything|bortsett
      fravær|fråvær|fraværet|fråværet ~1 på ~1 @num
      @num prosent|pst|percent? ~1 fravær|fråvær|absence`,
  },
];
