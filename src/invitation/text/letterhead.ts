import { longPattern } from '../../detect/text/long-pattern.ts';

/** "Deres ref.: Vår ref.: 26/01843-4", "Saksbehandler: …": what a letter says of itself. */
const reference =
  longPattern(String.raw`^(?:(?:deres|dykkar|vår|vårt|your|our) (?:ref|dato|saksnr|saksnummer|date)|(?:arkiv|saks|journal|ref)\S{0,8}(?:nr|kode|nummer)?\.?\s*:|
    saksbehandler\s*:|saks[hb]andsamar\s*:|dato\s*:|unn?(?:tatt|teke) (?:fra |frå )?(?:offentlig|offentleg))`);
const street = /^(?:[A-ZÆØÅ][A-Za-zÆØÅæøåé.' -]{2,40} \d{1,4} ?[A-Za-z]?|[Pp]ostboks \d+.*)$/;
const town = /^(?:NO?-)?\d{4} [A-ZÆØÅ][A-Za-zÆØÅæøå]+(?: [A-Za-zÆØÅæøå]+)?$/;
/** Whom it is sent to, alone on a line. */
const recipient = /^[A-ZÆØÅ][\p{L}.-]+(?: [A-ZÆØÅ][\p{L}.-]+){1,3}$/u;

/** Which lines of a letter are its head: references, and the name, street and town it is sent to. */
export function letterhead(texts: readonly string[]): readonly number[] {
  const said = [...texts.keys()].filter((at) => texts[at] !== '');
  const found: number[] = [];
  for (const [nth, at] of said.entries()) {
    const text = texts[at] ?? '';
    if (reference.test(text)) found.push(at);
    const above = said[nth - 1] ?? at;
    if (!town.test(text) || !street.test(texts[above] ?? '')) continue;
    found.push(above, at);
    const first = said[nth - 2] ?? at;
    if (recipient.test(texts[first] ?? '')) found.push(first);
  }
  return found;
}
