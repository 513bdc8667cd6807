// Times the detector beside others on generated chat, in one run and interleaved rounds: npm run bench:detect
import { sanitizePii } from '@cdssnc/sanitize-pii';
import { removePII } from '@coffeeandfun/remove-pii';
import { Redactor } from '@redactpii/node';
import compromise from 'compromise';
import { learnedJudge } from '../../bot/judge/learned-judge.ts';
import { detect } from '../../src/detect/detect.ts';
import { generatedChat } from './generated-chat.ts';
import { bagOfWords } from './judge/bag-of-words.ts';
import { authors } from './judge/sets.ts';

/** Whether something alarms on a message. */
type Alarm = (text: string) => boolean;

interface Result {
  readonly name: string;
  /** The fastest round of each message, in microseconds: what is left is the work, not the neighbours'. */
  readonly fastest: Float64Array;
  readonly alarm: Alarm;
}

const known = { people: ['Kari Solbakken', 'Ola Nordbø', 'Anne-Lise Myhre', 'Tormod Haugland'] };
const redactor = new Redactor();
const keywords =
  /(?<![\p{L}\p{M}\d])(?:adhd|autis|angst|depresjon|diagnose|barnevern|bekymringsmelding|uromelding|fosterhjem|spesialundervisning|sakkyndig|iop|bup|vold|overgrep|mobb|politi|fengsel|muslim|asyl|homofil|sosialhjelp|gjeld|skilt|samvær|kode 6|\d{6} ?\d{5})/iu;

const before = process.memoryUsage();
const started = performance.now();
detect('Hei');
const loaded = performance.now() - started;
const after = process.memoryUsage();
const memory = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1024 / 1024;

const learned = learnedJudge({ warn: (line) => console.error(line) })();
const judging = learned === undefined ? known : { ...known, learned };

const messages = generatedChat(400);
const rounds = 40;
const results: readonly Result[] = [
  contender('Møtevakt, rules and judge', (text) => detect(text, judging).some(({ severity }) => severity !== 'hint')),
  contender('Møtevakt, rules alone', (text) => detect(text, known).some(({ severity }) => severity !== 'hint')),
  contender('bag of words, same messages', bagOfWords(authors())),
  contender('naive keywords (RegExp)', (text) => keywords.test(text)),
  contender('@redactpii/node 1.0.17', (text) => redactor.redact(text) !== text),
  contender('@coffeeandfun/remove-pii 3.0.1', (text) => removePII(text) !== text),
  contender('@cdssnc/sanitize-pii 2.1.1', (text) => sanitizePii(text) !== text),
  contender('compromise 14.17.0 people()', (text) => compromise(text).people().found),
];
for (let round = 0; round < rounds; round += 1) for (const result of results) time(result);

console.log(
  `first call ${loaded.toFixed(0)} ms, vocabulary ${memory.toFixed(1)} MiB; ${String(messages.length)} messages, best of ${String(rounds)} rounds each\n`,
);
console.log(`${'µs a message'.padEnd(34)}median      p99  ${'found'.padStart(8)} ${'false alarms'.padStart(14)}`);
for (const result of results) print(result);

function contender(name: string, alarm: Alarm): Result {
  return { name, fastest: new Float64Array(messages.length).fill(Infinity), alarm };
}

function time({ fastest, alarm }: Result): void {
  for (const [at, { text }] of messages.entries()) {
    const from = process.hrtime.bigint();
    alarm(text);
    const spent = Number(process.hrtime.bigint() - from) / 1000;
    if (spent < (fastest[at] ?? 0)) fastest[at] = spent;
  }
}

function print({ name, fastest, alarm }: Result): void {
  const sorted = [...fastest].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(9);
  const share = (isSensitive: boolean): string => {
    const group = messages.filter(({ sensitive }) => sensitive === isSensitive);
    return `${((100 * group.filter(({ text }) => alarm(text)).length) / group.length).toFixed(0)} %`;
  };
  console.log(`${name.padEnd(31)}${at(0.5)}${at(0.99)}  ${share(true).padStart(8)} ${share(false).padStart(14)}`);
}
