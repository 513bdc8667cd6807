import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import type { Finding } from '../../src/detect/finding.ts';
import { detectInMessage } from '../../src/detect/message.ts';
import { hasMarkup } from '../../src/detect/text/markup.ts';

interface Item {
  readonly kind: 'chat' | 'invitation';
  readonly text: string;
  readonly sensitive: boolean;
  readonly participants: readonly string[];
}

// Every one of these has been looked at and repaired after: the figures hold what was learnt, they promise nothing.
test.each([
  { file: 'dev.jsonl', precision: 1, recall: 1, hinted: 0.01 },
  { file: 'author-detector.jsonl', precision: 0.995, recall: 0.985, hinted: 0.02 },
  { file: 'validation/author-a.jsonl', precision: 0.99, recall: 0.99, hinted: 0.02 },
  { file: 'validation/author-b.jsonl', precision: 0.99, recall: 0.99, hinted: 0.03 },
  { file: 'validation/author-c.jsonl', precision: 0.96, recall: 0.92, hinted: 0.08 },
  { file: 'repair.jsonl', precision: 0.99, recall: 0.99, hinted: 0.03 },
])('the bot keeps what it has learnt: $file', ({ file, precision, recall, hinted }) => {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  const items = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Item);
  const sensitive = items.filter((item) => item.sensitive);
  const clean = items.filter((item) => !item.sensitive);
  const right = sensitive.filter(alarms).length;
  expect(right / (right + clean.filter(alarms).length)).toBeGreaterThanOrEqual(precision);
  expect(right / sensitive.length).toBeGreaterThanOrEqual(recall);
  expect(clean.filter((item) => findingsIn(item).length > 0).length / clean.length).toBeLessThanOrEqual(hinted);
});

function alarms(item: Item): boolean {
  return findingsIn(item).some(({ severity }) => severity !== 'hint');
}

function findingsIn({ text, kind, participants }: Item): readonly Finding[] {
  const known = { people: participants, setting: kind };
  return hasMarkup(text) ? detectInMessage({ text, fileNames: [] }, known) : detect(text, known);
}
