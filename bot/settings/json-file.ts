import { readFileSync } from 'node:fs';

/** Reads a JSON file that somebody wrote; what is wrong with it is told so that it can go on after the name of the setting. */
export function readJsonFile(file: string): { readonly content: unknown } | { readonly problem: string } {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { problem: `cannot be read: ${file}` };
  }
  try {
    return { content: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    const why = error instanceof Error ? withoutContent(error.message) : 'it cannot be parsed';
    return { problem: `is not JSON: ${why} (${file})` };
  }
}

/** What the parser says, without the part of the file that it may quote: there may be secrets in it. */
function withoutContent(message: string): string {
  return message.replace(/[, ]+(?:\.\.\.)?".*$/s, '');
}
