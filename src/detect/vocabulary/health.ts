import type { Row } from '../lexicon/row.ts';

/** Diagnoses, symptoms, treatment, medicine, substance use, pregnancy, specialist health services. */
export const health: readonly Row[] = [
  {
    rule: 'health.diagnosis',
    category: 'health',
    severity: 'block',
    need: 'alone',
    words: `sukkersyke* sukkersjuke* posttraumat* dødssyk* kreftsyk* kreftsjuk* suicidalfare* autis* asperger* tourette* epileps* epilept* schizofren* bipolar* psykose* psykotisk* anoreks* bulimi* spiseforstyr* eteforstyr* matforstyrr* selvskad* sjølvskad* selvskading* selvmord* sjølvmord* sjølmord* selvdrap* suicid* hyperkinetisk* utviklingshem*
      dyspraks* adhd adhd'en add-diagnose adhden asd asf ptsd ocd hiv aids adhdmedisin* tvangslidels* psykoselidels* personlighetsforstyr* borderline anorexi* downs trisomi* duchenne cerebralparese* cp-rammet *spekterforstyr* mutisme mutist* autyzm* autismespekter* аутизм аутизму аутист* рдуг сдвг епілепсі*
      autyzm padaczk* توحد صرع диабет* діабет* depresj* депресі* alergi* alergia алергі* аллерги* zespół_aspergera autizm* autismus epilepsie depressionen depression* cukrzyc* buufin* dysleksj* dysleksja`,
    phrases: `downs|down syndrom*|syndrome
      cerebral parese|palsy
      skader|skadet|skade|skadar|skada seg selv|sjøl|sjølv
      kutter|kuttet|kuttar|kutta|kutte|skjærer|skjærar|skar|skåret|skore|skore|skjære|skjer seg ~1 selv|sjøl|sjølv|@body|igjen|opp|blods
      risper|rispet|rispa|klorer|rispar seg ~1 selv|sjøl|sjølv|@body
      cuts|cutting|cut|hurts|hurting|harms|harming himself|herself|themselves|themself
      self harm*
      ta|tar|tok|tatt|teke|tatt livet|livet av? seg
      ta|tar|tok|tatt|teke livet sitt
      ta|tok|tatt|teke sitt eget|eige liv
      take|took|taking|end|ended|ending his|her|their own? life
      kill|killed|killing himself|herself
      @not ~2 leve|live lenger|lenger|lengre|lenge|mer|meir
      @not ~1 lyst|lyst til|te ~1 å? leve
      @not ~2 orker|orkar|vil|gidder|ønsker ~2 leve|live
      vil|ønsker|ville|ønskjer|lyst til å? dø|døy|døye|daue
      wants|wanted to die
      wish he|she|i was|were dead
      selvmords* tanke*|forsøk*
      suicidal thoughts
      living with hiv
      på|i spekteret|spekterforstyrr*
      on the spectrum
      is|er|are autistic|autist
      bipolar lidelse|disorder
      hører|høyrer|høre stemmer|røyster|stemmar
      hears|hearing voices
      ser ting|noe|noko som @not ~3 er|finst|finnes|der
      aggressiv kreft*
      har|fikk|fått|hadde|med kreft`,
  },
  {
    rule: 'health.condition',
    category: 'health',
    severity: 'warn',
    need: 'alone',
    words: `dysleks* dyslexi* dyslekt* dyskalk* dysgraf* diabet* cøliak* leukemi* epikrise* legeerklær* legeattest* sykmeld* sykemeld* sjukmeld* sjukemeld* språkforstyr* språkvansk* utviklingsforstyr* tilknytningsforstyr* tilknytingsforstyr* atferdsforstyr* åtferdsforstyr* funksjonsned* funksjonshem* hørselshem* høyrselshem* synshem* ryggmargsbrokk* muskelsvinn*
      sengevæt* sengvæt* inkontinen* enurese encoprese enkoprese søvnvansk* søvnproblem* søvnproblemer konsentrasjonsvansk* legemiddelmis* rusmis* rusprobl* rusavheng* rusbehand* avrusning* alkoholis* alkoholprobl* alkoholmis* narkoman* overdos* hallusin* panikkanfall* panikkangst* tvangstank* tvangshandling* tvangslidel* angstlid* angstanfall* angstprobl* skoleangst* skuleangst*
      eksamensangst* separasjonsangst* sosialangst* depresjon* depressiv* antidepressiv* psykiatr* svaksyn* tunghør* tunghøyr* prematur* hypermobil* hjerneslag* hjerneslag hjernerystels* hjerneskade* hjerneblød* hjernehinne* hjernesvulst* blodsykdom* blodsjukdom* hemofili* blødersykdom* tarmsykdom* tarmsjukdom* crohn* ulcerøs* cystisk* muskelsykdom* leddbetennels* barneleddgikt* leddgikt* barnekreft* brystkreft* lungekreft* cellegift* kjemoterapi* strålebehandling* dialyse* transplant*
      hjerteoperer* hjertefeil* hjartefeil* hjertesyk* hjartesjuk* poliklinikk* barnepoliklinikk* barnehabiliter* habiliteringstjenest* habiliteringstenest* barnehab hørselsapparat* høreapparat* høyreapparat* cochlea* logopedi tics tvangsinnleg* tvangsinnlagt* abstinens* rusavh* medikament* behandlingsopphold* nevropsyk* nevroutvikl* nevrologisk* utviklingsavvik* utviklingsforsink* utviklingsforstyr* kromosom* fosterskad* føtalt* fødselsdepresjon* barselsdepresjon* barseldepresjon* graviditet*
      spontanabort* abort abortert migrene* psoriasis svulst* kreften kreftsyk* leukemi* hjernesvulst* reumat* nyresvikt* eksem atopisk astma* pollenallerg* nøtteallerg* peanøttallerg* peanøtteallerg* melkeallerg* mjølkeallerg* eggallerg* laktoseintoleran* laktoseintolerant glutenintoleran* glutenallerg* matallerg* fiskeallerg* skalldyrallerg* bieallerg* vepsallerg* hundeallerg* katteallerg* jordbærallerg* soyaallerg* epipenn*
      hodeskade* hovudskade* kneoperasjon* skoliose* lavstoffskifte* stoffskifte* nyresvikt* nyresyk* leversvikt* leversyk* fibromyalgi* utmattelsessyndrom* kronisk* kols lavt_blodsukker blodsukker* insulinpumpe* sykehusinnleg* sjukehusinnleg* cp-diagnose fasd fas-diagnose sensorisk* søvnapne* stamming stammingen stammer hydrocephalus kyfose stoma stomi* kateter* sondeernær* pustestopp* krampeanfall* feberkramper absenser absensar fallanfall* anafylak*
      psykosomatisk* belastningslidels* stressreaksjon* traumatiser* retraumatis* krisereaksjon* dissosi* voksenpsyk* vaksenpsyk* bup-henvis* bupen drikkeprobl* spilleavheng* speleavheng* pilleavheng* dopavheng* gamingavheng* kjønnssykdom* klamydia prevensjon* p-pille* p-pillen p-piller p-sprøyte p-stav abortpille*
      autism* dyslexi* dyscalcul* epilep* seizure* suicid* anorexi* bulimi* depressed depression* psychiatr* diabetic* diabetes asthma* asthmatic celiac coeliac leukaemia leukemia cancer chemo chemotherapy schizophren* ptsd adhd tourettes dyspraxi* wheelchair* eczema migraine* miscarriage hearing-aid tumor tumour
      чуло-дефіцит инвалид* інвалід* залежн* вагітна depresja depresję ciąży nadpobudliw* ungdomspsykiatri* barnepsykiatri* astmamedisin* allergimedisin* hjertemedisin* epilepsimedisin* sovevansk* panikklidels* sosialfobi* skoleskrekk skulevegr* nevropati* sklerose* lungesykdom* leversykdom* hudsykdom* autoimmun* lupus narkolepsi* vitiligo sigdcell* thalassemi* fenylketonuri* føllings spinal_muskelatrofi* hjertestans* hjerteoperasjon* hjarteoperasjon* benmarg* beinmarg* stamcelle* hørselstap* høyrselstap* synstap* synsrest* ganespalte* leppespalte* klumpfot* epileptiker* diabetiker* allergiker* astmatiker* traumebehandl* traumeterapi* psykoterapi* samtaleterapi* gruppeterapi* elektrosjokk* kognitiv_terapi`,
    phrases: `i overgangsalder
      lagt|lagd inn på
      vært|vore|vart|ble|blei|blir|vert innlagt|innlagd ~1 selv|sjølv|igjen|att|på|hos|flere|fleire|akutt|to|i|siden|sidan
      hear|see on|in|with|from ~2 ear|eye|ears
      hører|høyrer|ser ~1 på|med ~1 venstre|høyre|høgre|ene|eine ~1 øre|øret|øyet|øye|auget
      legges|leggast inn
      innlagt|innlagd|innleggelse*|lagt|lagd ~1 på ~1 sykehus*|sjukehus*|psyk*|ahus|rikshospitalet|haukeland|riksen|bup|dps|avdeling*|post|klinikk*|ullevål|stavanger|st|lukket|barneavd*|psykiatrisk
      på sykehus|sykehuset|sjukehus|sjukehuset|barneavdelinga|barneavdelingen|psykiatrisk|rikshospitalet|haukeland|ullevål|ahus|intensiven|intensivavdelingen|avrusning|rehab|rehabilitering
      ligger|ligg|lå|låg på sykehus*|sjukehus*|intensiv*|barneavd*
      in|at hospital|the ~1 hospital
      hospitalised|hospitalized
      henger|heng|ligger|ligg etter i ~1 utvikling*|språk*
      sein|sen|forsinket|forseinka|forsinka|sein|seint språkutvikling*|utvikling*|motorisk|språklig
      kaster|kastar|kastet|spyr|spydde opp ~2 vilje|maten|måltid*|måltida
      tisser|tissar|bæsjer|pisser|tissa|bæsja|tisset på|i ~1 seg|senga|sengen|buksa
      har|hadde|fått|fikk|med|mistenker|has|have|tror ~2 add|ms|als|cp|kols
      noe|noko|problem|feil ~1 med hjertet|hjartet|hjernen|nyrene|leveren|lungene|blodet|hørselen|synet
      til|på|hos|ved rikshospitalet|haukeland|ullevål|ahus|stolav|radiumhospitalet|sunnaas|gaustad|unn|kysthospitalet
      tisser|tissar|tissa i senga|buksa|sengen|buksen
      wets the|his|her bed|pants
      går|gått|gjekk|gikk|får|fått|fekk til|i|på ~1 behandling*|terapi|psykolog*|psykiater*|samtaleterapi|emdr|bup|habu|rehab
      får hjelp for
      psykiske|psykisk|psykisk problem*|vansk*|plag*|lidels*|helse|syk*|sjuk*|ustabil*|trøbbel
      mental health ~2 problem*|issues|condition|service*|team
      mental helse
      sosial|generalisert|alvorlig|sterk|kraftig|tung angst|depresjon
      har|hadde|får|fikk|slit|sliter|strever|strevar|plages|plagast ~4 angst|angsten|panikkanfall|depresjon*|tvang|spising|søvn|mat
      nedsatt|nedsett|redusert|dårlig|dårleg|svekket|svekka hørsel|høyrsel|syn|funksjonsevne|synet|hørselen|lungefunksjon|immunforsvar
      døv|blind|hørselshemmet på ~1 øre|øret|øyet|øye|auget|begge
      hard of hearing
      hearing|vision loss|aid|aids|impaired|impairment
      eating disorder*
      panic attack*
      anxiety disorder|attacks|problems|medication
      has|have|having|with|from|suffers ~2 anxiety|depression|allergy|allergies|asthma
      allergic to ~1 nuts|peanuts|milk|eggs|fish|dairy|gluten|bees|penicillin|dogs|cats|pollen|shellfish|wheat|soy
      nut|peanut|milk|egg|food allergy|allergies
      allergisk|allergi|allergiske|intolerant|intoleranse|reagerer|reagerar|tåler|toler @not? ~1 mot|for|på|overfor ~2 nøtter*|peanøtt*|egg|melk*|mjølk*|fisk|skalldyr|gluten|hvete|kveite|soya|penicillin|bier|veps|pels*|hund*|katt*|pollen|støv*|laktose|sesam|bjørk|eple*|citrus|sitrus|mandler|medisin*
      @not tåler|tåle|toler|tålar ~1 nøtter*|peanøtt*|egg|melk*|mjølk*|fisk|skalldyr|gluten|hvete|soya|penicillin|laktose|lyd*|bråk|sesam|mandler
      diabetes type|type diabetes
      type 1|2|en|to diabetes|diabetiker
      lav|høyt|lågt|høgt|lavt blodsukker|blodtrykk|stoffskifte
      får|fått|fekk|fikk|har|satt|stilt|stilte|venter på|stillt ~2 diagnose*|diagnosen
      diagnose|diagnosen er|var|ble|vart|blei|kom|står|hans|hennes
      diagnosen|diagnosane|diagnosene
      diagnosed with|as|by
      diagnosis
      was|is|being|been assessed|evaluated for|by
      medisinering|medisineringa|medisineringen|medisinen|medisinene|medisinane|medisinert|medisinera
      går|gikk|gjekk|står|står|satt|sett|satt|starter|startet|starta|begynt|begynte|byrja|byrjer|sluttet|slutta|tar|tek|tatt|teke|bruker|brukar|får|fått|trenger|treng|trappe|glemte|gløymde|nekter|øke|økt|auka|auke ~2 medisin*|tablett*|pillene|pillane|tablett*|piller|pillene|sovemedisin*|dosen|dose|dosa|antidepressiva|sprøyter|sprøyte|beroligende|innsovning*|smertestillende|kortison|antibiotikakur
      adhd|allergi|astma|epilepsi|hjerte|anfalls medisin*
      meds|medication|medicine|pills ~3 for|is|work|helps|again|daily|working
      takes|taking|took|takes|on|off|started|stopped|forgot|needs|has ~2 meds|medication|medicine|pills|antidepressants|insulin|inhaler
      bivirkning* av
      utredes|utreda|utredet|utgreidd|utgreia|utgreiing|utredning|utredninga|utredningen ~3 for|av|hos|på|ved|ferdig|pågår|starter|bup|habu|ppt|viser|viste
      under|til|i|ferdig|venter på|ventar på utredning*|utgreiing*
      henvist|henvises|tilvist|tilviser|vist|henvise|viser|referert|referred ~2 til|to ~2 bup*|habu*|habilitering*|psykolog*|psykiat*|nevrolog*|barnelege*|spesialist*|poliklinikk*|dps|sykehus*|phbu|psychiat*|psychologist|statped|fysio*|øyelege|hørselssentral*|logoped
      henvisning*|tilvising* ~1 til|fra|frå ~1 bup*|habu*|habilitering*|psykolog*|nevrolog*|barnelege*|spesialist*|dps|poliklinikk*
      statped har|har|skal|var|utreder|testet
      time|timen|avtale|appointment hos|på|med|with ~2 psykolog*|psykiat*|nevrolog*|bup*|habu*|dps|psychologist|psychiatrist|therapist
      går|gjekk|gikk|snakker|snakkar|goes|sees|seeing|samtaler|samtalar|oppfølging ~2 til|hos|med|ved|with|to|a ~1 psykolog*|psykiat*|terapeut*|bup*|psychologist|psychiatrist|therapist
      sees|seeing a psychologist|psychiatrist|therapist
      therapy for|with|every|once
      is|er|e|blitt|vart|blei|ble|var|became ~1 gravid|preggers|pregnant
      venter|ventar barn|baby|tvillinger|småen
      expecting a|her|their|another baby|child|twins
      mistet|mista babyen|barnet|fosteret ~4 uke
      uke|veke ~2 på vei|veg
      is|er|e|var|ble|blitt|blei|vart|vært|vore ~2 deprimert|deprimerte|deppa|nedfor|suicidal|psykotisk|manisk|utbrent|utbrende|utslitt|dement
      blind|døv|deaf|lam fra|frå|siden|from|since fødsel*|birth|ulykk*
      er|e|is ~2 døv|blind|deaf|blind|allergisk|allergic|pregnant|diabetiker|epileptiker|alkoholiker|narkoman|rusavhengig|rusmisbruker|alcoholic
      sitter|sit|satt i rullestol
      bruker|brukar|trenger rullestol|høreapparat|høyreapparat|krykker ~3 fast
      @kin ~1 drikker|drikk|drakk|drinks|ruser|rusar
      drikker|drikk|drakk|drukket|drukke|supet|super|drinks|drinking for|veldig|mye|mykje|tett|hver|kvar|igjen|again|too|every|nesten|seg ~3 mye|mykje|dag|kveld|helg|helga|fulle|full|igjen|much|day|night|alkohol
      begynt|begynte|byrja|sluttet|slutta|started å|to|drinking drikke ~1 igjen|att
      har|hatt eit|et ~1 alkoholproblem|rusproblem|drikkeproblem
      røyker|røyka|røykt|røykte|røykjer|smokes|smoking|tar|tatt|tok|tek|teke|bruker|brukar|brukt|brukte|selger|sel|kjøpt|kjøper|prøvd|tatt|tatt|using|uses|taking|went|går|gikk på|med|on? ~1 @drug
      ruser|rusa|ruset|rusar|ruse|rus seg|ned
      er|var|kom|ble|vart|møtte|virker|virka|verka|was|is|came ~2 rusa|ruset|ruspåvirket|ruspåverka|påvirket|påverka|beruset|full|fulle|drita|dritings|høy|stein|high|drunk|stoned|wasted
      i rus|rusen|beruset
      på avrusning|kjøret|kjøyret
      on drugs
      drug|alcohol|substance abuse|addiction|problem|problems|addict|misuse
      går|gjekk|gikk|har|have|had ~3 anfall|anfallene|anfalla|anfallet|kramper|seizure|seizures|fit|fits
      epilepsi|absens|krampe|pust|astma|panikk|raseri anfall*
      etter|er|var|ble|under|venter ~2 operert|operasjonen|operasjon|opereres|opererast|cellegift|strålebehandling|surgery|kirurgi
      hjertet|hjartet|nyrene|leveren|lungene|ryggen|hjernen ~2 svikter|sviktar|svulst|feil|operert|sykdom*
      tar|tek|tok|tatt|må ha|takes ~2 insulin|sprøyte|epipen|inhalator|ventolin
      kronisk|kroniske|alvorlig|alvorleg|terminal|uhelbredelig|dødelig|chronically|seriously|terminally syk*|sjuk*|sykdom|sjukdom|ill|utmatt*
      alvorlig|alvorleg|kritisk|livstruende sykdom|sjukdom|tilstand
      chronic illness|pain|fatigue
      disabled|disability|disabilities
      en|ei|eit|ein|et ~1 diagnose|lidelse|sykdom|funksjonsnedsettelse
      ikke|ikkje spist|ete|spiser|et|åt|spise ~2 på|noe|noko|siden|sidan|nesten ~1 dager|dagar|flere|uke|veke|frokost
      @not|sluttet|slutta|slutter|sluttar|nekter|nektar|vil|stopped|refuses|refusing å|to|med? spise|ete|eating|eat
      har gått|gått|mistet|mista|tatt ned|av|gått|lost ~3 kilo|kg|pounds ~2 på|siden|in|etter
      @not sover|sov|søv|sovet|sove|sleeping|sleep|slept ~2 om|på|natta|natten|netter|nettene|nights|om|uten|utan|at
      går|gjekk|våkner|vaknar til|med mareritt|nattskrekk
      har mareritt|marerittene|flashbacks
      has|having nightmares
      selvbilde|sjølvbilete|kroppsbilde|kroppen ~3 dårlig|dårleg|hater|lavt|lågt
      hater|hatar seg|kroppen|livet selv|sjølv|sin|sitt
      vil|ville bare|berre forsvinne|bli borte|sove
      lei av|tå livet|å leve
      ikke|ikkje lyst til|på livet
      tungt psykisk
      psykisk|psykiske nede|dårlig|tungt|helse|helsa|belast*|kollaps|sammenbrudd|samanbrot
      nervøst sammenbrudd|samanbrot
      mental|nervous breakdown
      møtt veggen
      møtte veggen
      gikk|gjekk|gått på en smell|smell|veggen
      langvarig|lang sykdom|sjukdom|syk*
      langtids|lenge|langtid sykmeld*|sjukmeld*
      borte|vekke|heime|hjemme på grunn|pga|grunna|grunnet av? ~1 angst*|depresjon*|sykdom*|psyk*|operasjon*|allergi*
      på grunn|pga av? ~2 angst*|depresjon*|psyk*|kreft*|epilepsi*|diabetes
      har|hev|hadde|got|has|med|having ~3 diabetes|astma|eksem|cøliaki|migrene|leddgikt|skoliose|epilepsi|kols|allergi|allergier|allergiar|bihulebetennelse|pollenallergi|hjertefeil|lidelse|sykdom|sjukdom|tics|skader|asthma|eczema|arthritis
      sår|merker|arr|kutt|scars|cuts|marks|risp på|on|over ~2 @body
      lei|høy|lav smerteterskel
      hørselen|synet|høyrselen hans|hennes|hennar|er|blir
      vekst|pubertets|språk hormon*|hormoner
      blodprøver|blodprøve|mr|ct|eeg|ekg viste|viser|tatt|tas|hos|av|av|skal
      tok|tatt|skal|venter ta? ~1 mr|ct|eeg|røntgen|blodprøver ~2 av hodet|hjernen|ryggen
      pumpe|pumpa|sensoren ~2 blodsukker*
      sonde|sondemat|peg-knapp
      hiv|hepatitt|tuberkulose positiv|smitte*
      kjønnssykdom
      hormonbehandling|hormoner ~2 får|starter|på
      nye|nye|noen|nokre|starte|startet|starta|begynt|byrja ~1 tabletter|tabletter|tablettene|tablettar|tablettane
      beroligende|sovemedisin|sovepiller|sovetabletter
      painkillers|sleeping pills|antidepressants
      selvskading|sjølvskading
      gått|går inn i|på ~1 depresjon|mørket|rehab
      klarer|greier @not ~2 av|ut ~1 senga|sengen
      kommer|kjem seg? @not ~2 ut|opp av|or|frå ~1 senga|sengen|senga
      can t get out of bed
      stuck in bed`,
  },
  {
    rule: 'health.service',
    category: 'health',
    severity: 'warn',
    need: 'alone',
    words:
      'bup bupa bupen habu habuen phbu dps bups modum habiliteringa habiliteringen barnehabiliteringen spesialisthelsetjenesten spesialisthelsetenesta camhs',
    phrases: `barne og ungdomspsykiatr*|ungdomspsyk*
      abup
      modum bad
      psykisk helsevern
      psykiatrisk ungdomsteam
      rus og psykiatri*
      child and adolescent psychiatr*|mental`,
  },
  {
    rule: 'health.medicine',
    category: 'health',
    severity: 'block',
    need: 'alone',
    words: `ritalin* rittalin* ritalina concerta* consarta* concertta medikinet* medikinett* equasym* strattera* atomoksetin* elvanse* elvansen attentin* aduvanz* intuniv* guanfacin* melatonin* circadin* slenyto* abilify* aripiprazol* risperdal* risperidon* zyprexa* olanzapin* seroquel* quetiapin* kvetiapin* sertralin* zoloft* fluoksetin* fluoxetin* cipralex* cipramil* escitalopram* lamictal* lamotrigin* orfiril* valproat* keppra*
      rivotril* epipen* ventolin* seretide* pulmicort* symbicort* flutide singulair insulin* novorapid* levemir* lantus* tresiba* metylfenidat* methylphenidate amfetaminpreparat* lisdeksamfetamin* prozac* lexapro* truxal* nozinan* vallergan* theralen* stesolid* diazepam* valium* sobril* oxazepam* imovane* stilnoct* xanax* xanor* subutex* suboxone* metadon* methadone* antabus* litium* lithium tegretol* topimax* buccolam* humira* remicade* metotreksat* tramadol* oksykodon* oxycontin* nobligan* paralgin* pinex_forte minirin* desmopressin* movicol* tysabri* imigran* levaxin*
      sumatriptan* prednisolon* kortisonkur* neulactil* leponex* adderall* vyvanse`,
    phrases: 'minirin|movicol',
  },
  {
    rule: 'health.symptom',
    category: 'health',
    severity: 'warn',
    need: 'third',
    words: `allerg* kreft kreften kreftsyk* svulst* nyresvikt* reumat* absens* nevrolog* psykolog* psykisk* terapi* terapeut* diagnos* utgrei* medisiner* medisinen medisin medisina resept* bivirkn* innleggel* innlegging* utbrent utbrend* traume* traumer fobi* stamm* rullestol* inhalator* besvim* kramper anfall anfallene anfalla
      angst angsten angstplager depresjonen deprimert deppa rus rusen ruser rusar rusa ruset rusmidler rusmiddel hasj cannabis kokain amfetamin blind døv gravid innlagt innlagd hjerneskade sjukehus sykehus sykehuset sjukehuset overvekt* fedme undervekt* vektnedgang* sovemedisin* kiloene
      *lidelse *lidelsen *lidingar *syndrom *syndromet *forstyrr* *vansker *vanskar *vanskene *vanskane *utredning* *utgreiing* *diagnose* *allergi* *svulst* *sykdom* *sjukdom* *depresjon* *psykose* *misbruk*
      eating-disorder therapist medication* counsell* overdose* addict* hospitali* pregnant pregnancy disabled disabilit* premature* tumou* chronic* therapy anfall* kramp* medisina* tablettan pillan barnepsykiatri* ungdomspsykiatri* *sykehus* *sjukehus* angsta diagnosa* utgreiinga sprøyta sprøyten sarkoidos* tuberkulos* fibros* trombos* artros* nevros* lordos* endometrios* osteoporos* anemi anemien bronkitt* artritt* kolitt* gastritt* hepatitt* meningitt* encefalitt* nefritt* kardiomyopati* encefalopati* nevralgi* ungdomsklinikk* smerteklinikk* søvnklinikk* overvektsklinikk* rusklinikk* sectioned smertebehandl* smertestillende smertestillande hormonspr* hormonbehandl* veksthormon* pubertetsutset* *sykmeld* *sjukmeld* *sykemeld* blodprøvesvar* prøvesvar* røntgen* mr-undersøk* biopsi* cellegiftkur* medisinering* tvangsmedisin* sprøyteskrekk`,
    phrases: `skade på
      treatment for
      sosial angst
      behandling|behandlinga|behandlingen for|mot|hos|med|på
      hørsels|syns test*|prøve*
      ikke|ikkje frisk
      not well mentally
      på|til|hos|ved|fra|from|at st|saint|sankt olav|olavs
      på|til|hos|ved haukeland|ahus|ullevål|riksen|rikshospitalet|kalnes|sus|unn|betanien|diakonhjemmet|lovisenberg|sunnaas|radiumhospitalet|gaustad|blakstad|modum|viken|solli|nordlandssykehuset|sørlandet
      sykehuset|sjukehuset ~2 ringte|sier|seier|tror|har|vil|tok|holder|mener
      øyelege*|ørelege*|hudlege*|hjertelege*|hjertespesialist*|nevrolog*|ortoped*|revmatolog*|kardiolog*|endokrinolog*|neurologist|cardiologist
      fra|frå|på|til|hos|ved|i|at|from rikshospitalet|haukeland|ahus|ullevål|radiumhospitalet|sunnaas|gaustad|blakstad|glenne|modum|stolav|riksen
      klinikken|klinikk ~2 for|i|på|har|sier|vil|ringte`,
  },
  {
    rule: 'health.weak',
    category: 'health',
    severity: 'hint',
    need: 'third',
    words: `sliten nedstemt* trist engstel* engsteleg* oppmerksomhetsvansk* hyperaktiv* uro urolig* uroleg* diett* blodprøv* operer* operasjon* søvn søvnen sov vondt smerter smertene hodepine hovudverk kvalme svimmel* gråter græt legen fastlegen legetime sykehustime anxiety anxious sleep tired crying doctor pain`,
  },
];
