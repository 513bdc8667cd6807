import type { Row } from '../lexicon/row.ts';

/** Religion, conviction, origin, refugee status, sexuality and gender, politics, union membership. */
export const beliefs: readonly Row[] = [
  {
    rule: 'beliefs-origin-sexuality.word',
    category: 'beliefs-origin-sexuality',
    severity: 'warn',
    need: 'alone',
    words: `jesid* yazid* sikhisme* koptisk* bahai* fagorganisert* humanetiker* humanetikar* brunstadkristen* brunstad_christian* homofil* homosek* homoseksu* lesbisk* bifil* biseksu* panseksu* aseksu* transkjønn* transperson* transseksu* transgutt* transjente* transjenta kjønnsinkong* kjønnsbekreft* kjønnskorriger* kjønnsdysfori* kjønnsskift* asylsøk* asylmottak* romfolk* fagorganis* enslig_mindreårig kvoteflykt* krigsflykt* overføringsflykt* flyktningmottak* flyktningestatus* flyktningstatus* oppholdstillat* opphaldsløyv* udokumenter* papirløs* papirlaus* konvertitt* tvangsgift* partimedlem*
      mottaket ikke-binær lesbian transgender bisexual queer nonbinary asylum-seeker undocumented familiegjenforen* familiesameinin* utvisningsvedtak* avslagsvedtak* асил* біженц* біженк* uchodźc*`,
    phrases: `ikke|ikkje|non binær|binære|binary
      jehovas vitne*
      jehovah s? witness*
      enslig|einsleg|enslige|einslege mindreårig*
      medlem|medlemer|medlemmer|meldt|tillitsvalgt|tillitsvald|member|aktiv|organisert|organiserte ~1 i|av|for|of ~2 fag*|utdanningsforbundet|fagforbundet|skolenes|skulenes|skulane|delta|norsk|lo|ys|unio|partiet|frp|ap|høyre|sv|rødt|mdg|krf|sp|venstre|senterpartiet|arbeiderpartiet|union|party|menighet*|kyrkjelyd*|moske*|sian|islamsk*
      skolenes|skulane landsforbund
      i|i en fagforening*|fagforeining*
      har|fikk|fått|venter|ventar|søkt|mistet|mista|mistar|avslag|got|uten|utan|søker|applied ~3 asyl|oppholdstillatelse|opphaldsløyve|opphold|opphald|statsborgerskap|asylum|residence|residency|visum|utvisning*|utvist ~1
      avslag|svar|vedtak|fra|frå|hos|in ~1 udi|une
      seeking|sought|applied|apply|claimed asylum
      asylum seekers?
      familien|de|dei|they|family|foreldrene|foreldra|han|hun|ho|mor|far ~1 er|is|are|kom|kommer|kjem|come|came|from|opprinnelig ~1 fra|frå|from ~1 syria|afghanistan|ukraina|eritrea|somalia|irak|iran|sudan|etiopia|kongo|palestina|gaza|tsjetsjenia|iraq|ethiopia|ukraine
      på kvote
      kom|kommet|kome|flyktet|flykta|rømte|flyktede|came|fled|escaped ~2 fra|frå|som|til|from|as|hit|på ~2 krigen|krigen|syria|afghanistan|ukraina|eritrea|somalia|flyktning*|båt|sudan|war|refugee*|refugees|irak|kvoteflyktning*|asylsøker*|iran|gaza|tsjetsjenia
      flyktet|flykta|flyktar|flykter|fled ~2 fra|frå|from|hit|til
      sendt|sendes|sendast|sendt|deportert|deporteres|deported|utvist|utvises|utvist|kastes ut|tilbake|av|fra|til|from|to ~1 landet|hjemlandet|heimlandet|norge|noreg|norway|asylmottak*
      bor|bur|bodde|living på|i|in|at ~1 mottak|mottaket|asylmottak*|asylum
      er|e|var|is|are|som|vært|were|blitt|am ~2 muslim*|muslimar|jøde|jøder|jødar|jødisk*|kristen|kristne|katolikk*|katolsk*|hindu*|buddhist*|sikh*|ateist*|ortodoks*|mormoner*|mormon|adventist*|pinsevenn*|smithianer*|læstadian*|human|troende|truande|muslims|jewish|jew|catholic|hindu|buddhist|atheist|religious|religiøs|religiøse|sjia|sunni|ahmadiyya
      er|e|var|is|are|som ~2 kurd*|kurder|somalier*|somaliar*|afghan*|syrer*|syrar*|eritre*|tsjetsjen*|tater*|sigøyner*|romani|same|samar|samer|samisk|ukrainer*|ukrainar*|palestin*|kven|kvener|etniopi*|etiop*|iraker*|iraner*|somali|kurdish|syrian|afghan|roma|flyktning*|flykningar|refugee|refugees|innvandrer*|innvandrar*|asylsøker*|hazara|tamil*|pakistansk|pakistaner*|polakk*|russ
      opprinnelig|opphavleg|opprinneleg|egentlig|originally ~1 fra|frå|from
      romani|kvensk|samisk|kurdisk|somalisk|afghansk|jødisk|muslimsk|kristen|romsk|tsjetsjensk|minoritets bakgrunn|familie|bakgrunnen|opphav|slekt|hjem|heim|ætt
      is|are|am|he|she|family a? christian|christians
      reindrift* familie*
      driver|driv med? reindrift
      muslimsk|kristen|kristne|muslimske|religiøs|religiøse|strengt|konservativ|konservative|sterkt|læstadiansk|muslim|religious|strict hjem|heim|familie|familien|foreldre|religiøs|religiøse|troende|miljø|menighet|family|muslim|christian
      går|gjekk|gå|goes|aktiv ~1 i|på|til|to|in ~1 moské*|moske*|mosque|koranskole*|koranskule*|menighet*|kirke*|kyrkje*|bedehus*|church|pinsemenighet*|synagoge*|kyrkjelyd*
      med|medlem i ~1 frikyrkje*|frikirke*|menighet*|kyrkjelyd*|sekt*|trossamfunn*|pinse*|kirkesamfunn*
      tilhører|tilhøyrer|høyrer|hører|belongs|tilknytning ~1 til|to ~1 menighet*|kyrkjelyd*|brunstad|trossamfunn*|trussamfunn*|smiths|religion|sekt*|frikirke*
      brunstad|smiths christian|venner
      @not ~2 tror|trur på gud|allah
      tror|trur|believes|believe ~1 på|in ~1 gud|allah|god
      ber|pray|prays|praying|be|bønn|bedetider|bønner fem|five|bønn ~2 gang*|times|om
      faster|fastar|faste|fasting|fastet|fasta|fasts ~3 ramadan|ramadanen|for|i|during|måned*|hele
      under|i|på|feirer|feirar|during|because|celebrates|for|pga ~1 ramadan|eid|hanukka|ramadanen|pesach|yom
      hun|han|ho|eleven|jenta|gutten|she|he faster|fastar|fasts|fasting
      is|are fasting
      bruker|brukar|går|begynt|begynte|wears|wearing|ta|tar|tatt|av|started ~2 hijab*|niqab*|skaut|hodeskaut|slør|turban|headscarf|hijaben
      hijab|niqab|burka|hijaben
      spiser|spise|et|ete|eats|eat @not ~1 svin*|gris*|pork|svinekjøtt|kjøtt ~2 av|fordi|religiøse|religion*|tro*
      religiøse grunner|årsaker|årsakar|grunnar|årsaker|hensyn
      religious reasons|grounds|beliefs
      fritak|fritas|friteken|exempt|fritatt|fritek ~3 religiøs*|livssyn*|tro|religion|gudstjeneste*|gudsteneste*|julegudstjeneste*
      konvert* fra|til|frå|to|from
      konverterte|konvertert|converted ~1
      døpt|døypt|baptised|konfirmert ~1 i|as
      livssyn*|religion*|tro|tru hans|hennes|deira|deres|til|sin|si
      er|e|var|som|is|føler|identifiserer|being ~2 homo|homse|skeiv|skeive|lesbe|lesbisk|bi|trans|gay|queer|homofil|heterofil|lesbian|bisexual|pan|hen|ikkebinær
      kommet|kome|kom|kjem|came|come|coming|komme|stå ut|out ~1 av|som|as|of ~1 skapet|skeiv|homofil|lesbisk|bi*|trans*|gay|closet|lesbian
      ut av skapet
      liker|likar|likes|forelsket|forelska|sammen|saman|dating ~1 i|med? ~1 gutter|gutar|jenter|boys|girls|samme|same ~1 kjønn*|selv
      har|bor|to|two|has|med to|two mødre|mødrer|mammaer|pappaer|fedre|fedrar|mums|dads|moms
      født|fødd|fødde|born|biologisk i? ~2 feil|feil|wrong|jente|gutt|gut|girl|boy|som ~1 kropp|kroppen|kjønn|body
      født|fødd|born som|as|a? ~1 jente|gutt|gut|girl|boy
      vil|ville|ønsker|ynskjer|ønskjer|wants|prefers|bruke|brukes|hetera|heter|kalles ~2 hen|pronomen|pronomenet|pronouns|guttenavn|jentenavn|nytt|new ~1
      bruker|brukar|vil|bli|use|uses|using ~2 pronomen|pronomenet|pronouns|they
      skifte|bytte|byttet|bytta|skiftet|skifta|change|changing|changed|endre ~2 kjønn|kjønnet|gender|sex|juridisk|navn
      juridisk|legal kjønn|gender
      identifiserer|identifies|identifiser|kjenner|føler|feels|kjenner ~2 seg|as|like|som ~3 jente|gutt|gut|girl|boy|gender|hen|kjønn|trans*|mann|kvinne|ikke|ikkje|verken
      pubertetsblokk*|pubertetsutset*|blokkere
      stemte|stemmer|stemmar|stemt|votes|voted|stemde ~1 på|for ~1 frp|ap|høyre|sv|rødt|mdg|krf|sp|venstre|partiet|arbeiderpartiet|fremskrittspartiet|labour|senterpartiet
      politisk|aktiv|nynazist*|nazist*|høyreekstrem*|ekstremist*|radikalisert|radikalisering*|radicalised ~1 i|for|aktiv|parti*|miljø*|miljøet|flyktning*|ståsted
      radikalisert*|radikalisering*|høgreekstrem*|høyreekstrem*|nynazist*
      tatt|ute|ut|teken|gå|er ut|i ~1 streik*
      union member|rep|representative
      a|an refugee|immigrant
      immigration status
      mørkhudet|mørkhuda|adoptert fra|frå
      adoptert|adoptera|adopted fra|frå|from
      født|fødd|fødde|born i|in ~1 somalia|syria|irak|afghanistan|eritrea|pakistan|iran|etiopia|kongo|iraq|ethiopia
      etnisk|ethnic|etniske norsk|minoritet*|bakgrunn|opprinnelse|origin
      norsk|utenlandsk|utanlandsk|utenlandsk|minoritetsspråklig|innvandrer opprinnelse|opphav|bakgrunn
      kulturell bakgrunn
      seksuell|seksuelle legning*|orientering*|identitet
      sexual orientation|identity|preference
      kjønnsidentitet* hans|hennes|sin|er`,
  },
  {
    rule: 'beliefs-origin-sexuality.reference',
    category: 'beliefs-origin-sexuality',
    severity: 'warn',
    need: 'third',
    words: `jødisk* kristen katolikk* katolsk* pinsevenn* hindu* buddhis* ateist* human-etisk moske moskeen moskeer moské moskeen menighet* kyrkjelyd* hijab* flyktning* kurd kurder* kurdar* somalier* somaliar* afghan* syrer* syrar* eritre* rom-familie samisk same samar romani tater* skeiv skeive trans gay homse lesbe fagforening* fagforeining* islam konverter* ramadan* kjønnsidentitet* innvandrer* innvandrar* etnisk* utlending* krigsflykt* omskår* omskjær*
      æresrelater* jewish christian refugee* asylum immigrant* mosque church religious religiøs* kirke kirka bedehus* koranen imam imamen reindriftssam* reindriftsfamili* tater* kventer* sørsam* lulesam* nordsam* sjøsam*`,
    phrases: `human etisk
      negativ sosial kontroll`,
  },
];
