import { flag } from '../lexicon/flag.ts';
import type { Row } from '../lexicon/row.ts';

/** Words of the meeting itself: sound and picture, coming and going, planning. */
export const settingCues: readonly Row[] = [
  {
    flags: flag.technical,
    words: `lyd lyden lyda lydproblem* mikrofon mikrofonen mikken mic mute mutet muta unmute kamera kameraet kamera* video videoen bilde bildet bilete biletet skjerm skjermen skjermdeling* teams outlook zoom nett nettet nettverk nettverket internett wifi bredbånd* linja linjen forbindelse*
      forbindelsen pc pc-en pcen maskin maskinen laptop ipad ipaden nettbrett* mobil mobilen telefonen batteri batteriet lader app appen programmet program oppdatering* innlogging* logge logget passord lenke lenken lenka lenkja lenkje link linken invitasjon* innkalling* kalender* møtelenke* chromebook*
      server serveren systemet system printer printeren skriver skrivaren headset hodetelefoner høyttaler* ekko hakker hakkar fryser frys laster lastar krasjer krasjet krasja buffer* screen sound audio camera internet connection laptop computer wi-fi muted frozen freezing lagging`,
    phrases: `hører|høyrer|hear ~1 henne|ham|han|dem|dei|him|her|ho|hun ~1 godt|dårlig|dårleg|nå|no|bra|well|now
      snakker|snakkar ~1 lavt|lågt|høyt|høgt|fort|sakte
      skru|skrur opp|ned|av|på
      hører|høyrer|hear|ser|see ~2 meg|oss|me|us|deg|dere|dykk|you
      faller|fell|falt ut
      detter|datt ut
      dropped out
      you re|are muted|frozen|breaking`,
  },
  {
    flags: flag.practical,
    words: `lobbyen lobby venterommet venterom ventar venter referat referatet referent agenda agendaen sakliste saklista dagsorden pause pausen klokken klokka kl forsinket forseinka forsinka minutter minuttar minutt parkering parkeringen parkere bussen ferga ferja tog toget trafikk trafikken kø avlyse
      avlyses avlyst avlysa utsette ombooke flytte møterom hjemmekontor heimekontor kaffe kaffi lunsj påmelding takk velkommen velkomen hallo hei god morgen morn ordet hånda handa hånden presentere presentasjonsrunde tolk tolken delta deltar deltek deltakere deltakarar
      feber influensa forkjølet forkjøla forkjøling snufsete hostar hoster hoste omgangssyke omgangssjuke vondt tannlege tannlegen tannlegetime tannregulering* helsestasjonen småsyk småsyke småsjuk syk sjuk legen legetime vaksine vannkopper vasskoppar lus covid korona forkjølelse kvalm
      skoleskyss bursdag ferie høstferie haustferie vinterferie juleferie sommerferie fri gymtøy gymsekk matpakke lekser lekse leksene leksa ukeplan vekeplan lobby late minutes traffic bus join joins joining joined waiting wait speak cold fever flu dentist homework
      tilgjengelig tilgjengeleg opptatt oppteken begynner byrjar gleder gler videre vidare engelsk norsk språk mandag tirsdag onsdag torsdag fredag måndag tysdag monday tuesday wednesday thursday friday resepsjonen møtet møterommet invitert innkalt signere signert epost e-post mail pakka pakken hand trening treningen samme same fornøyd fornøyde bil bilen kollega kake kaka kaker basar basaren dugnad dugnaden loddsalg kabel kabelen kabelen projektor projektoren prosjektor nøkkel nøkkelen reception cable projector cake bakgrunnen bakgrunn sekken gymbag drikkeflaske regntøy loppemarked sang sanger synge korps korpset avslutning avslutninga avslutningen flyplassen stasjonen busstoppet resepsjon krus kopp pannekaker samtykke samtykkeskjema loddtrekning loddtrekningen vinner konferansier drakta mute snøen`,
    phrases: `liker|likar skolen|skulen|godt|fotball|musikk|læreren|matte|gym|seg
      likes her|school|it|his|football|music
      er|e|is|og|and ~1 glad|happy|flink|flinke|fornøyd|blid
      hilse|helse på
      tar|tek vi|me ~1 muntlig|munnleg|muntleg
      er|e på vei|veg
      på veg|vei inn|ut|til
      let|slipp|slepp ~1 inn|in
      kommer|kjem ~1 snart|straks|seinere|senere|seinare|etterpå|litt
      kobler|koplar seg på
      logger|loggar seg? på|inn
      running late
      on his|her way
      rekker|rekk opp hånd*|hand*
      deler|delar skjerm*
      skru på|av
      slå på|av
      har ordet
      bedt|bedd om ordet
      ta ordet
      som skriver referat
      hilser|helsar|hilsen|helsing
      hente|hentar|henter|levere|leverer|leverar|kjøre|køyre|pick ~1 barna|ungene|ungane|borna|mor|kids|guttene|jentene|sønnen|dattera ~1 i|på|fra|frå|til|from|at|før|klokka
      fra it|ikt|support|supporten|resepsjonen|kontoret|helpdesk|visma|sentralbordet
      han|ho|hun|he|she fra|frå|på|som|from it|ikt|support*|visma*|kontoret|resepsjonen|skal|jobber|lager
      bare|berre|just trøtt|sliten|tired|seint|opptatt
      på besøk
      går ut av rommet`,
  },
  {
    flags: flag.quiet,
    phrases: `rutine|rutinen|rutiner|rutinar|rutinene|prosedyre|retningslinjer|mal|malen|maler|malar|kurs|kurset|routine|procedure|guidelines|policy ~1 for|ved|om|mot|i|on|about ~1 bekymring*|henvisning*|tilvising*|utredning*|utgreiing*|kartlegging*|iop|spesialunderv*|spesialpedagog*|vedtak*|enkeltvedtak*|fravær*|fråvær*|skolefravær*|skulefråvær*|mobbing*|ansvarsgruppe*|tilrettelegging*|aktivitetsplan*|referral*|bullying|absence
      henviser|henvise|tilviser|viser til ~2 telefon*|samtale*|epost|mail|brev|brevet|avtale*|tidligere|møte|møtet|lenk*|rutine*|hjemmeside*|nettside*
      testet|testa|tested|prøvd ~3 lenk*|link*|teams|lyd*|utstyr*|kamera*|system*|skjerm*
      plassering*|plasserer ~3 klasserom*|pult*|bord*|stoler
      mor|far|mora|faren|mamma|pappa|mother|father ~1 kommer|kjem|møter|deltar|deltek|comes|attends ~1 alene|aleine|åleine|alone
      therapy dog
      jobb|arbeid ~1 på|ved haukeland*|ullevål*|rikshospitalet|ahus|sykehus*|sjukehus*
      velkommen|velkomen|welcome ~3 ny|nye|new familie|familier|family|families
      alle|every|all ny|nye|new familie|familier|family|families
      wifi|internet|nettet|laptop|printer|printeren|pc|pcen|app|appen|systemet|vigilo|teams|lyden|projektoren|skriveren ~4 suicidal|depressed|psychotic|bipolar|autistic|deprimert|psykotisk|suicidal|hyperaktiv|schizofren
      psykisk|mental helse|health hos|blant|for|i|som|uke|veke|among|week|day
      krle|rle|religionsfaget|religionsundervisning* ~6 jødedom*|islam*|kristendom*|hinduisme*|buddhisme*|religion*|sikhisme*
      parkering*|bussen|rommet|klassen|lista|p-plassen|møterommet|dagen|kalenderen|minnet|disken|innboksen|søpla|båten|ferga|kurset|toget ~2 er|var|blir|e full|fullt|fulle|stappfull*
      stein|knall|kjempe|møkk|jern hard|kald|tung|hardt|bra
      utstyr|bok|boka|bøker|nøkkel|skøyter|ski|pc|ipad|ballen ~2 kan? ~1 lånes|lånast|lånt|lån|lånar|leies ~1 hos|på|i|av|frå|fra
      lånes|lånast|lån ~1 hos|på|fra|frå ~1 bua|biblioteket|skolen|skulen|vaktmester*
      sitter|sit|sitt|satt|venter|ventar|er inne på grupperom*|rommet|rom|møterom*|kontoret|biblioteket|lærerværelse*|auditoriet|teams
      heilt|helt|blir|blei|ble|bli|so|totally psykotisk|psykotiske|depressed|psycho av|of|that|the|over
      jeg|eg|i|me|we|vi ~2 depressed|deprimert|deppa ~3 coffee|kaffe*|machine|maskin*|printer*|football|kamp*|vær*|weather
      datt|falt|fell|faller|detter jeg|eg|vi|me|du|dere|de|han|hun ut
      mobbing|vold|vald|rus|rasisme|mot|om|imot mot? ~1 arbeidsgruppe*|plan|planen|temauke|uke|dag|handlingsplan*
      arbeidsgruppe*|plan|planer|arbeid|tiltak|uke|veke|dag|handlingsplan*|innsats|aksjon mot mobbing|vold|vald|rasisme|rus
      leseprøv*|prøva|prøven|kartlegging*|test|testen|nasjonal* ~2 for ~1 hele|heile|alle ~2 trinn*|klassen|skolen|skulen
      utkast|utkastet|kladd ~2 til|av|plan*|docx|pdf|_plan*|referat*|brev
      kateteret
      program*|timeplan*|system*|app|appen|opplegg*|forslag* ~1 er|var dødfødt|dødfødd
      jobbet|jobber|jobba|jobbar|arbeider|arbeidde|arbeidet|ansatt|tilsett|stilling|stillinga|utdannet|studerer|work|works|worked|vikar|praksis|student ~2 i|på|for|ved|at|in|innen ~1 barnevern*|bup*|psykiatri*|habu*|politi*|nav|fengsel*|krisesenter*|sykehus*|sjukehus*|rus*|ppt|child|psychiatr*
      slått|slo|slår|slå|slær ~3 på|av|opp|sammen|saman|fast|til|an|igjennom|gjennom ~1 mikrofonen|mikken|kameraet|kamera|lyden|lyd|video|skjermen|varsler|undertekster|teksting|oss|gruppene|klassene|møtene|det|mute
      slå av|på
      slått på
      har|hadde|er|var slått av
      slår|slo|slått på|av ~2 lyd*|kamera*|mikrofon*|mikken|mute*|skjerm*|video*|lys*|varsl*|undertekst*|teksting*|opptak*|bakgrunn*
      slo|slår|slå|slått oss|gruppene|klassene|dem|de|timene|møtene sammen|saman
      slå|slår|slo|slått av en|ein prat
      slår|slo meg at
      slå|slår ring om
      slår|slo til
      slo an
      slår feil
      slår|slo seg sammen|ned|til ro
      kode 6|7|seks|sju|syv ~4 printer*|skriver*|skrivar*|døra|døren|dør|alarm*|låsen|porten|heisen|kopi*|maskin*|feil*|error|rommet|inngangen
      printer*|skriver*|skrivar*|døra|døren|dør|alarm*|kodelås*|feilmelding*|porten|låsen|nøkkelboks* ~6 kode 6|7
      feilkode|feilmelding
      fortrolig|fortrolige|fortruleg|fortrulege|fortrolig samtale|med
      bli ~2 fortrolig*
      avhengig|avhengige|avhengig av|tå|uav ~3 kaffe*|kaffi*|været|nett*|wifi|at|hvor|hva|når|om|mobilen|sjokolade|hvem|lenken|timeplanen|bussen|internett*|tolk*|teknikken|ressurser|budsjett*|lyd*
      allergisk|allergi|allergiske mot|på|for ~2 møter|møte|mandager|papirarbeid|teams|excel|byråkrati|rot|skjema*|lange|meetings|mondays
      blind|blinde for|passasjer|date|flekk*|vei|prøve|høna
      døv stillhet|for
      turned a blind
      syk|sykt|sjukt bra|gøy|fin|god|kult|mange|mye|kaldt|glad|flott|morsomt|flink|imponerende|artig
      innlagt|innlagd vann|vatn|strøm|straum|fiber
      lenken|lenka|filen|fila|teksten|skjema|skjemaet|den|vedlegget er|ble|var innlagt|lagt
      død|døde|døy|daud|dør|dead|død ~3 lyd*|linje*|batteri*|skjerm*|mobil*|telefon*|pc*|nett*|ipad*|mikrofon*|kamera*|kjede*|sone|sjø|periode
      bil*|bilen|lyd*|linja|linjen|batteri*|skjerm*|mobil*|telefon*|pc|nett*|ipad*|mikrofon*|mikken|kamera*|serveren|systemet|appen|maskin*|laptop*|en|headset*|batteriet ~2 død|døde|dau|daud|dør|døydde|dead|died
      dør|døde|døyr|dau|drepte|ler|lo|dying|died ~3 av|å|for latter|varme|nysgjerrig*|kjedsomhet|stemningen|to|se|laughing
      i m|am dying to
      kjeder|kjedet meg i hjel
      jobber|jobbar|arbeider|arbeidde meg? i hjel
      overgrep på|mot språk*|norsk*|øret|øyet|smaken|ørene
      dommen|dom over|om
      dømmende|dømmekraft
      skiltet|skiltene|skilt|skilta på|ved|til|mot|om|med|sier|viser|viste døra|døren|veien|p-plassen|inngangen|parkering*|skolen|rommet
      skilt|skild fra|frå resten|hverandre|kvarandre|teksten|kolonne*|resten
      ikke|ikkje|er skilt|skild ~2 fane*|kolonne*|avsnitt*
      skilsmiss* mellom
      vald|valt|vart|ble|blei|er|vorte vald|valt til|som|inn|ut|ny|nye
      vald til|som|inn|ut|ny|nye|leiar
      har|blir|vart|ble|er|eg|vi|me vald ~2 å|til|som|ny|nye|fag|linje|tysk|spansk|leiar|dato|bort|ut|same|dette
      det|den|dei|på|i|same same
      same som|dato|tid|lenkje|lenke|stad|rom|måte|dag|veke|møte|person|type|gjeld|greia|sak
      same gjeld
      samisk|samiske dag|flagg|flagget|veke|uke|språkuke|språkveke|språk|språket|kultur|som
      samefolkets dag
      stryk|stryke av|ut|det|den|møtet|punktet|navnet|namnet|over
      stryke|stryker|stryk ut|av|over
      ran i|ved
      bidrag|bidraget|bidra til dugnad*|kake*|basar*|julebord*|loddsalg|loddsal|turen|felles*|festen|kassa|møtet|diskusjonen
      sosialt samvær
      samvær i|med klassen|gruppa|vennene|på skolen|på tvers|trinnet
      brudd på linj*|nett*|taushetsplikt*|rutine*|strøm*|reglement*|regle*
      mekling i|mellom elev*
      faste møter|møte|rutiner|plasser|tider|tid|grupper|dager|dagar|punkt|avtaler
      faste
      utreder|utgreier|utredet|vurderer|vurdere ~3 teams|office|mulighet*|innkjøp*|budsjett*|løsning*|ny skole|nytt|system*|saken politisk|flytting
      kommunen|kommune|utvalget|administrasjonen|fylket|departementet|it|ikt utreder|utgreier|vurderer|behandler|diagnostiser*
      diagnose|diagnostisere|diagnosen|feildiagnose av|på pc*|feilen|nettet|systemet|maskinen|serveren|problemet
      behandler|behandla|behandlet|behandles|behandling|behandle av? sak*|søknad*|henvendelse*|høring*|personopplysninger|data|emnet|temaet|spørsmål*|i utvalg*
      terapi for meg
      depresjon|depresjonen|krise|krisa på 30*|etter krakket|1930
      angst|panikk|sjokk|traume*|traumer|fobi|ptsd|anxiety|trauma|ptsd av|for|over|etter|from|about ~3 teams|outlook|excel|appen|app|timeplan*|vigilo|visma|møter|møte|mandag*|powerpoint|eksamen|it|skjema*|system*|passord*|budsjett*|deadline*|mondays|meetings|frist*|oppdatering*|regneark*|wifi|nettet|lenk*|sommerferie*|printer*|parkering*|it's
      deadline*|appen|outlook|teams|excel|this|that|mondays|dette ~2 gives|give|gir|gav|gjev ~2 anxiety|angst|panikk|noia
      helt|heilt psyko|syk|sjuk|hekta|hektet|gal
      psyko bra
      deppa|deppete|depper|deprimert|depressed over|av|for|at|because|about ~3 ferien|sommerferien|været|veret|regnet|mandag|slutt|over|resultatet|i|kampen|tap|tapte|tapet|liverpool|brann|laget|weather
      ruset|rusa|høy på kaffe*|sukker*|koffein*|livet
      kreft for øynene|stemningen
      ikke|ikkje råd|tid til å miste
      gir|gitt råd
      gi|få|fikk|gode|godt|et|eit|noen|nokre|trenger|treng|ber|elevrådet|fau ~1 råd om|til|fra|frå
      ha|har|hadde et|eit|noen|nokre råd
      mord|drap på språk*|tid
      stjal|stjele|stjeler ~2 showet|ordet|ideen|kaka|plassen
      stole|stoler ~1 på
      steal|stole ~2 show|idea|minute|thunder
      sparke|sparker|spark|sparket ball|fotball|i gang|i gong|noen av møtet
      sparkesykkel* sparket på? fotball
      slag|slå i kampen|om
      bank|banke på|i bordet
      bitt|biter|bite i|til|seg merke|på
      rømmer|rømme|flykter fra|frå møtet|været|regnet|kontoret|matboks*
      lefse med rømme
      rømme og|til|på lefse|vaffel*|vafler
      kniv|kniver|knivar og|til|i|i|på gaffel|kaka|kake|kakene|bestikk|mat*|kjøkken*|turen|skolekjøkkenet|sløyd*
      bombe bra|fin
      skyt|skyter|skyte inn|bilder|film
      skutt|skudd i|på mål|tråd
      bokanmeld* filmanmeld* anmeldelse*|anmelde|anmelder|anmeldelsen av|om|en|ei boka|bok|boken|filmen|film|app*|spill*|restaurant*|roman*
      kjære|søte|lille|snille|stakkars deg
      full gass|fres|oversikt|pott|kontroll|av|rulle|støtte|skole|dag
      hc parkering|toalett
      funksjonshemm* parkering*|toalett*|plass*
      psykiatri*|psykologi*|barnevern*|sykepleie*|sjukepleie*|vernepleie* linja|linje|student*|studie*|utdanning*|fag|faget|pensum|som fag
      barnevernspedagog|barnevernpedagog|barnevernspedagogen
      medisinsk* fakultet*|utstyr|fag
      kapp|storm i|på
      custody of the ball|trophy
      kamp|kampen mot kreft|brann
      fritak|undervisning*|timer|time|prøve|prøva|prøven|lærer|læreren|innlevering|tentamen|fag|faget|leksa i|fra krle|rle|religion
      kristendom|islam|jødedom|buddhisme|hinduisme|religion i|som|på|er krle|fag|faget|tema|prøven|prøva|pensum|temaet
      pinse|pinseferie|pinsen|påske|jul
      kristi himmelfart*
      himmelfart*
      kirke*|kyrkje*|julegudstjeneste*|gudstjeneste* for alle
      tolk|tolken|språk|arabisk|somali|ukrainsk|polsk|kurdisk|tigrinja|dari ~2 i|på|og|til|for
      same as|time|place|link
      trans* port*|sport*
      skeivt ut|på|fordelt
      skeiv|skeive|skeivt fordeling|ut|vinkel|vegg|tabell
      homofil* og|lesbiske i|som|tema
      i skjul|dekning|dekking av|bak
      god|dårlig|dårleg|lite|ikke|ikkje|ingen|bra|null|full|har dekning|dekking
      mobildekning* vikardekning* barnehagedekning* dekning på|her|i|inne
      på|i mobil* dekning
      arrested development
      kill time
      killing me
      a crash course
      shoot me|you|us an|a
      shot in the
      blind spot|copy|side|trust
      deaf ears
      dead|dying|died battery|line|tired|mic|laptop|phone|zone|link|end
      battery|phone|laptop|mic|line|link|screen|computer ~2 dead|died|dying
      suffer|suffering from meetings|jetlag|monday*
      addicted to coffee|this|teams|chocolate
      crazy|insane busy|week|good|day
      passed away the time
      gjelder|gjeldende|gjeldande
      møtet|møte|samtalen|samtala|saka|saken|det|dette|brevet|innkallinga|skjemaet|tilbodet|rutinen|rutine|vedtaket|fristen gjeld
      gjeld ~1 alle|også|møte|møtet|sonen|dottera|dotter|guten|jenta|barnet|eleven|elev|born|borna|foreldre|heile|tilsette|for|frå|dykk|oss|vg1|vg2|trinn*|klasse*
      the? last|first|siste|første|fyrste ten|five|fifteen|few|ti|fem|tjue|to minutes|minuttene|minutta|minutter|minutt
      malene ~1 er|gjelder|skal|kan|ligger|brukes ~2 tomme|alle|nye|ferdige|like|klare|for|ved|her
      uro|urolig* på|i markedet|nettet|børsen
      i morgon|morgen tidlig
      gå|går|gikk på trynet|vidar
      flyttet|flytta ut|inn|opp|ned|til|i gangen|i|på ute|møterom*|rommet|kantina|gymsalen|ny|uke|dag|onsdag|torsdag|fredag|mandag|tirsdag|kl|rom|neste|klokka
      møtet|timen|dagen|prøven|prøva|turen|kontoret|avdelinga|avdelingen|skapet|bordet|bordene|pultene|stolene|prøva|nav|kontoret|bokhylla|lenken|datoen|fristen|klassen|undervisningen|foreldremøtet|treningen|turdagen|mattetimen ~2 flyttet|flytta
      meld*|meldes|melder|melde|føre|fører|registrer*|registrere|app*|skriv ~3 fravær*|fråvær*|fråveret
      gyldig fravær
      fravær|fråvær meldes|føres|registreres|meldast|blir|på foreldremøte*|av lærere|blant ansatte
      karakterkort*|karakterene|karakterane|karakterar|karakterer ~3 publiser*|settes|deles|legges|vekemeldinga|vigo|visma|innleveres
      karakter|karakteren|karakterer|hovedkarakter* i|til boka|romanen|filmen|boken|film|bok|stykket|spillet|teaterstykket
      sterk|stor|god av? karakter
      vedtak|vedtaket|vedtatt|vedtaka i|fra|om|av ~1 fau|hovedutvalg*|kommunestyre*|formannskap*|su|samarbeidsutvalg*|utvalg*|årsmøtet|styret|budsjett*|skolestruktur*|ferie*|skulestruktur*
      hovedutvalg*|kommunestyre*|formannskap*|fau|styret|utvalg* ~3 vedtak|vedtaket|vedtok
      vurdering|vurderingen|vurdere|vurderer av? oss|saken|behovet|på nytt|ros|risiko
      ros|risiko|risiko|konsekvens|egen|eigen|egenvurdering* vurdering*|analyse*|utredning*
      kartlegging*|kartlegge|kartlegger|kartlegging av|over|på ~2 behov*|utstyr*|ferie*|sommer*|trinnet|rom|bygg*|alle|kompetanse*|klasse*|skolen
      kartleggingsprøvene|kartleggingsprøver|kartleggingsuke*|kartleggingsprøvane
      nasjonale prøver|prøvene|prøve
      assistent|assistenter|assistentar ~2 søkes|stilling*|vikar*|ferie|trenger
      ledig stilling
      stilling* ~3 ledig|utlyst
      utlysning*
      advokaten|advokat i kommunen|kommunens|som foredragsholder
      kommuneadvokat*
      trua på|vår
      ha|har|miste|mista trua
      tar|ta|tok|tek trua|troen
      trusler|trussel|truet art*
      truede arter
      truga art*
      mobb* er et|eit|alltid|på alvor|generelt|i skolen
      plan|planen|planer|planar|arbeid|arbeide|arbeider|kampanje|tiltak|program|aksjon|jobber|jobbar|nulltoleranse|handlingsplan|foredrag|kurs|mot|forebygge|forebygger|tiltaksplan ~1 mot|om|for|mobbing*|vold ~2 mobbing*|vold|overgrep|rasisme|rus
      bullying|anti policy|week|bullying
      adopt* a|an|new|this|the approach|policy|routine|method|system
      adopter*|adoptert ~1 hund*|katt*|metoden|ny|klubb
      custody of
      inkasso i|som tema
      gjeld|gjelden i|til kommunen|staten|norge|kommunens
      kommunens|statens|klubbens|fau gjeld
      økonomisk* råd|støtte til fau|leirskole*|korps*
      stønad til fau|korps*|turen
      trygd og|rett
      konkurs|konkursen til|hos firma*|leverandør*|byggefirma*|buss*
      leverandør*|entreprenør*|busselskap*|byggefirma* ~3 konkurs
      er|blitt|blir|går|gikk leverandør*|byggefirma* konkurs
      konkurs med|for budsjett*
      arv|arbeid*|fattig* språk|ordforråd|på|ordtilfang
      rik|fattig på
      fattig ordforråd
      streik|streiken|streike i|på|for|blant skolen|bussene|lærerne
      bussjåførene|bussane|lærerne|sjåførene streiker
      politisk ferskvare|sak|møte
      valg|valget|skolevalg*|skuleval*|stortingsvalg* i|på|til
      partiet|partier i|om|skolevalg
      party time
      kritisk sykt|sjuk
      psykologisk førstehjelp*|trygghet*|tryggleik*|forsvar
      sosial kompetanse
      sosialt nettverk
      pause|røykepause*|kaffepause*
      spille|spiller død
      en|ein|ei|any|an|hver|kvar sakkyndig|sakkunnig vurdering ~1 kan|skal|tar|tek|må|bør|inneholder|er|betyr
      en|ein|ei|any|a|et|eit bekymringsmelding|uromelding|iop|diagnose|henvisning|enkeltvedtak ~1 kan|skal|tar|tek|må|bør|inneholder|betyr|innebærer
      same skjema*|prosedyre*|rutine*|opplegg*|pris*|klokkeslett*|ting|lærar*|klasse*|gruppe*|måte*|folk|plass|spørsmål*|svar|feil*|problem*|passord*
      skille|skilje|skiller|skil|skilt mellom
      slått|kastet|kasta|hevet|hivd|sparka|sparket|kicked|thrown ut|av|out ~1 av|fra|frå|of|from? ~1 nettet|møtet|teams|programmet|økta|meeting|call|systemet|the
      fraværet|fråværet|fravær føres|førast|registreres|registrerast|meldes|meldast|skrives
      fast|faste|eigen|egen kontaktperson* ~1 i|hos|for|på|frå ~1 barnevern*|ppt|bup|nav|politi*|skolen
      kiosk|lodd|kaker|billetter|is selger|selges
      pushed|moved|dyttet|flyttet|skjøv|sendte ~2 to|til|fram|bak ~2 front|top|queue|line|back|lobby|køen|lobbyen
      muslimske|muslimsk|kristne|jødiske|religiøse|hinduistiske|ulike høytid*|høgtid*|helligdag*|tradisjon*|merkedag*
      navn|namn|name ~1 på|til|of ~1 gruppa|gruppen|gruppe*|tråden|chatten|møtet|teamet|skolen|skulen|kanalen|filen|fila|dokumentet|laget
      hvis|om|dersom|viss|if noen|nokon|anyone|someone ~1 leter|leitar|lurer|lurar|spør|looking|trenger|treng
      bussen|bussene|bussane|toget|ferja|ferga|rommet|salen|parkeringa|parkeringen|klassen|minnet|postkassa|innboksen|kalenderen|båten|lista ~2 full|fulle|fullt|stappfull
      henger|heng|ligger|ligg ~1 etter|bak ~1 i|med|på ~1 innboksen|mailen|eposten|planen|tidsplanen|programmet|referatet|agendaen|papirarbeidet|skjemaene`,
    words: `fraværsgrense* fråværsgrense* fraværsføring* fraværsregler fraværsregl* fraværsmelding* fraværsskjema* fraværsmeld* trafikkskilt* navneskilt* dørskilt* sukkerrus* sukkersjokk* matkniv* brødkniv* tollekniv* kakekniv* smørekniv*
      kreftaksjon* kreftforening* pepperkake* saksutredning* konsekvensutredning* saksbehandl*
      sakshandsam* databehandl* forbehandl* bildebehandl* tekstbehandl* rehabiliter* avhandling* avviksbehandl* klagebehandl* anbudsutredning*
      barnevernspedagog barnevernpedagog barnevernspedagogen medisinstudent* legestudent* sykepleierlinja sjukepleiarlinj* sjukepleiarlinja psykologistudent* vernepleier*
      kristendom* gudstjeneste* himmelfart* kreftforening* saksbehand* sakshand* mobilisering* mobbeombud* eiendom* ungdom
      russ russe* russetid* rusk ruslet dommer dommeren dommere voldsom* helsøster
      skiltet skiltene`,
  },
];
