import { defineConfig, type OxlintOverride } from 'oxlint';

/** A room: a folder, or a file that is one by itself. */
export interface Room {
  /** What it knows, in a few words. */
  readonly knows: string;
  /** The rooms it may import beside itself. A folder does not open the rooms inside it. */
  readonly imports: readonly string[];
  /** The packages it may import. */
  readonly packages: readonly string[];
}

const protocol = ['src/protocol', 'src/protocol/know'];
const below = ['bot/outside', 'bot/log.ts'];
const door = [...below, 'bot/metrics.ts', 'bot/settings', 'bot/meeting', ...protocol, 'src/language'];
const panelDoor = [...door, 'bot/passes.ts', 'src/view'];

/**
 * Who may import whom. What is not allowed here is refused by the linter, type imports included; the table in
 * docs/architecture.md is this one.
 */
export const rooms: Readonly<Record<string, Room>> = {
  bot: {
    knows: 'the start, which joins all the others',
    imports: [
      'bot/http',
      'bot/teams',
      'bot/graph',
      'bot/meeting',
      'bot/store',
      'bot/store/calendar',
      'bot/store/people.ts',
      'bot/settings',
      'bot/judge',
      'bot/metrics.ts',
      'bot/own-files.ts',
      'bot/passes.ts',
      ...below,
      'src/protocol',
      'src/detect',
    ],
    packages: [],
  },
  'bot/doctor': {
    knows: 'what is permitted and reached: one check each, what it gives and how it is granted',
    imports: [...below, 'bot/settings', 'bot/store', 'bot/graph', 'bot/teams', 'bot/meeting', 'src/routine'],
    packages: ['pg', 'jose'],
  },
  'bot/http': {
    knows: 'restify, routes, limits, pages',
    imports: [...panelDoor, 'bot/own-files.ts', 'src/routine'],
    packages: ['restify', 'jose'],
  },
  'bot/panel': {
    knows: 'the page in Teams; runs in the browser',
    imports: ['src/protocol', 'src/view', 'src/language'],
    packages: [
      'react',
      'react-dom',
      '@fluentui/react-components',
      '@microsoft/teams-js',
      'vite',
      '@vitejs/plugin-react',
    ],
  },
  'bot/teams': {
    knows: 'Bot Framework: tokens, activities, cards out',
    imports: [...panelDoor, 'bot/store/people.ts', 'src/card'],
    packages: ['botbuilder', 'botframework-connector', 'jose'],
  },
  'bot/graph': {
    knows: 'calls, roster, chat subscriptions, policy violation, calendars',
    imports: [...door, 'bot/store/calendar', 'bot/store/people.ts', 'src/routine', 'src/invitation', 'src/view'],
    packages: ['jose'],
  },
  'bot/meeting': {
    knows: 'the loop: handle, deliver, queue, limits',
    imports: [...below, 'bot/store', ...protocol, 'src/routine', 'src/detect', 'src/view'],
    packages: ['graphile-worker'],
  },
  'bot/store': {
    knows: 'Postgres',
    imports: ['src/protocol'],
    packages: ['kysely', 'pg', 'graphile-worker'],
  },
  'bot/store/calendar': {
    knows: 'which calendars are watched, and what was found of the invitations in them',
    imports: ['bot/store', 'src/protocol', 'src/invitation', 'src/language'],
    packages: ['kysely'],
  },
  'bot/store/people.ts': {
    knows: 'what is kept of a person beyond meetings',
    imports: ['bot/store', 'src/language'],
    packages: [],
  },
  'bot/outside': {
    knows: "how outside parties are asked, and say no: Entra's tokens and keys, remedies",
    imports: ['src/protocol'],
    packages: ['jose', 'openid-client'],
  },
  'bot/settings': {
    knows: 'every setting and file, and what is wrong with them',
    imports: ['bot/outside', 'src/routine', 'src/detect', 'src/invitation'],
    packages: [],
  },
  'bot/judge': {
    knows: 'what the learned judge of messages knows, in a file that is learnt by `npm run detect:train`',
    imports: ['bot/log.ts', 'bot/own-files.ts', 'bot/meeting', 'src/detect'],
    packages: [],
  },
  'bot/passes.ts': {
    knows: 'what the service itself seals for the panel: keys, sessions, the stage',
    imports: ['src/protocol'],
    packages: ['jose'],
  },
  'bot/log.ts': { knows: 'what the service writes about itself', imports: ['bot/outside'], packages: ['pino'] },
  'bot/own-files.ts': { knows: 'where the files lie that came with the program', imports: [], packages: [] },
  'bot/metrics.ts': { knows: 'counts', imports: [], packages: ['prom-client'] },
  'src/protocol': {
    knows: 'events, effects, state, and the order of facts',
    imports: [
      'src/protocol/evolve.ts',
      'src/protocol/know',
      'src/protocol/demand',
      'src/protocol/upkeep',
      'src/routine',
    ],
    packages: [],
  },
  'src/protocol/evolve.ts': {
    knows: 'which fact teaches what',
    imports: ['src/protocol', 'src/protocol/know', 'src/protocol/learn'],
    packages: [],
  },
  'src/protocol/learn': { knows: 'what a fact teaches', imports: protocol, packages: [] },
  'src/protocol/know': {
    knows: 'questions to a state: who is here, who leads, who may what, what was watched',
    imports: ['src/protocol', 'src/routine'],
    packages: [],
  },
  'src/protocol/demand': {
    knows:
      'one demand per file: how it stands, its evidence, what is done about it, what falls due; `table.ts` is the one table',
    imports: [...protocol, 'src/routine'],
    packages: [],
  },
  'src/protocol/upkeep': {
    knows: 'what keeps a meeting running whatever the routine asks: call, cards, chat watch, closing, sight',
    imports: [...protocol, 'src/protocol/demand', 'src/routine'],
    packages: [],
  },
  'src/routine': { knows: "an organisation's choices, validated", imports: ['src/language'], packages: [] },
  'src/detect': { knows: 'sensitive content in text', imports: [], packages: [] },
  'src/invitation': {
    knows: 'the linter: what an invitation keeps of the routine, before it is sent',
    imports: ['src/routine', 'src/detect', 'src/language'],
    packages: [],
  },
  'src/view': {
    knows: 'what a person may see',
    imports: [...protocol, 'src/protocol/demand', 'src/routine', 'src/invitation', 'src/language'],
    packages: [],
  },
  'src/card': {
    knows: 'how it is drawn',
    imports: [...protocol, 'src/protocol/demand', 'src/view', 'src/routine', 'src/invitation', 'src/language'],
    packages: [],
  },
  'src/language': { knows: 'all words that people read', imports: [], packages: [] },
  'test/simulator': {
    knows: 'the wire: a local Teams, Graph and Entra',
    imports: ['bot/own-files.ts'],
    packages: ['adaptivecards', 'jose', 'vitest'],
  },
};

