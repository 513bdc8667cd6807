import type { Row } from '../lexicon/row.ts';

/** A few plain words in the commonest languages of newcomers. Ukrainian, Polish, Arabic, Somali; no clauses. */
export const otherLanguages: readonly Row[] = [
  {
    rule: 'health.other-language',
    category: 'health',
    severity: 'warn',
    need: 'alone',
    words: `депрес* діагноз* психіатр* психолог* інвалідн* вагітн* алергі* епілепс* ліки таблетк* лікарн* панічн* суїцид* самогубств* дислекс* астм* онкол* операці* наркот* алкогол*
      диагноз* психиатр* беременн* инвалидн* болезн* лекарств*
      diagnoz* niepełnospraw* leki tabletki szpital* alergi* padaczk* ciąż* samobój* narkotyk* depresj* autyz* cukrzyc* astmę nowotw*
      دواء الدواء أدوية اكتئاب الاكتئاب مستشفى المستشفى حامل حساسية الربو السكري انتحار إدمان إعاقة مرض نفسي نفسية تشخيص
      daawo dawo daawada isbitaal isbitaalka isbitaalkii cudur xasaasiyad qallal wareer dhimirka астм* інгалятор* таблетки ліків діабет* операц* лікуванн* укол* інсулін* психотерап* депресі* тривожн* астма* ингалятор* инсулин* астмы astma astmy astmę inhalator* cukrzyc* insulin* leków lekach leczeni* choruje chory chora ciąża operacj* الصرع صرع ربو بالربو السكر بالسكري سكري جهاز_التنفس علاج العلاج عملية توحد التوحد اكتئاب xiiq xiiqda neefta neefsasho sonkorow sonkorowga macaan suuxdin daaweyn qalliin daawooyin ኣስማ`,
    phrases: 'uur leh',
  },
  {
    rule: 'crime-violence.other-language',
    category: 'crime-violence',
    severity: 'warn',
    need: 'alone',
    words: `насильств* бє побив побили поліці* полиц* тюрм* булінг* цькув* погрожу* избил насили*
      przemoc* bije pobili pobity policj* więzieni* znęca* dręcz* grozi gróźb* prześlad*
      عنف العنف يضرب ضرب يضربه يضربها الشرطة السجن تنمر التنمر تهديد
      booliis booliiska xabsi xabsiga garaac garaacay garaaca tacadi xoogsheeg`,
  },
  {
    rule: 'child-welfare.other-language',
    category: 'child-welfare',
    severity: 'block',
    need: 'alone',
    words: 'опік* прийомн* барневерн* fostera بارنفارن باورنفارن barnefarn* barnawarn* barnaverne*',
    phrases: `соціальна|соціальні|соціальної служба|служби
      opieka|opieki społeczna|społecznej
      rodzina|rodzinie zastępcza|zastępczej
      حماية الطفل|الأطفال
      رعاية الطفل|الأطفال`,
  },
  {
    rule: 'family.other-language',
    category: 'family',
    severity: 'warn',
    need: 'alone',
    words: `розлуч* розвод* развод* развел* помер померла помирає загину* похорон* усинов* умер умерла
      rozwód rozwodz* rozwie* rozwod* separacj* zmarł zmarła umarł umarła pogrzeb* alimenty
      طلاق الطلاق مطلقة مطلق توفي توفيت مات ماتت حضانة الحضانة
      furriin furiin furnay furay dhintay dhimatay geeriyooday geeriyootay`,
  },
  {
    rule: 'economy.other-language',
    category: 'economy',
    severity: 'warn',
    need: 'alone',
    words: `борг* безробітн* боргів долг* безработ*
      dług* zadłuż* zasił* bezrobot* komornik* eksmisj*
      ديون بطالة عاطل
      deyn deynta`,
    phrases: `немає грошей
      нет денег
      nie mamy|ma|mam ~1 pieniędzy
      nie stać
      nie ~1 stać
      ليس لدينا مال
      lacag ma haysan|hayno|haysto|hayo`,
  },
  {
    rule: 'beliefs-origin-sexuality.other-language',
    category: 'beliefs-origin-sexuality',
    severity: 'warn',
    need: 'alone',
    words:
      'біжен* притулок притулку мусульман* православн* гей лесбі* беженц* uchodź* azyl* muzułman* gejem lesbij* لاجئ لاجئين لجوء اللجوء مسلم مسلمون مسيحي qaxooti magangelyo',
  },
  {
    rule: 'special-education.other-language',
    category: 'special-education',
    severity: 'warn',
    need: 'third',
    words: 'оцінк* пропуск* прогул* асистент* oceny nieobecno* wagar* غياب الغياب رسب',
    phrases: `не ходить|хоче ~1 до школи
      nie chodzi|chce ~2 do szkoły
      nie mówi|czyta|pisze`,
  },
];
