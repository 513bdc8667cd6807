import { expect, test } from 'vitest';
import { lintedDemands } from '../../src/invitation/invitation.ts';
import { lint } from '../../src/invitation/lint.ts';
import { invitationOf, linesOfSet, routineOf } from './given-event.ts';

// These have been looked at and repaired after: the figures hold what was learnt, they promise nothing.
test.each([
  { file: 'dev.jsonl', allRight: 0.97 },
  { file: 'own.jsonl', allRight: 0.97 },
  { file: 'rounds.jsonl', allRight: 0.97 },
])('the linter keeps what it has learnt: $file', ({ file, allRight }) => {
  const lines = linesOfSet(new URL(file, import.meta.url));
  const right = lines.filter((line) => {
    const remarks = lint(invitationOf(line), routineOf(line));
    return lintedDemands.every((demand, at) => remarks[at]?.verdict === line.expect?.[demand]);
  });
  expect(right.length / lines.length).toBeGreaterThanOrEqual(allRight);
});
