import { Contrib, Models, Enums, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import parseExpression from 'spdx-expression-parse';
import type { Described, Package } from './packages.ts';

const builder = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(
  new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory(),
  new Contrib.License.Factories.LicenseFactory(parseExpression),
);

/** A CycloneDX 1.6 bill of materials, as JSON: all that is inside a release beside our own. The same content is the same text. */
export function billOfMaterials(own: Described, inside: readonly Package[]): string {
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: component(own, Enums.ComponentType.Application) }),
  });
  for (const { described } of inside) bom.components.add(component(described, Enums.ComponentType.Library));
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component(described: Described, type: Enums.ComponentType): Models.Component {
  const made = builder.makeComponent({ ...described }, type);
  if (made === undefined) throw new Error(`${described.name} cannot be described`);
  // As packageurl.org writes it.
  made.purl = `pkg:npm/${described.name.replace('@', '%40')}@${described.version}`;
  made.bomRef.value = made.purl;
  return made;
}

/** What each of them wants to be told along with it. */
export function licenceTexts(inside: readonly Package[]): string {
  const gatherer = new Contrib.License.Utils.LicenseEvidenceGatherer();
  return inside
    .map(({ folder, described: { name, version, license } }) => {
      const texts = [...gatherer.getFileAttachments(folder)].map(({ text }) => decoded(text));
      return [`${name} ${version} (${license})`, ...texts].join('\n\n');
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

function decoded({ content, encoding }: Models.Attachment): string {
  return Buffer.from(String(content), encoding ?? 'utf8')
    .toString('utf8')
    .trim();
}
