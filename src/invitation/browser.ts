import { longPattern } from '../detect/text/long-pattern.ts';

/** Words for the program in which a page opens. */
const browser =
  longPattern(String.raw`nettle(?:s|z)(?:er|ar)|nett-?les[ae]r|(?:web|internet)?browser|(?:^|[^a-z])(?:chrome|edge|safari|
    firefox)(?![a-z])|vevles[ae]r|webl(?:æ|e)s[ae]r|webbläsare|przegl[aą]dar|браузер|броузер|متصفح|مرورگر|biraawsar|
    browserk|tarayıcı|naršykl|pārlūk|brauser|navigat(?:eur|or)|navegador|selain|trình duyệt|neahttalohk|ብራውዘር`);

/** Words for coming in: pressing, the link, opening, taking part. */
const coming =
  longPattern(String.raw`klikk|trykk|trykt|lenk|link|peik|åpn|opn|delta|delt[ae]k|bli(?:r|e)? med|vert med|kom(?:mer|me|
    st)? (?:\w+ )?inn|kjem|velg|vel |følg|fortset|hald fram|går|gå |start|fung|virk|verk|join|click|open|follow|tap|
    press|attend|take part|enter|choose|continue|work|use|kliknij|klikn|otwor|link|натисн|посиланн|відкри|ссылк|
    откро|нажм|الرابط|انقر|اضغط|يفتح|لینک|guji|link|isku|furm|tıkla|bağlant|aç|nuorod|saite|lien|cliqu|ouvr|enlace|
    clic|klick|öffn|länk|öppn|linkki|liên kết|bấm|deaddil|liŋk|rahpas|ሊንክ|møt|meet|runs?|skjer|foregår|i nettle|trenger (?:kun|bare)|treng berre|only need|all you need`);

/** Words for the link, and for pressing it. */
const pressing =
  longPattern(String.raw`klikk|trykk|trykt|lenk|link|peik|url|click|press|(?:^|[^a-z])tap|follow|knapp|button|kliknij|klikn|натисн|
    посиланн|ссылк|нажм|الرابط|انقر|اضغط|لینک|guji|bağlant|tıkla|nuorod|saite|lien|cliqu|enlace|clic|klick|länk|
    liên kết|bấm|deaddil|liŋk|ሊንክ`);

/** That it does not come in there. */
const notThere =
  longPattern(String.raw`(?:(?:^|[^a-zæøå])(?:ikk(?:e|je)|not|cannot|verken)|n['’]t) (?:\S+ ){0,3}(?:i|in|from|fra|frå|via|through|
    bruke?|use|støtt\S*) (?:\S+ ){0,2}(?:nettle|browser|chrome|safari|edge)|nettle\S+ (?:\S+ ){0,2}(?:virker|
    fungerer|støttes|verkar|går) (?:\S+ ){0,2}ikk|(?:^|[^a-zæøå])ikk(?:e|je) nettle|(?:skjermen|skjerm|dokumentet|
    presentasjonen|nettsiden|skjemaet|screen|form) (?:min |mi |my )?(?:i|in) (?:\S+ ){0,2}(?:nettle|browser)`);

/** Putting a program on a machine, or the program itself. "Programmet" is what will happen at a meeting. */
const program = String.raw`in+stal+|last(?:e|ar|a|es|et|ast|er)? (?:\S+ ){0,2}ned|nedlast|programvare|
    program(?!met)|app(?:en|er|ar|s)?(?![a-zæøå])|(?:teams|team)-?app|software|download|plug-?in`;
/** "No" is "now" in nynorsk. */
const no = String.raw`ikk?j?e|ikkj|ingen|inga|ingenting|inkje|intet|uten|utan|slipp(?:er)?|slepp(?:er)?|verken|korkje|hverken|
    unødvendig|unødig|aldri|not|no(?= (?:need|apps?|software|download|install|program|plug|extra|other|special|
    further))|nothing|none|neither|without|never|n['’]t|cannot|nei takk|hoppe over|hopp over|se bort fra|
    sjå bort frå|skip|ignore|unngå|unngår|avoid`;

