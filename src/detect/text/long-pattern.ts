/** A pattern that is written over several lines, without regard to capitals: line breaks and the indent after them are no part of it. */
export function longPattern(lines: string): RegExp {
  return new RegExp(lines.replace(/\n\s*/g, ''), 'i');
}
