import { shape } from './shape.ts';
import type { Reading } from './reading.ts';

/** Whether a sign that is no letter or digit ends the sentence before it. */
export function endsSentence(reading: Reading, at: number): boolean {
  const { plain } = reading.folded;
  const code = plain.charCodeAt(at);
  if (code === 10 || code === 59 || code === 33 || code === 63) return true;
  if (code !== 46) return false;
  const after = plain.charCodeAt(at + 1);
  return (Number.isNaN(after) || after <= 32) && !isAbbreviationDot(reading, at);
}

const abbreviations = new Set(
  'ang vedr kl nr ca bl fl mfl osv evt jf jfr inkl ekskl tlf tel dr st eks pga ift mht dvs feks mob ifm saksnr kontonr art stk hr fr frk no vs mr mrs ms ref kap pkt'.split(
    ' ',
  ),
);

/** "kl. 10", "14. mai", "ang. Sondre", "A. B." */
function isAbbreviationDot(reading: Reading, at: number): boolean {
  const last = reading.starts.length - 1;
  if (reading.ends[last] !== at) return false;
  const start = reading.starts[last] ?? 0;
  const length = at - start;
  if (length === 1) return true;
  if (((reading.shapes[last] ?? 0) & shape.digits) !== 0) return length <= 2;
  return length <= 7 && abbreviations.has(reading.folded.lower.slice(start, at));
}