/** "ikke installere noe", "uten nedlasting", "no app is needed". */
const nothingPut = longPattern(
  `(?:^|[^a-zæøå]|(?=n['’]t))(?:${no})(?:[^a-zæøå]+[a-zæøå'’«»]+){0,9}?[^a-zæøå]+[«»"]?(?:[a-zæøå]+-)?(?:${program})`,
);
/** "Programvare er ikke nødvendig", "installasjon kreves ikke". */
const putNotNeeded = longPattern(
  String.raw`(?:${program})\S*(?:[^a-zæøå.!?]+[a-zæøå'’]+){0,5}?[^a-zæøå.!?]+(?:ikk?j?e|not|n['’]t|unødvendig|unødig|
    overflødig|slipp(?:er)?|slepp|hoppe over|skip)(?![a-zæøå])`,
);
/** "Teams trenger du ikke", "du behøver ikke ha Teams": of a name alone it must be said that it is not needed. */
const teamsNotNeeded = longPattern(
  String.raw`teams (?:\S+ ){0,3}(?:trenger|treng|trengs|trengst|behøver|må|kreves|krevst|need\S*|required|necessary|
    nødvendig|naudsynt)(?: \S+){0,3} (?:ikk?j?e|not)(?![a-zæøå])|teams (?:is|er) (?:ikk?j?e|not) (?:nødvendig|naudsynt|
    needed|required|necessary)|(?:trenger|treng|behøver|må|need|have to) (?:\S+ ){0,2}(?:ikk?j?e|not) (?:\S+ ){0,4}teams|
    n['’]t (?:need|have to|require) (?:\S+ ){0,4}teams|(?:uten|utan|without) (?:\S+ ){0,3}teams`,
);
/** In the languages that schools write in beside these. */
const nothingElsewhere =
  longPattern(String.raw`nie (?:trzeba|musz\S*|musi\S*|potrzeb\S*|jest|wymaga) (?:\S+ ){0,3}(?:instal|pobier|ściąg)|
    bez (?:\S+ ){0,2}(?:instal|pobiera|ściąga)|не (?:потрібно|треба|потрібен|нужно|надо|требуется|
    обов\S+) (?:\S+ ){0,4}(?:встанов|завантаж|устан|скачив|загруж|програм)|без (?:\S+ ){0,2}(?:встановл|завантаж|
    установ|скачив)|(?:встановлювати|завантажувати|устанавливать|скачивать) (?:\S+ ){0,4}не (?:потрібно|треба|нужно|
    надо)|(?:لا|دون|بدون|ليس|ولا) (?:\S+ ){0,5}(?:تثبيت|تنزيل|تحميل|تثبّت|برنامج|تطبيق)|(?:uma|looma|
    ma) (?:\S+ ){0,5}(?:rakib|soo dej|dejis|app)|(?:kurmanıza|indirmenize|yüklemenize|kurulum|
    indirme) (?:\S+ ){0,3}(?:gerek|gerekmez)|(?:nereikia|nebūtina|be) (?:\S+ ){0,3}(?:dieg|atsisi|programin)|
    (?:nicht|kein\S*|ohne|nichts) (?:\S+ ){0,5}(?:install|herunter|programm|app)|(?:inget|inte|ingen|
    utan) (?:\S+ ){0,5}(?:install|ladda|program|app)|(?:rien|pas|sans|aucun\S*) (?:\S+ ){0,5}(?:install|télécharg|
    logiciel|application)|(?:nada|no|sin|ningún|ninguna) (?:\S+ ){0,5}(?:instal|descarg|programa|aplicación)|
    iige? (?:\S+ ){0,5}(?:sajáiduhtt|viežž)|نیازی (?:\S+ ){0,6}(?:نصب|دانلود|نیست)|không cần (?:\S+ ){0,4}(?:cài|tải)`);

/** What sounds like it and says the opposite, or nothing of the kind. */
const stillPut = longPattern(String.raw`(?:^|[^a-zæøå])(?:ikk(?:e|je) (?:glem|gløym|vent)|don['’]t forget|not forget|
    ikk(?:e|je) (?:\S+ ){0,4}(?:uten|utan) |not (?:\S+ ){0,4}without |(?:virker|fungerer|verkar|works?|open|går|mulig|mogleg|possible|delta|join|
    bli med|kommer inn|kjem inn) (?:\S+ ){0,3}?(?:ikk(?:e|je)|not) (?:\S+ ){0,3}?(?:før|uten|utan|hvis|dersom|if|
    until|unless)|(?:hvis|om|dersom|viss|har|if) (?:\S+ ){0,3}(?:ikk(?:e|je)|not|n['’]t) (?:\S+ ){0,3}(?:har |have |
    alt |allerede |lastet |lasta |installert |already |downloaded |installed )(?!.*(?:nettle|browser)))`);

/**
 * Whether a letter says, in any wording, that the meeting opens in the browser when the link is pressed, and that
 * nothing need be put on the machine. What Teams adds by itself is not the letter's.
 */
export function explainsBrowser(letter: string): boolean {
  let opens = false;
  let free = false;
  for (const sentence of sentencesOf(letter)) {
    if (browser.test(sentence) && coming.test(sentence) && !notThere.test(sentence)) opens = true;
    if (saysNothingPut(sentence)) free = true;
  }
  return opens && free && pressing.test(letter);
}

function saysNothingPut(sentence: string): boolean {
  if (stillPut.test(sentence)) return false;
  return [nothingPut, putNotNeeded, teamsNotNeeded, nothingElsewhere].some((said) => said.test(sentence));
}

/** A sentence may be broken by the width of a line, and is never longer than this. */
const longestSentence = 400;

function sentencesOf(letter: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of letter.replace(/([a-zæøå,]) ?\n(?=[a-zæøå])/g, '$1 ').split(/[.!?](?=\s|$)|\n/)) {
    for (let at = 0; at < part.length; at += longestSentence) sentences.push(part.slice(at, at + longestSentence));
  }
  return sentences;
}
