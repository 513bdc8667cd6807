import type { Audience } from '../detect/known.ts';
import { longPattern } from '../detect/text/long-pattern.ts';
import type { Invitation, Invited } from './invitation.ts';

/** More than so many addresses from outside are no single family. */
const largestFamily = 6;

/** Whether an address is of one of the organisation's own domains, compared as a whole; the organizer's own is one of them. */
function isInside({ address }: Invited, organizer: Invited, domains: readonly string[]): boolean {
  const domain = domainOf(address);
  if (domain === '') return false;
  return domain === domainOf(organizer.address) || domains.some((own) => own.toLowerCase() === domain);
}

function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at === -1
    ? ''
    : address
        .slice(at + 1)
        .trim()
        .toLowerCase();
}

/** Those who are invited from outside the organisation. */
export function outsiders(
  { attendees, organizer }: Pick<Invitation, 'attendees' | 'organizer'>,
  domains: readonly string[],
): readonly Invited[] {
  return attendees.filter((one) => !isInside(one, organizer, domains));
}

/** Whom an invitation goes to: by what it calls itself, whom it greets, and who is on it. `own` is what the organizer has written. */
export function audienceOf(invitation: Invitation, own: string, outside: readonly Invited[]): Audience {
  if (isOneFamily(invitation.subject)) return outside.every(isProfessional) ? 'staff' : 'family';
  const beginning = own.slice(0, beginningOf);
  const subject = invitation.subject.replace(/(?:etter|før|fra|frå|after|before) \S+/gi, '');
  if (speaksToOne.test(own)) return outside.every(isProfessional) ? 'staff' : 'family';
  if (occasion.test(subject) || toAll.test(own) || greetsMany.test(beginning)) return 'many';
  if (outside.length > largestFamily || outside.some(isList)) return 'many';
  return outside.every(isProfessional) ? 'staff' : 'family';
}

/** Whoever writes from another service: colleagues elsewhere, nobody's family. */
function isProfessional({ address }: Invited): boolean {
  return /@[^@]*(?:kommune|fylke|statped|helse|sykehus|sjukehus|legesenter|legekontor|nav\.|politi|universitet|tolk)/i.test(
    address,
  );
}

/** What is said to one family, though the occasion is for many. */
const speaksToOne =
  longPattern(String.raw`(?:sønn|sønnen|datter|datteren|datteras?|datterens|gutten|jenta|barnet|sonen|dottera|guten) (?:deres|dykkar|din|di)(?![a-zæøå])|
    (?:prat|samtale|snakke|snakka|møte) med dere(?! alle)|ønsker dere velkommen til (?:en|et) (?:samtale|møte)|datterens|sønnens|your (?:son|daughter)(?![a-z])|
    (?:informere|orientere) dere om (?:result|svar|vedtak|utred)|det som (?:skjedde|hendte)|deres (?:sønn|datter)`);

/** Whom a letter greets stands in its first lines. */
const beginningOf = 200;

/** An occasion for many. */
const occasion =
  longPattern(String.raw`foreldrem(?:ø|o)te|foreldrekveld|foreldrekaffe|foreldreskole|foreldreråd|trinnm(?:ø|o)te|klassem(?:ø|o)te|
    klassetur|temakveld|opplæringskveld|infokveld|(?:møte|kveld|kaffe|informasjon) for (?:alle|foreldre|foresatte|
    føresette|heimane)|kampanje|utstilling|luciafeiring|helsekontroll|orientering om|informasjon (?:om|til)|nettverk(?:smøte)? (?:for |hels|spes|rektor|styr|kontakt)|foresattem(?:ø|o)te|temam(?:ø|o)te|infom(?:ø|o)te|
    informasjonsm(?:ø|o)te|informasjonskveld|allm(?:ø|o)te|årsm(?:ø|o)te|fellesm(?:ø|o)te|fellessamling|fagsamling|nettverkssamling|personalm(?:ø|o)te|
    teamm(?:ø|o)te|avdelingsm(?:ø|o)te|kontorm(?:ø|o)te|ledermøte|leiarmøte|styremøte|styrerm(?:ø|o)te|rektorm(?:ø|o)te|formannskap|kommunestyre|hovedutval|hovudutval|utvalgsm(?:ø|o)te|kurs(?:$|[^a-zæøå]|dag|kveld)|
    nettkurs|webinar|seminar|konferanse|foredrag|fagdag|fagkveld|plandag|planleggingsdag|planleggjingsdag|dugnad|
    17\. ?mai|(?:^|[^a-zæøå])(?:fau|su|smu|sau|klassekontakt|foreldrekontakt)(?:[^a-zæøå]|$)|elevråd|
    samarbeidsutval|skolemiljøutval|skulemiljøutval|konsert|(?:jule|sommar|sommer|skole|skule|semester)avslutning|festival|markering|høring|nettverk for|
    åpen (?:dag|kveld)|open (?:dag|kveld|day|evening|house)|(?:på|i|for) \d{1,2}\. ?(?:trinn|klasse)|
    parents'? ?(?:evening|meeting|night)|information (?:evening|meeting)|workshop|staff (?:meeting|training)|theatre|teater|forestilling|aktivitetsdag|sykkeldag|idrettsdag|(?:^|[^a-z])course(?:[^a-z]|$)|budsjett|
    skolestruktur|skulestruktur|lunsj|fest(?:$|[^a-zæøå])`);

