import { flag } from '../lexicon/flag.ts';
import { wordAt } from '../text/read.ts';
import { shape } from '../text/shape.ts';
import type { Reading } from '../text/reading.ts';
import { isPartOfTown, isRoom } from './place-name.ts';

/** Public places, prizes and schools carry names, and so do people in office. */
export function isNobody(reading: Reading, at: number, last: number): boolean {
  const flags = flagsAt(reading, at);
  if ((flags & flag.quiet) !== 0 || ((flags & flag.notPerson) !== 0 && (flags & flag.ambiguous) === 0)) return true;
  if (isPartOfTown(reading, at) || isFromElsewhere(reading, last)) return true;
  if (followsRole(reading, at) && !isOwned(reading, at)) return true;
  if (last > at && /^(?:av|by)$/.test(wordAt(reading, at - 1)) && isPublished(reading, at)) return true;
  if (isGreeted(reading, at) || isIntroduced(reading, at) || isSent(reading, last)) return true;
  if (isInOffice(reading, last) || isNewInOffice(reading, at)) return true;
  if (office.test(wordAt(reading, at - 1)) && !isOwned(reading, at) && !isDashed(reading, at)) return true;
  if (isRoom(reading, at)) return true;
  const after = wordAt(reading, last + 1);
  return (
    namedAfter.has(after) || namedAfter.has(wordAt(reading, last)) || isInvented(reading, at) || isInBook(reading, at)
  );
}

/** "rektor Hilde", "rektor ved skolen, Hilde", but not "helsesykepleier ang. Nora". */
function followsRole(reading: Reading, at: number): boolean {
  if (reading.sentences[at - 1] !== reading.sentences[at]) return false;
  if ((flagsAt(reading, at - 1) & flag.role) !== 0) return !isDashed(reading, at);
  return (
    (flagsAt(reading, at - 2) & flag.role) !== 0 &&
    !/^(?:til|for|ang|angående|angåande|vedr|vedrørende|om|gjelder|gjeld|about|regarding|re)$/.test(
      wordAt(reading, at - 1),
    )
  );
}

/** "Bjarne fra Lions": somebody who is sent by an association or a service. */
function isFromElsewhere(reading: Reading, last: number): boolean {
  const sender = last + 2;
  return (
    /^(?:fra|frå|from)$/.test(wordAt(reading, last + 1)) &&
    isCapital(reading, sender) &&
    (flagsAt(reading, sender) & (flag.notPerson | flag.name)) === 0 &&
    ((reading.sentenceFlags[reading.sentences[last] ?? 0] ?? 0) & flag.kin) === 0
  );
}

function isCapital(reading: Reading, at: number): boolean {
  return ((reading.shapes[at] ?? 0) & (shape.capital | shape.allCapitals)) !== 0;
}

/** "Samtale med rektor – Ronja": a dash begins another matter. */
export function isDashed(reading: Reading, at: number): boolean {
  return /[–-]/.test(reading.folded.lower.slice(reading.ends[at - 1], reading.starts[at]));
}

const saysWhat = new Set('er som blir vart ble heter heiter is e'.split(' '));

/** "Egil er ny vaktmester", "Torunn som er styrer": the role follows the name. */
function isInOffice(reading: Reading, last: number): boolean {
  if (!saysWhat.has(wordAt(reading, last + 1))) return false;
  return [2, 3, 4].some(
    (step) =>
      reading.sentences[last + step] === reading.sentences[last] && (flagsAt(reading, last + step) & flag.role) !== 0,
  );
}

/** "Den nye sentralbordsvakta heter …", "læreren min het også …": the role comes first. */
function isNewInOffice(reading: Reading, at: number): boolean {
  const sentence = reading.sentenceFlags[reading.sentences[at] ?? 0] ?? 0;
  const isNamed = [1, 2, 3, 4].some((step) => /^(?:heter|heiter|het|heitte)$/.test(wordAt(reading, at - step)));
  if (isNamed && (sentence & flag.kin) === 0 && (sentence & (flag.role | flag.event)) !== 0) return true;
  if (!/^(?:heter|heiter|er|blir|vert|is)$/.test(wordAt(reading, at - 1))) return false;
  return office.test(wordAt(reading, at - 2));
}

const office =
  /(?:vakt|vakta|vakten|lærer|læreren|lærar|læraren|leder|lederen|leiar|leiaren|sjef|sjefen|vikar|vikaren|assistent|assistenten|rådgiver|rådgiveren|rådgjevar|konsulent|konsulenten|mester|meister|mesteren|meisteren|arbeider|arbeideren|arbeidar|pleier|pleieren|pleiar|terapeut|terapeuten|pedagog|pedagogen|kontakt|kontakten|ansvarlig|ansvarleg|koordinator|koordinatoren|sekretær|sekretæren|behandler|behandlar|tolk|tolken|rektor|styrer|styrar|inspektør|renholder|reinhaldar|kokk|kokken|sjåfør|sjåføren|trener|treneren|dirigent|dirigenten|teacher|principal|caretaker|nurse|interpreter|assistant|manager|coordinator)$/;

/** "moren til lærer …" stays official; "eleven til rektor" too: only a child's word right before undoes a role. */
function isOwned(reading: Reading, at: number): boolean {
  return (flagsAt(reading, at - 1) & flag.kin) !== 0;
}

/** The sentence speaks of books, films and the like: whoever made them is public. */
function isPublished(reading: Reading, at: number): boolean {
  const start = reading.starts[at] ?? 0;
  if (published.test(reading.folded.lower.slice(Math.max(0, start - longestTitle), start))) return true;
  return ((reading.sentenceFlags[reading.sentences[at] ?? 0] ?? 0) & flag.topic) !== 0;
}

