import { longPattern } from '../../detect/text/long-pattern.ts';
import type { Invitation, Invited } from '../invitation.ts';
import { greeting } from './line.ts';
import type { Line } from './line.ts';

/** The names of those who are invited, who invite, and who have written what is quoted: naming them is no leak. */
export function peopleOf(
  { organizer, attendees }: Invitation,
  text: string,
  lines: readonly Line[],
): readonly string[] {
  const names: string[] = [];
  for (const one of [organizer].concat(attendees)) for (const name of namesOf(one)) names.push(name);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (line.sort === 'own' || line.sort === 'quoted')
      addLastWord(names, text.slice(Math.max(line.start, line.end - 60), line.end));
    if (line.sort === 'head') addWriters(names, text.slice(line.start, line.end));
    if (line.sort === 'signature' && lines[at - 1]?.sort !== 'signature') addSigner(names, text, lines, at);
  }
  return names;
}

/** A word for a relation before a name. */
const relation =
  longPattern(String.raw`(?:^|[^a-zæøå])(?:mor|far|mamma|pappa|foresatte?|føresette?|foreldre|mother|father|mum|mom|dad|parents?) (?:til|
    av|of|for) `);

/** A display name, or what an address tells where there is none; "Mor til …" is the name of a child, not of who is invited. */
function namesOf({ name, address }: Invited): readonly string[] {
  if (name !== '' && name.indexOf('@') === -1) return namesChild(name) ? [] : [name];
  const parts = address
    .replace(/@.*$/, '')
    .split(/[._\d+-]+/)
    .filter((part) => part.length > 2 && !ofBox.test(part));
  return parts.length > 0 ? [parts.join(' ')] : [];
}

const ofBox =
  /^(?:fau|sfo|ppt|post|leder|kontakt|foresatte|foreldre|skole|barnehage|familie|familien|alle|klasse|info|mail)$/i;

function namesChild(name: string): boolean {
  return relation.test(name);
}

/** "Fra: Tone Bakke <tone@…>", "Den … skrev Tone Bakke:" */
function addWriters(names: string[], head: string): void {
  const said = head
    .replace(/<[^>]*>|\([^)]*\)|\[[^\]]*\]|\S+@\S+/g, ' ')
    .replace(/^[^:]{0,12}:/, '')
    .replace(/^.*(?:skrev|skreiv)(.*)$/i, '$1')
    .replace(/:\s*$/, '')
    .replace(/\s*wrote$/i, '');
  for (const name of said.split(/[;,]/)) {
    const trimmed = name.trim();
    if (trimmed !== '' && trimmed.length <= 60 && !/\d/.test(trimmed) && !namesChild(trimmed)) names.push(trimmed);
  }
}

/** "… Hilsen Tone" at the end of a line. */
function addLastWord(names: string[], text: string): void {
  const found =
    /(?:hilsen|helsing|mvh|regards|wishes|best|cheers|thanks)[,.!]? ([A-ZÆØÅ][^\d.,:;!?]{1,30})[.!]?$/i.exec(text);
  const name = found?.[1] ?? '';
  if (/^[A-ZÆØÅ]/.test(name) && !namesChild(name)) for (const one of name.split(/ (?:og|and|&) /)) names.push(one);
}

/** Whoever signs: on the line of the greeting, or on the next that says something. */
function addSigner(names: string[], text: string, lines: readonly Line[], at: number): void {
  for (let here = at; here < Math.min(at + 3, lines.length); here += 1) {
    const line = lines[here];
    if (line === undefined || line.sort !== 'signature') return;
    const said = text.slice(line.start, line.end).replace(greeting, '').trim();
    if (said === '') continue;
    for (const name of said.split(/\s(?:og|and|&|\+)\s|[,/|]/)) {
      const trimmed = name.trim();
      if (/^[A-ZÆØÅÉÁÖÄŁŚŻ]/.test(trimmed) && trimmed.length <= 40 && !/\d/.test(trimmed) && !namesChild(trimmed))
        names.push(trimmed);
    }
    return;
  }
}
