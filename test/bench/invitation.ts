// Times the linter on a set of invitations: node test/bench/invitation.ts [FILE.jsonl]
import { lint } from '../../src/invitation/lint.ts';
import { invitationOf, linesOfSet, routineOf } from '../invitation/given-event.ts';

const rounds = 200;
const given = linesOfSet(process.argv[2] ?? new URL('../invitation/dev.jsonl', import.meta.url)).map((line) => ({
  invitation: invitationOf(line),
  routine: routineOf(line),
}));
const times = given.map((): { readonly clock: number; readonly worked: number }[] => []);
for (let round = 0; round < rounds; round += 1) {
  for (const [at, { invitation, routine }] of given.entries()) {
    const { user, system } = process.cpuUsage();
    const begin = process.hrtime.bigint();
    lint(invitation, routine);
    const clock = Number(process.hrtime.bigint() - begin) / 1000;
    const after = process.cpuUsage();
    times[at]?.push({ clock, worked: after.user + after.system - user - system });
  }
}
// The first rounds compile the vocabulary and warm the machine up.
const settled = times.flatMap((of) => of.slice(rounds / 4));
const lengths = given.map(({ invitation: { body } }) => body.content.length);
console.log(`${String(given.length)} invitations, bodies of ${String(share(lengths, 0.5))} characters in the median`);
print(
  'µs by the clock, waiting for the processor included',
  settled.map(({ clock }) => clock),
);
print(
  'µs of the processor, collecting garbage included',
  settled.map(({ worked }) => worked),
);

function print(what: string, figures: readonly number[]): void {
  const shown = [0.5, 0.9, 0.99].map((part) => share(figures, part).toFixed(0));
  console.log(`${what}: median ${shown[0] ?? ''}, p90 ${shown[1] ?? ''}, p99 ${shown[2] ?? ''}`);
}

function share(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
