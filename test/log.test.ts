import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { logOf, startLog } from '../bot/log.ts';
import { NotReached, SaidNo } from '../bot/outside/delivery-error.ts';

function given() {
  const lines: { readonly msg: string; readonly leftOut?: number }[] = [];
  let now = 0;
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const log = startLog('info', { destination, now: () => now });
  return { lines, log, later: (milliseconds: number) => (now += milliseconds) };
}

test('a line that repeats itself is written twenty times in ten seconds, and then says how often it was left out', () => {
  const { lines, log, later } = given();
  for (let i = 0; i < 1000; i += 1) log.warn('turned away', { kind: 'chat', reason: 'wrong-state' });
  expect(lines).toHaveLength(20);
  later(10_000);
  log.warn('turned away', { kind: 'chat', reason: 'wrong-state' });
  expect(lines.at(-1)).toMatchObject({ msg: 'turned away', leftOut: 980 });
  log.warn('turned away', { kind: 'chat', reason: 'wrong-state' });
  expect(lines.at(-1)).not.toHaveProperty('leftOut');
});

test('what is of another kind is written all the same', () => {
  const { lines, log } = given();
  for (let i = 0; i < 100; i += 1) log.warn('turned away', { kind: 'chat', reason: 'wrong-state' });
  log.warn('turned away', { kind: 'lifecycle', reason: 'wrong-state' });
  log.error('an effect is given up', { kind: 'chat' });
  expect(lines.slice(20).map(({ msg }) => msg)).toEqual(['turned away', 'an effect is given up']);
});

test('what one registration says again and again keeps nothing of another out of the log, and it is told whose it is', () => {
  const { lines, log } = given();
  const [nordvik, sorvik] = ['11111111-1111-4111-8111-11111111111a', '22222222-2222-4222-8222-222222222222'];
  for (let i = 0; i < 100; i += 1) logOf(log, nordvik).warn('turned away', { kind: 'chat' });
  logOf(log, sorvik).warn('turned away', { kind: 'chat' });
  expect(lines.slice(19)).toMatchObject([{ app: nordvik }, { app: sorvik, kind: 'chat' }]);
});

test('of a refusal is written what was asked, what was answered and the remedy, and never whom it was about', () => {
  const { lines, log } = given();
  const refusal = { status: 403, code: 'BotNotInConversationRoster', remedy: 'not-in-chat', to: 'entra:kari' } as const;
  log.error('an effect is given up', { error: new SaidNo('post private message', refusal) });
  log.warn('an effect is tried again later', { error: new NotReached('post message', { status: 429, retryAfter: 7 }) });
  log.warn('a card could not be withdrawn', { error: new SaidNo('post message', { code: 'said "Kari Nordmann"' }) });
  expect(lines).toMatchObject([
    {
      error: { kind: 'SaidNo', asked: 'post private message', status: 403, code: refusal.code, remedy: 'not-in-chat' },
    },
    { error: { kind: 'NotReached', asked: 'post message', status: 429 } },
    { error: { kind: 'SaidNo', asked: 'post message', code: '[left out]' } },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/kari/i);
});

test.each(['hangs up', 'does not read'])('the service goes on when the reader of its lines %s', async (how) => {
  const log = fileURLToPath(new URL('../bot/log.ts', import.meta.url));
  const program = `
    import { startLog } from ${JSON.stringify(log)};
    const log = startLog('info');
    let lines = 0;
    const write = () => {
      for (let i = 0; i < 1000; i += 1) log.info('line ' + (lines += 1));
      if (lines < 100_000) return void setTimeout(write);
      process.stderr.write('still here');
    };
    setTimeout(write);
  `;
  const service = spawn(process.execPath, ['--input-type=module-typescript', '-e', program]);
  if (how === 'hangs up') service.stdout.destroy();
  const [said] = (await once(service.stderr, 'data')) as [Buffer];
  expect(said.toString()).toBe('still here');
  service.kill('SIGKILL');
});