const namedAfter = new Set(
  'gate gata gaten vei veien veg vegen plass torg allé skole skule videregående vidaregåande museum museet pris prisen prize teater teateret teatret barnehage ungdomsskole barneskole senter senteret stiftelse stiftelsen fond legat bru bro park parken stadion hall hallen kirke kyrkje hus street school tunnel as asa street museum award gard gård skulen skolen buss bakeri transport taxi reiser kafé kafe kro hotell eiendom minne'.split(
    ' ',
  ),
);

/** So far back is looked for the sign that begins a title, and the word that says it is one. */
const longestTitle = 120;

/** "serien om Dag og Ida": children in books. */
function isInBook(reading: Reading, at: number): boolean {
  return [1, 3].some((step) => /^(?:om|about)$/.test(wordAt(reading, at - step)) && isBook(reading, at - step - 1));
}

function isBook(reading: Reading, at: number): boolean {
  return /^(?:serien?|bok|boka|boken|bøkene|bøker|film|filmen|romanen|eventyret|sangen|series|books?|movie|stykket)$/.test(
    wordAt(reading, at),
  );
}

/** In « » stand titles of books, films and songs; in other signs too, where the sentence says that they are read or played. */
function isInvented(reading: Reading, at: number): boolean {
  const start = reading.starts[at] ?? 0;
  const before = reading.folded.lower.slice(Math.max(0, start - longestTitle), start);
  if (before.lastIndexOf('«') > before.lastIndexOf('»')) return true;
  const isQuoted = before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
  return isQuoted && published.test(before);
}

/** Reading, playing, singing, watching. */
const published =
  /(?:^|[^a-zæøå])(?:les|lese|leser|lest|read|reads|reading|bok|boka|boken|bøker|book|books|poem|poems|dikt|diktet|film|filmen|movie|ser|watch|watched|stykket|play|synge|synger|syng|sang|sangen|song|sing|musikal\S*|musical|theat(?:re|er)|teater\S*|forestilling\S*)(?![a-zæøå])/;

function flagsAt(reading: Reading, at: number): number {
  return reading.flags[at] ?? 0;
}

const greetings = new Set(
  'hei hallo heisann hi hello hej hola bonjour merhaba selam salam salaam cześć witaj labas chào привіт takk hilsen helsing mvh vh velkommen velkomen welcome thanks kjære dear gratulerer'.split(
    ' ',
  ),
);

/** "Hei Berit", "velkommen til Berit": somebody who is there. */
function isGreeted(reading: Reading, at: number): boolean {
  if (isToldAfterGreeting(reading, at)) return false;
  const before = wordAt(reading, at - 1);
  if (isGreetedBefore(reading, at - 1)) return true;
  return greetings.has(before) || (/^(?:til|to)$/.test(before) && greetings.has(wordAt(reading, at - 2)));
}

/** "Hei Mariam, Rahim og Tesfay!": all that stand in a row after the greeting. */
function isGreetedBefore(reading: Reading, at: number): boolean {
  let before = at;
  for (let step = 0; step < longestRow && before >= 0; step += 1, before -= 1) {
    const word = wordAt(reading, before);
    if (greetings.has(word)) return reading.sentences[before] === reading.sentences[at];
    if ((flagsAt(reading, before) & flag.name) === 0 && !/^(?:og|and)$/.test(word)) return false;
  }
  return false;
}

/** So many words are greeted at the most. */
const longestRow = 8;

/** "Hei, Marte er ikke på skolen", "Hei. Marte blir plaget": a sign parts the greeting from what is said. */
function isToldAfterGreeting(reading: Reading, at: number): boolean {
  if (reading.sentences[at] !== reading.sentences[at - 1]) return true;
  const between = reading.folded.lower.slice(reading.ends[at - 1], reading.starts[at]);
  return between.startsWith(',') && (flagsAt(reading, at + 1) & flag.verb) !== 0;
}

/** "Jeg er Tone", "my name is Ann": the writer. */
function isIntroduced(reading: Reading, at: number): boolean {
  const verb = wordAt(reading, at - 1);
  const subject = wordAt(reading, at - 2);
  if (/^(?:er|heter|heiter|e|heite|am|m|is|var|was)$/.test(verb))
    return /^(?:jeg|eg|æ|i|name|navn|namn|navnet|namnet)$/.test(subject);
  return false;
}

/** "Stein fra kommunen": somebody in office. */
function isSent(reading: Reading, last: number): boolean {
  return (
    (/^(?:fra|frå|from|i|på|ved)$/.test(wordAt(reading, last + 1)) &&
      (flagsAt(reading, last + 2) & flag.office) !== 0) ||
    (/^(?:fra|frå|from|ved)$/.test(wordAt(reading, last + 1)) &&
      [2, 3].some((step) => association.test(wordAt(reading, last + step)))) ||
    (/^(?:i|på)$/.test(wordAt(reading, last + 1)) && board.test(wordAt(reading, last + 2)))
  );
}

const association =
  /(?:etat|etaten|avdeling|avdelinga|avdelingen|laget|klubben|foreningen|kontoret|tjenesten|tenesta|senteret|verket|huset|selskapet|skolen|skulen|rådet|utvalget|styret)$/;
const board = /(?:rådet|utvalget|styret|komiteen|korpset|kjøkkenet|verkstedet|verkstaden|lageret|^fau|^su|^ikt|^it)$/;
