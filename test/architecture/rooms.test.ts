import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import config, { rooms } from '../../oxlint.config.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const isFile = (room: string) => room.endsWith('.ts');

test('the architecture page shows the table of rooms that the linter keeps', () => {
  const page = readFileSync(join(project, 'docs/architecture.md'), 'utf8');
  const shown = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const expected = Object.entries(rooms).map(([room, { knows, imports, packages }]) => {
    const quoted = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
    return ['', `\`${room}\``, knows, quoted(imports), quoted(packages), ''];
  });
  expect(shown).toEqual(expected);
});

test('every folder of the service and of the protocol is a room', () => {
  const folders = ['bot', 'src', 'src/protocol'].flatMap((folder) =>
    readdirSync(join(project, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}`),
  );
  expect(folders.filter((folder) => !(folder in rooms))).toEqual([]);
});

test('the linter refuses every import between rooms that is not in the table, and no other', () => {
  const place = mkdtempSync(join(tmpdir(), 'rooms-'));
  try {
    const written = Object.keys(rooms).flatMap((room) => filesOf(room).map((file) => writeImports(place, room, file)));
    const refused = lint(place);
    for (const { file, room, imported } of written) {
      const open = new Set([room, ...(rooms[room]?.imports ?? [])]);
      const closed = imported.flatMap((other, line) => (open.has(other) ? [] : [line + 1]));
      expect(refused.get(file) ?? [], file).toEqual(closed);
    }
  } finally {
    rmSync(place, { recursive: true });
  }
});

/** A file in the room, and one in a folder of it. */
function filesOf(room: string): readonly string[] {
  if (isFile(room)) return [room];
  return room === 'bot' ? ['bot/one.ts'] : [`${room}/one.ts`, `${room}/inner/one.ts`];
}

interface Written {
  readonly file: string;
  readonly room: string;
  /** The room that each line imports from, in turn; `package` for one that is not in any list. */
  readonly imported: readonly string[];
}

function writeImports(place: string, room: string, file: string): Written {
  const others = Object.keys(rooms).filter((other) => other !== file);
  const lines = others.map((other) => {
    const path = relative(dirname(file), isFile(other) ? other : `${other}/two.ts`);
    return `import type {} from '${path.startsWith('.') ? path : `./${path}`}';`;
  });
  mkdirSync(dirname(join(place, file)), { recursive: true });
  writeFileSync(
    join(place, file),
    [...lines, "import type {} from 'left-pad';", "import type {} from '../../../../../etc';"].join('\n'),
  );
  return { file, room, imported: [...others, 'package', 'outside'] };
}

/** The lines with a refused import, by file. */
function lint(place: string): ReadonlyMap<string, readonly number[]> {
  writeFileSync(join(place, '.oxlintrc.json'), JSON.stringify({ overrides: config.overrides }));
  const { diagnostics } = JSON.parse(run(place)) as Printed;
  const lines = new Map<string, readonly number[]>();
  for (const { code, filename, labels } of diagnostics) {
    if (!code.includes('no-restricted-imports')) continue;
    const found = [...(lines.get(filename) ?? []), ...labels.map(({ span }) => span.line)];
    lines.set(
      filename,
      [...new Set(found)].toSorted((a, b) => a - b),
    );
  }
  return lines;
}

/** What the linter prints, as far as it is read here. */
interface Printed {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

function run(place: string): string {
  const linter = join(project, 'node_modules/oxlint/bin/oxlint');
  const ran = spawnSync(process.execPath, [linter, '-f', 'json'], {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  return ran.stdout;
}