/** How many folders a room may hold inside each other. */
const deepest = 3;

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'promise', 'node'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  rules: {
    'import/no-cycle': ['error', { ignoreTypes: false }],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'eslint/eqeqeq': 'error',
    'eslint/no-var': 'error',
    'eslint/no-empty': 'error',
    'eslint/no-underscore-dangle': 'off',
    // The compiler's noImplicitReturns, which knows the types, does this.
    'typescript/consistent-return': 'off',
    'import/no-unassigned-import': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/consistent-function-scoping': 'off',
  },
  overrides: byDepth().flatMap(fences),
});

/** The fences of a room: one for the files of each depth, for an import says how many folders up it goes. */
function fences(path: string): OxlintOverride[] {
  const folders = path.split('/');
  if (isFile(path)) return [fence(path, path, folders.slice(0, -1), 0)];
  return Array.from({ length: deepest + 1 }, (_, inside) =>
    fence(path, `${path}/${'*/'.repeat(inside)}*.{ts,tsx}`, folders, inside),
  );
}

/** The fence around files that lie `inside` folders below the one named. Of the patterns, the last that fits decides. */
function fence(path: string, files: string, folders: readonly string[], inside: number): OxlintOverride {
  const { packages = [] } = rooms[path] ?? {};
  const group = [
    '**',
    ...(path.startsWith('src/') ? [] : ['!node:*', '!node:*/**']),
    ...packages.flatMap((name) => [`!${name}`, `!${name}/**`]),
    ...Array.from({ length: inside }, (_, up) => `!${upwards(up)}**`),
    ...folders.flatMap((_, above) => behind(path, folders.slice(0, folders.length - above), upwards(inside + above))),
    ...behind(path, [], upwards(inside + folders.length)),
  ];
  const message = `${path} may not import this: the table of rooms in oxlint.config.ts says what it may.`;
  return { files: [files], rules: { 'eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }] } };
}

/** What may be imported of what lies in the folder `base`, which an import reaches by `way`. */
function behind(path: string, base: readonly string[], way: string): readonly string[] {
  const folder = base.map((name) => `${name}/`).join('');
  const open = new Set([path, ...(rooms[path]?.imports ?? [])]);
  const here = open.has(base.join('/')) ? `!${way}**` : `${way}**`;
  return [
    here,
    ...byDepth()
      .filter((other) => other.startsWith(folder))
      .map((other) => {
        const there = way + other.slice(folder.length) + (isFile(other) ? '' : '/**');
        return open.has(other) ? `!${there}` : there;
      }),
  ];
}

/** The way to the folder so many above. */
function upwards(folders: number): string {
  return folders === 0 ? './' : '../'.repeat(folders);
}

/** A room inside another comes after it. */
function byDepth(): readonly string[] {
  const depth = (path: string) => path.split('/').length;
  return Object.keys(rooms).toSorted((a, b) => depth(a) - depth(b));
}

function isFile(path: string): boolean {
  return path.endsWith('.ts');
}
