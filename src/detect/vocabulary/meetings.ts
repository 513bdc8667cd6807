import type { Row } from '../lexicon/row.ts';

/** Kinds of meetings that tell of a case: some whoever is invited, most when one family is. */
export const meetings: readonly Row[] = [
  {
    rule: 'special-education.case-meeting',
    category: 'special-education',
    severity: 'warn',
    need: 'one',
    words: `ansvarsgruppe* henvisningssamtale* henvisningsmøte* tilvisingssamtale* tilvisingsmøte* bekymringssamtale* bekymringsmøte* elevsak elevsaken
      skolemiljøsak* skulemiljøsak* elevmiljøsak* mobbesak* skolefraværssak* bekymringssak*`,
  },
  {
    rule: 'special-education.meeting',
    category: 'special-education',
    severity: 'warn',
    need: 'family',
    words: `henvisning* henvise henvises henvist tilvising* tilvise tilvisast drøftingsmøte* drøftingssamtale* advarsel advarselen bortvisning* bortvist tilmelding* bekymring bekymringer bekymringen bekymringene bekymret bekymra uromøte* basisteam* ressursteam* innsatsteam* støttegruppe* kjernegruppe*
      nettverksmøte* iop-møte* utredning utredningen utredninga utredningsmøte* utredningssamtale* utgreiing utgreiinga utgreiingsmøte* kartleggingssamtale* kartleggingsmøte* tiltaksmøte* tiltaksplan* aktivitetsplan* fraværsmøte* fråværsmøte* fraværssamtale*
      logopedtim* logopedhjelp* logopedoppfølging* logopedsamtale* assistenttim* tilrettelegging tilrettelegginga tilretteleggingsmøte* tilrettelegging* språkvansk* konsentrasjonsvansk* talevansk* skrivevansk* stamming spesped spesialpedagogisk* ressurstim* vedtak* tiltakene tiltaka stafettlogg* individuell_plan
      ekspertteam* atferdssamtale* åtferdssamtale* skolevegringsteam* skolefravær* skulefråvær* enkeltvedtak* testresultat* oppfølgingsplan* samarbeidsgruppemøte* hjelpetiltak* hjelpebehov opptrapping* nedtrapping* halvårsrapport* vekta vekten støttetiltak* særskilt* spesialtim* referral`,
    phrases: `møte|møtet|møter|samtale|samtalen|samarbeidsmøte*|samarbeid|oppstartsmøte*|oppstartssamtale|drøfting*|drøftingsmøte*|drøftingssamtale|evalueringsmøte*|time|avtale|dialogmøte*|informasjonsmøte|oppfølging|oppfølgingsmøte*|oppfølgingssamtale|meeting|talk|conversation|appointment|review|follow ~2 med|with|ved|hos|hjå|frå|fra|sammen|saman|at ~3 ppt|pp|bup|habu|bupa|statped|educational|psychologist|psychological|psykolog*|logoped*|spesialpedagog*
      ppt|pp ~1 assessment|evaluation|report|vurdering|vurderinga|testing|testinga|utredning|rapport
      samarbeidsmøte*|møte|samtale|drøftingsmøte*|meeting|evalueringsmøte* ~1 ppt|pp|bup|habu|statped
      ppt|pp|bup|habu|statped ~1 møte|møtet|samtale|samtalen|time|meeting|oppfølging|oppfølginga|oppfølgingen|drøfting|henvisning|sak|saken
      ppt|pp ~1 tjenesten|tenesta|tenesten? ~1 deltar|deltek|møter|kommer|kjem|blir|vert|har|skal|vil|er|observerer|ønsker|ønskjer|kobles|joins|will
      bup|habu|statped|psykologen|psykolog|psychologist|logopeden|spesialpedagogen ~2 deltar|deltek|møter|kommer|kjem|blir|vert|har|skal|vil|observerer|kobles|joins|will|is
      med|fra|frå|hos|with|from ppt|bup|habu|statped
      oppfølging|samarbeid|drøfting|vurdering|evaluering|status|follow ~3 ppt|bup
      tilbakemelding|tilbakemeldinger|gjennomgang|resultat|resultater|resultata|resultatene|resultatet|resultata|feedback|results|follow ~4 testing|testen|testene|testane|testinga|testingen|kartlegging*|utredning*|utgreiing*|prøvene|språktest*|lesetest*|assessment|tests|test|observasjon*|evaluation
      assistenten|assistent ~1 til|hans|hennes|hennar|deres|dykkar
      drøfting|drøftinga ~1 av|om|kring|rundt
      notat|notatet|rapport|rapporten ~2 etter|fra|frå ~1 observasjon*|kartlegging*|testing*
      concerns|concern|worries about|regarding|over
      konklusjon|konklusjonen|konklusjonane ~2 vurdering*|utredning*|utgreiing*|rapport*
      samtykke|samtykket ~5 opplysninger|opplysningar|fastlege*|helsestasjon*|bup|ppt
      lesingen|lesinga|skrivingen|skrivinga|regningen|rekninga|matematikken|språket|utviklingen|utviklinga ~2 ikke|ikkje|dårlig|dårleg|svak|svakt|lav|låg|treg|stoppet|stoppa
      måloppnåelse*|måloppnåing* ~2 lav|låg|manglende|manglande|liten
      ppt|pp ~1 inviterer|inviterar|kaller|kallar
      rapport|rapporten|vurderinga|vurderingen ~4 sendes|sendast|sendt til skolen|skulen|barnehagen
      gjennomgang|gjennomgå ~2 rapport*|utredning*|utgreiing*|funn|funnene
      bør|skal|må|kan|vil ~2 til|hos logoped*|psykolog*|ergoterapeut*|spesialpedagog*|utredning|utgreiing
      jeg|eg|vi|me|we|ppt ~2 har|have ~2 testet|testa|kartlagt|observert|utredet|utgreia|undersøkt|assessed|tested|observed
      på vegne|vegner av ppt|bup|habu|statped|barnevern*
      brev|svar|innkalling|invitasjon|letter ~1 fra|frå|from ppt|bup|habu|statped|barnevern*
      test|assessment|screening results|resultater
      evaluering|evaluere|justering|gjennomgang|oppfølging|review ~3 tiltak|tiltaka|tiltakene|planen|vedtaket|avtalen|opplegget|measures
      support|responsibility|multi|core ~1 team|group meeting
      support plan|team
      multidisciplinary meeting|team
      tverrfaglig|tverrfagleg ~1 møte|team|gruppe|samarbeid
      attendance|behaviour|behavior|sen|send|safeguarding|referral|assessment ~1 meeting|review|plan|concern|concerns|talk|conference
      meeting|talk|conversation ~1 about|on|regarding ~2 attendance|behaviour|behavior|bullying|referral|assessment|absence|diagnosis
      our|some|a|about|raise|share|any|your ~1 concerns|concern|worries|worry
      we|i|teacher|staff ~1 are|am|re|is ~2 worried|concerned
      vi|me|jeg|eg|læreren|skolen|skulen|personalet ~2 er|vart|ble|blei|har ~3 uroa|urolige|urolig|bekymra|bekymret|uro|bekymring
      kapittel|kap 9|12|9a
      §|paragraf 9|9a|12|5|11
      12 4|5|6 møte|sak|plan|samtale
      skolemiljøet|skulemiljøet|elevmiljøet ~2 hans|hennes|hennar|til|for|deres|dykkar|rundt
      møtet|samtalen|saken|saka|tema|gjelder|gjeld ~3 skolemiljøet|skulemiljøet|skolemiljøsaken|trivselen|fravær*|fråvær*|atferd*|åtferd*|mobbing*|språkutvikling*|sosiale|tilrettelegging*|overgangen til spesial*
      tildelt|tildelte|tildeling|innvilget|innvilga ~3 assistent*|timer|timar|ressurs*|støtte*|hjelp
      snakke|snakka|prate|drøfte|samtale|ta|gå|talk|discuss ~4 fravær*|fråvær*|atferd*|åtferd*|mobbing*|utfordringene|utfordringane|vanskene|vanskane|karakter*|episoden|hendelsen|hendinga|bråket|slåssing*|absence*|attendance|behaviour|grades|incident
      etter|following|after ~2 hendelsen|hendinga|episoden|incident
      individuell|individuelle|individual ~1 plan|planen|opplæringsplan*|education|learning
      ekstra|særskild|særskilt|extra ~1 hjelp|støtte|oppfølging|support|help
      søknad|søknaden|application ~2 om|for ~2 spesial*|assistent*|tilrettelegging|støtte*|avlast*|ekstra|special`,
  },
  {
    rule: 'child-welfare.meeting',
    category: 'child-welfare',
    severity: 'warn',
    need: 'family',
    phrases: `barnevernet|barnevernstjenesten|barneverntjenesten|barneverntenesta|barnevernstenesta|barnevern
      child welfare|protection
      child welfare services
      bekymringsmelding* meldingen til
      bekymringsmelding*`,
  },
  {
    rule: 'beliefs-origin-sexuality.meeting',
    category: 'beliefs-origin-sexuality',
    severity: 'warn',
    need: 'family',
    phrases: `feire|feirer|feirar|markere|celebrate ~1 eid|ramadan|hanukka*|newroz
      fasten|bønnen|bøna ~1 deres|dykkar|hans|hennes|hennar|sin`,
  },
  {
    rule: 'health.meeting',
    category: 'health',
    severity: 'warn',
    need: 'family',
    words: 'eksem* utslett* utslettet',
  },
  {
    rule: 'family.meeting',
    category: 'family',
    severity: 'warn',
    need: 'family',
    words: 'gravlagt gravlagd gravlegging samværsordning* foreldretvist* samlivsbrudd* samlivsbrot*',
    phrases: `bor|bur ~2 hver|kvar for
      bor|bur|budde|bodde annenhver|annankvar|annanhver
      hos|hjå ~1 mor|far|mora|faren|mamma|pappa ~5 hos|hjå
      mor|far|mora|faren|mother|father|mum|dad|mamma|pappa ~4 alene|aleine|åleine|aleina|alone|innlagt|innlagd|fengsel*|syk|sjuk|ill
      the mother ~8 the father
      separated|divorced parents`,
  },
  {
    rule: 'economy.meeting',
    category: 'economy',
    severity: 'warn',
    need: 'family',
    phrases: `nav ~2 deltar|deltek|blir|kommer|kjem|møter|vert|med|joins|will
      med|fra|frå|hos|with|from nav
      økonomi*|økonomien ~3 vanskelig|vanskeleg|trang|dårlig|dårleg|anstrengt
      fritak|redusert|moderasjon|utsettelse|avdrag ~3 betaling*|foreldrebetaling*|regning*|betale`,
  },
  {
    rule: 'crime-violence.meeting',
    category: 'crime-violence',
    severity: 'warn',
    need: 'family',
    phrases: `politiet|politi ~2 deltar|deltek|blir|kommer|kjem|møter|har
      møte|samtale|bekymringssamtale|meeting ~2 med|with ~1 politi|politiet|police`,
  },
];
