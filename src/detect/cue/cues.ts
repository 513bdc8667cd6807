import { flag } from '../lexicon/flag.ts';
import type { Row } from '../lexicon/row.ts';

/** Words that say who is spoken of, and how. */
export const cues: readonly Row[] = [
  {
    flags: flag.third | flag.kin,
    words: `eleven elevens gutten guttens guten gutens jenta jentas jenten jentens barnet barnets ungen ungens sønn sønnen sønnens sønnene sønnens son sonen
      sonens datter dattera datteras datteren datterens dotter dottera dotteras tvillingen tvillingene tvillingane poden guttungen jentungen gutungen fosterbarnet
      fostersønnen fosterdatteren stebarnet minstemann eldstemann yngstemann minsten eldsten barna ungene ungane ongan ungan onga ongen guttongen jentongen gutta jentene jentane guttene gutane døtrene døtrane sønene
      daughter toddler niece nephew син сина сину сином донька доньку доньки дочка дочку сын дочь дитина дитину
      syna synem synek córka córkę córki córce dziecko tochter sohn ابني ابنتي ابنه ابنته wiilkayga gabadhayda ilmahayga wiilka gabadha borna borns born småsøsken småsøskena småsøsknene søsken søskena søsknene sysken syskena syskene småsysken småsyskena ungdommen ungdomen tenåringen tenåringa fostersønn fosterdatter stesønnen stedatteren gutungen babyen nyfødte twins toddler teenager minstejenta minstegutten minsteguten minstebarnet eldstejenta eldstegutten eldsteguten storejenta storegutten lillegutt lillegutten lillejenta vesleguten veslejenta vesla veslingen yngstejenta`,
    phrases: `my son
      my boy
      my girl
      the boy
      the girl
      the child
      the student
      your child
      your son
      our son
      our boy
      our child
      our girl
      his son
      her son
      jente|gutt|elev|pupil|boy|girl|barn|ungdom på|i|født|fødd|aged ~1 år|trinn|klasse|grade|19*|20*
      den eldste|yngste|minste|største|eine|ene
      sistemann
      en|ein|ei|én|one av|of ~1 elevene|elevane|barna|borna|guttene|gutane|jentene|jentane|tvillingene|tvillingane|pupils|students|kids|children|boys|girls
      to av elevene|elevane|guttene|gutane|jentene|jentane
      vår|our|min|my eldste|yngste|mellomste|oldest|youngest|eldest
      the|two|three|some|older|other|bigger|those|of boys|girls|lads
      older|bigger|other boys|girls
      the|our|my|her|little baby`,
  },
  {
    flags: flag.third | flag.kin | flag.relative,
    words: `mor mora moren mors morens moras far faren fars farens mamma mammaen mammas pappa pappaen pappas foreldrene foreldra foreldrenes foreldrane bror broren brors brorens brødrene brørne storebror
      storebroren lillebror lillebroren veslebror veslebroren søster søsteren søstera søstra søsters søstrene søstrane storesøster storesøsteren lillesøster lillesøsteren veslesyster syster systera
      systra bestemor bestemora bestemoren bestefar bestefaren bestemors besteforeldre besteforeldrene besteforeldra mormor mormora farmor farmora morfar morfaren farfar farfaren onkel
      onkelen tante tanten tanta fetter fetteren kusine kusina stefar stefaren stefars stemor stemora stemoren stebror stebroren stesøster stesøsteren fosterfar fostermor halvbror halvbroren
      halvsøster halvsøsteren eksen eksmannen ekskona kona mannen samboer samboeren kjæresten kjærasten eksmann ekskone ektefellen naboen naboens nabojenta nabogutten medelev medeleven klassekamerat
      klassekameraten klassevenninna bestevenn bestevennen bestevenninna slektning mother father mom mum dad mommy daddy brother sister grandmother grandfather grandma
      grandpa uncle aunt auntie cousin stepfather stepdad stepmother stepmom wife husband neighbour neighbor boyfriend girlfriend matka ojciec brat siostra мама тато батько брат сестра بابا ماما والده والدته veslesystera veslesøstera veslesøster storesystera storesyster lillesystera lillesøstra lillesøstera svigermor svigermora svigerfar svigerfaren oldemor oldemora oldefar oldefaren tremenning niesen nevøen pleiemor pleiefar barnefar barnefaren barnemor fatteren mutter muttern broderen søskenbarnet svigersønnen svigerdatteren gudmor bestevenninnen romkameraten naboungen`,
  },
  {
    flags: flag.third,
    words: `han hans ham hannes henne hennes hennar hun hu ho honom hon hen familien familiens familie familia he him his she hers himself herself han's
      він вона його її он она его ее jego jej هو هي`,
    phrases: `hos dem|dei|henne|ham|familien
      of|about|with|told|to|for|hit|hits|help|see|that|and|is|was|pick|gave|leave|left|asked|moved her
      her son|daughter|mother|father|mum|mom|dad|brother|sister|parents|husband|teacher|school|home|diagnosis|medication|grades|behaviour|family|class|child|kids|national|number|own|passport|id|room|friends|new
      de|dei|dem har|hev|hadde|er|var|får|fikk|fekk|bor|bur|budde|bodde|skal|må|vil|klarer|greier|krangler|kranglar|slåss|flyttet|flytta|sliter|slit|ble|blei|vart|søker|søkte|trenger|treng|mangler|lever|kom
      they have|are|were|had|get|got|live|moved|can|lost|fight|argue|came|separated|divorced|need|struggle
      dem|dei|de nektet|nekta|mistet|mista|stengte|tok|sender|sendte|truer|kaller|stjeler|vant|måtte|bodde|planlegger|oppholder
      shoved|pushed|kicked|called|hurt|punched|bullied|filmed|tripped|locked|followed|took|made|makes|lets|calls|call|put|kept|keeps|against|behind|threatened|touched|grabbed|beat|beats|slapped|teased|excluded|drives|drove|took|cornered|blocked|ignored|ignore her
      their address|names|kids|child|son|daughter|parents|family|home|case|house|landlord|asylum
      de|dei|dem held|holder|oppheld|oppholder|lever|gjemmer|skjuler
      they re|ve|ll|d|s`,
  },
  {
    flags: flag.case,
    words: 'saken saka sakens klienten brukeren pasienten søskenflokken søsken sibling siblings søskena',
    phrases: `
      vedtaket|vedtak|henvisninga|henvisningen|tilvisinga|søknaden|klagen|klaga|vurderinga|vurderingen|rapporten|meldinga|meldingen ~1 er|ble|blei|vart|ligger|ligg|kom|må|mangler|gjelder|utgår|is|was ~3 ferdig|klar|sendt|mottatt|motteke|signert|underskrevet|fattet|fatta|inne|avslått|innvilget|henlagt|public|svarut|ready|signed|sent|approved|rejected
      sakkyndig|sakkunnig|pedagogisk|expert vurdering|rapport|assessment ~1 er|ble|blei|vart|ligger|ligg|is|was ~3 ferdig|klar|sendt|mottatt|inne|public|svarut|ready|done|sent`,
  },
  {
    flags: flag.first,
    words:
      'jeg eg æg æ jæ meg mæ mei me vi oss åss min mi mitt mine vår vårt våre vårs my mine me we us our ours мій моя мене у ich meine mein wir mam mamy jestem moje',
    phrases: `i have|am|was|had|ve|m|got|take|need
      e|i har|e|er|tar|går|fikk|ble|vart|slit|bor|bur|må`,
  },
  { flags: flag.second, words: 'du deg dere dykk dokker dokke deres dykkar din di ditt dine you your yours' },
  {
    flags: flag.event,
    words: `kurs kurset kursene kursa kursa kursprogram kursdag nettkurs nettkurset temakveld temakvelden temadag temamøte temamøtet foredrag foredraget foredrag* fagdag fagdagen fagdager fagsamling konferanse* seminar*
      webinar* personalmøte* planleggingsdag* planleggjingsdag* plandag* informasjonsmøte* infomøte* informasjonskveld* trinnmøte* foreldremøte* kampanje* kampanjen temauke temauka verdensdagen aksjon* innsamlingsaksjon*
      workshop* lecture* webinar conference* campaign* open_day course teamtid klassemøte* årsmøte* fau sau elevråd* elevrådet* utdanningsmessa messa skolering* bevisstgjør* folkeopplysning* allmøte* fellesmøte* avdelingsmøte*
      foreldrekveld* foreldreskole* veiledningskveld* studiekveld* opplæringsdag* konferansen generelt generally`,
    phrases: `program|serie|dokumentar*|film|podkast|reportasje|artikkel ~1 om
      på tv|tvn|radio|nrk
      nettskjema|brosjyre ~1 for|til
      rutinar|rutiner|retningslinjer|retningsliner|regler|reglar ~1 for|ved|om
      skolene|skulane|skular|skoler|kommunen|kommunane|fylket ~3 har|lager|lagar|skal ~2 egne|eigne|felles|rutin*
      generelt|generally|på generelt grunnlag|spørsmål*
      tilbyr|tilbod|tilbud ~2 til alle
      for alle
      åpent for
      ope for
      åpen for
      open to all
      open to everyone
      for all parents
      for all staff
      for everyone
      all parents
      all staff
      alle foresatte
      alle føresette
      alle ansatte
      alle tilsette
      alle lærere
      alle lærarar
      alle elever
      alle elevar
      alle foreldre
      alle på trinnet
      alle på skolen
      alle i klassen
      hele klassen
      heile klassen
      hele trinnet
      heile trinnet
      hele skolen
      åpen dag
      open dag
      open day
      awareness week|day|month
      information meeting
      parents evening
      holder|held|holde foredrag|kurs|innlegg
      har|skal|hadde ~2 stand
      påmelding innan|innen|til
      meld dere|dykk|deg på
      hele|heile|whole|alle|samtlige ~2 trinn|trinnet|klassen|klasse|kullet|skolen|skulen|årstrinn|year
      alle på ~2 trinn|trinnet|årstrinn`,
  },
  {
    flags: flag.topic,
    words: `rutine rutinen rutiner rutinene rutinane rutina prosedyre* mal malen maler malane malene loven lova lovverk* lovverket opplæringslov* opplæringsloven barnevernsloven barnelova barnehageloven lovendring* forskrift* paragraf*
      paragrafen kapittel rundskriv* veileder veilederen veiledere veiledar rettleiar rettleiaren rettleiing helsenorge handlingsplan* generelt generell generelle plakat plakaten brosjyre* statistikk* rapporten
      undersøkelsen elevundersøkelsen elevundersøkinga undersøking* forskning* forsking* artikkel artikkelen artikler podcast podkast* fagbok* dokumentar* tv-serie avisa avisen nyhetene oppslag* handlingsplanen beredskapsplan* forebygg* førebygg*
      mobbeombud* ombudet ombod* forening foreningen foreningen* organisasjon* stand standen fagstoff* pensum undervisningsopplegg* temaet* policy template* guideline* guidelines law regulation* act statistics article website leaflet legislation general generally procedure*
      routine* budsjett* kommunestyret politikerne høring* høringen høringsnotat* kronikk* nrk vg studien studie studier stortinget regjeringen statsforvalteren utdanningsdirektoratet udir fhi bufdir normen gdpr personvernforordningen
      eksempel eksempelvis eksempeltekst *forening* *stiftels* *rutine* *kampanje* *loven rutinar rutinane retningslinjer* retningsliner* dysleksiforbundet autismeforbundet diabetesforbundet handikapforbundet døveforbundet hørselsforbundet blindeforbundet epilepsiforbundet allergiforbundet revmatikerforbundet astmaforbundet`,
    phrases: `fordele|fordeler|fordelar|fordeling|fordelinga ~3 timer|timar|årstimer|årstimar|ressurs*|spesialunderv*|spesped
      timer|timar|årstimer|årstimar ~1 spesped|spesialunderv* neste|komande|kommende ~1 år|skoleår*|skuleår*
      en|ein|ei elev|gutt|gut|jente|person som|har|med|kan
      et|eit barn som|har|med|kan
      barn som|med|og|i|kan|trenger|treng
      barn har|kan|med|får krav|rett|lov
      elever|elevar|foreldre|foresatte|føresette|ungdom|unge|ungdommer|ansatte|lærere som|med|har|kan|får|skal|trenger
      mange|noen|nokre|flere|fleire|enkelte|de|dei fleste? barn|elever|elevar|foreldre|ungdommer|unge|familier|familiar
      hvis|dersom|om|når|viss ~1 en|ein|ei|et|eit|noen|nokon|man elev|gutt|jente|barn|born|forelder|foreldre|person|kan|skal|har|er|blir|får|må
      if a|any child|pupil|student|parent
      when a|any child|pupil|student|parent
      children|pupils|students|parents who|with|can|have|may|are
      a child|pupil|student|parent who|with|has|can|may
      the law
      tema|lærer|lærte|leser|les|jobber|jobbar|snakker|snakka|lese|lært|prosjekt|gruppearbeid|undervisning|oppgave|oppgåve|dokumentar|tekst ~2 om ~4 samfunnsfag|krle|naturfag|historie|norsk|klassen|timen|10|9|8|mat|helse|klassane|class|trinn|elevene
      samfunnsfag|krle|naturfag|norsk|historie ~2 tema|lærer|prosjekt|handler|les|leser|om
      i|på nynorsk|norsk|engelsk heter|betyr|tyder
      nytt|nye|ny telefonnummer|åpningstider|opningstider|nettside|nettsider|kontor|kontorer|lokaler|tilbud|brosjyre|ressurser|leder|leiar
      åpningstid*|opningstid*
      les|lese mer|meir|om
      se|sjå|på kommunen|kommunens|skolens|skulens side|sider|sida|nettside
      mer|meir|nyttig|generell informasjon|info om
      hva|kva|ka betyr|tyder|er forskjellen|skilnaden
      what does ~4 mean
      står i|på loven|lova|nettsiden|nettsida|planen
      rett til|på
      har krav på
      i kapittel
      hvem|kven kan|skal|må|får
      hvordan|korleis|åssen|hva|kva|når|kor ~2 man|ein|en
      noen|nokon|nokre regler|rutiner|krav|info|tilbud|tips|råd
      regler|reglar|reglane|reglene for|om
      finnes|finst|fins det ~2 info|informasjon|regler|kurs|tilbud|noe
      hva|kva gjør|gjer skolen|skulen|kommunen|man
      kan|får foreldre|føresette|foresatte|elever|elevar
      who can apply|get
      how do|does one|you|parents
      are there any
      kapittel 5|8|9|11|12
      etter §|paragraf
      linje|linja|studie|utdanning* ~3 vidaregåande|videregående|vgs
      tema|temaet er|på|for|i
      tar|tek opp tema
      barn og unge
      rus og|kriminalitetsforebygging
      i|om|leser|lese|lest|les|skriver|read|about ~1 bok|boka|boken|bøker|romanen|book
      ei|en|ein bok|film|serie ~1 om
      se|ser|så|sjå|såg|sett|laga|vise|viser|watch ~2 film|filmen|serien|dokumentaren
      film|filmen|movie ~1 om|about|på
      nytt|nye|ny|eget|eige|digitalt|elektronisk|new ~1 *skjema*|meldeskjema|form
      skjema|skjemaet|*skjemaet|form ~1 for|til
      står|stod|ligger|ligg|finner|finn|finst|finnes|les|lese|se|sjå|info|informasjon|mer|meir|oppdatert|lenke|lenkje ~4 nettsid*|nettstad*|hjemmesid*|heimesid*|website
      kommunens|kommunen|skolens|skulen|skulens|fylkets ~1 side|sider|sida|nettsid*|heimesid*
      en|ein|ei|any|an sakkyndig|sakkunnig|expert vurdering|assessment ~1 kan|skal|tar|tek|må|can|takes
      hva|kva|hvordan|korleis|når|what|how ~1 er|betyr|skriver|søker|does|is|gjør|fungerer ~1 en|ein|ei|a|an
      bok|boka|boken|romanen|film|filmen|book|movie ~1 om|av|heter|heiter|handler|handlar|about|called|by
      når|hvordan|korleis|how|when|hvem|kven ~1 skal|bør|må|kan|should|do|does ~1 vi|man|en|me|ein|skolen|skulen|we|one|lærere|lærarar ~2 sende|skrive|melde|henvise|søke|send|report
      lager|lagar|laga|skriver|skriv|jobber|spiller|framfører|make ~2 kortfilm*|film*|plakat*|podkast*|rollespill*|oppgave*|avis*|presentasjon*|teater*|posters ~1 om|mot|about|against
      anbefaler|anbefalar|tilrår|recommend ~1 serien|boka|bøkene|filmen|podkasten|forfatteren|series|book
      serien|bøkene|bokserien om`,
  },
  {
    flags: flag.warning,
    phrases: `@not ~3 skriv|skrive|skrives|del|dele|deles|legg|legge|legges|post|poste|nevn|nevne|nevnes|nemn|nemne|send|sende|sendes|ta|oppgi|gi|bruk|bruke|write|share|post|mention|put|include ~10 chat|chatten|chaten|chatt|her|innkalling*|innkallinga|invitasjonen|teams|tråden|møtechatten|navn*|here|invitation
      skriv|del|legg|send|post|nevn|nemn|oppgi|write|share|type @not ~10 chat|chatten|chaten|her|innkalling*|sensitiv*|navn*|namn*|fødselsnummer*|diagnose*|helse*|here|confidential|personal
      @not ~2 skriv|skrive|skrives|del|dele|nevn|nevne|oppgi|legg|legge ~4 fødselsnummer|personnummer|diagnoser|diagnose|helseopplysninger|sensitiv*|navn|namn|initialer|personopplysninger|personopplysningar
      ingen|verken|nobody ~2 skriver|skriv|skrive|deler|dele|nevner|nevne|nemner|nemne|sender|sende|writes|write ~4 fødselsnummer|personnummer|diagnoser|diagnosar|diagnose|helseopplysninger|helseopplysningar|sensitiv*|sensitive|navn|namn|names|personopplysninger|personopplysningar
      sensitiv*|taushetsbelagt*|teiepliktig*|teiebelagd*|fortrolig*|konfidensiel* ~5 hører|høyrer|skal|må|bør ~2 @not
      sensitive|confidential information|details|things ~5 not
      hører|høyrer @not ~1 hjemme|heime ~4 chat*|her
      husk|hugs ~1 at ~3 @not ~5 sensitiv*|navn|namn|diagnose*|helseopplysninger|personopplysninger
      minner om ~3 taushetsplikt*|teieplikt*
      husk|hugs taushetsplikt*|teieplikt*
      remember ~6 not ~4 sensitive|names|personal
      please don|do|avoid ~1 not?
      ta det muntlig|munnleg
      slikt|sånt|sånn|slike|slik|sånne|den|det ~2 tar|tek|hører|høyrer|tas|skal ~1 vi|me|hjemme|heime|muntlig|munnleg ~2 muntlig|munnleg|brev|telefon|fysisk|utenfor|andre
      diagnoser|diagnosar|karakterer|karakterar|helseopplysninger|familieforhold|personopplysninger|navn|namn ~6 tar|tek|hører|høyrer ~2 muntlig|munnleg|brev|telefon|ikke|ikkje
      minner|minnar|remind ~1 om|about|everyone ~4 taushetsplikt*|teieplikt*|confidential*`,
  },
  {
    flags: flag.jest,
    words: 'haha hahah hahaha hahahaha hehe hehehe hihi lol lmao rofl høhø hoho hæhæ spøk tuller tullar joking kidding',
    phrases: `bare|berre tull|tulla|tullet|spøk|kødd
      for moro skyld
      just kidding`,
  },
  { flags: flag.kin, words: 'elev gutt jente barn pupil kid student son boy girl child' },
  { flags: flag.cue, words: 'navnet namnet name heter heiter kalt kalla named called' },
  {
    flags: flag.filler,
    words: `fortsatt fremdeles framleis enda ennå enno jo da nå no altså også òg visst nok bare berre egentlig eigentleg litt veldig ganske alltid ofte stadig helt heilt så still really just also always often very quite now currently dessverre diverre nesten lenger lengre
      nylig nyleg nettopp igjen att allerede alt omtrent faktisk virkelig verkeleg skikkelig skikkeleg desverre sikkert kanskje ganske mer meir mye mykje gjerne rett allereie dårlig jevnlig daglig fast jamt liksom vel etterhvert plutselig brått recently probably actually only already unfortunately
      den det til_og_med her der jammen ja nei egentleg selv sjølv`,
  },
  {
    flags: flag.role,
    words: `jurist juristen advokat advokaten ingeniør arkitekt fagleder fagleiar seksjonsleder seksjonsleiar kommuneoverlege barnehagesjef oppvekstsjef vernepleier vernepleiar sentralbordsvakt* vaktmesteren renholder renholderen bibliotekar bibliotekaren skolebibliotekar kjøkkensjef kantineleder resepsjonist resepsjonisten natteravn sjåfør sjåføren bussjåfør svømmelærer musikklærer korpsdirigent dirigent kulturskolelærer sfo-leder sfo-leiar barneveileder helsefagarbeider flyktningkonsulent miljøvaktmester rektor rektors inspektør avdelingsleder avdelingsleiar kontaktlærer kontaktlærar kontaktlæraren kontaktlæreren lærer læreren lærar læraren faglærer faglærar klassestyrar timelærer assistent assistenten assistentleder fagarbeider barnehagelærer barnehagelærar
      styrer styrar pedagogisk spesialpedagog spesialpedagogen miljøterapeut miljøterapeuten miljøarbeider sosiallærer sosiallærar rådgiver rådgivar rådgiveren rådgjevar psykolog psykologen pp-rådgiver logoped logopeden audiopedagog helsesykepleier helsesykepleieren helsesjukepleiar
      helsesjukepleiaren helsesøster jordmor ergoterapeut fysioterapeut fysioterapeuten fastlege fastlegen lege legen doktor dr overlege tolk tolken vaktmester ordfører ordførar ordføraren ordføreren kommunedirektør kommunedirektøren rådmann virksomhetsleder einingsleiar enhetsleder
      saksbehandler saksbehandlar saksbehandleren sakshandsamar koordinator koordinatoren prosjektleder prosjektleiar statsråd statsminister minister ministeren kunnskapsministeren forfatter forfatteren forfattar forfattaren dikter kunstner sanger artist komiker skuespiller president kong kongen dronning dronningen
      prins prinsesse kronprins kronprinsesse hellige sankt st biskop prest presten trener treneren ekspert professor foredragsholder foredragshaldar foredragsholderen innleder journalist fau-leder fau-leiar leder leiar lederen leiaren nestleder sekretær sekretæren
      it-ansvarlig ikt-ansvarlig konsulent konsulenten veileder principal teacher headteacher nurse interpreter psychologist counsellor counselor doctor professor author mayor minister king queen prince princess singer mr mrs ms miss sir herr fru frøken
      rektoren skolesjef skolesjefen styreren assistenter vikarer avdelingslederen inspektøren spesialpedagogene ordstyrer referent møteleder møteleiar møteinnkaller vikar vikaren klasseforelder foreldrekontakt klassekontakt fylkesmann statsforvalter politibetjent lensmann tillitsvalgt tillitsvald verneombud fotograf`,
  },
  {
    flags: flag.cue,
    words: `om med til hos ang angående vedr vedrørende vedkomande gjelder gjeld gjelde re rundt mot av fra frå blant enn både ved
      about regarding concerning with from w sprawie zustrič o z про щодо für über`,
    phrases: `for
      at
      og
      som
      tar|tek
      møte|samtale|oppfølging|samarbeidsmøte|ansvarsgruppe*|dialogmøte*|ansvarsgruppemøte*|nettverksmøte*|evaluering|utviklingssamtale*|elevsamtale
      hvordan|korleis|åssen|koss går det med`,
  },
  {
    flags: flag.verb,
    words: `har hadde er var skal må vil kan får fikk fekk går gikk gjekk kommer kjem kom trives trivst trivs strever strevar sliter slit sitter sit satt sat gråter græt gråt grein nekter nektar slår slo sier seier sa bor bur klarer klarar greier greiar ble blei vart blir vert begynte byrja begynner
      byrjar sluttet slutta savner saknar hater elsker liker likar trenger treng tør snakker snakkar snakka spurte fortalte fortel forteller ringte skriker skreik løper sprang rømte stakk kranglet krangla slåss leker leikar spiller spelar ligger ligg sov sover søv har'n ikke ikkje
      has had is was will can gets got goes went comes came likes needs refuses cried cries said says lives feels struggles hit sits started stopped told wants moved doesn't hasn't isn't didn't
      ma jest był była має є був була sender sendte sende skriver skrev skreiv ringer møter møtte møtt leser les henter hentar hentet kjører køyrer bruker brukar spør spurte svarer svarar svarte filmer filma ler lo smiler kaster kastar tok tar tek gjør gjer gjorde lager lagar vet veit føler tror trur mener meiner ønsker ønskjer bæres får fær plager mobber ertet lyver stjeler dytter dytta dyttet sparket sparka kastet lugget beit bet spytter banner kysset klemte flytter flyttar flyttet flytta bodde budde sover tisser spiser et åt drikker faller falt datt glemte gløymde mangler manglar sends texts writes asks takes took keeps kept wrote hates loves`,
  },
];
