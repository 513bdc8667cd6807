import type { FindingRow } from '../lexicon/row.ts';

/** Ways to speak of neglect, violence and bullying without the words. */
export const aboutUpbringing: readonly FindingRow[] = [
  {
    rule: 'child-welfare.clause',
    category: 'child-welfare',
    severity: 'warn',
    need: 'third',
    phrases: `alene|aleine|åleine|alone|åleinne|aleina|hjemme|heime ~2 til|hele|heile|om|i|mange|all|at|langt|over ~2 natt|natta|natten|helga|helgen|helg|døgn|døgnet|night|weekend|dager|dagar
      meldinga|meldingen|meldinger|bekymringa|uroa|saken|varselet ~1 dere|de|dykk|du|skolen|barnehagen|noen|nokon|læreren ~1 sendte|sende|sendt|leverte|skrev|skreiv|meldte ~2 om|på|inn ~1 oss|meg|familien|henne|ham|han|ho|mor|far|
      @child|søsken*|småsøsk*|veslesøsken|ungene|ungane ~2 er|sitter|sit|går|blir|var ~1 mye|mykje|ofte|alltid|aleine|alene|alltid|åleine ~2 aleine|alene|åleine|hjemme|heime
      ber|bad|ba|spør|spurte|vil|ville|asks|asked|wants ~3 sove|sova|bli|bu|bo|være|overnatte|stay|sleep|flytte ~2 på|hos|i|at|til|igjen|with ~1 skolen|skulen|læreren|læraren|oss|school|meg|noen|venn*|barnehagen|sfo
      uten|utan|without ~3 spist|ete|eaten|frokost|frukost|breakfast|lunch
      ongan|ungan|unga|ungene|ungane|barna|guten|gutten|jenta|han|hun|ho|hu ~2 aleina|åleina|aleine|alene|åleine ~1 heim|heime|hjem|hjemme|heima
      søsken|søskena|småsøsken|søskene ~4 passe|passer|passar|ansvar*|se|mate
      passe|passer|passar|lager|lagar|hente|henter|hentar|ansvar|ansvaret|legger|mater|stelle ~3 småsøsken|småsøsknene|søsken|søskena|lillebror|lillesøster|babyen|brødrene|søstrene|veslebror|veslesyster|siblings ~1
      @not|ikke|don|nok|enough ~2 food|mat ~2 home|hjemme|heime|hos
      mat ~1 hjemme|heime
      gått|går|er|var|vært ~2 uten|utan|without tilsyn|voksne|vaksne|supervision|foreldre
      alene|aleine|åleine|alone|selv|sjølv ~1 hjemme|heime|home|i|at|hele|med ~1 natta|natten|leiligheten|leilegheita|huset|helga|night|søsken*|dagevis|days|kvelden
      mor|far|mora|faren|moren|foreldrene|foreldra|mamma|pappa|mother|father|parents ~1 @not|sjelden|aldri|sover|sov|glemmer|gløymer|never ~2 hente|hentar|henter|våkner|vakne|care|bryr
      foreldrene|foreldra|mor|far|de|dei|they|parents ~1 bryr|bryr|gidder|care @not? ~1 seg|om|about
      @not ~1 bryr|bryr|care|cares seg|about ~1
      har|hadde @not ~1 det|trygt ~1 bra|godt|greit|trygt ~1 hjemme|heime
      grenseløs*|kaotisk|kaos|kaotiske|uholdbar|uhaldbar|ustabil|ustabilt|utrygg|utrygge|chaotic|unstable ~1 hjemme*|heime*|forhold|oppvekst|heim|hjem|situasjon|home
      forholdene|forholda|situasjonen|stemningen ~1 hjemme|heime|home
      hjemmeforhold*|heimeforhold*|omsorgssituasjon*|hjemmesituasjon*|heimesituasjon*|oppvekstvilkår*
      noe|noko|something ~1 skjer|foregår|galt|gale|wrong|hender|føregår ~1 hjemme|heime|home
      redd|redde|afraid|skvetter|skvett|flinches|grue*|gruer|livredd ~2 hjem*|heim*|home|voksne|vaksne|foreldre*|ferie|ferier|ferien|helga|helg|helgene|weekends|jul*|menn|når|når
      gruer|gruar|grugruer|dreads ~2 til|for|the|seg ~2 ferie*|helg*|jul*|weekend*|hjem*|heim*|komme|samvær*
      klamrer|klenger|klamrar seg
      tynne|tynn|altfor|for|skitne|hullete|store|små|thin|same|samme ~1 tynne|små|klær|klede|kler|sko|clothes|jakke ~3
      fryser|frys|frøs|freezing|kald|iskald ~3 klær|klede|jakke|sko|votter|ute|tynn*|clothes|vinter*
      fryser|frys|frøs ute|i friminutt*|hele
      uvasket|uvaska|vasket|dusjer|dusja|dusjet|stellet|stelt|hygiene|hygienen|hygiena|flatt|unwashed|lice|tenner|tennene|tennane ~2 seg|på|er|dårlig|hår|luktet|råtne|råtnar|ødelagt|@not
      dårlig|dårleg|bad|manglende|poor hygiene|stell
      råtne|svarte|ødelagte tenner
      utagering ~2 hjemme|heime
      flyttet|flytta|flyttes|plassert|bor|bur|bodd|budd|moved|placed|lives|living ~2 ut|i|på|hos|til|i|to|with|with? ~1 tante|tanta|onkel|besteforeldre*|nabo*|familiehjem|slektninger|slektningar|bestemor|relatives|foster*|institusjon*|senter*|aunt|grandparents|beredskap*
      avlastning|avlasting|besøksfamilie|besøkshjem|støttekontakt ~1 hver|kvar|annenhver|helg*|en|to|har|i|hos
      har|får|fikk|fekk|fått ~2 avlastning|avlasting|støttekontakt|miljøterapeut|miljøarbeider|besøksfamilie ~2 hjemme|heime|helg*|i|annenhver|annankvar|hver|kvar
      myndighetene|kommunen|de|dei|they|authorities ~2 tar|tok|take|took|plasserer|henter|remove ~2 ungene|barna|ungane|barnet|kids|children|child
      saksbehandler*|kontaktperson*|tilsyn* i|fra|frå barnevern*
      meld*|meldt|varsl*|melde|varslet|varsla|report*|ring*|ringt ~3 bekymr*|uro|omsorg*|hjemmeforhold*|heimeforhold*|conditions|concern*
      uten|utan|without ~1 mat|middag|frokost|niste|food ~2 dager|dagar|days|rad|ganger|gonger|igjen|uka|veka|helga
      si|sier|seier|sagt|sei|meldt|told ~1 ifra|fra|ifrå|frå|from ~1 til ~2 som ~2 passer|passe|passar|beskytter|verner
      samme|same genser*|klær|klede|bukse*|tøy|shirt|clothes ~3 uka|veka|week|dager|dagar|uke
      ingen|@not|aldri|no|never ~2 svarer|svarar|tar|tek|answers|answer|åpner|opnar ~1 telefonen|telefon|phone|døra|døren
      foreldrene|foreldra|mor|mora|moren|far|faren|mamma|pappa|parents ~2 full|fulle|rusa|ruset|sov|sover|borte|vekke|drunk|high|drita ~2 når|da|då|hver|hele|hele|i|på|when|at|again|igjen
      legger|legg|la|putter ~1 seg|selv|barna|ungene|småsøsken* ~1 selv|sjølv|alene|aleine|åleine
      @num|seks|sju|åtte|ni|fire|fem åring*|year ~2 alene|aleine|åleine|alone`,
  },
  {
    rule: 'crime-violence.clause',
    category: 'crime-violence',
    severity: 'warn',
    need: 'third',
    phrases: `punched|kicked|slapped|beat|strangled|spat|choked|headbutted|tripped|hit ~1 on? ~1 him|her|them|me|us
      took|stole|stjal|tok|tatt|stal|rana|grabbed ~1 his|her|pengene|money|phone|lunch|mobilen|jakka|hans|hennes ~3 ~1
      awaiting|facing|standing|venter|ventar|har ~1 på? ~1 trial|sentencing|rettssak*|dom|straffesak*|fengsling*
      shoved|pushed|threw|thrown|dyttet|dytta|dyttede|kastet|kasta|skubbet|skubba|skubbe ~1 her|him|me|henne|ham|han|ho|meg|the|ned|inn ~1 down|into|against|off|ned|utfor|inn|mot|i ~1 stairs|steps|wall|locker|trappa|trappen|veggen|skapet|dammen|bakken
      kaller|kallar|kalte|kalla|call|called|calling|calls ~1 a|henne|ham|han|ho|hun|her|him|meg|oss ~2 feita|tjukk*|hore*|hora|stygg*|taper*|slut|fat|ugly|retard*|homo*|mongo*|svarting*|gris*|jævla|names
      blåmerke*|bruises|blåmerker|blåmerkene|merker|merke|risp|brennmerke* ~3 på|overarm*|ryggen|halsen|armene|armane|låra|arms|neck|back|ansiktet
      slagsmål*|fight|bråk|knuffing ~2 mandag|tirsdag|onsdag|torsdag|fredag|i|på|forrige|last|on
      @parent|onkel|onkelen|storebror|storebroren|broren|mannen|kjæresten|samboeren|eksen|bestefar|naboen|treneren|stefar|husband|boyfriend|uncle ~2 @hit
      @parent|onkel|onkelen|storebror|storebroren|broren|mannen|kjæresten|samboeren|eksen|naboen|treneren ~2 tok|klår|beføl*|rørte|touched|tafser|tafset|misbrukt|voldelig|valdeleg|truende|truer|truet|kontrollerer|aggressiv|violent|threatens|sint|rasende|kastet|kjefter|skriker|drikker|låser|stengte ~2
      @hit ~2 av ~1 @parent|onkel*|broren|storebror*|stefar*|kjæresten|medelev*|andre|noen|nokon|gutter|gutar|jenter|eldre|en|ein|ei|klassekamerat*|voksen|lærer*|gjeng*
      @hit ~1 by ~2
      far|faren|pappa|broren|bror|mora|moren|mor|stefar|storebror|onkel|mannen|eksen|kompisen|han ~1 sitter|sit|satt|sat|soner|sonar inne
      saken|saka|case ~3 henlagt|henlagd|dropped|anket|anka
      sittet|sete|sitti|vært|vore|been ~1 i|inne|in|inside ~1
      ler|lo|laughs|laugh|laughing|fniser|himler|hvisker|kviskrar|hermer|herma ~1 av|at|etter|om ~1 ham|henne|han|ho|hun|him|her|når|kvar|hver|sønnen|dattera|jenta|gutten|guten|eleven
      fryser|frys|frøs|frosset|frose|stenger|stengjer|holder|held|dytter|freezing|leave|leaving|lar ~1 ham|henne|han|ho|hun|him|her|jenta|gutten|guten|eleven|sønnen|dattera ~1 ut|ute|utenfor|utanfor|out
      ignorerer|ignorert|ignorera|unngår|overser|ignored|ignores|unngår ~2 ham|henne|han|ho|hun|him|her|av|by|alle
      er|blir|går|sitter|sit|står|alltid|spiser|et|eats|walks|is|holder|stands ~2 alene|åleine|aleine|alone|utenfor|utanfor|left ~2 i|på|hver|kvar|out|in|at|hele|hver|every ~1 friminutt*|storefri*|klassen|gangen|break|breaks|breaks|dag|kantina|lunch|recess|gjengen
      @not|ingen|null|får|aldri ~1 bedt|invitert|invited|invitera|bedt ~2 i|på|til|to ~1 bursdag*|parties|fest*|noe|noko|party
      stjeler|stjel|nasker|steals|naskar|rapper|stole ~2 fra|frå|from|ting|tinga|penger|pengar|things|av ~2 andre|klassen|de|dei|butikk*|others|medelever|shop|elever|sekken|sekkene|lommeboka
      tatt|knepen|caught|anholdt|stoppet|stoppa|innbrakt ~2 for|med|i|av|for|with|by ~2 politi*|rus|kjøring|butikken|naskeri|tyveri|våpen|kniv|hasj|vold|ran|fart|vekter*|fyll|theft|hærverk|bruk|police
      ødelagt|ødela|knust|knuste|tent|tente|tagget|vandalisert|brant|set|smashed|påtent ~2 på|vindu*|vindauge*|skole*|skule*|bil*|fire|inventar|windows|skolen|lærerens
      utpresset|utpressa|presset|pressa|tvunget|tvungen|tvinges|pressed|forced|blackmail* ~2 til|for|to|into|av
      presser|truer|tvinger|lokker ~2 henne|ham|han|ho|barna|andre|yngre ~2
      sendt|sendte|sender|delt|deler|lagt|la|sends|sent|posta|postet ~3 bilder|bilete|bilde|video|nakenbilde*|pictures|pics|truss* ~2 av|til|på|med|ut|of|to
      kontakt ~1 med ~1 eldre|voksne|ukjente|vaksne|menn|pedofil*|older ~1 mann|menn|gutt*|på|men
      gjeng|gjengen|gang|kriminelle|miljøet|dårlig|dårleg|feil|tungt ~1 miljø|selskap|venner|med|gjeng|vennegjeng|crowd ~1
      med ~1 i ~1 en|ein|ei|den? gjeng*
      rekruttert*|rekrutteres|vervet ~1 av|til
      gjeld|skylder ~2 gjeng*|langer*|dealer*|hasj*
      voldsepisode*|slåss*|slagsmål*|slåssing|basketak|sloss|slåst|slost|fight|fighting|fights|fought ~3 med|i|på|with|in|at|mellom|hele|hver|ofte|mye|igjen|again
      sloss|slåss|sloss|slåst|slossing
      angrepet|angripe|angreip|angrep|attacked|overfalt|overfalle|utsatt|utsett|mistenkt|etterlyst|etterlyste ~2 av|for|på|by
      rømte|rømt|rømmer|stakk|stukket|savnet|sakna|forsvunnet|missing|runaway|ran ~2 hjemmefra|heimefrå|fra|frå|siden|sidan|i|away|fra|på|natta|from|sist
      etterlyst|meldt|meld savnet|sakna|av|politi*
      alvorlig|alvorleg|ny|nok|grov hendelse|hending|episode|vold ~2 hjemme|heime|med|i|mot|på ~1
      episode|episoden|hendelse|hendelsen|hendinga ~2 hjemme|heime|dusjen|garderoben|skolegården|bussen|helga
      teken|tatt|tatt på i|ved garderob*|dusj*|mot|puppene|rumpa
      sover|sov|søv|bur|bor ~1 hos|med ~1 naboen|naboar|venner|nabo|vener|nabofamilien|læreren ~3
      mor|mora|moren|far|faren|mamma|pappa|foreldrene|foreldra|dei|de ~1 @not ~1 kommer|kjem|kom ~1 hjem|heim|home ~1
      gjorde|gjort|gjer|did ~2 noe|noko|ting|something|things ~2 ekkelt|ulovlig|ulovleg|seksuelt|vondt|illegal
      forbud|lov|nektet|nekta|allowed|forbidden|ban|@not ~4 nærme|nær|kontakte|oppsøke|near|contact|approach|besøke ~1 seg|oss|henne|dem|barna|familien|barna|skolen|her|school
      møte|rettssak|sak|vitne|vitner|avhør|time|tilbake|innkalt|forklare|forklaring|witness|innkalla|stilt ~2 i|hos|til|for|av|in|at ~1 politi*|retten|tingrett*|konfliktråd*|barnehus*|court|lagmann*|ungdoms*
      stygg|stygge|ekkel|ekle|stygt|mean|nasty ~2 gruppe*|snap*|kommentar*|meldinger|meldingar|bilder|rykter|ting|messages|comments|group ~2 om|til|av|about|to
      blåmerker|blåmerke|merker|kuler|sår|hevelse*|bruises|marks|skader|skade|brannsår|arr ~2 på|i|over|etter|på|rundt|on|som|from
      hatefull*|rasistiske|nazihilsen|hakekors|rasisme|rasistisk
      kalt|kalla|kaller|kallar|called|calls|ropt|roper|ropar|ropte|sier ~2 neger|nigger|homo|hore|jævla|svarting|pakkis|tater|terrorist|jødesvin|feit|feite|mongo|taper|stygg|names|psyko
      shoved|tripped|punched|spat|kicked|slapped|strangled|scratched|stabbed|threatened|cornered ~1 on|at? ~1 him|her|them|me|my|his
      spytta|spyttet|spyttar|spytter|sparka|sparket|slo|lugga|lugget|dytta|dyttet|klorte|beit|klådde|hoppa|hoppet ~1 på|til|løs|laus ~1 ham|henne|han|ho|hun|dem|dei|meg|lillebror*|@child
      sette|satte|sett|setter|tente|tende|tenner|set ~1 fyr|eld|ild|fire ~1 på|to|i
      tente|tende|tenner|brant|brente|brende ~1 på|ned|opp ~1 lua|jakka|håret|sekken|søppel*|papir*|skolen|skulen|do*|boka
      stygge|stygg|ekle|ekkel|grove|slemme|jævlige|nasty|horrible|mean|vonde ~1 meldinger|meldingar|ord|kommentar*|snapper|snaps|messages|texts|comments ~1 på|i|hver|kvar|fra|frå|on|from|every|til
      skriver|skrev|skreiv|skrive|tagger|tagga|risset|rissa|tegner|tegna|teikna|wrote|writing ~3 på|i|on ~1 pulten|skapet|sekken|veggen|doveggen|tavla|bøkene|locker|desk|bag ~1 hennes|hans|hennar|her|his|til
      sekken|jakka|klærne|kleda|lua|skoene|sykkelen|mobilen|bag|shoes ~3 dusjen|doen|do|søpla|søppelet|toalettet|vannet|elva|treet|toilet|bin|kastet|ødelagt|øydelagd ~2
      ingen|inga|none|nobody|@not ~1 i|på|til|to ~1 bursdag*|geburtsdag*|birthday
      holder|held|står|stopper|venter|passer|lies ~2 opp|vakt|på|wait|waiting ~1 etter|på|for ~1 ham|henne|han|ho|him|her ~2
      gir|gav|gjev|fikk|fekk|får ~2 juling|bank|buksevann|blåveis|deng|blodnese ~1
      selger|sel|selgjer|langer|solgte ~1 til ~2 yngre|elever|andre|ungdommer|ungdommar|elevane|elevene|medelever*
      holdt|heldt|held|holder|pinned ham|henne|han|ho|him|her|meg ~1 nede|fast|down|igjen
      @parent|broren|onkelen|stefaren|kjæresten|mannen|eksen ~1 broke|brakk|knakk|brøt ~2 arm*|nose|nesa|finger*|kjeven
      ingen|inga|nobody|none ~3 vil|vill|wants|will|ville ~1 sitte|sitja|sit|være|jobbe|leke|gå|bo ~1 ved|med|next|beside|på|with|i
      gutter|gutar|guttene|gutane|jenter|jentene|boys|girls|de|dei ~1 holdt|tok|tvang|jaget|jaga|kastet|kasta|låste|sparket|sparka|fulgte|omringet|omringa ~1 ham|henne|han|ho|sekken|mobilen|lua|him|her
      kasta|kastet|kastar|kaster|throws|threw ~2 stol*|glass*|tallerk*|flaske*|ting|fat|kniv|chair|plate ~1 etter|på|mot|at ~1 ham|henne|han|ho|hun|her|him|mor|far|ungene|ungane|oss|meg
      legger|la|legg|lagt|legge|poster|posta|postet|deler|spreier|sprer|posts|posted|put|uploads ~1 ut|out? ~1 film*|video*|bilde*|bilete*|klipp|pictures|photos ~2 av|of ~1 ham|henne|han|ho|hun|him|her|jenta|gutten|guten|@child ~2 på|til|in|on|i
      noen|nokon|de|dei|someone|they|medelever|gutter|gutar|jenter ~2 pisset|pissa|tisset|spyttet|spytta|tømte|tømt|helte|kastet|kasta|grisa|tagga|ødela|øydela|klippet|klipte|peed|poured ~2 i|på|ut|over|in|on|av ~1 sekken|jakka|skoene|matboksen|sykkelen|lua|håret|bag|shoes|jacket|boka|bøkene|maten
      de|dei|noen|nokon|they|gutter|gutar|guttene|gutane ~1 filmer|filmar|filmet|filma|fotograferer|snapper|snappar|film ~1 ham|henne|ho|han|him|her|hun
      hentet|henta|tilkalt|tilkalla|ringt|ringte|kontaktet|kontakta ~1 inn|på|etter? ~1 politi|politiet|police`,
  },
];
