import type { FindingRow } from '../lexicon/row.ts';

/** What people tell of themselves and their own, mostly without saying whose: nothing but "I", "we" or the matter itself. */
export const aboutOneself: readonly FindingRow[] = [
  {
    rule: 'health.own',
    category: 'health',
    severity: 'warn',
    need: 'anybody',
    phrases: `@num|to|tre|fire uker|veker|måneder|månader|weeks|months ~1 på vei|veg|along|pregnant
      tørrlagt|tørrlagd|edru|nykter|avrusa|avruset|sober ~1 sia|siden|sidan|sien|i|på|etter|since|for
      er|e|blei|ble|vart|be|been ~1 gravid|preggers|høygravid|pregnant|utbrent|utbrend|sykmeldt|sjukmeldt|sjukmeld|uføretrygdet|deprimert
      termin|termindato|terminen ~1 er|i|den ~1 @num
      har|hev|have|har ~2 angst|depresjon|migrene|epilepsi|diabetes|kreft|ms|revmatisme|bipolar|ptsd|anxiety|cancer|ulcerøs|crohns
      går|gjekk|gikk|got|venter ~2 til|på ~1 psykolog*|psykiat*|dps|avrusning|avrusing|terapi|operasjon|cellegift|utredning
      på|for|from ~1 st|saint ~1 olav|olavs|haukeland|rikshospitalet|ullevål|ahus|radiumhospitalet
      venter|ventar|expecting mitt|vårt|vår|min|my|our ~1 første|fyrste|andre|tredje|fjerde|femte|first|second|third|fourth
      svar|svaret|resultat|resultatet|results ~1 på|fra|frå|of|from ~2 blodprøv*|prøvene|prøvane|mr|ct|gentest*|biopsi*|utredning*|utgreiing*|tests
      jeg|eg|æ|i|mannen|kona|samboeren ~2 langtidssykmeldt|langtidssjukmeldt|delvis|sykmeldt|sjukmeldt|sykemeldt`,
  },
  {
    rule: 'special-education.own',
    category: 'special-education',
    severity: 'warn',
    need: 'anybody',
    phrases: `hvor|kor|how ~2 mange|many ~1 timer|timar|hours ~3 vedtaket|vedtak|decision
      timer|timar|hours ~2 står|stend|står det|is ~2 i|in ~1 vedtaket|vedtak
      toer|toere|toar|toarar|ener|enere|einarar ~1 i|på ~1 alt|alle|matte|norsk|engelsk|halvparten|flere|fleire
      brev|varsel|melding|sms|beskjed|fikk|fekk|fått ~3 om|på|about ~3 fravær|fråvær|fraværet|fråværet|absence
      @num prosent|pst|percent ~1 fravær|fråvær|absence
      sakkyndig|sakkunnig vurdering ~1 er|ble|blei|vart ~1 ferdig|klar|sendt|skrevet|her
      sakkyndige|sakkunnige vurderinga|vurderingen ~1
      klage|klagen|klaga|klager|anke ~2 på ~1 enkeltvedtaket|vedtaket
      nedsatt|nedsett ~1 i orden|oppførsel|åtferd|atferd`,
  },
  {
    rule: 'economy.own',
    category: 'economy',
    severity: 'warn',
    need: 'anybody',
    phrases: `konto|kontoen|account ~1 er|e|is|står|i ~1 i? minus|tom|null|overtrukket|empty|overdrawn
      stengte|stengt|stenger|stengde|kuttet|kutta ~2 strømmen|straumen|strøm|straum|power|electricity
      lost|mistet|mista|misser|mister ~1 my|our|jobben|stønaden|trygda|dagpengene ~1
      @not ~2 råd|penger|pengar|money|afford ~1 til|to|for|akkurat ~1
      lever|levde|living ~1 på|av|on ~1 sosialhjelp|trygd|uføretrygd|dagpenger|dagpengar|aap|benefits|welfare
      dele|delbetale|betale|pay ~2 opp|i|in ~1 beløpet|avdrag|rater|instalments`,
  },
  {
    rule: 'protected-address.own',
    category: 'protected-address',
    severity: 'block',
    need: 'alone',
    phrases: `på|har|lever|bor|fått ~1 kode seks|syv|sju|six|seven
      ikke|ikkje|itj|no|never ~2 bilde|bilete|bilder|navn|namn|photo|photos|name ~4 kode|sperret|sperra|skjult|trussel*|hidden
      bor|bur|lever|er|live|living ~2 på|under|with|med ~1 hemmelig|hemmeleg|skjult|sperret|sperra|gradert|secret|hidden|fiktiv ~1 adresse|stad|sted|identitet|address`,
  },
  {
    rule: 'child-welfare.own',
    category: 'child-welfare',
    severity: 'warn',
    need: 'alone',
    phrases: `meldinga|meldingen|bekymringa|varselet|uroa ~1 dere|de|dykk|du|skolen|barnehagen|noen|nokon ~1 sendte|sende|sendt|skrev|skreiv|leverte|meldte ~3 om|på ~1 oss|meg|familien
      småsøsk*|søsken*|ungene|ungane|barna|kids ~2 er|sitter|sit|går|bor|blir|are ~2 aleine|alene|åleine|alone|home ~2 hjemme|heime|til|om|alone ~2
      dem|de|dei|those ~1 som|who ~2 passe|passer|passar ~3 små|barn|borna|ungar`,
  },
  {
    rule: 'beliefs-origin-sexuality.own',
    category: 'beliefs-origin-sexuality',
    severity: 'warn',
    need: 'anybody',
    words:
      'reindriftssam* reindriftsfamili* flyktningfamili* muslim* jøde jøder jøden jødar adventist* pentecostal* metodist* mormon* humanetik* hindu hinduer hinduar hindus buddhister buddhistar buddhists sikher sikhar sikhs jesid* yazid* pinsevenn* læstadian* ahmadi*',
    phrases: `tillitsvalgt|tillitsvald|tillitsvalt ~1 i|for|av ~1 fagforbundet|utdanningsforbundet|lo|nito|fellesforbundet|delta|sykepleierforbundet
      hører|høyrer|høyre|tilhører|går ~1 til|i ~1 brunstad|smiths|pinsemenighet*|frikirka|frikirken|menigheten|menigheta|moskeen
      re|are|er|e|am|m ~1 pentecostal|muslim|muslims|muslimer|muslimar|catholic|catholics|mormon*|jewish|jøder|hindu*|adventist*|humanetiker*|ateist*|buddhist*|orthodox|ortodoks*|jehovas
      ex-jehovas|utmeldt|konvertert|konverterte ~1 til|fra|frå|av`,
  },
  {
    rule: 'family.own',
    category: 'family',
    severity: 'warn',
    need: 'anybody',
    phrases: `vi|me|we|jeg|eg|i ~2 har|skal|er|are|have ~2 separert|skilt|skilles|skiljast|separated|divorced|divorcing|seperert|gått ~2 fra|frå|hverandre|kvarandre
      @not ~1 bor|bur|lever|living ~1 sammen|saman|i ~1 lag|lenger|lengre|together|med|meir|mer ~1
      mistet|mista|lost ~1 min|mi|my|vår|mora|faren|broren|søstera|mannen|kona|mamma|pappa|babyen|barnet
      @not ~1 gift|married|par|kjærester|kjærestar ~1 lenger|lengre|lengur|anymore|meir|mer|any`,
  },
];
