import type { FindingRow } from '../lexicon/row.ts';

/** Ways to speak of somebody's health without naming an illness. */
export const aboutHealth: readonly FindingRow[] = [
  {
    rule: 'health.clause',
    category: 'health',
    severity: 'warn',
    need: 'third',
    phrases: `vil|ville|vill|orker|orkar|orka|ønsker|ønskjer|gidder|lyst|want|wants|wanted @not ~2 leve|live|mer|meir|lenger|lengre|anymore
      uker|veker|måneder|månader|mnd|weeks|months på vei|veg|along|pregnant
      termin|termindato|terminen ~1 er|i|om|har|den ~1
      tørrlagt|tørrlagd|edru|nykter|nyktert|avrusa|avruset|sober|clean ~1 sia|siden|sidan|sien|i|på|etter|since|for
      @person ~1 kaster|kastar|spyr|makes|kasta ~2 opp|up|spy|throw|vomit ~2 etter|with|kvar|hver|maten|måltid*|herself|himself|after|every
      gått|gikk|gjekk|har|lost ~2 ned ~1 mye|mykje|fort|mange|kilo|kg|for
      sluttet|slutta|sluttar|slutter|nekter|nektar|stopped|quit|vil @not? ~1 å? ~1 ete|spise|eating|eat|drikke|sove|snakke|prate
      @not ~1 villet|ville|vil|spist|ete|spise|sovet|sove|eaten|slept ~1 spise|ete|sove|på|i|eat|sleep ~2 dager|dagar|uker|veker|måneder|månader|netter|weeks|days
      skjærer|skjer|kutter|kuttar|risper|rispar|cuts|cutting|brenner ~1 seg|herself|himself|themselves|themself
      høyrer|hører|hears ~1 stemmer|røyster|voices
      gråter|græt|grin|cries|crying ~2 hver|kvar|every|hele|heile|i ~1 kveld|natt|dag|morgen|søvn*|night|day|morning|søvne
      @have|fikk|fekk|hatt ~2 anfall|anfallan|anfalla|anfallene|kramper|krampe|seizure|seizures
      sprøyta|sprøyten|sprøyter|pennen|inhalatoren|epipen ~1 si|sin|sine|hans|hennes|her|his
      begynt|begynte|byrja|startet|starta|started ~4 tablett*|pillene|piller|medisin*|medication|meds|pills
      spyr|kaster|kastar|kastet|throws|vomits ~1 opp|up? ~2 etter|maten|måltid*|måltida|after|food
      redd|afraid|scared ~2 kaste|kasta opp
      redd|engstelig|engsteleg|nervøs|stressa|stresset ~6 kaster|kastar|spyr opp
      for mange|masse|too|alle many? tablett*|pillene|pillane|piller|tablett*|pills
      tok|svelget|svelgde|tatt|swallowed|took ~3 tablett*|pillene|pillane|piller|pills|paracet|paracetamol|ibux|tablett*
      er|e|is|være|har|blir ~2 handikappet|handikappa|multihandikapp*|pleietrengende|hjelpetrengende|lam|lammet|lamma|handicapped|paralysed|paralyzed
      admitted|readmitted to|at|on ~2 hospital|ward|clinic|unit|psychiatric
      svimer|svimte|besvimer|besvimte|besvimt|dåner|dånte|faints|fainted|kollapser|kollapset|collapsed|falt ~1 av|om|i|på|under|sammen|ut
      wets|wetting|soils ~1 himself|herself|pants|bed
      gråter|græt|gråt|grein|cries|crying|griner ~2 hele|heile|hver|kvar|om|seg|i|all|every|mye|mykje|for|når|herself|himself ~2 dag*|natt*|tida|tiden|søvn|time|night|kveld|ingenting|morgen|morgon|skolen|skulen
      langt|helt|heilt|veldig|svært|skikkelig|ganske ~1 nede|nedfor|nedkjørt|nedkjøyrd|utslitt|utslått|knekt|nedbrutt
      sliter|slit|strever|strevar|struggles|struggling ~2 med|with ~2 søvn|søvnen|maten|mat|vekta|vekt|selvtillit*|sjølvtillit*|psyken|psyke|helsa|helsen|hodet|hovudet|ryggen|tankene|tankar|tanker|mørke|nervene|sinne|sinnet|angst*|sleep|eating|food|weight|health|mage*|hodepine|smerter|tvang*|rus*|livet
      mørke|svarte|vonde|dark tanker|tankar|thoughts
      grubler|grublar|bekymrer|panikk|panikker|hyperventilerer|skjelver|skjelv|shakes|hyperventilates ~2 når|før|hele|hver|i|så|mye|om|when|before|på|av|at|hver
      får|fekk|fikk|gets|got|har ~1 panikk|noia|panic|hetta|angst|raserianfall|sammenbrudd|samanbrot|meltdown|meltdowns ~2
      orker|orkar @not ~2 mer|meir|stå|noe|noko|leve|anything|sosialt|folk|dusje
      isolerer|isolert|isolerar|isolates|lukker|stenger ~1 seg|himself|herself ~2
      trekker|trekkjer|trekk|trukket seg ~2 unna|tilbake|inn|bort
      går|gå|goes|been ~3 i|til|to|in ~1 samtaler|samtale|terapi|counselling|counseling|behandling|rehab|fysioterapi|gruppe
      snakke|snakker|snakkar|talk|talking ~2 med|to|with ~2 psykolog*|psykiater*|therapist|counsellor|fagfolk|helsesykepleier* ~1 om|about|hver|fast
      oppfølging|følges|oppfølgd|fulgt|hjelp|help|hjelpen|støtte ~2 fra|av|hos|i|på|from|frå ~2 bup*|habu*|psykolog*|spesialist*|dps|sykehus*|sjukehus*|psykiatri*|poliklinikk*|barneavd*
      kontroll|kontroller|oppfølging|undersøkelse*|undersøking*|time|innkalt|utredning|behandling|prøver|inne|test ~2 på|hos|ved|at|in|i ~1 sykehus*|sjukehus*|barneavd*|poliklinikk*|spesialist*|hospital|nevrolog*|barnelege*|ahus|haukeland|ullevål|øre|habilitering*
      legene|legen|legane|doctors|doctor|spesialisten ~2 tror|trur|mener|meiner|sier|seier|vil|fant|fann|think|thinks|says|said|found|mistenker|utreder|har ~3 at|det|noe|noko|hun|han|ho|it|he|she|prøver|tester|han
      svar|resultat*|venter|ventar ~2 på|fra|frå|of|from ~2 gentest*|prøvene|blodprøve*|mr|ct|eeg|utredning*|utgreiing*|biopsi|sykehus*|sjukehus*|spesialist*|tests
      gentest*|genfeil*|genetisk|gendefekt*|syndromet|syndrom
      noe|noko|feil|something ~1 galt|gale|feil|wrong ~2 med|with ~2
      må|skal|venter|ble|vart|er|needs ~2 opereres|opererast|operert|operera|legges|leggast|surgery|hjerteopereres ~1 i|på|for|inn|hjertet|hofta|hodet|magen|på|mandag|snart
      strålebehandling|stråling|cellegift|kur|kuren|medisinkur|behandlinga|behandlingen ~1
      @not ~2 frisk|lenge|langt igjen|leve|att
      uhelbredelig|uhelbredeleg|terminal|døende|døyande|dødssyk*|dødssjuk*
      hatt|hadde|fikk|fekk|fått|etter|after|had|har ~2 hjerneslag|slag|infarkt|hjerteinfarkt|hjerneblødning|hjernerystelse|stroke|slaganfall|blodpropp|drypp|fall|concussion|fødselsdepresjon|miscarriage|ulykke*
      snakker|snakkar|prater|speaks|speak|talk|talks @not ~1 på|i|utenfor|utanfor|at|in ~1 skolen|skulen|barnehage*|klassen|hjemmet|school|home|class
      stemmer|røyster|voices ~1 i|in hodet|hovudet|head
      tror|trur|thinks at? ~2 noen|nokon|alle|someone|folk ~2 forfølg*|følger|etter|overvåk*|vil|watching|following|prater
      skader|skadar|slår|dunker|biter|bit|hits|bangs|hurts|klorer ~1 seg|hodet|hovudet|himself|herself|head ~1 selv|sjølv|i|mot|veggen|on|gulvet|til
      dunker|banker|slår hodet|hovudet
      river|riv|drar|napper av|ut ~1 seg? håret|hår
      kan|klarer|greier @not ~1 gå|bevege|walk|stå ~1 selv|uten|utan|ordentlig|skikkelig
      hører|høyrer|ser|ser|sees|hears ~1 dårlig|dårleg|lite|nesten|svært|ingenting|@not|badly|little|bare ~2 på|uten|utan|lenger|without|ene|øre|øret|øye|venstre|høyre|briller
      ser|hører|høyrer dårlig|dårleg
      født|fødd|born ~1 for|prematur|med|too|with|uten|med ~1 tidlig|tidleg|early|hjerte*|én|en|ei|navlesnor|abstinens*|uker|leppe*|syndrom|hjartefeil
      født|fødd for tidlig|tidleg
      born premature|prematurely|early
      bruker|brukar|trenger|treng|må|needs|uses|wears|bleier|bleie|har|med ~2 bleie|bleier|bleia|diapers|nappies|pustemaskin|hjelm|helmet|kateter|sonde|korsett|proteser|protese|elektrisk|skinne*|ortose*|hjelpemiddel|hjelpemidler|hørselsvern
      gått|går|gikk|gjekk|gå|lost|legge|lagt|mista|mistet|went ~1 ned|opp|av|weight|på? ~2 kilo|kg|vekt|vekta|kiloen|pounds|weight ~1
      mistet|mista|mister|lost|losing|tapt ~2 mye? vekt|matlyst|matlysta|håret|synet|hørselen|weight|hair|appetite|taleevnen|språket|førligheten
      teller|tel|counts kalorier|kaloriar|calories
      trener|trenar|spiser|spis|eats|exercises ~1 tvangsmessig|nesten|knapt|bare|berre|only|barely|compulsively ~2 ingenting|salat|anything
      spiser|eter|ete|spist|eats|eating @not|nesten|knapt|barely|lite|ingenting ~3 hjemme|ingenting|mat|food|anything|lunsj|lenger
      nekter|nektar|slutta|sluttet|stopped|refuses ~2 ta|spise|ete|eating|drikke|taking ~1 medisin*|tablett*|pillene|pillane|mat|maten|medicine
      ruser|rusar|rusa|røyker|drikker|drikk|sniffer|vaper|snuser|dopa|doper ~1 seg|på|hver|kvar|i|med|hasj|daglig|lim|masse|hele|for|sammen|saman ~1
      ble|blei|vart|var|er|was|is|kom|came ~2 full|fulle|drukken|beruset|ruset|rusa|påvirket|påverka|high|drunk|ustø ~3 på|i|da|når|at|when|hjem|heim|skolen|foreldremøtet|til|igjen|hver
      luktet|lukta|luktar|lukter|stinker|stank|smells|smelled ~1 av|of ~1 alkohol|sprit|øl|hasj|fyll|alcohol|weed|brennevin|rus
      avhengig|hekta|hektet|addicted av|på|to ~2 gaming|spill|spel|alkohol|medisin*|piller|hasj|porno|drugs|alcohol|pills|smertestillende|heroin|snus
      sover|sov|sleeps|ligger ~1 hele|heile|all|the|på ~1 dagen|days|day|timen|whole|pulten|døgnet
      våken|vaken|awake ~1 hele|heile|om|om|all|the ~1 natta|natten|night|natt*|nettene
      vekt|overvektig|undervektig|tynn|mager|magert|underweight|overweight|thin|tjukk ~2
      syk|sjuk|sick|ill|dårlig|dårleg ~1 i|av|in|med|lenge|over|hele|for|langvarig|på ~1 hodet|lenge|tid|hele|måneder|måned*|sinnet|lang|høst|haust|kreft|år|months|long
      sykmeldt|sjukmeld|sick leave|notert
      uføre|ufør|uførhet på grunn
      har|har|fått|lever|med|has|hadde|got|with ~2 sykdom|sjukdom|sykdommen|sjukdommen|lidelse|lidinga|tilstand|tilstanden|handikap*|funksjons*|diagnoser|condition|illness|disease|disorder|disability|smerter|brokk|allergi*|anfall|vrangforestillinger|diagnose
      arvelig|arveleg|medfødt|medfødd|kronisk|hereditary|chronic|sjelden|sjeldan|smittsom ~1 sykdom|sjukdom|tilstand|hjertefeil|feil|lidelse|disease|condition|diagnose|syndrom
      tåler|toler|tålar|tåle|handle|handles|tolerate @not ~2 lyd*|støy|bråk|noise|lys|melk|nøtter|stress|forandring*|endring*|medisin*|fisk|egg|gluten|press|mye|skarp
      sensitiv|sensitive|ømfintlig|følsom for|mot|overfor|to ~1 lyd*|lys|støy|berøring|noise|light|inntrykk
      mellom|inne|inn|ut|out|in og|and? ut|of ~1 sykehus*|sjukehus*|psykiatri*|hospital|institusjon*
      ligger|ligg|lå|låg|lies ~1 i|inne|på|for|in ~1 døden|koma|coma|respirator|sengeleie|sykehus*|barneavd*|intensiv*|hospital|kreft*
      kjørt|køyrt|kjøyrt|hentet|henta|taken|sendt ~2 i|med|til|by|inn|av ~1 ambulanse*|legevakt*|sykehus*|ambulance|akutten|luftambulanse*|psykiatrisk|hospital|sjukehus*
      pumpet|pumpa magen
      psyken|psyke|psyka|mental|psykisk ~2 er|dårlig|dårleg|helse|helsa|ille|nede|svak|sliter|tung
      ønsker|vil|ville|ynskjer|vurderer|wants|prøvde|prøvd|forsøkte|forsøkt|tried|planla|truer ~2 å? ~1 dø|døy|forsvinne|hoppe|hoppa|henge|ta|ende|die|disappear|jump ~2
      @not ~3 poeng|vits|mening|meining|grunn|point|reason ~1 å|i|med|to|of|in ~1 leve|live|livet|living|leva
      bedre|betre uten|utan meg|han|henne
      avslutte|avslutta alt|livet
      hormonbehandl*|hormoner|abort|aborten|prevensjon|p-piller
      mistet|mista|lost ~1 babyen|fosteret|baby|the
      venter|ventar|expecting|skal|får|bære ~2 barn|baby|babyen|tvillinger|småsøsken|nummer ~2 i|til|på|sammen|snart|due
      høygravid|gravid|gravide|pregnant|termin|mammaperm*
      prøverør*|ivf|assistert befruktning
      gått|gikk|gjekk|gått|går|lost|legger|la ~2 ned|opp|av|weight ~1 mye|mykje|masse|kraftig|raskt|fort|altfor|igjen|i|so ~1 på|i|vekt|kort|mye
      edru|rusfri|nykter|avholdende|tørrlagt|tørrlagd|sober|clean ~1 siden|sidan|sia|since|i ~1
      på|i|til ~1 aa|na|anonyme ~1 møte|møter|møta|alkoholikere
      magen|hodet|hovudet|magan ~1 er|e|gjør|gjer|har ~1 vond|vondt ~3 hver|kvar|søndag*|mandag*|morgen*|skole*|når
      vondt|mageknip|magevondt|magesmerter|hodepine|hovudverk|stomach ~3 hver|kvar|alltid|før|every|always ~3 skole*|skule*|søndag*|mandag*|school|prøve*|morgen*|time
      legen|legane|legene|doctor|doctors ~2 fant|fann|finner|finn|found ~1 ingenting|noe|noko|@not|nothing|svulst*|en|a|at
      har|hadde|fått|fikk|fekk ~3 apparat|høreapparat*|høyreapparat*|pumpe|sensor|sonde|rullator|krykker|rullestol*|hjelm|stomi*|pacemaker*
      uten|utan|without ~1 apparat|apparatet|apparata|briller|hearing
      @not ~1 holde|halde|hold ~1 på ~1 maten|maten|urinen|avføringa
      gått|går|gikk|begynt|begynte|starta|startet|er|ventelista|venteliste|venter ~2 hos|på|til|hjå ~1 psykolog*|psykiater*|bup*|dps|habu*|terapeut*|rusteam*|spesialist*|ungdomspsyk*
      trapper|trappar|trappe|kuttet|kutta|doblet|dobla|økt|auka|øker|bytter|byttet|bytta|endret|endra|changed|increased|doubled ~2 dose*|dosa|medisin*|medication|meds
      virker|verkar|funker|works|working|hjelper ~1 @not? ~1 medisin*|tablett*|medication|meds|behandling*
      medisin*|tablett*|medication|meds ~1 virker|verkar|funker|works|gjør|gjer|hjelper|makes|er
      utslag|reaksjon|sjokk|choc|reaction ~2 nøtter|melk|egg|fisk|bie|veps|nuts
      bar|bær|bærer|går|carries ~2 epipen*|adrenalin*|inhalator*|insulin*|sprøyte*|inhaler
      adrenalinpenn*|allergisjokk*|allergireaksjon*
      mannen|kona|samboeren|faren|moren|mora|mamma|pappa|far|mor ~1 er|e|ble|blei|vart|har|ligger ~2 syk|sjuk|sykmeldt|sjukmeld|utbrent|innlagt|innlagd|deprimert|operert|dement|alvorlig|kreft*|hjertesyk*
      fått|fikk|har|ble|blei ~1 påvist|konstatert ~2
      går|gå|gikk|gjekk ~2 til|på ~1 kontroll|kontroller|kontrollar ~2 hver|kvar|hvert|kvart|i|på|hos|for
      henvist|tilvist|henvises|sendt|referred ~1 til|to ~2 for|til ~2 vurdering|utredning|utgreiing|behandling|assessment|treatment
      sluttet|slutta|stopped|glemmer å? puste|pusta|breathing
      fant|fann|found|oppdaget|oppdaga|finner ~2 kul|kuler|svulst|knute|lump|skygge|flekk ~2 i|på|in|on
      @person|dattera|sønnen|sonen|datteren ~1 skader|skadar|kuttar|kutter|skjer|skjærer seg
      gjemt|gøymt|gjemme|låst|låser|låse|hidden ~2 kniver|knivar|kniver|knivene|piller*|tablett*|medisin*|sakser|barberblad*|knives|pills
      venter|ventar|expecting mitt|vårt|sitt|vår|min|my|our|her ~1 første|fyrste|andre|tredje|fjerde|femte|first|second|third|fourth
      ringe|ringte|called|ringt 113|ambulanse*|ambulance|legevakt*
      skjelver|skjelv|rister|riste|shakes|trembles ~2 på|hendene|hele|hands
      noe|noko|something ~1 med|with ~1 nervene|nervar|hjertet|hjartet|hodet|blodet|hjernen|ryggen|nyrene|nerves|heart|brain
      sover|sov|søv|sove|sleeps|sleep ~2 @num|bare|berre|knapt|only|to|fire ~2 timer|timar|hours
      born|født|fødd|fødde ~2 @num weeks|uker|veker|prematur*
      dro|drar|dreg|drog|river|reiv|napper|trekker|plukker|pulls|pulled|nappa ~2 håret|hår|hair|vippene|øyenbrynene|hårstrå|augevippene
      sees|seeing|ser ~1 a|an|en? ~1 specialist|consultant|spesialist
      får|fekk|fikk|tar|tek|takes|gets ~1 sprøyter|sprøyte|sprøytar|injections|hormon*|infusjon*
      snakker|snakkar|prater|pratar|tenker|tenkjer|skriver|skriv|googler|talks|talking|writes ~2 om|på|about ~2 dø|døden|døy|døye|selvmord|sjølvmord|livet|dying|death|suicide ~1
      hjelp|help ~2 på|to|til|for|med ~2 do|doen|toalettet|toilet|bleie|bleia|stell
      klarer|greier|klarar|orker|orkar|can|makter ~1 @not ~2 stå|komme|get ~1 opp|up`,
  },
  {
    rule: 'health.assessment',
    category: 'health',
    severity: 'warn',
    need: 'anybody',
    words:
      'utredning utredninga utredningen utredningene utgreiing utgreiinga diagnose diagnosen diagnosane diagnosene adhd-utredning utredningsfase* diagnoser diagnosis multihandikapp* handikappa handikappet gentest* nevrologen barnelegen psykiateren',
  },
];
