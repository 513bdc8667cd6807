import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { ownFile } from '../../bot/own-files.ts';
import { freshDatabaseUrl } from '../fixture.ts';
import { startSimulator } from '../simulator/simulator.ts';
import { environment, takenPort } from './given-service.ts';

const teams = await startSimulator();
const databaseUrl = await freshDatabaseUrl();
const folder = mkdtempSync(join(tmpdir(), 'motevakt-main-'));
afterAll(async () => {
  await teams.close();
  rmSync(folder, { recursive: true });
});

/** The program as an operator starts it, in a folder of its own. */
interface Program {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly complained: () => string;
  /** Resolves when it has said this. */
  readonly says: (text: string) => Promise<void>;
  /** Its exit code. */
  readonly ended: Promise<unknown>;
}

function run(env: Readonly<Record<string, string>>): Program {
  const main = ownFile('deploy/motevakt.ts');
  const child = spawn(process.execPath, [main, 'start'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const heard = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (heard.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (heard.err += part.toString()));
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  const says = async (text: string) => {
    while (!heard.out.includes(text)) {
      const over = await Promise.race([once(child.stdout, 'data').then(() => false), ended.then(() => true)]);
      if (over && !heard.out.includes(text)) throw new Error(`It ended without saying so: ${heard.out}${heard.err}`);
    }
  };
  return { process: child, said: () => heard.out, complained: () => heard.err, says, ended };
}

test('a service without settings says everything that is missing, and how to get it', async () => {
  const program = run({ ROUTINE_FILE: 'nowhere.json' });
  expect(await program.ended).toBe(1);
  const lines = program.complained().trim().split('\n');
  expect(lines[0]).toBe('Møtevakt cannot start:');
  expect(lines.slice(1).map((line) => /^- ([A-Z_]+) /.exec(line)?.[1])).toEqual([
    'PUBLIC_URL',
    'MICROSOFT_APP_ID',
    'MICROSOFT_APP_TENANT_ID',
    'MICROSOFT_APP_PASSWORD',
    'CALLBACK_SECRET',
    'ROUTINE_FILE',
  ]);
  expect(program.said()).toBe('');
});

test('the service says where it listens, and stops in order on SIGTERM', async () => {
  const program = run(environment(teams, { DATABASE_URL: databaseUrl }));
  await program.says('"msg":"listening"');
  const { port } = JSON.parse(program.said()) as { readonly port: number };
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  expect(program.said()).toContain('"msg":"stopped"');
  expect(program.complained()).toBe('');
});

test('a signal before it has started stops it as well', async () => {
  const program = run(environment(teams, { DATABASE_URL: databaseUrl }));
  await once(program.process, 'spawn');
  program.process.kill('SIGINT');
  expect([0, null]).toContain(await program.ended);
});

test('a second signal ends it at once, whatever is under way', async () => {
  const program = run(environment(teams, { DATABASE_URL: databaseUrl }));
  await program.says('"msg":"listening"');
  const { port } = JSON.parse(program.said()) as { readonly port: number };
  const slow = connect(port, '127.0.0.1');
  slow.on('error', () => undefined);
  const head = 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n';
  slow.write(head);
  // The service has begun to read: it waits for the body.
  await once(slow, 'data');
  program.process.kill('SIGTERM');
  program.process.kill('SIGINT');
  expect(await program.ended).toBe(1);
  expect(program.said()).not.toContain('"msg":"stopped"');
});

test('what stands in .env is read, and the environment counts before it', async () => {
  const { port, free } = await takenPort();
  onTestFinished(free);
  const { PORT: _port, CALLBACK_SECRET: secret = '', ...others } = environment(teams, { DATABASE_URL: databaseUrl });
  writeFileSync(join(folder, '.env'), `PORT=${port}\nCALLBACK_SECRET="${secret}"\nLOG_LEVEL=silent\n`);
  onTestFinished(() => rmSync(join(folder, '.env')));
  const program = run(others);
  expect(await program.ended).toBe(1);
  expect(program.complained()).toBe(
    `Møtevakt cannot start:\n- PORT ${port} is taken by another program: stop that one, or set PORT to a free port\n`,
  );
  chmodSync(join(folder, '.env'), 0o644);
  const other = run({ ...others, PORT: '0', LOG_LEVEL: 'info' });
  await other.says('"msg":"listening"');
  expect(other.said()).toContain('every user of this machine can read a file with secrets: chmod 600');
  other.process.kill('SIGTERM');
  expect(await other.ended).toBe(0);
});
