import type { Link, Page } from './page.ts';

/** A label is looked for so many characters before its address. */
const longestLabel = 120;

/** Reads a plain text: it is its own page. */
export function readText(text: string): Page {
  return { text, links: bareLinks(text), quotes: [], seams: { texts: [0], sources: [0], widths: [1] } };
}

/** Addresses that stand in a text; what is written before one on its line ("Bli med<https://…>") is its label. */
export function bareLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  const pattern = /https?:\/\/[^\s<>"\\]+/gi;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const line = text.lastIndexOf('\n', found.index) + 1;
    const start = Math.max(
      line,
      links.length === 0 ? 0 : (links[links.length - 1]?.end ?? 0),
      found.index - longestLabel,
    );
    links.push({ address: found[0], start, end: found.index + found[0].length });
  }
  return links;
}
