import { longPattern } from '../detect/text/long-pattern.ts';
import type { Invitation } from './invitation.ts';
import { decoded } from './text/address.ts';
import type { ReadBody } from './text/read-body.ts';

/** Whether the organisation's routine is attached or linked, by one of the names it is handed out under or a near variant. */
export function hasRoutine({ attachments }: Invitation, body: ReadBody, names: readonly string[]): boolean {
  const wanted = names.map(tellingWords).filter((words) => words.length > 0);
  const files = (attachments ?? []).filter(({ isInline, kind }) => !isInline && kind !== 'item');
  return files.some(({ name }) => isRoutine(name, wanted)) || isLinked(body, wanted);
}

/** Whether a file's name is one of the routine's. */
export function isRoutineFile(name: string, names: readonly string[]): boolean {
  return isRoutine(name, names.map(tellingWords));
}

function isLinked({ page, links }: ReadBody, wanted: readonly (readonly string[])[]): boolean {
  return links.some(({ address, start, end }) => {
    const path = decoded(address.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '')).split('/');
    return (
      isRoutine(page.text.slice(start, end), wanted) ||
      path.slice(-2).some((part) => isRoutine(part, wanted)) ||
      isRoutine(sentenceBefore(page.text, start, end), wanted)
    );
  });
}

/** A link may be a mere "her" in a sentence that names the routine. */
function sentenceBefore(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - longestBefore), start);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('! ')) + 1;
  return before.slice(from) + text.slice(start, Math.min(end, start + longestBefore));
}

const longestBefore = 100;

/** Names of files and labels are not longer than this. */
const longestName = 200;
/** So many words that the routine's name does not have may stand beside it ("Nordvik", "vedlegg"). */
const mostOthers = 3;

function isRoutine(name: string, wanted: readonly (readonly string[])[]): boolean {
  if (name.length > longestName) return false;
  const words = tellingWords(name);
  if (words.length === 0 || words.some((word) => another.test(word))) return false;
  return wanted.some((own) => {
    const needed = own.filter((word) => !beside.test(word));
    const sought = needed.length >= 2 ? needed : own;
    const others = words.filter((word) => !beside.test(word) && !own.some((known) => isSame(known, word)));
    return others.length <= mostOthers && sought.every((known) => words.some((word) => isSame(known, word)));
  });
}

/** The words of a name that tell it from others, folded: "Rutine_for_videomoter (2).pdf" is "rutine", "videomot". */
function tellingWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/\.[a-z]{2,5}$/, '')
    .replace(/([a-zæøå])-(?=møt|mot|meet)/g, '$1')
    .replace(/video[ _-]?(?:meetings?|møte[rn]?[ea]?|moter?)/g, 'videomøte')
    .replace(/[åâáa]\u030a?/g, 'a')
    .replace(/[øöó]/g, 'o')
    .replace(/[æä]/g, 'ae')
    .replace(/routines?/g, 'rutine')
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '' && !/^\d+$/.test(word) && !empty.test(word))
    .map(stem);
}

function stem(word: string): string {
  return word.length >= 6 ? word.replace(/(?:ane|ene|ar|er|en|et|a|e)$/, '') : word;
}

/** Words that every name may have: small ones, and those of copies and versions. */
const empty =
  longPattern(String.raw`^(?:for|av|til|i|pa|ved|med|om|og|innen|the|of|a|an|to|bruk|kopi|copy|v\d+|ver\d*|versjon|version|rev\d*|
    revidert|oppdatert|endelig|final|ny|nye|nyeste|gjeldende|godkjent|signert|nb|nn|bm|bokmal|nynorsk|norsk|english|
    engelsk|utgave|rutinebeskrivelse|kommunens|kommunes|var|vart|our|vedlegg|pdf|docx?)$`);

/** Words that tell little beside others. */
const beside =
  longPattern(String.raw`^(?:team|teams|oppvek\w*|oppvekst\w*|sektor\w*|kommun\w*|digital\w*|microsoft|skol\w*|skul\w*|barnehag\w*|
    foresatt\w*|forelder|foreldr\w*)$`);

/** Words of papers that are something else: a routine for other things, a guide to a program. */
const another =
  longPattern(String.raw`^(?:brukerveiled\w*|brukarrettl\w*|veiledning\w*|veiledn\w*|rettlei\w*|guide|manual\w*|henting|levering|bran\w*|
    fravaer\w*|fraver\w*|opptak\w*|politisk\w*|formannskap\w*|kommunestyr\w*|leverandor\w*|intern\w*|evaluer\w*|
    avvik\w*|varsl\w*|bekymring\w*|medisin\w*|kurs\w*|horing\w*)$`);

/** Whether two words are one, but for a slip in a long one. */
function isSame(known: string, word: string): boolean {
  if (known === word) return true;
  if (known.length < 6 || Math.abs(known.length - word.length) > 1) return false;
  let at = 0;
  while (at < known.length && at < word.length && known.charAt(at) === word.charAt(at)) at += 1;
  let back = 0;
  const shorter = Math.min(known.length, word.length) - at;
  while (back < shorter && known.charAt(known.length - 1 - back) === word.charAt(word.length - 1 - back)) back += 1;
  return Math.max(known.length, word.length) - at - back <= 1;
}
