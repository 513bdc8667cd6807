import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

/** The official schemas, as Microsoft's package brings them. */
export type Schema = 'MicrosoftTeams.schema.json' | 'MicrosoftTeams.Localization.schema.json';

const require = createRequire(import.meta.url);
const folder = require
  .resolve('@microsoft/app-manifest/package.json')
  .replace(/package\.json$/, 'build/json-schemas/teams/v1.30/');

/** What is wrong with a manifest or a file of translations by the official schema of version 1.30; nothing is fetched. */
export function schemaProblems(name: Schema, content: unknown): readonly string[] {
  // The patterns in the schemas are not written for the `u` flag.
  const validator = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(validator);
  const schema = JSON.parse(readFileSync(folder + name, 'utf8')) as object;
  const check = validator.compile(schema);
  if (check(content)) return [];
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message} (${JSON.stringify(params)})`,
  );
}
