import localization from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json' with { type: 'json' };
import manifest from '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json' with { type: 'json' };
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

/** The official schemas of version 1.30, as Microsoft's package brings them. */
const schemas = { manifest, localization } as const;

/** What is wrong with a manifest or a file of translations by the official schema; nothing is fetched. */
export function schemaProblems(name: keyof typeof schemas, content: unknown): readonly string[] {
  // The patterns in the schemas are not written for the `u` flag.
  const validator = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(validator);
  const check = validator.compile(schemas[name]);
  if (check(content)) return [];
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message} (${JSON.stringify(params)})`,
  );
}
