import { detect } from '../detect/detect.ts';
import type { Known } from '../detect/known.ts';
import { longPattern } from '../detect/text/long-pattern.ts';
import type { Attachment } from './invitation.ts';
import { isInLibrary, isDocument, namedParts } from './text/address.ts';
import { isRoutineFile } from './routine-file.ts';

/** Whether an attachment tells something sensitive by its name or type. What is in it is never looked at. */
export function isSensitiveFile(file: Attachment, names: readonly string[], known: Known): boolean {
  const { name, contentType, isInline, kind } = file;
  if (isInline || isSignature(file)) return false;
  if (
    kind === 'item' ||
    /\.(?:msg|eml)$/i.test(name) ||
    /^(?:message\/|application\/vnd\.ms-outlook)/i.test(contentType)
  )
    return true;
  if (isRoutineFile(name, names)) return false;
  return tellsSomething(name, known) || isPicture(file);
}

/** Whether a link leads to a document that is of one family: whatever lies in a library and does not say that it is for all. */
export function isSensitiveLink(address: string, names: readonly string[], known: Known): boolean {
  if (!isDocument(address)) return false;
  const parts = namedParts(address);
  const file = parts.length === 0 ? '' : (parts[parts.length - 1] ?? '');
  if (isRoutineFile(file, names)) return false;
  if (tellsSomething(parts.join(' / '), known)) return true;
  return isInLibrary(address) && known.audience === 'family' && !isForAll(plain(file));
}

function isSignature({ name, contentType }: Attachment): boolean {
  return /\.(?:p7s|ics|vcf|asc)$/i.test(name) || /calendar|vcard|signature/i.test(contentType);
}

function tellsSomething(name: string, known: Known): boolean {
  const words = plain(name);
  if (ofHouse.test(words)) return false;
  const found = detect(capitalised(words), { ...known, setting: 'invitation', audience: 'family' });
  const isCommon = isEmptyForm(words) || isForAll(words);
  const isAbout = found.some(
    ({ category, severity, rule }) =>
      severity !== 'hint' && ofPerson.indexOf(category) !== -1 && !(isCommon && rule === 'initials.capitals'),
  );
  if (isAbout) return true;
  if (isEmptyForm(words)) return false;
  if (scanned.test(words)) return true;
  if (strong.test(words)) return !isForAll(words) || ofCase.test(words);
  if (isForAll(words)) return false;
  if (weak.test(words)) return known.audience === 'family' || ofCase.test(words);
  return found.some(({ severity }) => severity !== 'hint') && known.audience === 'family';
}

/** Papers of a whole school or kindergarten; what stands beside is its name. */
const ofHouse =
  /^(?:årsplan|halvårsplan|årsrapport|årsmelding|vedtekter|budsjett|beredskapsplan|tilsynsplan)(?![a-zæøå])/i;

/** What points at somebody, whatever else a name says. */
const ofPerson: readonly string[] = ['person-name', 'initials', 'national-id', 'bank-account', 'protected-address'];

function plain(name: string): string {
  return name
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/[_+]+/g, ' ')
    .replace(/([a-zæøå])([A-ZÆØÅ])/g, '$1 $2');
}

