import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of others, or the part of one that went into a release. */
export interface Package {
  readonly folder: string;
  /** Its package.json, as it came. */
  readonly described: Described;
}

/** What is read of a package.json. */
export interface Described {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly license?: string;
}

/** The packages that files lie in, each once, by name; files of our own are none. */
export function packagesOf(files: readonly string[]): readonly Package[] {
  const folders = new Set(files.filter((file) => file.includes('/node_modules/')).map(packageFolder));
  const all = [...folders].map((folder) => ({ folder, described: describedIn(folder) }));
  const key = ({ described: { name, version } }: Package) => `${name}@${version}`;
  const each = new Map(all.map((one) => [key(one), one]));
  return [...each.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The nearest folder whose package.json says what it is; some packages have others inside, which only tell the module system. */
function packageFolder(file: string): string {
  let folder = dirname(file);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

function isPackage(folder: string): boolean {
  if (!existsSync(join(folder, 'package.json'))) return false;
  const read: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return isDescribed(read);
}

function describedIn(folder: string): Described {
  const read: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!isDescribed(read)) throw new Error(`${folder} does not say which package it is`);
  const license = read.license ?? saidElsewhere[read.name];
  if (license === undefined) throw new Error(`${read.name} does not say under which licence it may be passed on`);
  return { ...read, license };
}

/** The licences of those who name theirs in their Readme alone. */
const saidElsewhere: Readonly<Record<string, string>> = { 'escape-regexp-component': 'MIT' };

function isDescribed(read: unknown): read is Described {
  if (typeof read !== 'object' || read === null || !('name' in read) || !('version' in read)) return false;
  if ('license' in read && typeof read.license !== 'string') return false;
  return typeof read.name === 'string' && typeof read.version === 'string';
}
