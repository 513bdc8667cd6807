import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that the program came in: a checkout, or a release, whose files lie as they do in a checkout. */
const ownFolder = folderWithPackage(import.meta.dirname);

/** A file that came with the program, by its path in there. */
export function ownFile(path: string): string {
  return join(ownFolder, path);
}

function folderWithPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('the program lies apart from what came with it: no package.json above it');
  return folderWithPackage(above);
}