/** Words for everybody of a kind. */
const toAll =
  longPattern(String.raw`(?:^|[^a-zæøå])(?:til alle (?:foresatte|føresette|foreldre|ansatte|tilsette|lærere|lærarar|som)|åpent for alle|
    ope for alle|open (?:to|for) (?:all|everyone)|for all (?:parents|staff|teachers)|alle (?:foresatte|føresette|
    foreldre) (?:i|på|inviter|er|blir)|for (?:foresatte|føresette|foreldre) (?:på|i|med|og|til)|for alle (?:foresatte|føresette|foreldre|foreldra|heimane|hjemmene|elev|
    ansatte|tilsette|lærer|lærar|kontaktl|barn|born|trinn|på|i |som|klass|interesser|vg|skol|skul|\d)|alle (?:kan|
    kunne) (?:komme|kome|møte)|åpen for alle|ope? for alle|gratis (?:inngang|for)|
    alle er (?:hjertelig )?vel?komm?ne|alle interesserte|ingen (?:enkeltbarn|enkeltelever|enkeltsaker|elevsaker|
    saker (?:om|tas))|ikk(?:e|je) enkelt(?:barn|elev|sak)|no individual (?:cases|pupils|children)|
    gjelder ikke enkelt|ikke om enkelt|påmelding innen)`);

/** "Kjære foresatte på 4. trinn", "Hei alle foreldre i 5B": greeted as a class. */
const greetsMany =
  longPattern(String.raw`(?:^|[^a-zæøå])(?:kjære|hei|til|dear|hello) (?:alle )?(?:(?:foresatte|føresette|foreldre|parents|families|
    familier) (?:på|i|til alle|in|of|at) (?:\d|klasse|alle)|foreldrekontakter|klassekontakter|representanter|
    parent representatives|alle (?:på|i|foreldre|foresatte|føresette|sammen|saman|ansatte|tilsette|lærere|lærarar)|
    \d{1,2}[a-h]?-foreldre|all\b|everyone|kolleger|kollegaer|kollegaar)`);

/** Kinds of meetings that are about one, whoever comes. */
const aboutOne =
  longPattern(String.raw`ansvarsgruppe|henvisningssamtale|tilvisingssamtale|utviklingssamtale for|samtale (?:om|med foresatte til)|
    (?:^|[^a-zæøå])(?:elev|gutt|gut|jente|barn) (?:på|i|født|fødd)`);

/** "IOP-møte", "Samtale om …": meetings about one, whatever else the subject names. */
function isOneFamily(subject: string): boolean {
  return aboutOne.test(subject);
}

/** Addresses that many read. */
const listAddress =
  longPattern(String.raw`^(?:alle|foresatte|foreldre|klasse|liste|fau|foreldregruppe|parents|trinn)(?:[._\d-].*)?@|[._-](?:alle|
    foresatte|foreldre|klassen|liste|parents)@|@(?:liste|lists?|grupper)\.`);

/** The address of a list rather than of somebody. */
function isList({ address, name }: Invited): boolean {
  return listAddress.test(address) || /^(?:alle |foresatte |foreldre |foreldregruppe)/i.test(name);
}
