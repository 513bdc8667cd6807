/** Stands for what takes room in a text and shows nothing. */
export const joiner = '\u200b';

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nbsp: ' ',
    amp: '&',
    lt: ' ',
    gt: ' ',
    quot: '"',
    apos: "'",
    aring: 'å',
    Aring: 'Å',
    oslash: 'ø',
    Oslash: 'Ø',
    aelig: 'æ',
    AElig: 'Æ',
    eacute: 'é',
    egrave: 'è',
    ecirc: 'ê',
    auml: 'ä',
    Auml: 'Ä',
    ouml: 'ö',
    Ouml: 'Ö',
    uuml: 'ü',
    Uuml: 'Ü',
    oacute: 'ó',
    ograve: 'ò',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    shy: '\u00ad',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    zwnj: joiner,
    zwj: joiner,
  }),
);

/** The character of a reference like `&aring;`, `&#229;` or `&#xe5;`; undefined for a name that is not known. */
export function referred(name?: string, decimal?: string, hex?: string): string | undefined {
  if (name !== undefined) return named.get(name);
  return charOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
}

function charOf(code: number): string {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
}
