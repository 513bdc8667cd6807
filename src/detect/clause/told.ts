import { longPattern } from '../text/long-pattern.ts';
import type { Audience } from '../known.ts';
import type { Reading } from '../text/reading.ts';
import { flag } from '../lexicon/flag.ts';
import type { Statement } from './statement.ts';

/** The one child of an invitation, in words that mean no other. */
const child =
  longPattern(String.raw`(?:^|[^a-zæøå])(?:(?:to|tre|fire|fem|seks)åringen|eleven|elevens|gutten|guttens|guten|gutens|jenta|jentas|jenten|barnet|barnets|ungen|sønnen|
    sønnens|datteren|datterens|dattera|sonen|sonens|dottera|(?:sønn|datter|gutt|jente|son|gut) (?:deres|dykkar)|
    (?:your|the) (?:son|daughter|child|boy|girl|pupil|student))(?![a-zæøå])`);
/** He, she: the child, where nobody else has been spoken of. "Her" may be "here" in Norwegian. */
const pronoun = /(?:^|[^a-zæøå])(?:han|ham|hans|hun|henne|hennes|hennar|ho|he|him|his|she|hers)(?:['’]s)?(?![a-zæøå])/;
/** Those of them that never mean a thing: of a link, nynorsk says "ho". */
const personal = /(?:^|[^a-zæøå])(?:ham|hans|hun|henne|hennes|hennar|he|him|his|she|hers)(?:['’]s)?(?![a-zæøå])/;
/** In bokmål "han" is never a thing either. */
const bokmål = /(?:^|[^a-zæøå])(?:ikke|jeg|dere|noe|hva|hvordan|fra|være|trenger)(?![a-zæøå])/;
const he = /(?:^|[^a-zæøå])han(?![a-zæøå])/;
/** The writer's own child. */
const own =
  /(?:^|[^a-zæøå])(?:mitt? (?:eget )?barn|min (?:egen )?(?:sønn|datter)|my (?:own )?(?:son|daughter|child))(?![a-zæøå])/;

/** Coming along, and what is told of every child: nothing that is one family's. */
const harmless =
  longPattern(String.raw`(?:sammen|saman|together) (?:med|with) (?:barnet|eleven|your child)|for (?:barnet|eleven) (?:ditt|deres|dykkar)$|(?:vise|fortelle|vise fram|fortelje|show) (?:dere|dykk|deg|you)|(?:være|vere|(?:^|\s)er|blir?|vert|komme|kjem|kommer) (?:\S+ ){0,2}med|egen samtale|eigen samtale|vil (?:gjerne )?vise|is with (?:his|her) (?:dad|mum|mom|father|mother|grandparents)|fr[aå] jobb|(?:han|hun|ho|he|she) ring(?:er|jer|s)(?![a-zæøå])|delta|deltek|ta (?:\S+ ){0,2}med|(?:^|\s)join|
    attend|come along|take part|take (?:him|her) with|bring|hils|presenter|viser? (?:\S+ ){0,2}fr[ae]m|trives|
    trivst|trivsel|gled|(?:^|\s)(?:bra|fint|godt|flink\S*|blid|stolt\S*|like?r|likar|enjoys?|likes|velk\S+|happy|
    settled|welcome|doing|proud|tilrette|til rette)(?![a-zæøå])|(?:hvordan|korleis|how) (?:\S+ ){0,3}(?:har det|
    does|is getting on|going)|ligger ved|ligg ved|vedlag|vedlegg|attached|hør\S* (?:\S+ ){0,2}om|om barnet og|
    barnets? (?:hverdag|kvardag|utvikling)|child['’]s (?:schooling|school|day|progress|start)|(?:med|for|
    til) alle(?![a-zæøå])|alle (?:som|nye)|(?:^|\s)all (?:new|parents|pupils|children)|every (?:family|child|pupil)|
    som (?:alle|dei andre|de andre)|til stede|møte opp|ta kontakt|telefon|(?:ikk(?:e|je)|not) navn|taushetsplikt|teieplikt|tolk|interpret`);
/** The running of the meeting and the rule itself, whatever else is said. */
const running =
  longPattern(String.raw`^(?:ikke|ikkje|ingen|aldri|do not|don['’]t|please do) |inn (?:på|i) møtet|logge[rt]? (?:seg )?(?:på|inn)|
    opplysning\S* om (?:barnet|eleven)|(?:jeg|eg|vi|me) ringe?r|navn(?:et)? (?:på|til) barnet|namnet (?:på|til) barnet`);
/** What takes that back. */
const taken =
  longPattern(String.raw`(?:^|\s)(?:ikk?j?e|aldri|not|never|slutt\S*|etter at|sidan|after|tungt|vansk\S*|sliter|strever|hel(?:e|
    t) alene|bare|berre|only|halve|noen ganger)(?![a-zæøå])|n['’]t(?![a-z])`);
const needNot =
  /(?:trenger|treng|behøver|må|skal|bør|need) (?:\S+ ){0,1}(?:ikk(?:e|je)|not)|needn['’]t|don['’]t need|(?:^|\s)(?:hvis|dersom|viss|if) .*(?:ikk(?:e|je)|not)(?![a-zæøå])/;

/** "elev i 2C": a pupil whom colleagues know. */
const pupil = /(?:^|[^a-zæøå])(?:elev|gutt|gut|jente|pupil|boy|girl) (?:i|på|in) \d/;

/** "Dear Mr …", "parent-teacher meeting": a title of which nothing is said. */
const greets = /(?:^|\n)(?:hei|hallo|kjære|dear|hello|hi)(?![a-zæøå])|parent-teacher/;

/** What goes badly, told of somebody by name: a plain arrangement ("da har Selma kamp") tells nothing. */
const troubled =
  longPattern(String.raw`(?:^|\s)ikk(?:e|je) (?:\S+ )?(?:vil|vill\S*|klar\S*|grei\S*|ork\S*|tør|spis\S*|et|sov\S*|søv|følg\S*|svar\S*|snakk\S*|lek\S*|leik\S*|sit\S*|hør\S*|høyr\S*|forstå\S*)(?![a-zæøå])|
    (?:^|\s)(?:vil|klarer|klarar|greier|greiar|orker|orkar|tør|spiser|et|sover|søv|følger|følgjer|svarer|svarar|snakker|snakkar|leker|leikar|sitter|sit|hører|høyrer) (?:\S+ ){0,2}(?:ikk(?:e|je)|lite|aldri)(?![a-zæøå])|
    (?:^|\s)(?:forstyrr\S*|dytt\S*|slo|slår|sparke\S*|sparka|biter|bit|rykk\S* til|skrem\S*|gråt\S*|græt|skrik\S*|rømm\S*|løper ut|banner|spytt\S*|lyver|erter|ertar|redd|sint|alene|aleine|åleine|sliter|slit|strever|strevar|mareritt|(?:teke|tatt|tok|stj[aåe]l\S*|stole|stolen) (?:\S+ )?(?:pengar|penger|ting|mobil\S*|money)|anxious|withdrawn|har det (?:\S+ )?(?:vondt|vanskelig|vanskeleg|dårlig|dårleg|tungt)|ikk(?:e|je) (?:\S+ )?(?:bra|godt|greit|lett)|henger etter|
    heng etter|pushe[ds]|hits?|kicked|bites|cries|crying|scared|afraid|upset|struggl\S*|refus\S*|missed|behind in|(?:does|did|has|is|wo)n['’]t (?:eat|speak|talk|listen|play|follow|cope|sleep))(?![a-zæøå])`);

/** Shorter sentences tell nothing. */
const fewest = 4;

/**
 * Sentences of an invitation that tell something of the one child it is about, with whatever words. To one family there is
 * seldom a harmless reason to speak of him or her; among colleagues only the words for a child are taken for one, unless
 * one is named or told by class.
 */
export function toldOfChild(
  reading: Reading,
  audience: Audience | undefined,
  named: ReadonlySet<number>,
): readonly Statement[] {
  if (audience !== 'family' && audience !== 'staff') return [];
  const maySpeakOf = audience === 'family' || named.size > 0 || pupil.test(reading.folded.lower);
  const isBokmål = bokmål.test(reading.folded.lower);
  const found: Statement[] = [];
  let from = 0;
  let spokenOf = 0;
  for (const [sentence, end] of reading.sentenceEnds.entries()) {
    const words = sentenceOf(reading, from, end);
    const namesReader = greets.test(words);
    const told = (reading.sentenceFlags[sentence] ?? 0) & (namesReader ? ~flag.role : -1);
    const isTroubled = named.has(sentence) && (told & (general | flag.role)) === 0 && troubled.test(words);
    if (end - from >= fewest && (isTroubled || tells(words, { told, spokenOf, maySpeakOf, isBokmål })))
      found.push({
        category: 'special-education',
        rule: 'statement.about-pupil',
        severity: 'warn',
        first: from,
        last: end - 1,
      });
    if (end > from) spokenOf = (told & flag.kin) !== 0 ? 0 : spokenOf | (told & flag.role);
    from = end;
  }
  return found;
}

interface Context {
  readonly told: number;
  /** Whether the last person spoken of was somebody in office. */
  readonly spokenOf: number;
  /** Whether "he" and "she" can mean the child. */
  readonly maySpeakOf: boolean;
  readonly isBokmål: boolean;
}

const general = flag.event | flag.topic | flag.warning;

function tells(words: string, context: Context): boolean {
  const { told, spokenOf, maySpeakOf } = context;
  if ((told & general) !== 0 || own.test(words) || running.test(words)) return false;
  const isChild = child.test(words);
  if (!isChild && (!maySpeakOf || ((told | spokenOf) & flag.role) !== 0 || !speaks(words, context))) return false;
  return !harmless.test(words) || (taken.test(words) && !needNot.test(words));
}

function speaks(words: string, { told, isBokmål }: Context): boolean {
  if ((told & flag.technical) === 0) return pronoun.test(words);
  return personal.test(words) || (isBokmål && he.test(words));
}

function sentenceOf(reading: Reading, from: number, end: number): string {
  return reading.folded.lower.slice(reading.starts[from] ?? 0, reading.ends[end - 1] ?? 0);
}
