// npm run remedies: writes the tables that come from the code into the operator's pages. Tests compare.
import { readFileSync, writeFileSync } from 'node:fs';
import { withChecks } from './with-checks.ts';
import { withRemedies } from './with-remedies.ts';

write('README.md', withRemedies);
write('doctor.md', withChecks);

function write(name: string, written: (page: string) => string): void {
  const page = new URL(name, import.meta.url);
  writeFileSync(page, written(readFileSync(page, 'utf8')));
}
