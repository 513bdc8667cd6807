import type { Audience } from '../known.ts';
import { flag } from '../lexicon/flag.ts';
import { longPattern } from '../text/long-pattern.ts';
import { wordAt } from '../text/read.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';
import type { Mention } from './mention.ts';
import { isDashed } from './nobody.ts';

/** What is known of an invitation when its names are judged. */
interface Invited {
  readonly audience: Audience | undefined;
  readonly titled: ReadonlySet<string>;
}

/** First names that stand behind a title somewhere: of "lærer Anders", "Anders" is nobody else. */
export function titledIn(reading: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < reading.starts.length; at += 1) {
    const isTitled =
      ((reading.flags[at - 1] ?? 0) & flag.role) !== 0 && reading.sentences[at - 1] === reading.sentences[at];
    if (isTitled && ((reading.flags[at] ?? 0) & flag.name) !== 0 && !isDashed(reading, at))
      found.add(wordAt(reading, at));
  }
  return found;
}

/** What an invitation makes of a mention: "Kari Brekke, inspektør" is in office, "Samtale om Gunnulv" is about a child. */
export function asInvited(reading: Reading, mention: Mention, { audience, titled }: Invited): Mention {
  if (mention.known) return mention;
  if (mention.first === mention.last && titled.has(wordAt(reading, mention.first))) return { ...mention, known: true };
  if (isGrownUp(reading, mention)) return { ...mention, known: true };
  if (isPresented(reading, mention) || isNumbered(reading, mention)) return { ...mention, known: true };
  if (isSpokenOf(reading, mention.first))
    return mention.severity === 'hint' ? { ...mention, severity: 'warn' } : mention;
  // To many, a whole name is that of somebody who speaks, wrote or leads, and a first name that of somebody who helps.
  const isPublic =
    audience === 'many' && (mention.last > mention.first || beside.test(wordAt(reading, mention.first - 1)));
  return isPublic || isColleague(reading, mention) ? { ...mention, known: true } : mention;
}

const beside = /^(?:med|av|ved|v|with|by)$/;

/** "Bestefar Per", "mannen min, Stig": a relative who is no child. */
function isGrownUp(reading: Reading, { first, last }: Mention): boolean {
  if (first !== last) return false;
  const isMine = /^(?:min|mi|my)$/.test(wordAt(reading, first - 1));
  return grownUp.test(wordAt(reading, first - 1)) || (isMine && grownUp.test(wordAt(reading, first - 2)));
}

const grownUp =
  /^(?:mor|far|mamma|pappa|bestemor|bestefar|mormor|morfar|farmor|farfar|tante|onkel|mannen|kona|samboeren|ektefellen|wife|husband|partner|stefar|stemor|mother|father|mum|dad|grandma|grandpa|aunt|uncle)$/;

/** A title right after a name or a little before it, behind a comma, a dash or a bracket. */
function isPresented(reading: Reading, { first, last }: Mention): boolean {
  const hasRole = (at: number): boolean =>
    reading.sentences[at] === reading.sentences[last] && ((reading.flags[at] ?? 0) & flag.role) !== 0;
  if (isParted(reading, last) && (hasRole(last + 1) || hasRole(last + 2))) return true;
  if (last === first && isDashed(reading, first)) return false;
  return [1, 2].some((step) => isParted(reading, first - step)) && [2, 3, 4].some((step) => hasRole(first - step));
}

/** Whether a sign stands between a word and the next. */
function isParted(reading: Reading, at: number): boolean {
  return /^ ?[,(–-] ?$/.test(reading.folded.lower.slice(reading.ends[at] ?? 0, reading.starts[at + 1]));
}

/** "Maks 20 minutter", "Erna Solberg-kveld": no child's name. */
function isNumbered(reading: Reading, { first, last }: Mention): boolean {
  const after = reading.folded.lower.charCodeAt(reading.ends[last] ?? 0);
  if (after === hyphen) return last > first;
  return first === last && wordAt(reading, first) === 'maks' && /^\d/.test(wordAt(reading, last + 1));
}

const hyphen = 45;

/** "Samtale om Bjørgulv": what an invitation is about, where it is no abbreviation. */
function isSpokenOf(reading: Reading, at: number): boolean {
  if (((reading.shapes[at] ?? 0) & shape.allCapitals) !== 0) return false;
  return /^(?:om|ang|angående|angåande|vedr|vedrørende|vedrørande|gjelder|gjeld|gjeldande|about|regarding|concerning)$/.test(
    wordAt(reading, at - 1),
  );
}

/** Coming to the meeting, leading it, taking over: what is said of grown-ups by their whole name. */
const takesPart =
  longPattern(String.raw`(?:^|[^a-zæøå])(?:til stede|deltak\S*|deltar|deltek|(?:blir|vert|er) (?:\S+ )?med|kommer fra|
    kjem frå|med meg|ledes av|leia av|leder møtet|leiar møtet|kontaktperson\S*|overtar|overtek|tar over|vikar\S*|
    erstatter|erstattar|stiller|saksbeh\S*|sakshands\S*|avtalt med|telefonsamtale med|avtale med|kontakt med|spørsmål til|rettes til|rettast til|ansvarlig|ansvarleg|ordstyrer|møteleder|referent|
    joins?|joining|attends?|present|chairs?|hosts?|contact person|takes over|orienterer|orienterar|innleder|innleier|foreleser|førelesar|presenterer|presenterar|underviser|har (?:\S+ )?tid|kan møte|kan møtast)(?![a-zæøå])`);
/** "Kjell og jeg", "satt opp av Kjell", "v/ Maja": colleagues by their first name. */
const beforeMe = /^ (?:og (?:jeg|eg|meg)|and (?:i|me))(?![a-zæøå])/;
/** "Petter ringer deg", "Petter viser rundt": who does something for the reader is at work. */
const atWork =
  /^ (?:ringer|ringjer|kontakter|kontaktar|hjelper|hjelpar|møter|møter|tar imot|tek imot|sender|svarer|svarar|calls|contacts|helps|meets) (?:deg|dere|dykk|you)(?![a-zæøå])|^ (?:viser|syner) (?:deg |dere |dykk )?rundt|^ (?:kan|vil|skal|tar|tek|can|will)(?: gjerne)? (?:møte|ringe|ringje|hjelpe|svare|kontakte|snakke med|ta imot|meet|call|help) (?:deg|dere|dykk|you)(?![a-zæøå])|^ (?:tar|tek) gjerne ein? prat/;
const behindMe =
  /(?:(?:jeg|eg|meg|vi)(?:,| og)(?: [a-zæøå]+(?:,| og))?|(?:sendt|satt opp|sett opp|laget|laga|skrevet|skrive|bestilt|booket|avtalt) av|v\/) ?$/;

function isColleague(reading: Reading, { first, last }: Mention): boolean {
  const { lower } = reading.folded;
  const start = reading.starts[first] ?? 0;
  const end = reading.ends[last] ?? 0;
  const behind = lower.slice(end, end + 40);
  if (beforeMe.test(behind) || atWork.test(behind) || behindMe.test(lower.slice(Math.max(0, start - 24), start)))
    return true;
  return last > first && takesPart.test(sentenceOf(reading, first));
}

function sentenceOf(reading: Reading, at: number): string {
  const sentence = reading.sentences[at] ?? 0;
  const from = sentence === 0 ? 0 : (reading.sentenceEnds[sentence - 1] ?? 0);
  const last = (reading.sentenceEnds[sentence] ?? reading.starts.length) - 1;
  return reading.folded.lower.slice(reading.starts[from] ?? 0, reading.ends[last] ?? 0);
}
