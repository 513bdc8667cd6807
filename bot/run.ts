import { config } from './settings/config.ts';
import { readFiles, readableByAll } from './settings/files.ts';
import { startLog, type Log } from './log.ts';
import { start, type Service } from './start.ts';
import { StartProblem } from './settings/start-problem.ts';

/** Starts the service, or says everything that keeps it from starting; stops it on a signal. */
export async function run(env: NodeJS.ProcessEnv): Promise<void> {
  const settings = config(env);
  if ('problems' in settings) {
    const { faulty } = readFiles(settings.read.registrations);
    return giveUp([...settings.problems, ...faulty.flatMap(({ problems }) => problems)]);
  }
  const { service, registrations, faulty } = settings;
  const log = startLog(service.logLevel);
  const left = [...faulty, ...(settings.folder === undefined ? [] : readFiles(registrations).faulty)];
  if (left.length > 0)
    tell(
      'Møtevakt leaves out what cannot be used:',
      left.flatMap(({ problems }) => problems),
    );
  for (const file of readableByAll(registrations)) {
    log.warn('every user of this machine can read a file with secrets: chmod 600', { kind: file });
  }
  process.on('unhandledRejection', (error) => {
    log.error('something failed that nobody waited for: the service ends', { error });
    process.exit(1);
  });
  const starting = start(settings, { log });
  stopOnSignal(starting, log);
  try {
    const { port } = await starting;
    log.info('listening', { port, url: service.publicUrl });
  } catch (error) {
    giveUp(error instanceof StartProblem ? error.problems : [`Something unforeseen: ${String(error)}`]);
  }
}

function giveUp(problems: readonly string[]): never {
  tell('Møtevakt cannot start:', problems);
  process.exit(1);
}

function tell(title: string, problems: readonly string[]): void {
  process.stderr.write([title, ...problems.map((problem) => `- ${problem}`), ''].join('\n'));
}

const patience = 10_000;

/** The first signal lets what is under way finish, the second does not. */
function stopOnSignal(starting: Promise<Service>, log: Log): void {
  let asked = false;
  const stop = async () => {
    if (asked) process.exit(1);
    asked = true;
    setTimeout(() => {
      log.error('what was under way took too long: the service ends all the same');
      process.exit(1);
    }, patience).unref();
    try {
      await (await starting).stop();
      log.info('stopped');
      process.exit(0);
    } catch (error) {
      log.error('not everything could be stopped in order', { error });
      process.exit(1);
    }
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}
