import { readFileSync } from 'node:fs';

/** A payload as Teams sends it, all ids invented. */
export function fixture(name: string): object {
  const content = readFileSync(new URL(`../fixtures/bot/${name}.json`, import.meta.url), 'utf8');
  return JSON.parse(content) as object;
}
