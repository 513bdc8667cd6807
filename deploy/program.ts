import { Command } from 'commander';
import own from '../package.json' with { type: 'json' };

/** What each command is told by its options. */
interface Packing {
  readonly out: string;
}
interface Playing {
  readonly once: boolean;
}
interface Examining {
  readonly meeting?: string;
  readonly pilot: boolean;
  readonly json: boolean;
}

/** Exit codes: what was asked for could not be done, and it was asked for wrongly. */
const [failed, misused] = [1, 2];

/** All that can be done with Møtevakt from a shell. Each command loads what it needs, and nothing else. */
export const program = new Command('motevakt')
  .description("Møtevakt keeps a municipality's meeting routine in Microsoft Teams.")
  .version(own.version)
  .showHelpAfterError('(motevakt --help shows what there is)')
  .addHelpText(
    'after',
    '\nSettings are read from the environment, and from .env in the folder it is called in; .env.example lists them.' +
      '\nExit codes: 0 done, 1 it could not be done, 2 it was called wrongly.',
  )
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : misused));

program
  .command('start')
  .description('run the service until SIGTERM or SIGINT')
  .action(async () => {
    const { run } = await import('../bot/run.ts');
    await run(process.env);
  });

program
  .command('doctor')
  .description(
    'ask what the service is permitted and reaches, say what each gives and how it is granted; 1 when something is missing',
  )
  .option('--meeting <join-url>', 'ask in a meeting of your own too: the bot joins its call and leaves at once')
  .option('--pilot', 'list what only a live tenant can show, step by step', false)
  .option('--json', 'for monitoring', false)
  .action(async ({ json, ...wish }: Examining) => {
    const { doctor } = await import('../bot/doctor/doctor.ts');
    const { report } = await import('../bot/doctor/report.ts');
    const found = await doctor(process.env, { ...wish, version: own.version });
    process.stdout.write(json ? `${JSON.stringify(found, undefined, 2)}\n` : report(found));
    if (found.faults.length > 0) process.exitCode = failed;
  });

program
  .command('migrate')
  .description('bring the tables in DATABASE_URL up to date; start does so too')
  .action(async () => {
    const { migrateTables } = await import('../bot/migrate.ts');
    const result = await migrateTables(process.env);
    if ('problems' in result) return giveUp('The tables cannot be brought up to date:', result.problems);
    say([...result.steps.map((step) => `done: ${step}`), 'The tables are up to date.']);
  });

program
  .command('package')
  .description('make the Teams app of each organisation, a zip to upload in its Teams admin centre')
  .option('--out <folder>', 'where to put it', 'dist')
  .action(async ({ out }: Packing) => {
    const { packageApps } = await import('../manifest/package.ts');
    const packed = packageApps(process.env, out);
    if ('problems' in packed) return giveUp('The app cannot be packed:', packed.problems);
    say(packed.map(({ file, version, host }) => `${file}: version ${version} of the app for ${host}`));
  });

program
  .command('demo')
  .description('open the practice room: a local Teams with a meeting to try everything in')
  .option('--once', 'play the meeting fast, print what everybody saw, and end', false)
  .action(async ({ once }: Playing) => {
    const { openRoom, playOnce } = await import('../test/demo/play.ts');
    await (once ? playOnce() : openRoom());
  });

function say(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}

function giveUp(title: string, problems: readonly string[]): void {
  process.stderr.write([title, ...problems.map((problem) => `- ${problem}`), ''].join('\n'));
  process.exitCode = failed;
}
