import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { detectInMessage } from '../../src/detect/message.ts';
import { hasMarkup } from '../../src/detect/text/markup.ts';

interface Item {
  readonly kind: 'chat' | 'invitation';
  readonly text: string;
  readonly sensitive: boolean;
  readonly participants: readonly string[];
}

test.each([
  ['dev.jsonl', 0.98, 0.97],
  ['author-detector.jsonl', 0.98, 0.95],
  ['validation/author-a.jsonl', 0.96, 0.9],
  ['validation/author-b.jsonl', 0.96, 0.91],
  ['validation/author-c.jsonl', 0.96, 0.92],
])('the bot keeps what it has learnt: %s', (file, precision, recall) => {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  const items = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Item);
  const raised = items.filter(alarms);
  const right = raised.filter(({ sensitive }) => sensitive).length;
  expect(right / raised.length).toBeGreaterThanOrEqual(precision);
  expect(right / items.filter(({ sensitive }) => sensitive).length).toBeGreaterThanOrEqual(recall);
});

function alarms({ text, kind, participants }: Item): boolean {
  const known = { people: participants, setting: kind };
  const findings = hasMarkup(text) ? detectInMessage({ text, fileNames: [] }, known) : detect(text, known);
  return findings.some(({ severity }) => severity !== 'hint');
}
