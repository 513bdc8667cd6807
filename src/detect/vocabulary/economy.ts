import type { Row } from '../lexicon/row.ts';

/** Social assistance, debt, benefits, inability to pay, reduced fees because of income. */
export const economy: readonly Row[] = [
  {
    rule: 'economy.word',
    category: 'economy',
    severity: 'warn',
    need: 'alone',
    words: `forbrukslån* inkassogjeld* kredittkortgjeld* kvalifiseringsstønad* kvalifiseringsprogram* innkrevingssentral* lønnstrekk* utleggstrekk* sosialhjelp* sosialhjelpa sosialstønad* sosialstønaden inkasso* inkassovarsel* betalingsanmerk* betalingsmerknad* betalingsvansk* betalingsprobl* betalingsutset* uføretr* uførepens* uføretrygd* ufør arbeidsavklar* dagpeng* arbeidsledig* arbeidslaus* arbeidsløs* barnebidrag* gjeldsordn* gjeldsproblem* gjeldskrise* utlegg utleggstrekk lønnstrekk* tvangssal* tvangssalg* tvangsinndriv* husleierestans* restanse* kausjon* namsmann* bostøtt* bustøtt* bustøtte fattigdom* matkø* frelsesarm* utkastelse* privatøkonomi*
      minstepensjon* låginntekt* lavinntekt* lavtløn* sosialkontor* sosialen kontantstøtte nødhjelp* matutdeling* matsentral* foodbank betalingsavtale* nedbetalingsavtale* kredittgjeld* forbruksgjeld* spillegjeld* spelegjeld* lånehai* dagpengar* sykepenger* sjukepengar* overgangsstønad* stønadsmottak* trygdet trygda kvalifiseringsprogram* introduksjonsstønad* introstønad* insolven* konkursbo* betalingsevne* søskenmoderasjon* permittert* permitter*
      evicted eviction bailiff* unemployed jobless bankrupt bankruptcy inndriv* inndrivelse* innkrevjing* tvangsinnkrev* smålån* *stønad* matkupong* gavekort_mat gjeldsråd* gjeldsrådgiv* økonomirådgiv* betalingsplan* nedbetal* utestående* purregebyr* inkassogebyr* utleggsforretning* lønnsgaranti* barnetrygd* engangsstønad* stønadsmottaker*`,
    phrases: `redusert|reduserte|redusere|søkt|nedsatt|gratis ~2 betaling|foreldrebetaling|betalinga|foreldrebetalinga|kjernetid*|sfo|barnehageplass|barnehage|leirskole*|leirskule* ~2
      reduced fee|fees|payment|rate ~3
      lav|låg|lavt|lite|dårlig|dårleg|ingen|low|stram|trang|anstrengt|vanskelig|vanskeleg|svak|elendig|trong|krevende inntekt|inntekta|lønn|løn|økonomi|økonomien|økonomisk|income|finances
      økonomiske|økonomisk|financial|money ~1 problem*|problemer|vansk*|krise|trøbbel|situasjon*|sosialhjelp|hjelp|difficult*|trouble*|støtte|hjelp|trangt|utfordring*|trouble|hardship
      økonomien|økonomi ~2 er|stram|dårlig|dårleg|skral|ikke|ikkje|tillater|strekker|strekk|tøff|i ~2 familien|huset|heimen|hjemme|dårlig|dårleg|stram|tøff|til|skral|krise
      strekker|strekk|rekker|rekk @not ~1 til
      penga|pengene|pengane|lønna|økonomien|money ~1 strekker|strekk|rekker|rekk|holder|held|går|is|runs|ran @not? ~1 til|out|tight|gone|slutt
      tight|short of|on|for money
      mistet|mista|mister|mistar|lost|losing|lose|missa ~2 jobben|arbeidet|job|sparken ~1
      fikk|fekk|fått sparken
      uten|utan|without|ingen|no ~1 jobb|arbeid|inntekt|inntekter|job|work|income|lønn
      uten|utan|ute av|or|without|out|no of? ~1 jobb|arbeid|work
      står|gått|går|vært|vore|been ~3 uten|utan|without|arbeidsledig*|ledig ~1 jobb|arbeid|job|lenge
      leter|leitar|søker|ser ~1 etter|på jobb|arbeid
      går|gjekk|gikk|lever|lev|levde|er|har|får|fekk|på|lives|living|kommet|avhengig|gå|mor|far|over ~1 på|av|over|on|fra|frå ~1 nav|trygd|trygda|sosialen|sosialhjelp*|aap|ufør*|uføretrygd*|stønad*|dagpeng*|benefits|welfare|benefit|bidrag|bostøtte|arbeidsavklaring*
      nav har|vil|hadde ~2 stanset|stansa|stoppet|stoppa|avslått|avslo|krevd|kuttet|kutta|bedt|trukket|innvilget|innvilga|redusert|gitt|nektet|tatt|sendt|sagt|kravd|stoppe|kreve|trekke|vedtatt ~1
      nav stanset|stansa|stoppet|stoppa|avslo|krever|krev|trakk|kuttet|kutta|betaler|betalar|dekker|dekkjer|trekker|trekkjer
      stanset|stansa|stoppet|stoppa|kutta|kuttet|avslag|svar|ytelse*|ytelser|yting*|ytingar|penger|pengar|støtte|stønad|søknad*|søkt|vedtak|hjelp|utbetaling*|møte|krav|klage|saksbehandler|avtale|tiltak ~2 fra|frå|til|hos|av|i|med|på|from|with nav
      er|inne|oppe|møte|time|avtale hos|i|på|til|med nav ~1
      ytelsene|ytelsen|ytingane|støtten|stønaden|pengene|trygden|trygda|benefits ~2 stanset|stansa|stoppet|stoppa|kutta|kuttet|stopped|cut|forsvant|borte
      on|claims|claiming|receives|receive|lives|living|live ~1 on? ~1 benefits|benefit|welfare|disability
      welfare|unemployment|disability|housing|social benefit|benefits|payments|assistance|support
      food bank|stamps|parcels|vouchers
      frelsesarmeen|røde|fattighuset|matsentralen ~3 mat|matutdeling|pose*|hjelp|klær|jule*
      @not|knapt|aldri|neppe|have ~3 råd|afford|cash ~2 til|å|på|for|med|it|the|to|a|new|food
      @not ~1 råd|råda
      ikke|ikkje|har @not? ~1 råd ~2 til
      can|cannot|couldn t? ~1 afford
      can|could not|t afford
      @not ~2 penger|pengar|money|cash|gryn|spenn ~2
      mangler|manglar|uten|utan|tomt|tom|lacks ~1 for ~1 penger|pengar|money|kontoen
      tomt|tom på? ~2 kontoen|konto
      skylder|skuldar|skyld|owe|owes ~2 penger|pengar|money|husleie|@num|tusen|kemneren|skatt|banken|inkasso
      trangt|tight økonomisk|financially
      det er|blir trangt
      en|ei|ein|one lønn|løn|inntekt|income ~1 nå|no|now|bare
      lever|lev|bor ~1 på en|ei|ein ~1 lønn|løn|inntekt|minstelønn
      broke|skint|blakk|blakke|bankerott|pengelens|pengelense|lens
      kroner|krone ~1 igjen|att ~2 måneden|måned|kontoen|månad*
      klarer|greier|greidde|klarar|kan|får|klarte|makter|makte|able|can|manage|vanskelig|vanskeleg|tungt|slit|sliter ~2 @not? ~2 @pay ~3 @bill
      @not|sliter|slit|klarer|unable|problemer|vanskar|behind|struggle|struggling|struggles ~4 @pay ~2 @bill|regning*|bidrag|rent|bills
      @not betalt|betalte|paid ~2 @bill|regning*
      ligger|ligg|er|behind|kommet|kome|etter|bak ~2 på|med|etter|behind|bak|on|hengende ~2 husleie*|husleia|leia|leien|lån*|regning*|rent|bills|strøm*|betaling*|avdrag*
      ubetalt|ubetalte|forfalte|unpaid|purring*|purring ~1 regning*|rekning*|faktura*|sfo|husleie*|bills
      kastet|kasta|kastes|kastast|mister|mistet|mista|mistar|måtte|evicted|lost|losing ~2 leiligheten|leilegheita|leilighet*|huset|boligen|bustaden|home|house|flat|apartment
      mistet|mista|mister|mistar|selge|selje|selger|sell|losing|lost ~2 huset|leiligheten|leilegheita|boligen|hjemmet|heimen|bilen ~2
      kastet|kasta|kastes ut ~1 av|fra|frå leilighet*|leilegheit*|huset|boligen|bolig*
      bor|bur|budde|bodde|sover|sov|living|lives|sleeping|flytter|levd ~2 i|på|hos|in|rundt ~2 bil|bilen|telt|campingvogn*|hospits*|hostel|kjeller|kjellaren|sofaen|venner|hotell|midlertidig*|mellombels|krisebolig*|gata|gaten|car|tent|shelter|camper|overgangsbolig*|campingplass*|natterom
      kommunal|kommunale bolig|bustad|leilighet|leilegheit
      hjemløs|hjemløse|heimlaus|heimlause|bostedsløs*|bustadlaus*|homeless
      stor|store|mye|mykje|høy|høg|enorm|tung|har|fått|massiv|i|kommet|in|deep|lots|into ~2 gjeld|forbruksgjeld|kredittkortgjeld|lån|debt|spillegjeld|debts
      gjeld|gjelda|gjelden hans|hennes|deres|deira|er|har|vokser|til|som
      betaler|betalar|betalt|betalte|pays|paid @not ~2 bidrag|bidraget|underhold|maintenance|support|barnebidrag
      låne|låner|lånt|lånte|låner|borrow|borrowed|trenger|lån ~1 penger|pengar|money ~2 til|av|for|hos|from|to
      sjekk*|sjekket|søk*|søkt|søke|applied|apply|søknad ~2 fond|støtte|stønad|legat|stipend|dekning ~2 til|for|fordi|av|økonomi*|from
      søker|søke|søkt|søkte|apply|applying ~2 økonomisk|redusert|bostøtte|stønad|støtte|fritak|sosialhjelp|friplass|free|dispensasjon ~2
      friplass|gratisplass|friplassen
      free school meals
      arv|klær|klede|utstyr|sko|jakke|kler ~3 fra|frå|brukt|låne|låner|hos|av ~2 frelsesarm*|fretex|matsentral*|skolen|skulen|kommune|bua|nabo*
      fattig|fattige|fattig|poor family|familie|familien|folk|barn|og|familie*|er
      er|lever|lev|vokser|are|vaks ~2 fattige|fattig|fattigdom|poor|poverty
      pant|pengene|lommepengene brukt|går til ~2 mat|husleie
      tvangs|tvang|selges salg|sal|selges|solgt
      gått|gikk|gjekk|går|slått|slo|er|personlig|personleg|went|gone|personal ~1 konkurs|bankrupt|bankruptcy
      konkurs|konkursen hans|faren|far|firmaet|mor
      in|deep debt
      of debt
      enslig forsørger
      trenger|treng|får|fått|fekk|needs|spør|ba|bedt ~2 hjelp|støtte|klær|pengehjelp|help|money|penger ~2 til|med|av|with|for ~2 mat|klær|klede|julegaver|julegåver|utstyr|strøm|husleie|food|rent|bills|clothes|penger|økonomi*
      kan @not ~2 kjøpe|kjøpa ~2 sko|klær|klede|gaver|mat|vinterklær|utstyr|pc|bursdags*|gåver|ny|ny*|briller
      dyrt|dyr|dyre|expensive|for dyrt|kostbart for|to ~1 oss|dem|familien|meg|dei|them|us|henne
      too expensive for
      @not ~2 med|join|delta ~2 på ~1 turen|leirskole*|leirskulen|klassetur*|bursdag* ~3 råd|penger|pengar|økonomi*|kostnad*|dyrt
      på grunn|pga|grunna|av|fordi ~3 økonomi|økonomien|penger|pengar|råd|kostnad*|økonomiske|economy|money|dyrt|prisen
      strømmen|straumen|strøm|power|electricity ~2 stengt|stengd|kuttet|kutta|kobla|koblet|cut|off
      tippet|spilt|spelt|spiller|spelar|gambled|gambling|gambler|spilleavhengig ~2 bort|vekk|away|pengene|pengane|all|all|lønna|alt|sparepengene|our
      endene|endane|ends ~2 møtes|møtast|meet
      out of work|job|money
      ute av arbeid|jobb
      rent|husleia|husleien|husleiga|leia|regninga|regningen ~1 is|er ~1 overdue|forfalt|ubetalt`,
  },
  {
    rule: 'economy.reference',
    category: 'economy',
    severity: 'warn',
    need: 'third',
    words: `gjeld gjelda gjelden gjelds aap uføre stønad stønaden trygd trygda fattig fattige konkurs debt debts welfare nav benefits inntekt inntekta inntekten bidrag lønnsslipp* lønsslipp* payslip* skattemelding*`,
    phrases: `bidrag fra|frå|til barnet
      penger|pengar fra|frå staten|sosialen`,
  },
  {
    rule: 'economy.weak',
    category: 'economy',
    severity: 'hint',
    need: 'third',
    words: 'husleia husleie lønn løn pengene pengane råd leiekontrakt* betale billig blakk',
  },
];
