import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withChecks } from '../../deploy/with-checks.ts';

test('the page of the doctor shows what is asked; npm run remedies writes it', () => {
  const page = readFileSync(new URL('../../deploy/doctor.md', import.meta.url), 'utf8');
  expect(page).toBe(withChecks(page));
  expect(page).toContain('| `chat-watch` |');
});
