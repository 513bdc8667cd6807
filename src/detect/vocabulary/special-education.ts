import type { Row } from '../lexicon/row.ts';

/** Special education and the pupil record: assessments, decisions, grades, absence, tests, behaviour, school refusal. */
export const specialEducation: readonly Row[] = [
  {
    rule: 'special-education.word',
    category: 'special-education',
    severity: 'warn',
    need: 'alone',
    words: `iop iopen iup spesped ito iep ehcp spesialunderv* spesialundevis* spesialundervis* spesialskole* spesialskule* spesialavdel* spesialklasse* spesialpedagogisk_hjelp skolevegr* skulevegr* skolenekt* skuleneg* skulenekt* skolevegrer* lærevansk* leseog_skrivevansker lesevansk* skrivevansk* mattevansk* matematikkvansk* fagvansk* atferdsvansk* åtferdsvansk* bekymringsgrens*
      dysleksitest* logostest* leseprøve* wisc wppsi evnetest* evneprøve* iq-test* utviklingsprofil* underyter* skoletrøtt skulketrøtt skulk* skulking skulker skulka skulket sakkyndig* sakkunnig* sakkyndigvurd* tilmelding* enkeltvedtak*`,
    phrases: `klage|klagen|klaga|klager|klagar|klaget|anke|svar ~2 på ~1 enkeltvedtak*|vedtaket om
      timer|timar|hvor|kor|hva|kva|står|stend|står ~4 i vedtaket|vedtaket hans|hennes|hennar
      sende|sendt|sender|levere|levert|skrive|skrev|skreiv|rekke|rakk|rekk|signere|underskrive|fått|mottatt|motteke ~3 henvisninga|henvisningen|tilvisinga|henvisinga
      sakkyndig|sakkunnig|sakkyndige|sakkunnige|sakyndig|sakkynig vurdering*|rapport*|uttalelse*|utredning*|utgreiing*|utgreing*
      expert assessment
      individuelt|individuell|individuelle|individuelt tilrettela*|opplæringsplan*
      individuell opplæringsplan
      individual|individualised|individualized ~1 education|learning|plan
      education plan
      special education
      special educational? needs
      special needs
      spesialpedagogisk|spesialpedagogiske hjelp|tiltak|oppfølging|timer|timar
      henvis|henvist|henvise|henviser|henvises|henvisning|henvisningen|henvisninga|tilmeldt|tilmeld|tilmelde|tilmelding|tilmeldinga|tilvis|tilvist|tilvise|tilvising|tilvisinga|vist|meldt|referred|referral|søkt|søknad ~3 til|to ppt|pp|pedagogisk
      tilmeldt ppt
      ppt ~1 har|skal|vil|tester|testar|testet|testa|konkluderer|konkluderte|anbefaler|tilrår|rår|utreder|utredet|utgreier|mener|meiner|fant|fann|har ~2 testet|testa|utredet|anbefalt|anbefaler|tilrådd|konkludert|konkluderer|utreder|kartlagt|vurdert|vurderer|at|til
      ppt rapport*|utredning*|vurdering*|saken|sak|tilrådning*|tilråding*
      pedagogisk rapport
      nedsatt|nedsett|satt|sett|lav|dårlig|dårleg|varsel|varsla|fare ~2 orden|oppførsel|åtferd|atferd|ordenskarakter*|oppførselskarakter*|atferdskarakter*|adferd
      ikke|ikkje bestått|greidd|bestod|bestått
      ikke|ikkje vurderingsgrunnlag
      mangler|manglar|uten|utan ~2 vurderingsgrunnlag|grunnlag|karakter*
      fare for @not ~3 karakter*|bestått|vurderingsgrunnlag
      varsel om|for ~3 karakter*|orden|oppførsel|ikke|manglende|fravær|stryk
      utsatt|utsett|fremskutt|framskunda skolestart|skulestart
      går|gå|gjekk|gikk|repeat|repeats|repeating om ~1 klassen|trinnet|klassetrinn*|året|grade|year
      gå om|på igjen ~1 trinn*|klasse*|år
      stryk|stryke|stryker|strøk|strauk|fails|failed|failing i|in ~2 matte|matematikk|norsk|engelsk|fag|tre|to|eksamen|naturfag|maths|math|english|three|two|subjects|science|gym
      stryk|strøk|stryker til|på eksamen
      fails|failing|failed ~1 subjects|classes|grade|exam|exams|test
      failing grade|grades
      three subjects
      fysisk|fysiske tilrettelegg*
      personlig|personleg|praktisk assistanse|assistent
      særskilt|særskild språkopplær*|norsk*|tilrettela*
      egen|eigen|1 til|en assistent|lærer|lærar|miljøarbeider|vaksen|voksen|miljøterapeut
      egen|eigen assistent*|vaksen|voksen|lærer|lærar
      assistent|assistenten ~2 hele|heile|alle|timer|timar|full|tid|dagen|timane|hver|kvar
      teaching|own|personal|full assistant|aide|time
      tett|tettare voksenstøtte|oppfølging|vaksenstøtte|vokseoppfølging
      assistent* ~1 timer|ressurs*|støtte
      ekstra timer|timar|ressurs*|hjelp ~2 i|til|norsk|matte|lesing
      @num? timer|timar ~3 spesialundervisning|assistent*|spesialpedagog* ~1
      tospråklig fagopplæring
      mindre|liten|lita|små gruppe|grupper
      smågruppe|smågrupper ~2 i|hver|alle|matte|norsk
      lesekurs|intensivkurs|intensiv lesing
      under|over kritisk|bekymrings grense*
      under|innenfor bekymringsgrens*|kritisk|snittet|middels ~2 lesing|lese|matte|på|i|prøve*
      laveste|lågaste|lowest|bottom nivå|mestringsnivå|meistringsnivå|nivået|level
      mestringsnivå|meistringsnivå ~1 1|2|en|ein|én|i
      svak|svake|svakt|weak|låg|lav|dårlig|dårleg|elendig ~1 i|faglig|fagleg|in|at @lesson
      faglig|fagleg|kognitivt svak|svake|svakt|under|etter|bak
      sliter|slit|slite|strever|strevar|strevde|henger|heng|ligger|ligg|struggle|struggles|struggling|behind ~3 i|med|in|with|etter|bak|behind ~1 @lesson
      henger|heng|ligger|ligg|er|is|lies|faller|fell|langt|far|falling ~2 etter|bak|behind|attom|attende ~2 klassen|resten|jevnaldrende|jamaldringar|andre|jamaldra|faglig|fagleg|class|peers|pensum|others|de|dei|forventet|i|on|the
      @years|to|tre|fire|2|3|4|two|three|et|eit|ett ~1 år|years|year|trinn|klassetrinn ~1 bak|etter|behind|under|below ~3
      lese|leser|les|kan|read|reads|reading|klarer|greier|can @not ~1 å? lese|skrive|read|write|regne|bokstavene|bokstavane|ennå|enno|alfabetet|klokka
      kan|can|klarer|t|kjenner @not ~1 lese|skrive|lesa|skriva|read|write|alfabetet|bokstavene|bokstavane|klokka|gangetabellen|telle|alphabet
      knekt|knekker|knekt|knekte @not? ~1 lesekoden|koden
      @not knekt|knekker|knekt lesekoden|koden
      leser|les|reads|ligger|ligg|level|nivå som|som|like|at|as|på ~2 en|ein|a|1|2|3|første|fyrste|andre|second|first|year|klasse|6|7|8 ~1 åring|klassing|klasse|klassenivå|trinn*|grader|old
      i|på @lesson|snitt ~2 under|låg|lav|lågt|lavt|dårlig
      scorer|skårer|skårar|skåra|skåret|score|scored|scoret ~2 lavt|lågt|low|under|svakt|dårlig|dårleg|høyt|below|1|2|poor
      iq|ik ~2 på|of|@num|under|over|test|viste|er|score|skår
      intelligens|evnetest|evnenivå ~1 test*|viste|lav*|normal*
      evner|evnene|evnenivå ~1 under|lave|låge|normalområdet|over
      lært|læringsutbytte|utbytte tilfredsstillende|av ~2 undervisning*|ordinær*
      utbytte|læringsutbytte av
      tilfredsstillende|tilfredsstillande utbytte|læringsutbytte
      får|får|fikk|fekk|fått|har|hadde|står|gets|got|has|stod|sto ~1 1|2|en|ein|to|toer|einar|ener|1er|2er|toar ~1 i|in ~1 matte|matematikk|norsk|engelsk|gym|fag|orden|krle|naturfag|samfunnsfag|maths|math|english|science|history|termin*|kunst|musikk|spansk|tysk|nynorsk|sidemål
      karakteren|karakterene|karakterane|karakterar|karakterer|karakter|grade|grades ~1 hans|hennes|hennar|gått|gikk|ned|dårlige|sank|falt|raser|dropped|falt|falling|stuper
      hans|hennes|hennar|his|her karakter*|fravær|fråvær|grades|attendance|absence|prøve*|resultat*|vurdering*|vedtak*|iop*|test*|absences|timeplan
      dårlige|dårlege|elendige|svake|poor|bad karakterer|karakterar|grades|resultat*|prøveresultat*
      kun|bare|berre|only|får @num? toere|enere|toarar|einarar
      @num dager|dagar|timer|timar|days|hours|prosent|lessons ~1 fravær|fråvær|ugyldig|udokumentert|absence|absent|borte|missed|skulk|fråver|fravær
      fravær|fråvær|absence|fraværet|fråværet ~2 på|er|over|of|of|hans|hennes|høyt|stort|høgt|mykje|mye|bekymringsfullt|alvorleg|alvorlig|10|20|30|has|is|har|økt|auka|økende ~1 @num?
      mye|mykje|høyt|høgt|stort|bekymringsfullt|alvorlig|alvorleg|ugyldig|udokumentert|much|high|lots|økende|skoleskyld|gjentatt|hyppig|ofte fravær|fråvær|absence|absences|absent|borte
      fraværet|fråværet
      udokumentert fravær
      truant|truancy|truanting
      skoletrøtt skuletrøytt
      skoletrøtt|skuletrøytt|skolelei|skulelei
      utvist|utvise|bortvist|bortviser|bortvise|bortvisning|bortvising|suspendert|suspended|expelled|expulsion|kastet ut|heim|frå|fra|av|from|i|hjem|ut|for|vedtak|resten ~2
      bortvist|bortvist|utvist|bortvisning|bortvising
      anmerkning* for|på|i
      merknad|merknader|anmerkninger|anmerkning|anmerkingar for|på ~2 atferd|orden|oppførsel|bråk|skulk
      utagerer|utagerar|utagert|utagerte|utagering|utagerende|utagerande|utageringen|utageringa
      kaster|kastet|kastar|kasta|velter|veltet|velta|knuser|knuste|ødelegger|throws|throwing|threw ~3 stoler|stolar|stol|pulter|pult|pulten|ting|bøker|vinduet|vindauge|rutene|chairs|desk|things|stolen|stein|saks|inventar
      slår|slo|sparker|bit|biter|spytter|lugger|hits|bites|kicks ~2 lærer*|lærar*|assistent*|voksne|vaksne|teacher|staff|ansatte|tilsette|personal*|de|andre
      løper|rømmer|stikker|springer|spring|stakk|rømte|løp ~2 fra|frå|ut|vekk|av ~2 timen|klasserom*|skolen|skulen|skoleområdet|undervisning*|timene|timane
      rømmer|rømmer|rømte|rømt|stakk|stukket|stikker ~2 skolen|skulen|klassen|timen|skoleområdet|klasserommet
      uro|urolig|forstyrrer|forstyrrar|bråker|bråkar ~1 i|alle|under timen|timene|timane|timar|undervisning*
      konsentrere|konsentrerer|konsentrasjon*|konsentrera @not? ~1 seg|i|timene|timane|svak|dårlig|vansker|sliter|lenge
      klarer|greier|klarar|greidde|klarte|can @not ~1 sitte|konsentrere|følge|fylgje|sitja|holde|sit|concentrate|focus|følge|lære ~2 stille|seg|med|roen|ro|i|still
      sitter|sit|jobber|arbeider|er ~1 mest|mye|alltid|ofte|mykje ute|alene|åleine|aleine|utanfor|utenfor ~2 på|gangen|grupperom*|klasserom*|av|timen
      tatt|tas|tatt|teken|ut av|ute ~1 klassen|undervisning*|klasserommet|ordinær
      går|er|gå ~1 ut av|or ordinær undervisning|opplæring
      fritak|fritatt|fritas|friteken|exempt fra|frå|i|for|from ~1 vurdering*|karakter*|sidemål|nynorsk|nasjonale|fremmedspråk|framandspråk|eksamen|gym*|kroppsøving
      tilpass*|tilrettela* ~1 eksamen|prøve|timeplan|skoledag|skuledag|opplæring for|til|av|hans|hennes
      redusert|kortere|kortare|avkorta|delvis|halv skoledag|skuledag|timeplan|skoledager
      part time timetable
      reduced timetable
      alternativ|alternative opplæringsarena|skole|skule|skoletilbud
      behavioural|behavioral|behaviour|learning issues|problems|difficulties|disab*|support
      learning disab*|difficult*
      reading|reads ~2 below|under|behind ~2 level|grade|age|years
      below ~2 level|grade|average|expected
      held back a? ~1 year|grade
      three|two|many|several|@num days|weeks ~1 absence|absences|absent|missed|off
      days of absence
      school refusal
      refuses|refusing|refuse|won t? ~2 school
      hasn|not t? ~1 been|attended ~2 school
      missed ~3 days|weeks|school|lessons|classes
      got an? ~1 f|d|2|1|1s
      individual plan
      atferdsplan* atferdsavtale*
      atferdsplan|åtferdsplan|atferdsavtale|aktivitetsplan|handlingsplanen|krisplan for ham|henne|han|eleven|guten|gutten|jenta|@child
      aktivitetsplan* etter|for|er|til|i
      12 4 sak|saken|saka|vedtak|plan
      9a sak|saken|saka|vedtak|plan
      9 a sak|saken|saka
      § 12|9a 4|6|a|sak
      pedagogisk|pedagogiske|logopedisk|spesialpedagogisk rapport*|utredning*|utgreiing*|vurdering*|kartlegging*
      aktivitetsplan*|tiltaksplan* ~1 12|9a|§
      søknad|søknaden|søkt|søke ~2 om ~1 spesial*|tilrettela*|assistent*|skolebytte|skulebyte|skoleskyss|ekstra
      toer|toere|toarar|toar|ener|enere|einarar|2er|1er ~1 i|og ~2 alt|alle|nesten|fag|fagene|matte|norsk|engelsk|bortsett
      timer|timar|hours ~3 i vedtaket|vedtaka
      brev|varsel|letter ~1 om|about ~3 fravær|fråvær|fraværet|fråværet|absence
      avslag|innvilget|innvilga|medhold ~1 på|om|for|i ~2 assistent*|spesial*|tilrettela*|skoleskyss|skolebytte|klage*|ppt|timer|timar|støtte*`,
  },
  {
    rule: 'special-education.record',
    category: 'special-education',
    severity: 'warn',
    need: 'third',
    words: `fravær* fråvær* karakter karakteren karakterer karakterane karakterar anmerkn* testresultat* prøveresultat* kartlegg* utager* assistentress* aktivitetsplan* vedtaket vedtak vedtaka smågrupp* mestringsnivå* meistringsnivå* logopedtim* iq ik stryker utredes absence* absent suspend* suspended expel* expelled failing tilretteleg* tilpassa tilpasset
      språkopplæring innføringsklasse* innføringstilbud* forsterka forsterket karakterene karakterane karakteran karakterutskrift* vitnemål* terminkarakter* halvårsvurdering* fråværet lesetest* regneprøve* leseferdighet* tilrådning* tilråding* leseprøv* skriveprøv* detentions exclusion vansker vanskar vanskene lese-og-skrivevansk*`,
    phrases: `@num prosent|pst|percent ~1 fravær|fråvær|fraværet|absence|absent
      fravær|fråvær|fraværet|fråværet|absence ~2 på|er|over|of|is ~1 @num
      vurderingen|vurderinga fra|frå|av ppt|ho|han|hun|skolen
      @not|sjelden|knapt|sjeldan|nesten ~1 vært|vore|vert|been|møtt|møter|kommet|kome ~2 på|til|i|at|in|to ~1 @school
      vil|ville|nekter|nektar|nekta|nektet|orker|orkar|klarer|greier|klarte|tør|torer|refuses|refusing|refuse|won|wouldn|want|wants|afraid|redd|tørr ~1 @not|å|to|for|t ~3 på|til|i|gå|inn|go|møte|come ~1 @school
      vil|tør|orker|klarer|greier|nekter @not? ~2 gå|møte ~1 på|til|i|inn|@school ~2 @school
      gruer|gruar|grue|vondt|dreads|mageknip ~2 til|for|i ~1 magen|å ~2 @school
      vondt|mageknip i? magen ~4 @school
      sitter|sit|låser|gjemmer|gøymer|låste|gjemte ~2 på|inne|seg ~1 rommet|doen|toalettet|do|gangen|badet ~4 timen*|timer|dag*|hele|friminutt*|@school|heile
      skulker|skulka|skulket|skulkar|skips|skipping|skipped ~2 @school|timer|class|classes|hver|nesten|mye
      @not|sjelden|knapt|aldri ~1 vært|vore|vert|been|møtt|attended ~2 på|i|til|at|in|to ~1 @school
      @not|sjelden|knapt|aldri ~1 møter|kommer|kjem|comes|attends ~2 på|til|i|at|in|to ~1 @school ~2 siden|sidan|since|lenger
      trenger|treng|har|får|needs|fått ~2 assistent*|hjelpelærer|assistant|særskilt|hjelpelærar|skjerming`,
  },
  {
    rule: 'special-education.weak',
    category: 'special-education',
    severity: 'hint',
    need: 'third',
    words:
      'konsentr* faglig fagleg sosialt venner vener lesing mestring meistring trivsel trives trivst utvikling behaviour behavior grades grade reading struggles struggling friends atferd åtferd adferd oppførsel vurdering prøve prøva prøven nasjonale leksene lekser test tester lærevegring motivasjon umotivert',
  },
];