/** Names stand in small letters in the names of files. A short word is more often a word. */
function capitalised(words: string): string {
  return words.replace(
    /(^|[\s(-])([a-zæøå])(?=[a-zæøå]{4})/g,
    (_, before: string, first: string) => before + first.toUpperCase(),
  );
}

/** A picture that is not of the letter is a photograph of paper, unless it says that it is a map or a poster. */
function isPicture({ name, contentType }: Attachment): boolean {
  if (!/^image\//i.test(contentType) && !/\.(?:jpe?g|png|tiff?|heic|heif|bmp|webp|gif)$/i.test(name)) return false;
  return !isForAll(plain(name)) && !/^(?:image|outlook-|logo)\S*$/i.test(name.replace(/\.[a-z]+$/i, ''));
}

const scanned =
  longPattern(String.raw`(?:^|[^a-zæøå])(?:scan|skann|skanna|skanning|img|dsc|dscn|photo|foto|bilde|bilete|camscanner|adobe scan|
    whatsapp image|screenshot|skjermbilde|skjermdump|office lens|genius scan|xerox|kopimaskin|mfp)(?:\d|[^a-zæøå]|
    et|en|ned|ing|te?t?[^a-z]|$)|^(?:doc|skm\S{0,4}|ccf|hp|sharp|canon|ricoh|xrx)\s?\S?\d{4,}|^\d{8}[ -]?\d{4,6}$|^\d{6,}$|(?:^|[^a-z])scann`);

/** Words of forms, templates, guides and laws. */
const formWords =
  longPattern(String.raw`(?:^|[^a-zæøå])(?:mal|malen|maler|tom|tomt|tomme|blank|blankt|blanke|uutfylt|utan namn|uten navn|template|empty|
    blank form|eksempel|veileder|veiledning|rettleiar|rettleiing|brosjyre|infoskriv|informasjon|info|guide|rutine|
    rutiner|rutinar|regler|reglar|retningslinjer|presentasjon|kurs|program|folder|\S*verktøy|leaflet|brochure|
    guidelines|plakat|lov|loven|forskrift|verktøy|oversikt over tilbud|tilbud|årshjul|høring)(?:[^a-zæøå]|$)`);

/** An empty form or a template, a guide, a law: nobody's. */
function isEmptyForm(words: string): boolean {
  return formWords.test(words) && !/(?:^|[^a-zæøå])(?:utfylt|ferdig|signert)(?:[^a-zæøå]|$)/i.test(words);
}

/** Words of papers that everybody gets. */
const generalWords =
  longPattern(String.raw`(?:^|[^a-zæøå])(?:fau|su|smu|sau|foreldrem(?:ø|o)te\S*|foreldrerådet\S*|personalm(?:ø|o)te\S*|årsm(?:ø|o)te\S*|
    årsrapport\S*|årsplan|halvårsplan|budsjett\S*|agenda|dagsorden|saksliste|sakliste|program\S*|presentasjon\S*|
    invitasjon|kart|veibeskrivelse|vegbeskrivelse|timeplan\S*|ukeplan\S*|vekeplan\S*|pakkeliste|plakat\S*|
    brosjyre\S*|skolerute\S*|kalender\S*|calendar|møteplan|felles\S*|alle(?! med)|17\. mai|tjenestetilbud|vaktliste|
    læreplan\S*|handlingsplan mot|plan mot|map|poster|parents'? (?:evening|meeting)|presentation|slides|
    leaflet)(?:[^a-zæøå]|$)`);

/** Papers for everybody. */
function isForAll(words: string): boolean {
  return generalWords.test(words);
}

/** Words of papers that are about somebody, whoever gets them. */
const strong =
  longPattern(String.raw`iop|ivo?p(?:[^a-z]|$)|individuell (?:opplæringsplan|plan)|individual (?:education|learning)? ?plan|
    education plan|sakk(?:yndig|unn)|enkeltvedtak|vedtak|henvis|tilvis|tilmeld|referral|utred|utgrei|assessment|
    epikrise|legeerkl|legeattest|legejournal|journal(?!ist)|diagnos|bekymring|uromelding|melding til barnevern|
    barnevern|child welfare|ansvarsgruppe|kartlegg|testresultat|prøveresultat|test ?results?|fravær|fråvær|absence|
    karakter|vitnem|transcript|grades|pedagogisk rapport|logoped|psykolog|psycholog|nevro|stafettlogg|
    aktivitetsplan|atferd|åtferd|behavio|tiltaksplan|klage|dom(?:men)?(?:[^a-zæøå]|$)|samvær|custody|medisin|
    medical|medication|helseopplys|sykehus|sjukehus|hospital|clinic|spesialund|spesialped|special needs|
    bup(?:[^a-zæøå]|$)|habu|ppt?-?(?:rapport|notat)|underskreve samtykke|kvello|adhd|autis|dysleksi|arbeidsprøve|
    skolemiljø|skulemiljø|elevmiljø|mobb|audiogram|observasjon|observation|individuelle mål|hendelse|hending|incident|undersøkelse 9|undersøking 9|§ ?9|9a-?\d|profilark|screening|
    vekstkurve|avvik|advarsel|bortvis|elevmappe|barnemappe|lab ?svar|prøvesvar|blodprøve|røntgen|hørselstest|høyrselstest|synstest|helsekort|resept|
    skilsmisse|skilsmål|foreldreansvar|fullmakt|anmeldelse|bekreftelse fra|uttalelse fra|(?:brev|svar) fr[aå] (?:ppt|bup|nav|lege|sykehus|sjukehus)|(?:^|[^a-zæøå])(?:logos|wisc|wppsi|tras|askeladden)(?:[^a-zæøå]|$)|
    (?:elev|barne|navne|namne|klasse)list|list[ea]? \d{1,2}[a-h](?![a-z])|list[ea]? (?:over )?(?:med )?(?:elev|barn|skolestart|skulestart)|
    kompetansemål .*nådd`);

/** Words of papers that are about somebody when they go to one family. */
const weak =
  longPattern(String.raw`rapport|report|referat|minutes|notat(?!mal)|(?:^|[^a-zæøå])note|vurdering|evaluering|evaluation|uttalelse|
    uttale|statement|logg(?:[^a-zæøå]|$)|loggbok|søknad|application|svarbrev|vedtaksbrev|handlingsplan|
    oppfølgingsplan|halvårs|halvaars|utfyl(?:t|lt)|signert|underskrev|underskriv|målark|resultat|results?|prøve|profil|undersøkelse|undersøking|(?:^|[^a-z])test(?:[^a-z]|$)|avtale om|attest|opplysninger om|
    politi|advokat|lawyer|erklæring`);

/** Of weak papers, those that belong to a case also among colleagues. */
const ofCase =
  /ansvarsgruppe|elevsak|enkeltsak|iop|vedtak|sakkyndig|bekymring|barnevern|elev(?:en|ens)?(?:[^a-zæøå]|$)/i;
