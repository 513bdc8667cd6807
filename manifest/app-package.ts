import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { ownFile } from '../bot/own-files.ts';
import { schemaProblems } from './schema-problems.ts';

/** What makes the app one organisation's own. */
export interface AppFacts {
  /** The bot's Entra application (client) id; also the id of the Teams app. */
  readonly appId: string;
  /** Where the service is reached: https, without trailing slash. */
  readonly publicUrl: string;
  /** What stands in the addresses that are the organisation's own: nothing where it has the service for itself. */
  readonly ownPath: string;
  /** Three numbers; Teams takes an update only when they grow. */
  readonly version: string;
}

/** The languages beside that of the manifest itself. */
export const translations = ['nn', 'en'] as const;

/** The manifest of the Teams app. */
export function manifestFor({ appId, publicUrl, ownPath, version }: AppFacts): unknown {
  const facts: Readonly<Record<string, string>> = { appId, publicUrl, ownPath, version, host: new URL(publicUrl).host };
  const filled = read('manifest.json').replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => facts[name] ?? place);
  return JSON.parse(filled) as unknown;
}

/** The app as Teams takes it: a zip of manifest, translations and icons. Throws with what the official schema finds wrong. */
export function appPackage(facts: AppFacts): Uint8Array {
  const manifest = manifestFor(facts);
  const texts = translations.map((language) => [`${language}.json`, read(`${language}.json`)] as const);
  const problems = [
    ...schemaProblems('manifest', manifest).map((problem) => `manifest.json: ${problem}`),
    ...texts.flatMap(([name, text]) =>
      schemaProblems('localization', JSON.parse(text)).map((problem) => `${name}: ${problem}`),
    ),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const encode = (text: string) => new TextEncoder().encode(text);
  return zipSync(
    {
      'manifest.json': encode(`${JSON.stringify(manifest, undefined, 2)}\n`),
      ...Object.fromEntries(texts.map(([name, text]) => [name, encode(text)])),
      'color.png': readFileSync(file('color.png')),
      'outline.png': readFileSync(file('outline.png')),
    },
    // The same content is the same file, whenever it is packed.
    { mtime: new Date(2026, 0, 1) },
  );
}

function read(name: string): string {
  return readFileSync(file(name), 'utf8');
}

function file(name: string): string {
  return ownFile(`manifest/${name}`);
}
