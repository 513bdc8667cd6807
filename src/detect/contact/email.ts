import type { Folded } from '../text/fold.ts';

/** An e-mail address in a folded text; `isPrivate` when it belongs to no organisation's box. */
export interface Email {
  readonly start: number;
  readonly end: number;
  readonly isPrivate: boolean;
}

const local = /[\p{L}\p{N}._%+-]/u;
const domain = /[\p{L}\p{N}.-]/u;
const longestPart = 64;

/** Every e-mail address: looks both ways from each @, a bounded number of characters. */
export function emails(folded: Folded): readonly Email[] {
  const found: Email[] = [];
  const { lower } = folded;
  for (let at = lower.indexOf('@'); at !== -1; at = lower.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestPart && local.test(lower.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < lower.length && end - at <= longestPart * 2 && domain.test(lower.charAt(end))) end += 1;
    while (end > at && /[.-]/.test(lower.charAt(end - 1))) end -= 1;
    const name = lower.slice(start, at);
    const place = lower.slice(at + 1, end);
    if (name !== '' && /\.[a-z]{2,}$/.test(place)) found.push({ start, end, isPrivate: !isOffice(name, place) });
  }
  return found;
}

const boxes =
  /^(?:post|postmottak|firmapost|kontakt|contact|info|support|hjelp|help|helpdesk|brukerstotte|it|ikt|admin|resepsjon|sentralbord|kundeservice|skole|skule|sfo|fau|ppt|barnehage|rektor|styret|faktura|regnskap|noreply|no-reply|ikke-svar|office|personvern|personvernombud|booking|tolk|tolketjenesten|servicetorg|inspektor|kontor|kontoret|leder|privacy)(?:[._-].*|\d*)$/;
const organisations =
  /kommune|fylke|skole|skule|school|barnehage|municipality|council|ppt|statped|nav\.|politi|udir|helse|sykehus|sjukehus|legesenter|tolk|idrett|korps|fau|vgs|\.edu|univers|stat\.no|dep\.no|teams|microsoft|vigo|visma|transponder|ist\.|oslo\.|firma|bedrift/;

function isOffice(name: string, place: string): boolean {
  return boxes.test(name) || organisations.test(place);
}
